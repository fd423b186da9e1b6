import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCorrections } from '../../src/domain/corrections.ts';
import { correctedNotice, correctionTexts } from '../../src/view/fileReport.ts';
import { dataset as built } from '../support/announced.ts';
import { nb } from '../support/nb.ts';
import { readBeside, shippedGrid } from '../support/shipped.ts';
import { writeTable, writeText } from '../support/writeTable.ts';
import type { Grid } from '../support/writeTable.ts';

// What a slip of the hand does to a table: it means something else, and nearly every cell still looks right. Nearly all
// such files have to be refused; of the others the reader is told each figure that changed.

const [columns, rows] = [fc.integer({ min: 2, max: 10 }), fc.integer({ min: 1, max: 19 })];
const figures = (change: (text: string, row: number, column: number) => string): string[][] =>
  shippedGrid.map((fields, row) => fields.map((text, at) => (row === 0 || at < 2 ? text : change(text, row, at))));
const at = (row: number, column: number) => shippedGrid[row]?.[column] ?? '';
const isShare = (column: number) => at(1, column).includes(',') || column === 9;
const times = (text: string, factor: number, column: number) => {
  const value = Number(text.replace(',', '.')) * factor;
  return (isShare(column) ? String(Number(value.toPrecision(6))) : String(Math.round(value))).replace('.', ',');
};
/** A row of figures further down or up; round the ends. */
const rowFrom = (row: number, by: number) => 1 + ((row - 1 + by + 19) % 19);
const factor = fc.constantFrom(0.001, 0.01, 0.1, 10, 100, 1000);
const by = fc.integer({ min: 1, max: 17 });
const pair = (one: fc.Arbitrary<number>) => fc.uniqueArray(one, { minLength: 2, maxLength: 2 });

/** What is written instead of the shipped file, by the name of the slip. */
const slips: Record<string, fc.Arbitrary<Grid | string>> = {
  'all shares scaled': factor.map((f) => figures((text, _, c) => (isShare(c) ? times(text, f, c) : text))),
  'one column scaled': fc.tuple(factor, columns).map(([f, c]) => figures((t, _, i) => (i === c ? times(t, f, c) : t))),
  'one row scaled': fc.tuple(factor, rows).map(([f, r]) => figures((t, i, c) => (i === r ? times(t, f, c) : t))),
  'one figure scaled': fc
    .tuple(factor, rows, columns)
    .map(([f, r, c]) => figures((t, i, j) => (i === r && j === c ? times(t, f, c) : t))),
  'all figures slipped': by.map((n) => figures((_, r, c) => at(rowFrom(r, n), c))),
  'one column slipped': fc
    .tuple(by, columns)
    .map(([n, c]) => figures((text, r, i) => (i === c ? at(rowFrom(r, n), c) : text))),
  'figures slipped one column': fc.constant(figures((_, r, c) => at(r, c === 10 ? 2 : c + 1))),
  'two columns swapped': pair(columns).map(([a = 2, b = 3]) =>
    figures((text, r, c) => (c === a ? at(r, b) : c === b ? at(r, a) : text)),
  ),
  'two rows swapped': pair(rows).map(([a = 1, b = 2]) =>
    figures((text, r, c) => (r === a ? at(b, c) : r === b ? at(a, c) : text)),
  ),
  'two figures of a column swapped': fc
    .tuple(pair(rows), columns)
    .map(([[a = 1, b = 2], c]) =>
      figures((text, r, i) => (i !== c ? text : r === a ? at(b, c) : r === b ? at(a, c) : text)),
    ),
  'another year': fc
    .array(fc.double({ min: 0.9, max: 1.15, noNaN: true }), { minLength: 209, maxLength: 209 })
    .map((growth) => figures((text, r, c) => (isShare(c) ? text : times(text, growth[r * 11 + c] ?? 1, c)))),
  'the year before, in a column of its own': fc
    .constantFrom('2016', '2017', '2020', '2021')
    .map((year) => shippedGrid.map((fields, r) => [r === 0 ? 'år' : year, ...fields])),
  'one figure in another’s place': fc
    .tuple(rows, columns, rows, columns)
    .map(([r, c, from, other]) => figures((text, i, j) => (i === r && j === c ? at(from, other) : text))),
  'a row written over by another': pair(rows).map(([a = 1, b = 2]) =>
    figures((text, r, c) => (r === a ? at(b, c) : text)),
  ),
  'everything zero, or the same': fc.constantFrom('0', '1', '50', '..').map((same) => figures(() => same)),
  cut: fc.nat(writeText(shippedGrid).length - 2).map((end) => writeText(shippedGrid).slice(0, end)),
};

/** How many slips are tried; more by `RUNS` in the environment. */
const runs = Number(process.env['RUNS'] ?? 2000);

describe('a file that means something else than the announcement', { timeout: 600_000 }, () => {
  it('is refused, or told figure by figure', () => {
    const found = { refused: 0, named: 0, folded: 0, silent: 0 };
    const each = Math.ceil(runs / Object.keys(slips).length);
    for (const slip of Object.values(slips)) {
      for (const content of fc.sample(slip, { numRuns: each, seed: 14 })) {
        const text = typeof content === 'string' ? content : writeText(content);
        if (text === writeText(shippedGrid)) continue;
        const reading = readBeside(typeof content === 'string' ? content : writeTable(content));
        if (!reading.ok) {
          found.refused += 1;
          continue;
        }
        const corrections = findCorrections(built, reading.dataset);
        // Two figures that are the same were swapped: nothing has changed.
        if (corrections.length === 0) continue;
        const notice = correctedNotice(built, reading.dataset, nb);
        const told = [notice.text, ...notice.details].join('\n');
        const isTold = correctionTexts(built, reading.dataset, nb).every((text) => told.includes(text));
        if (!isTold) found.silent += 1;
        else if (notice.details.length > corrections.length - 1 && corrections.length > 3) found.folded += 1;
        else found.named += 1;
      }
    }
    const all = Object.values(found).reduce((sum, n) => sum + n, 0);
    const percent = (n: number) => `${((100 * n) / all).toFixed(1)} %`;
    console.log(
      `${all} mutations: ${percent(found.refused)} refused, ${percent(found.named)} named in the reader's one line, ` +
        `${percent(found.folded)} named in full below it, ${percent(found.silent)} silent`,
    );
    expect((found.refused + found.named) / all).toBeGreaterThanOrEqual(0.95);
    expect(found.silent).toBe(0);
  });
});
