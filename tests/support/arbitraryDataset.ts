import fc from 'fast-check';
import type { Cell } from '../../src/domain/cell.ts';
import type { Dataset } from '../../src/domain/dataset.ts';
import type { Indicator } from '../../src/domain/indicator.ts';
import { dataset as built } from './announced.ts';

/** Any figure that a column can hold: every reason, exactly zero, preliminary, more decimals than usual. */
export function arbitraryCell({ kind, decimals }: Pick<Indicator, 'kind' | 'decimals'>): fc.Arbitrary<Cell> {
  const most = kind === 'count' ? 0 : decimals + 3;
  const number = fc.integer({ min: decimals, max: most }).chain((places) => {
    const max = (kind === 'share' ? 100 : 40_000) * 10 ** places;
    return fc.nat(max).map((n) => ({ kind: 'value' as const, value: n / 10 ** places, decimals: places }));
  });
  return fc.oneof(
    fc.constantFrom<Cell>({ kind: 'notApplicable' }, { kind: 'missing' }, { kind: 'notYet' }, { kind: 'suppressed' }),
    fc.constant<Cell>({ kind: 'value', value: 0, decimals, remark: 'exactZero' }),
    { arbitrary: number, weight: 4 },
    number.map((cell): Cell => ({ ...cell, remark: 'preliminary' })),
  );
}

/** The shipped table with any figures in it. */
export const arbitraryDataset: fc.Arbitrary<Dataset> = fc
  .record(
    Object.fromEntries(
      [built.country, ...built.counties].map(({ code }) => [
        code,
        fc.record(Object.fromEntries(built.indicators.map((indicator) => [indicator.id, arbitraryCell(indicator)]))),
      ]),
    ),
  )
  .map((figures) => ({ ...built, figures }));
