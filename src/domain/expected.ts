import { exactShare, ownRate } from './compare.ts';
import type { Facts, Rate } from './compare.ts';
import type { CountyCode } from './ids.ts';
import type { Indicator } from './indicator.ts';

/** A count beside the one that the country's rate would give in the same population. Unrounded. */
export type Expected = {
  readonly count: number;
  readonly expected: number;
  /** count - expected: more (positive) or fewer than with the country's rate. */
  readonly difference: number;
};

/** An interval in the unit of what it was made from. */
export type Interval = { readonly low: number; readonly high: number };

/** What the country's rate would give among the county's inhabitants: population x rate. */
export function expectedCount({ count, population }: Rate, country: Rate): Expected {
  const expected = (country.count / country.population) * population;
  return { count, expected, difference: count - expected };
}

/** Standard normal quantile for 95 %, two-sided. */
export const z = 1.959963984540054;

/**
 * 95 % limits of a share, as counts of `population`: how far chance alone would move a number of this size.
 * Wilson's score interval (Wilson 1927, J. Am. Stat. Assoc. 22:209-212).
 */
export function wilsonCounts({ count, population }: Pick<Rate, 'count' | 'population'>): Interval {
  const p = count / population;
  const centre = p + z ** 2 / (2 * population);
  const spread = z * Math.sqrt((p * (1 - p)) / population + z ** 2 / (4 * population ** 2));
  const scale = population / (1 + z ** 2 / population);
  // At none and at all the limit is exact; the sum would leave dust.
  return {
    low: count === 0 ? 0 : (centre - spread) * scale,
    high: count === population ? population : (centre + spread) * scale,
  };
}

/** A county's number beside the one that the country's rate would give. */
export type Expectation = Expected & {
  readonly basis: 'exact' | 'ownRate';
  /**
   * 95 % limits (Wilson) of the number. None for an own rate: what it counts is no part of the inhabitants, so the
   * formula for shares does not hold.
   */
  readonly limits: Interval | undefined;
};

/** What the country's rate would give in a county, by the share or else by our own rate; none without inhabitants. */
export function expectationOf(facts: Facts, indicator: Indicator, county: CountyCode): Expectation | undefined {
  const country = facts.dataset.country.code;
  if (county === country) return undefined;
  const share = [exactShare(facts, indicator, county), exactShare(facts, indicator, country)] as const;
  const own = [ownRate(facts, indicator, county), ownRate(facts, indicator, country)] as const;
  const isShare = share[0] !== undefined && share[1] !== undefined;
  const [here, there] = isShare ? share : own;
  if (!here || !there) return undefined;
  return {
    basis: isShare ? 'exact' : 'ownRate',
    ...expectedCount(here, there),
    limits: isShare ? wilsonCounts(here) : undefined,
  };
}
