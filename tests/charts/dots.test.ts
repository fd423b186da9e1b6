import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutDots } from '../../src/charts/dots.layout.ts';
import { countyCode } from '../support/makeDataset.ts';

const frame = { width: 400, left: 10, right: 10, radius: 5, font: 13 };
const row = (values: readonly number[]) => values.map((value, i) => ({ county: countyCode(String(i)), value }));

describe('the row of dots', () => {
  it('has a scale from zero to a round number', () => {
    const placed = layoutDots({ figures: row([1, 2, 7.9]), country: 4 }, frame);
    expect(placed.max).toBe(8);
    expect(placed.dots.map(({ x }) => x)).toEqual([57.5, 105, 385.3]);
    expect(placed.country).toBe(200);
  });

  it('stacks equal figures', () => {
    const { dots, height, base } = layoutDots({ figures: row([3, 3, 3]), country: undefined }, frame);
    expect(dots.map(({ level }) => level)).toEqual([0, 1, 2]);
    expect(dots.map(({ y }) => y)).toEqual([base - 5, base - 15, base - 25]);
    expect(height).toBeGreaterThan(base);
  });

  it('marks the middle half of the counties', () => {
    // R-7 by hand: 18 figures 1 … 18 have the quartiles 5,25 and 13,75.
    const { band } = layoutDots({ figures: row(Array.from({ length: 18 }, (_, i) => i + 1)), country: 9 }, frame);
    expect([band?.low, band?.high]).toEqual([5.25, 13.75]);
  });

  it('is empty where there is no figure', () => {
    expect(layoutDots({ figures: [], country: undefined }, frame)).toMatchObject({ max: 1, dots: [], band: undefined });
  });

  it('keeps dots apart, within the scale, and in the order of their figures', () => {
    const values = fc.array(
      fc.integer({ min: 0, max: 1200 }).map((n) => n / 10),
      { minLength: 1, maxLength: 40 },
    );
    fc.assert(
      fc.property(values, (all) => {
        const { dots, max } = layoutDots({ figures: row(all), country: all[0] }, frame);
        expect(max).toBeGreaterThanOrEqual(Math.max(...all));
        for (const dot of dots) {
          expect(dot.x).toBeGreaterThanOrEqual(frame.left);
          expect(dot.x).toBeLessThanOrEqual(frame.width - frame.right);
          expect(dot.y).toBeGreaterThan(0);
          for (const other of dots) {
            if (other.value > dot.value) expect(other.x).toBeGreaterThanOrEqual(dot.x);
            if (other !== dot && other.level === dot.level)
              expect(Math.abs(other.x - dot.x)).toBeGreaterThanOrEqual(9.9);
          }
        }
      }),
    );
  });
});
