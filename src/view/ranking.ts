import { exactShare, ownRate } from '../domain/compare.ts';
import type { Facts } from '../domain/compare.ts';
import { wilsonCounts } from '../domain/expected.ts';
import type { Interval } from '../domain/expected.ts';
import type { Measure, Measured } from './measures.ts';

/** A county of a ranking: its figure, and how far chance alone would move it (95 %) where the people behind it are known. */
export type Ranked = Measured & { readonly limits: Interval | undefined };

/** A measure's counties in order, highest first; equal ones in the table's order. */
export function viewRanking(facts: Facts, measure: Measure): Ranked[] {
  const { indicator } = measure;
  return measure.figures
    .map((figure) => {
      const rate = ownRate(facts, indicator, figure.county.code) ?? exactShare(facts, indicator, figure.county.code);
      const counts = rate && wilsonCounts(rate);
      const scale = rate && rate.per / rate.population;
      return {
        ...figure,
        limits: counts && scale ? { low: counts.low * scale, high: counts.high * scale } : undefined,
      };
    })
    .sort((a, b) => b.value - a.value);
}
