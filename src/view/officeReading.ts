import type { ImportedFile } from '../domain/importedFile.ts';
import type { MissingReason } from '../domain/cell.ts';
import type { I18n } from '../i18n/createI18n.ts';
import { timeText } from './officeText.ts';

const reasons = ['notApplicable', 'missing', 'notYet', 'suppressed'] as const satisfies readonly MissingReason[];

/** What a file is said to be, a line each: how it was read, its title, its symbols, what was left out and what is odd. */
export function viewReading(file: ImportedFile, i18n: I18n): string[] {
  const { t, plural, number, date, list } = i18n;
  const [first = '', last = first] = [file.times[0], file.times.at(-1)].map((time) => timeText(time ?? '', i18n));
  const times = first === last ? first : t('office.reading.years', { from: first, until: last });
  const symbols = reasons.flatMap((reason) => {
    const count = file.missing[reason];
    return count === undefined ? [] : [t(`office.reading.symbol.${reason}`, { count: number(count, 0) })];
  });
  const read = file.ranges.filter(({ isRead }) => isRead).map(({ sheet, range }) => `${sheet} ${range}`);
  const left = file.leftOut.map(({ what, count }) => t(`office.reading.left.${what}`, { count: number(count, 0) }));
  const about = { format: t(`office.reading.format.${file.format}`), times };
  const places = namesOf(file);
  return [
    places.length === 0
      ? t('office.reading.aboutNoPlace', about)
      : plural('office.reading.about', places.length, about),
    ...(file.title === undefined ? [] : [t('office.reading.title', { title: file.title })]),
    ...(file.updated === undefined ? [] : [t('office.reading.updated', { date: date(file.updated) })]),
    ...(file.unrevised === undefined ? [] : [t('office.reading.unrevised', { year: file.unrevised })]),
    ...(read.length > 0 ? [t('office.reading.ranges', { ranges: list(read) })] : []),
    ...(symbols.length > 0 ? [t('office.reading.symbols', { symbols: list(symbols) })] : []),
    ...(left.length > 0 ? [t('office.reading.left', { parts: list(left) })] : []),
    ...file.notUnderstood.map(({ why, text, place, count }) =>
      plural(`office.reading.odd.${why}`, count, { text, place }),
    ),
  ];
}

/** The places of a file by name: in a sentence; folded where they are many, none where it names none. */
export function viewReadPlaces(file: Pick<ImportedFile, 'regions'>, { t, number, list }: I18n) {
  const names = namesOf(file);
  if (names.length === 0) return undefined;
  return {
    text: t('office.reading.places', { names: list(names) }),
    fold: names.length > mostNamed ? t('office.reading.whichPlaces', { count: number(names.length, 0) }) : undefined,
  };
}

/** A file that does not say where has a place without a name. */
const namesOf = ({ regions }: Pick<ImportedFile, 'regions'>) =>
  regions.flatMap(({ label }) => (label === '' ? [] : [label]));

/** The municipality with those that it is compared with, under their earlier numbers too, are no more. */
const mostNamed = 8;
