import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankColumn } from '../../src/domain/rank.ts';
import { countyCode } from '../support/makeDataset.ts';

const column = (...values: number[]) => values.map((value, i) => ({ county: countyCode(`c${i}`), value }));
const ranks = (...values: number[]) => [...rankColumn(column(...values)).values()];
const fromTop = (...values: number[]) => ranks(...values).map((rank) => rank.fromTop);
const fromBottom = (...values: number[]) => ranks(...values).map((rank) => rank.fromBottom);
const tied = (...values: number[]) => ranks(...values).map((rank) => rank.tied);

describe('rankColumn', () => {
  it('counts from both ends', () => {
    expect(fromTop(30, 10, 20)).toEqual([1, 3, 2]);
    expect(fromBottom(30, 10, 20)).toEqual([3, 1, 2]);
    expect(tied(30, 10, 20)).toEqual([1, 1, 1]);
  });

  it('gives tied counties the best place and leaves the next places empty: 1, 2, 2, 4', () => {
    expect(fromTop(9, 5, 5, 1)).toEqual([1, 2, 2, 4]);
    expect(fromBottom(9, 5, 5, 1)).toEqual([4, 2, 2, 1]);
    expect(tied(9, 5, 5, 1)).toEqual([1, 2, 2, 1]);
  });

  it('shares the ends as well', () => {
    expect(fromTop(7, 7, 4, 1, 1, 1)).toEqual([1, 1, 3, 4, 4, 4]);
    expect(fromBottom(7, 7, 4, 1, 1, 1)).toEqual([5, 5, 4, 1, 1, 1]);
    expect(tied(7, 7, 4, 1, 1, 1)).toEqual([2, 2, 1, 3, 3, 3]);
  });

  it('puts every county first from both ends where all are equal', () => {
    expect(fromTop(3, 3, 3)).toEqual([1, 1, 1]);
    expect(fromBottom(3, 3, 3)).toEqual([1, 1, 1]);
    expect(tied(3, 3, 3)).toEqual([3, 3, 3]);
  });

  it('ranks zero as the number that it is', () => {
    expect(fromTop(0, 5, 0.1)).toEqual([3, 1, 2]);
    expect(fromBottom(0, 5, 0.1)).toEqual([1, 3, 2]);
  });

  it('takes one county, two counties and none', () => {
    expect(ranks(8)).toEqual([{ fromTop: 1, fromBottom: 1, tied: 1, of: 1 }]);
    expect(ranks(8, 9)).toEqual([
      { fromTop: 2, fromBottom: 1, tied: 1, of: 2 },
      { fromTop: 1, fromBottom: 2, tied: 1, of: 2 },
    ]);
    expect(ranks()).toEqual([]);
  });

  it('names the county that a rank belongs to', () => {
    expect(rankColumn(column(1, 2)).get(countyCode('c1'))?.fromTop).toBe(1);
    expect(rankColumn(column(1, 2)).get(countyCode('c2'))).toBeUndefined();
  });

  it('accounts for every county: those above, those below and those tied are all', () => {
    const few = fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(few, (values) => {
        const descending = [...values].sort((a, b) => b - a);
        ranks(...values).forEach((rank, i) => {
          const value = values[i]!;
          expect(rank.fromTop).toBe(descending.indexOf(value) + 1);
          expect(rank.fromBottom).toBe(values.length - descending.lastIndexOf(value));
          expect(rank.fromTop - 1 + (rank.fromBottom - 1) + rank.tied).toBe(rank.of);
          expect(rank.of).toBe(values.length);
        });
      }),
    );
  });
});
