import { isNumber } from '../domain/cell.ts';
import type { Cell } from '../domain/cell.ts';
import type { Counted, ImportedMeasure } from '../domain/importedFile.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { I18n } from '../i18n/createI18n.ts';

/** What a measure is called, with what it is limited to. */
export const measureTitle = ({ label, categories }: Pick<ImportedMeasure, 'label' | 'categories'>): string =>
  [label.replace(/\s*\([^()]*\)$/, '') || label, ...categories.map((category) => category.label)].join(', ');

/** What it is called where it is one of the announcement's, as the reader has confirmed: by that name it is known here. */
export function knownTitle(measure: ImportedMeasure, indicators: readonly Indicator[]): string {
  const { match } = measure;
  const same = match?.kind === 'same' ? indicators.find(({ id }) => id === match.indicator) : undefined;
  return same?.shortLabel ?? measureTitle(measure);
}

/** That a measure only looks like one of the announcement's, for a sentence, and why; none of one that does not look so. */
export function alikeText(
  { match }: Pick<ImportedMeasure, 'match'>,
  indicators: readonly Indicator[],
  { t }: I18n,
): { readonly short: string; readonly reason: string } | undefined {
  if (match?.kind !== 'alike') return undefined;
  const indicator = indicators.find(({ id }) => id === match.indicator)?.shortLabel;
  return indicator === undefined ? undefined : { short: t('office.alike', { indicator }), reason: match.reason };
}

/** The unit as it stands after a number; counts of a file that names none have none. */
export function unitOf({ unit, kind }: ImportedMeasure, { percent, t }: I18n): string {
  if (kind === 'share') return percent;
  const plain = unit?.toLowerCase();
  if (unit === undefined || plain === 'antall' || plain === 'prosent') return '';
  // In figures it would be read as more digits of the number.
  return ` ${unit.replace(/^1[\s.\u00A0]?000(?=\s)/, t('office.unit.thousand'))}`;
}

/** What a figure without a unit in print counts: the statistics' own word, else the announcement's, or that it is a number of something. */
export function unitInWords(measure: ImportedMeasure, indicators: readonly Indicator[], { t }: I18n): string {
  const { match, kind } = measure;
  const same = match?.kind === 'same' ? indicators.find(({ id }) => id === match.indicator) : undefined;
  const alike = match?.kind === 'alike' ? match.unit : undefined;
  return countedOf(measure)?.unit ?? same?.unit ?? alike ?? (kind === 'count' ? t('office.unit.count') : '');
}

/** What the statistics count under a measure, where that should be said. */
export const countedOf = ({ match }: Pick<ImportedMeasure, 'match'>): Counted | undefined =>
  match?.kind === 'same' ? match.counted : undefined;

/** A brought figure in print: its number as the file has it, or why there is none. */
export function officeCell(cell: Cell | undefined, i18n: I18n): string {
  if (!cell) return i18n.t('office.cell.none');
  if (!isNumber(cell)) return cell.kind === 'notConvertible' ? '' : i18n.t(`office.cell.${cell.kind}`);
  return i18n.number(cell.value, cell.decimals);
}

/** A time of a file in words: 2024, januar 2025 (2025M01), 1. kvartal 2025 (2025K1), uke 5 2025 (2025U5). */
export function timeText(time: string, { t, date }: I18n): string {
  const [, year = '', letter, within = ''] = /^(\d{4})([MKU])(\d{1,2})$/.exec(time) ?? [];
  if (letter === undefined) return time;
  if (letter === 'M') return date(`${year}-${within}`);
  return t(letter === 'K' ? 'office.time.quarter' : 'office.time.week', { year, number: within });
}
