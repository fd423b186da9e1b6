import type { Cell, MissingReason } from '../domain/cell.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { ProblemCode } from '../domain/problem.ts';

const missing = new Map<string, MissingReason>([
  ['.', 'notApplicable'],
  ['..', 'missing'],
  ['...', 'notYet'],
  ['…', 'notYet'],
  [':', 'suppressed'],
]);

/** A sign that can also be a decimal sign, between the thousands of counts. */
export type Thousands = '.' | ',';

const number = /^(\d{1,3}(?:[ \u00A0\u2009\u202F]\d{3})+|\d{1,15})(?:[.,](\d{1,20}))?$/;
const grouped: Record<Thousands, RegExp> = { '.': /^\d{1,3}(?:\.\d{3})+$/, ',': /^\d{1,3}(?:,\d{3})+$/ };

/**
 * The sign between thousands, where every count from one thousand on has it: a single one without would be a mistake, and
 * so would a share that has it before its decimals.
 */
export function thousandsOf(counts: readonly string[], shares: readonly string[]): Thousands | undefined {
  return (['.', ','] as const).find((sign) => {
    const fits = (text: string) => grouped[sign].test(bare(text));
    return (
      counts.some(fits) &&
      counts.every((text) => fits(text) || !/\d{4}|[.,]\d/.test(text)) &&
      (sign === '.' || !shares.some((text) => text.includes(sign)))
    );
  });
}

const bare = (text: string) => text.replace(/^\*\s?|\s?\*(?=[\s\u00A0\u202F]?%?$)/, '');

/**
 * A field as a figure, or what is wrong with it. Accepts decimal comma or point, thousands with any space (and with the
 * sign that the whole file has between them), a per cent sign after shares, a spreadsheet's 5,0 for a whole number, and
 * SSB's symbols; keeps the printed precision, which is never less than the indicator's (a spreadsheet writes 2,0 as 2).
 */
export function parseCell(
  text: string,
  indicator: Pick<Indicator, 'kind' | 'decimals'>,
  thousands?: Thousands,
): Cell | ProblemCode {
  const reason = missing.get(text);
  if (reason) return { kind: reason };
  if (/^[-–−]$/.test(text)) return { kind: 'value', value: 0, decimals: indicator.decimals, remark: 'exactZero' };
  if (/^[-–−]\s?\d/.test(text)) return 'negative';
  const isCount = indicator.kind === 'count';
  const plain = bare(text);
  const digits = isCount ? plain : plain.replace(/[\s\u00A0\u202F]?%$/, '');
  const match = number.exec(isCount && thousands && grouped[thousands].test(plain) ? plain.replace(/\D/g, '') : digits);
  if (!match?.[1]) return 'notNumber';
  // A spreadsheet's 68.0 for a whole number; but three zeros after a point may be thousands.
  const fraction = (match[2] ?? '').replace(indicator.decimals === 0 ? /^00?$/ : /^$/, '');
  const value = Number(`${match[1].replace(/\D/g, '')}.${fraction}`);
  if (!Number.isSafeInteger(Math.floor(value))) return 'notNumber';
  if (isCount && fraction !== '') return 'notWhole';
  if (indicator.kind === 'share' && value > 100) return 'overHundred';
  const decimals = Math.max(indicator.decimals, fraction.length);
  return { kind: 'value', value, decimals, ...(plain === text ? {} : { remark: 'preliminary' as const }) };
}
