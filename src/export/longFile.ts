import type { LongRow } from '../domain/longRows.ts';
import { joinRows, safeText } from './delimited.ts';

/** A table in long form as CSV: comma, decimal point, empty where there is nothing; a figure with its printed decimals. */
export function longCsv(rows: readonly LongRow[]): string {
  const [first] = rows;
  if (!first) return '';
  const names = Object.keys(first) as (keyof LongRow)[];
  const lines = rows.map((row) =>
    names.map((name) => (name === 'figure' ? (row.figure?.toFixed(row.decimals ?? 0) ?? '') : plain(row[name]))),
  );
  return joinRows([names, ...lines], ',', '\n');
}

/** The same rows as JSON, a line each. */
export function longJson(rows: readonly LongRow[]): string {
  return `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`;
}

function plain(value: string | number | null): string {
  if (value === null) return '';
  // Never with an exponent, which not every reader of CSV takes for a number.
  return typeof value === 'string' ? safeText(value) : value.toFixed(10).replace(/\.?0+$/, '');
}
