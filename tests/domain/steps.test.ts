import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { naturalBreaks, stepOf } from '../../src/domain/steps.ts';

const stepsOf = (values: readonly number[], count = 5) => {
  const bounds = naturalBreaks(values, count);
  return values.map((value) => stepOf(value, bounds));
};

describe('naturalBreaks', () => {
  it('puts the bounds where the figures leave gaps', () => {
    expect(naturalBreaks([21, 1, 11, 3, 20, 2, 10, 22, 12], 3)).toEqual([1, 10, 20]);
  });

  it('leaves one far figure alone in its class', () => {
    expect(naturalBreaks([1, 2, 3, 4, 100], 2)).toEqual([1, 100]);
  });

  it('makes no more classes than there are different figures', () => {
    expect(naturalBreaks([4, 4, 9, 9, 9], 5)).toEqual([4, 9]);
    expect(naturalBreaks([3, 3, 3], 5)).toEqual([3]);
    expect(naturalBreaks([0], 5)).toEqual([0]);
    expect(naturalBreaks([], 5)).toEqual([]);
  });

  it('does not disturb the figures that it is given', () => {
    const values = [3, 1, 2];
    naturalBreaks(values, 2);
    expect(values).toEqual([3, 1, 2]);
  });
});

describe('stepOf', () => {
  it('counts the lower bounds that a figure reaches', () => {
    expect([1, 9, 10, 19, 20, 99].map((value) => stepOf(value, [1, 10, 20]))).toEqual([1, 1, 2, 2, 3, 3]);
  });

  it('gives the first step to what lies below all counties, as the country can', () => {
    expect(stepOf(0.5, [1, 10, 20])).toBe(1);
  });
});

describe('the steps of a column', () => {
  it('zero is in the lowest class', () => {
    expect(stepsOf([0, 50, 100, 0], 3)).toEqual([1, 2, 3, 1]);
  });

  // One decimal, as the shares have; few different values, so that ties are common.
  const column = fc.array(
    fc.integer({ min: 0, max: 120 }).map((n) => n / 10),
    { minLength: 1, maxLength: 24 },
  );
  const count = fc.integer({ min: 1, max: 7 });

  it('ties share a class, and a higher figure never has a lower class', () => {
    fc.assert(
      fc.property(column, count, (values, n) => {
        const steps = stepsOf(values, n);
        for (const [i, a] of values.entries())
          for (const [j, b] of values.entries()) {
            if (a === b) expect(steps[i]).toBe(steps[j]);
            if (a > b) expect(steps[i]).toBeGreaterThanOrEqual(steps[j]!);
          }
      }),
    );
  });

  it('uses every class from 1 up, and as many as asked for where the figures differ enough', () => {
    fc.assert(
      fc.property(column, count, (values, n) => {
        const used = [...new Set(stepsOf(values, n))].sort((a, b) => a - b);
        const wanted = Math.min(n, new Set(values).size);
        expect(used).toEqual(Array.from({ length: wanted }, (_, i) => i + 1));
      }),
    );
  });

  it('splits no better anywhere: the squared distances are the least of all splits', () => {
    const spread = (group: readonly number[]) => {
      const mean = group.reduce((sum, v) => sum + v, 0) / group.length;
      return group.reduce((sum, v) => sum + (v - mean) ** 2, 0);
    };
    /** Least sum of squared distances over all ways to cut sorted figures into `n` runs. */
    const least = (sorted: readonly number[], n: number): number =>
      n === 1
        ? spread(sorted)
        : Math.min(
            ...Array.from({ length: sorted.length - n + 1 }, (_, i) => {
              const head = sorted.slice(0, i + 1);
              return spread(head) + least(sorted.slice(i + 1), n - 1);
            }),
          );
    const short = fc.uniqueArray(fc.integer({ min: 0, max: 300 }), { minLength: 4, maxLength: 8 });
    fc.assert(
      fc.property(short, fc.integer({ min: 2, max: 4 }), (values, n) => {
        const steps = stepsOf(values, n);
        const classes = Array.from({ length: n }, (_, k) => values.filter((_, i) => steps[i] === k + 1));
        const cost = classes.reduce((sum, group) => sum + spread(group), 0);
        const sorted = [...values].sort((a, b) => a - b);
        expect(cost).toBeCloseTo(least(sorted, n), 6);
      }),
    );
  });
});
