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

const number = /^(\d{1,3}(?:[ \u00A0\u2009\u202F]\d{3})+|\d{1,15})(?:[.,](\d{1,10}))?$/;

/**
 * A field as a figure, or what is wrong with it. Accepts decimal comma or point, thousands with any space, a per cent
 * sign after shares, and SSB's symbols; keeps the printed precision, which is never less than the indicator's
 * (a spreadsheet writes 2,0 as 2).
 */
export function parseCell(text: string, indicator: Pick<Indicator, 'kind' | 'decimals'>): Cell | ProblemCode {
  const reason = missing.get(text);
  if (reason) return { kind: reason };
  if (/^[-–−]$/.test(text)) return { kind: 'value', value: 0, decimals: indicator.decimals, remark: 'exactZero' };
  if (/^[-–−]\s?\d/.test(text)) return 'negative';
  const bare = text.replace(/^\*\s?|\s?\*(?=[\s\u00A0\u202F]?%?$)/, '');
  const digits = indicator.kind === 'count' ? bare : bare.replace(/[\s\u00A0\u202F]?%$/, '');
  const match = number.exec(digits);
  if (!match?.[1]) return 'notNumber';
  const fraction = match[2] ?? '';
  const value = Number(`${match[1].replace(/\D/g, '')}.${fraction}`);
  if (!Number.isSafeInteger(Math.floor(value))) return 'notNumber';
  if (indicator.kind === 'count' && fraction !== '') return 'notWhole';
  if (indicator.kind === 'share' && value > 100) return 'overHundred';
  const decimals = Math.max(indicator.decimals, fraction.length);
  return { kind: 'value', value, decimals, ...(bare === text ? {} : { remark: 'preliminary' as const }) };
}
