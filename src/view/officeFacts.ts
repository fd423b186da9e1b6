import { isNumber } from '../domain/cell.ts';
import type { Cell, NumberCell } from '../domain/cell.ts';
import { poissonLimits } from '../domain/change.ts';
import type { ImportedMeasure } from '../domain/importedFile.ts';
import type { Indicator } from '../domain/indicator.ts';
import { ownCodesIn } from '../domain/municipality.ts';
import type { Municipality } from '../domain/municipality.ts';
import { knownOn } from '../domain/office.ts';
import type { OfficePart } from '../domain/office.ts';
import { latestChange, latestMean, peopleBetween, rateBeside, seriesOf, unbrokenParts } from '../domain/series.ts';
import type { PeopleByYear, Series, SeriesBreak, YearChange } from '../domain/series.ts';
import { revisedOn } from '../domain/sources.ts';
import type { Sources } from '../domain/sources.ts';
import type { I18n } from '../i18n/createI18n.ts';
import { officeCell } from './officeText.ts';
import { cellIn, sourceText } from './officeParts.ts';
import type { Beside, Latest, OfficeContext } from './officeParts.ts';

// What is said of the latest figure, one sentence each.

/** That a figure is unrevised, and by what it is known where the file does not tell. */
export function unrevisedFact({ year }: Latest, { one }: OfficePart, sources: Sources, { t, date }: I18n): string {
  if (one.file.updated !== undefined || one.file.unrevised === year) return t('office.fact.unrevised', { year });
  const days = { retrieved: date(one.retrieved), revised: date(revisedOn(sources, year)) };
  return t('office.fact.unrevisedByDay', { year, ...days });
}

/** What is said of a count's limits where it is no row of independent persons: the indicator's words, or those of its share. */
export function limitsNoteOf({ measure: { match } }: OfficePart, indicators: readonly Indicator[]): string | undefined {
  if (!match || match.kind === 'people' || (match.kind === 'alike' && match.sharesLimitsNote !== true))
    return undefined;
  const own = indicators.filter(({ id, numerator }) => id === match.indicator || numerator === match.indicator);
  return own.find(({ limitsNote }) => limitsNote !== undefined)?.limitsNote;
}

/** Whether a difference is chance's, in words. Limits that are too narrow do not show that it is more than that. */
const chanceKey = (isWithin: boolean, isSure: boolean) =>
  isWithin ? 'office.fact.withinChance' : isSure ? 'office.fact.beyondChance' : 'office.fact.perhapsChance';

/** A count in print: small means and limits with a decimal. */
const count = (value: number, { number }: I18n) => number(value, value < 10 && !Number.isInteger(value) ? 1 : 0);

/** What chance does to a count: its change in words, and its limits and mean. */
export function countFacts(
  { cell }: Latest,
  own: Series,
  breaks: readonly SeriesBreak[],
  isSure: boolean,
  i18n: I18n,
): { readonly change: readonly string[]; readonly chance: readonly string[] } {
  const { t, number } = i18n;
  const limitsOf = (low: number, high: number) => ({
    low: count(Math.floor(low), i18n),
    high: count(Math.ceil(high), i18n),
  });
  const { low, high } = poissonLimits(cell.value);
  const change = latestChange(own, breaks);
  const mean = latestMean(own, breaks);
  return {
    change: change ? [changeFact(change, isSure, i18n)] : [],
    chance: [
      t('office.fact.limits', limitsOf(low, high)),
      ...(mean
        ? [
            t('office.fact.mean', {
              from: mean.from,
              until: mean.until,
              mean: number(mean.mean, 1),
              ...limitsOf(mean.limits.low, mean.limits.high),
            }),
          ]
        : []),
    ],
  };
}

function changeFact({ difference, from, until, isWithinChance }: YearChange, isSure: boolean, i18n: I18n): string {
  const { t, plural } = i18n;
  if (difference === 0) return t('office.fact.same', { from, until });
  const size = Math.abs(difference);
  const key = difference > 0 ? 'office.fact.more' : 'office.fact.fewer';
  return plural(key, size, { from, until, count: count(size, i18n) }) + t(chanceKey(isWithinChance, isSure));
}

