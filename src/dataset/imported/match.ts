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

const isNear = (stems: readonly string[], words: readonly string[], code: string) =>
  stems.every((stem) => words.some((word) => word.startsWith(stem))) || stems.every((stem) => code.includes(stem));

/**
 * The indicator that a measure is, or looks like, by the whole of its label or its code. A measure that is limited to
 * something besides place and time is no such: the rules speak of all. It may still look like one by its words.
 */
export function matchMeasure(
  { label, code: given, categories }: Pick<ImportedMeasure, 'label' | 'code' | 'categories'>,
  table: string | undefined,
  rules: readonly MeasureRule[],
): MeasureMatch | undefined {
  const plain = plainLabel(label);
  // A table saved with codes alone has them where its labels would be.
  const code = given ?? (/^[A-Z]{2,4}[A-Za-z]*\d{2,}\w*$/.test(label) ? label : undefined);
  const exact = rules.find(
    (rule) =>
      categories.length === 0 &&
      (!rule.tables || (table !== undefined && rule.tables.includes(table))) &&
      ((code !== undefined && rule.codes.includes(code)) || rule.labels.some((own) => plainLabel(own) === plain)),
  );
  const words = plain.split(' ');
  const near = () => rules.find((rule) => rule.words?.some((stems) => isNear(stems, words, code?.toLowerCase() ?? '')));
  return (exact ?? near())?.match;
}
