import type { OfficePart, OwnFigure } from '../domain/office.ts';
import { tableOfMeasure } from '../domain/sources.ts';
import type { I18n } from '../i18n/createI18n.ts';
import { partWith, sourceText } from './officeParts.ts';
import type { Latest, OfficeContext } from './officeParts.ts';
import { alikeText, measureTitle, officeCell, unitInWords } from './officeText.ts';

type Said = {
  readonly name: string;
  readonly title: string;
  readonly unit: string;
  readonly cited: readonly string[];
  readonly comparison: string;
  /** Its year, month or quarter in print. */
  readonly when: string;
  /** Why there is no number of later ones. */
  readonly later: readonly string[];
};

/** The latest figure as it goes into the application, with the file that it is from. */
export function ownFigure(
  latest: Latest,
  parts: readonly [OfficePart, ...OfficePart[]],
  { name, title, unit, cited, comparison, when, later }: Said,
  { sources, municipality, indicators }: OfficeContext,
  i18n: I18n,
): OwnFigure {
  const { t } = i18n;
  const { cell } = latest;
  const { one, measure } = partWith(latest, parts, municipality);
  const { file, retrieved } = one;
  // A file's own name is no source that others can look up.
  const isSourced = file.source !== undefined || file.table !== undefined;
  const source = isSourced
    ? sourceText({ source: file.source ?? sources.name, table: tableOfMeasure(file, measure), retrieved }, i18n)
    : '';
  const alike = alikeText(measure, indicators, i18n);
  const inFile = measureTitle(measure);
  // A source is cited in its own words, unless they are but a column's name.
  const label = /\s/.test(inFile) ? inFile : title;
  const mark = latest.isUnrevised ? ` ${t('office.sentence.unrevised')}` : '';
  const sentence = t(isSourced ? 'office.sentence' : 'office.sentence.unsourced', {
    place: name,
    title: label,
    year: when,
    figure: officeCell(cell, i18n) + unit,
    beside: cited.length > 0 ? t('office.sentence.beside', { places: cited.join(', ') }) : '',
    unrevised: mark,
    source,
  });
  return {
    id: `${one.id}:${measure.id}:${municipality.code}`,
    place: municipality.code,
    where: { name, counties: municipality.counties },
    sentence: [sentence, ...later, comparison, alike?.short].filter(Boolean).join(' '),
    ...(alike && { reason: alike.reason }),
    row: {
      label: t('office.row.label', { title: label, place: name }),
      value: officeCell(cell, i18n),
      unit: unit.trim() || unitInWords(measure, indicators, i18n),
      year: when + mark,
      source,
      comparison: [cited.length > 0 ? `${cited.join(', ')}.` : '', ...later, comparison, alike?.short]
        .filter(Boolean)
        .join(' '),
    },
  };
}