/** Years between two numbers that have none, and what cannot be worked out for that. */
export function gapFacts(
  own: Series,
  breaks: readonly SeriesBreak[],
  isCount: boolean,
  municipality: Municipality,
  { t, list }: I18n,
): string[] {
  const numbers = unbrokenParts(own, []).flat();
  const [first, last] = [numbers[0]?.year ?? 0, numbers.at(-1)?.year ?? 0];
  const without = Array.from({ length: last - first }, (_, at) => first + at).filter(
    (year) => !numbers.some((one) => one.year === year),
  );
  // Of a hidden figure, of numbers that differ, and of another area than today's the reason is said by itself.
  const gaps = without.filter((year) => {
    const point = own.find((one) => one.year === year);
    return point?.cell?.kind !== 'suppressed' && !point?.contradiction && ownCodesIn(municipality, year).length > 0;
  });
  const after = Math.max(first, ...breaks.map(({ from }) => from).filter((from) => from <= last));
  const lacking = isCount ? [last - 1, last - 2].find((year) => year >= after && without.includes(year)) : undefined;
  return [
    ...(gaps.length > 0 ? [t('office.fact.gap', { years: list(gaps.map(String)) })] : []),
    ...(lacking === undefined
      ? []
      : [t(lacking === last - 1 ? 'office.fact.noChange' : 'office.fact.noMean', { year: lacking })]),
  ];
}

/** A year or another time, and what there is of it. */
export type Untold = { readonly when: string; readonly cell: Cell | undefined };

/** What there is instead of a number after the latest one: "For 2025: skjult." */
export function laterReasons(later: readonly Untold[], i18n: I18n): string[] {
  return later.flatMap(({ when, cell }) =>
    cell && !isNumber(cell) && cell.kind !== 'notApplicable'
      ? [i18n.t('office.fact.later', { when, why: officeCell(cell, i18n) })]
      : [],
  );
}

/**
 * The same beside the figure itself, each once: the hidden ones by their reason, wherever they stand, and that the figure
 * is the last there is. `after`: those after the latest number; none where another than that is shown.
 */
export function untoldFacts(all: readonly Untold[], after: readonly Untold[], i18n: I18n): string[] {
  const { t, list } = i18n;
  const isHidden = ({ cell }: Untold) => cell?.kind === 'suppressed';
  const hidden = all.filter(isHidden).map(({ when }) => when);
  const later = laterReasons(
    after.filter((one) => !isHidden(one)),
    i18n,
  );
  const last = later.length > 0 || after.some(isHidden) ? [t('office.fact.last')] : [];
  const said = [
    ...(hidden.length > 0 ? [t('office.fact.hidden', { years: list(hidden) })] : []),
    ...(later.length > 0 ? [later.join(' ')] : []),
  ];
  return said.map((fact, at) => (at === said.length - 1 ? [fact, ...last].join(' ') : fact));
}

/** Where several files have a number for the same year: which one counts, and what the other ones say. */
export function versionFacts(
  parts: readonly OfficePart[],
  municipality: Municipality,
  text: (cell: NumberCell) => string,
  { t, date, list }: I18n,
): string[] {
  const versions = parts.map((part) => ({
    part,
    name: t('office.version', { name: part.one.file.name, date: date(knownOn(part)) }),
    numbers: unbrokenParts(
      seriesOf(part.one.file, part.measure, (year) => ownCodesIn(municipality, year)),
      [],
    ).flat(),
  }));
  return versions.flatMap((older, at) =>
    versions.slice(0, at).flatMap((newer) => {
      const both = older.numbers.flatMap(({ year, cell }) => {
        const now = newer.numbers.find((point) => point.year === year)?.cell;
        return now ? [{ year, cell, isSame: now.value === cell.value }] : [];
      });
      const other = both.filter(({ isSame }) => !isSame);
      if (both.length === 0) return [];
      const words = { newer: newer.name, older: older.name, years: list(both.map(({ year }) => String(year))) };
      const figures = list(other.map(({ year, cell }) => t('office.latest', { figure: text(cell), year })));
      return [t(other.length > 0 ? 'office.fact.versions' : 'office.fact.versionsSame', { ...words, figures })];
    }),
  );
}

