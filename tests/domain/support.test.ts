import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../src/domain/compare.ts';
import { judge } from '../../src/domain/support.ts';

const similar = { low: 0.9, high: 1.1 };
const of = (ratio: number): Comparison => ({ basis: 'exact', area: ratio, country: 1, difference: ratio - 1, ratio });

describe('a figure that speaks when it is high', () => {
  it.each([
    [0.5, 'against'],
    [0.8999, 'against'],
    [0.9, 'similar'],
    [1, 'similar'],
    [1.1, 'similar'],
    [1.1001, 'for'],
    [2, 'for'],
  ])('at %f of the country is %s', (ratio, verdict) => {
    expect(judge(of(ratio), 'high', similar)).toBe(verdict);
    expect(judge(of(ratio), 'low', similar)).toBe({ for: 'against', against: 'for', similar: 'similar' }[verdict]);
  });

  it('is similar at a bound that the binary form of decimals misses', () => {
    expect(judge(of(0.33 / 0.3), 'high', similar)).toBe('similar');
    expect(judge(of(0.63 / 0.7), 'high', similar)).toBe('similar');
  });
});

it('with nothing to compare says nothing', () => {
  expect(judge(undefined, 'high', similar)).toBe('silent');
});
