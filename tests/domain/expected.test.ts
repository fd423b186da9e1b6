import { describe, expect, it } from 'vitest';
import { expectedCount, wilsonCounts } from '../../src/domain/expected.ts';

/** The limits as the roots of the score equation (p - x)^2 = z^2 x (1 - x) / n, found by halving. */
function rootOf(p: number, n: number, from: number, to: number): number {
  const score = (x: number) => (p - x) ** 2 - (1.959963984540054 ** 2 * x * (1 - x)) / n;
  let [a, b] = [from, to];
  for (let i = 0; i < 200; i++) {
    const middle = (a + b) / 2;
    if (Math.sign(score(middle)) === Math.sign(score(a))) a = middle;
    else b = middle;
  }
  return (a + b) / 2;
}

describe('Wilson’s limits', () => {
  // Newcombe 1998, Statistics in Medicine 17:857-872, table I: score method without continuity correction.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %i of %i are the published ones', (count, population, low, high) => {
    const limits = wilsonCounts({ count, population });
    expect(limits.low / population).toBeCloseTo(low, 4);
    expect(limits.high / population).toBeCloseTo(high, 4);
  });

  it.each([
    [1187, 15049],
    [35, 64000],
    [7112, 133000],
  ])('of %i of %i solve the score equation', (count, population) => {
    const p = count / population;
    const limits = wilsonCounts({ count, population });
    expect(limits.low).toBeCloseTo(rootOf(p, population, 0, p) * population, 6);
    expect(limits.high).toBeCloseTo(rootOf(p, population, p, 1) * population, 6);
  });

  it('hold the count, and stay within none and all', () => {
    expect(wilsonCounts({ count: 0, population: 10 }).low).toBe(0);
    expect(wilsonCounts({ count: 10, population: 10 }).high).toBe(10);
  });
});

describe('what the country’s rate would give', () => {
  it('is its share of the county’s inhabitants', () => {
    const county = { count: 30, population: 200, per: 100, value: 15 };
    const country = { count: 100, population: 1000, per: 100, value: 10 };
    expect(expectedCount(county, country)).toEqual({ count: 30, expected: 20, difference: 10 });
  });
});
