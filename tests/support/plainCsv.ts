import { readFileSync } from 'node:fs';
import path from 'node:path';

// The facts read a second way, by plain splitting: nothing of src/ stands between a test and the file.

const lines = (name: string, delimiter: string) =>
  readFileSync(path.join(import.meta.dirname, '../..', 'data', name), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => line.split(delimiter));

const [header = [], ...rows] = lines('tables/2021/figures.csv', ';');
const [peopleHeader = [], ...peopleRows] = lines('register/population.csv', ',');

/** Codes of the counties, in the file's order. */
export const countyCodes = rows.map(([code = '']) => code).filter((code) => code !== '0');

/** A figure as it stands in the file: "7,9". */
export function printed(code: string, indicator: string): string {
  const text = rows.find(([own]) => own === code)?.[header.indexOf(indicator)];
  if (text === undefined) throw new Error(`no ${indicator} of ${code}`);
  return text;
}

export const numberOf = (text: string) => Number(text.replace(',', '.'));

/** Inhabitants on a day, of a column of the file. */
export function inhabitants(code: string, date: string, column: string): number {
  const row = peopleRows.find(([own, , day]) => own === code && day === date);
  return Number(row?.[peopleHeader.indexOf(column)]);
}

/** A number in the way of the site, made without it: groups of three with a no-break space, a comma. */
export function norwegian(value: number, decimals: number): string {
  const [whole = '', rest] = value.toFixed(decimals).split('.');
  const groups = whole.replace(/\B(?=(\d{3})+$)/g, '\u00A0');
  return rest === undefined ? groups : `${groups},${rest}`;
}

/** The place of a county in words, by counting those above and below it. */
export function place(code: string, value: (code: string) => number): string {
  const all = countyCodes.map(value);
  const own = value(code);
  const above = all.filter((other) => other > own).length;
  const below = all.filter((other) => other < own).length;
  const equal = all.length - above - below;
  const low = below < above;
  const n = 1 + (low ? below : above);
  const end = low ? 'lavest' : 'høyest';
  const step = n === 1 ? end : `${n}. ${end}`;
  return `${equal > 1 ? 'delt ' : ''}${step} av ${all.length} fylker`;
}