/** A count by its inhabitants beside the country's, where a brought file has those of its ages. */
export function rateFacts(
  { year, cell }: Latest,
  parts: readonly [OfficePart, ...OfficePart[]],
  beside: readonly Beside[],
  isSure: boolean,
  context: OfficeContext,
  i18n: I18n,
): { readonly comparison: string; readonly difference: readonly string[] } | undefined {
  const { t, plural, number, date } = i18n;
  const { sources, municipality } = context;
  const country = beside.find(({ region }) => region.kind === 'country');
  const there = country && cellIn(country.series, year);
  // The country's code differs between tables.
  const found = peopleFor(parts[0], context, i18n)
    .map((one) => ({
      ...one,
      here: peopleIn(one, ownCodesIn(municipality, year + 1), year),
      all: peopleIn(one, countryCodes(sources), year),
    }))
    .find(({ here, all }) => here !== undefined && all !== undefined);
  if (!found) return undefined;
  const { here, all } = found;
  const rate =
    here !== undefined && all !== undefined && there
      ? rateBeside({ count: cell.value, people: here }, { count: there.value, people: all })
      : undefined;
  if (!rate) return undefined;
  const comparison = t('office.fact.rate', {
    rate: number(rate.rate, 1),
    other: number(rate.other, 1),
    people: number(here ?? 0, 0),
    ages: agesText(found, i18n),
    source: found.source,
    date: date(`${year + 1}-01-01`),
  });
  const size = Math.abs(Math.round(rate.difference));
  const difference =
    size === 0
      ? t('office.fact.peopleSame')
      : plural(rate.difference > 0 ? 'office.fact.peopleMore' : 'office.fact.peopleFewer', size);
  const chance = t(chanceKey(rate.isWithinChance, isSure));
  return { comparison, difference: [difference + chance] };
}

/** The inhabitants that a measure is set against: of which ages, and where a brought file has them from. */
export type PeopleBehind = {
  readonly from: number;
  readonly until: number;
  readonly people: PeopleByYear;
  /** With the day of its retrieval. */
  readonly source: string;
};

/** Which column of the register's has the inhabitants that a measure is set against; none where that is not known. */
export function peopleColumnOf(
  { match }: Pick<ImportedMeasure, 'match'>,
  indicators: readonly Indicator[],
): string | undefined {
  if (match?.kind === 'alike') return match.people;
  const share = match?.kind === 'same' && indicators.find(({ numerator }) => numerator === match.indicator);
  return share && share.denominator?.kind === 'population' ? share.denominator.column : undefined;
}

/** The inhabitants behind a measure, in every brought file that has those of its ages. */
export function peopleFor(
  { measure }: Pick<OfficePart, 'measure'>,
  { sources, indicators, files }: Pick<OfficeContext, 'sources' | 'indicators' | 'files'>,
  i18n: I18n,
): PeopleBehind[] {
  const column = peopleColumnOf(measure, indicators);
  return sources.tables.flatMap(({ id, people }) => {
    const ages = people?.columns.find((one) => one.column === column);
    if (!people || !ages) return [];
    return files
      .filter(({ file }) => file.table === id)
      .map(({ file, retrieved }) => ({
        ...ages,
        people: peopleBetween(file, people.dimension, ages.from, ages.until),
        source: sourceText({ source: file.source ?? sources.name, table: id, retrieved }, i18n),
      }));
  });
}

/**
 * The inhabitants at the end of a year, which are those of 1 January of the next, under the first code that has them: a
 * number that was not in use that year has none.
 */
export const peopleIn = (
  { people }: Pick<PeopleBehind, 'people'>,
  codes: readonly string[],
  year: number,
): number | undefined => codes.flatMap((code) => people.get(code)?.get(year + 1) ?? []).find((count) => count > 0);

/** "0–17 år" */
export const agesText = ({ from, until }: Pick<PeopleBehind, 'from' | 'until'>, { t }: I18n): string =>
  t('office.ages', { from, until });

const countryCodes = ({ tables }: Sources): string[] => [
  ...new Set(tables.flatMap(({ regions }) => regions.country.slice(0, 1).map(({ code }) => code))),
];
