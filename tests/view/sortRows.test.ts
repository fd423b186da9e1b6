import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Sort } from '../../src/domain/choice.ts';
import { nextSort, sortRows } from '../../src/view/sortRows.ts';
import { viewTable } from '../../src/view/table.ts';
import { indicatorId, makeDataset } from '../support/makeDataset.ts';
import type { CellSpec } from '../support/makeDataset.ts';
import { nb } from '../support/nb.ts';

/** Positions of the counties of a column, sorted as the table does. */
function sorted(cells: readonly CellSpec[], direction: 'descending' | 'ascending'): number[] {
  const counties = cells.map((_, i) => `Fylke ${i}`);
  const { rows } = viewTable(makeDataset({ counties, columns: { a: { cells } } }), 'extremes', nb);
  const sort: Sort = { by: indicatorId('a'), direction };
  return sortRows(rows, sort, nb).map((row) => rows.indexOf(row));
}

const cell: fc.Arbitrary<CellSpec> = fc.oneof(
  { arbitrary: fc.nat(5), weight: 3 },
  fc.constantFrom<CellSpec>('missing', 'suppressed', { kind: 'value', value: 0, decimals: 0, remark: 'exactZero' }),
);
const valueOf = (spec: CellSpec | undefined) =>
  typeof spec === 'number' ? spec : typeof spec === 'object' && spec.kind === 'value' ? spec.value : undefined;

describe('any column', () => {
  it.each(['descending', 'ascending'] as const)(
    'sorted %s has every county once, its figures in order, ties and missing ones as announced, missing last',
    (direction) => {
      fc.assert(
        fc.property(fc.array(cell, { minLength: 1, maxLength: 20 }), (cells) => {
          const order = sorted(cells, direction);
          expect([...order].sort((a, b) => a - b)).toEqual(cells.map((_, i) => i));
          for (const [at, here] of order.entries()) {
            const next = order[at + 1];
            if (next === undefined) continue;
            const [a, b] = [valueOf(cells[here]), valueOf(cells[next])];
            if (a === b) expect(here).toBeLessThan(next);
            else if (a === undefined) throw new Error(`a figure stands after a missing one: ${JSON.stringify(cells)}`);
            else if (b !== undefined) expect(direction === 'descending' ? a > b : a < b).toBe(true);
          }
        }),
        { numRuns: 200 },
      );
    },
  );
});

describe('a press on a column', () => {
  it('leads to the direction of most interest, to the other, and back to the announcement’s order', () => {
    const by = indicatorId('a');
    expect(nextSort(by, undefined)).toEqual({ by, direction: 'descending' });
    expect(nextSort(by, 'descending')).toEqual({ by, direction: 'ascending' });
    expect(nextSort(by, 'ascending')).toBeUndefined();
    expect(nextSort('name', undefined)).toEqual({ by: 'name', direction: 'ascending' });
    expect(nextSort('name', 'ascending')).toEqual({ by: 'name', direction: 'descending' });
    expect(nextSort('name', 'descending')).toBeUndefined();
  });
});
