import { describe, expect, it } from 'vitest';
import { agreesWithinRounding, percent } from '../../src/domain/rate.ts';

describe('percent', () => {
  it('is per hundred, unrounded', () => {
    expect(percent(1, 8)).toBe(12.5);
    expect(percent(0, 8)).toBe(0);
    // Oslo in the announcement, with 474 280 inhabitants of 18–66 years: printed 1,2 %.
    expect(percent(5552, 474_280)).toBeCloseTo(1.1706165, 6);
  });
});

describe('agreesWithinRounding', () => {
  it.each([
    [1.2, 1, 1.170616, true],
    [1.1, 1, 1.170616, false],
    [0.86, 2, 0.8618, true],
    [0.87, 2, 0.8618, false],
    [68, 0, 67.5, true],
    [68, 0, 68.49, true],
    [68, 0, 67.49, false],
    [0, 1, 0.04, true],
    [0, 1, 0.06, false],
  ])('%f with %i decimals for %f: %s', (printed, decimals, exact, agrees) => {
    expect(agreesWithinRounding(printed, decimals, exact)).toBe(agrees);
  });

  it('takes a half either way, whatever the binary form of the decimals', () => {
    for (const [low, high, half] of [
      [0.1, 0.2, 0.15],
      [1.0, 1.1, 1.05],
      [8.3, 8.4, 8.35],
    ] as const) {
      expect(agreesWithinRounding(low, 1, half), `${half} as ${low}`).toBe(true);
      expect(agreesWithinRounding(high, 1, half), `${half} as ${high}`).toBe(true);
    }
  });
});
