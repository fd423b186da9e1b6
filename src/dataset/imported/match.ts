import type { ImportedMeasure, MeasureMatch, MeasureRule } from '../../domain/importedFile.ts';

/** A label as it is compared: without case, unit at its end, year and signs. */
export function plainLabel(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s*\((antall|prosent|personer|%)\)\s*$/, '')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
}

/**
 * The indicator that a measure is, or looks like, by the whole of its label or its code. A measure that is limited to
 * something besides place and time is no such: the rules speak of all.
 */
export function matchMeasure(
  { label, code, categories }: Pick<ImportedMeasure, 'label' | 'code' | 'categories'>,
  table: string | undefined,
  rules: readonly MeasureRule[],
): MeasureMatch | undefined {
  if (categories.length > 0) return undefined;
  const plain = plainLabel(label);
  return rules.find(
    (rule) =>
      (!rule.tables || (table !== undefined && rule.tables.includes(table))) &&
      ((code !== undefined && rule.codes.includes(code)) || rule.labels.some((own) => plainLabel(own) === plain)),
  )?.match;
}
