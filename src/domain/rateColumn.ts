import { makeColumn, once } from './column.ts';
import type { Column } from './column.ts';
import { ownRate } from './compare.ts';
import type { Facts } from './compare.ts';
import type { Indicator } from './indicator.ts';

const made = new WeakMap<Facts, Map<Indicator, Column | undefined>>();

/** The column of our own rate, unrounded; none where we work out no rate of the indicator. Made once for the same facts. */
export const rateColumnOf = (facts: Facts, indicator: Indicator): Column | undefined =>
  once(made, facts, indicator, () => {
    if (!facts.rates.some((own) => own.indicator === indicator.id)) return undefined;
    const values = facts.dataset.counties.flatMap(({ code }) => {
      const rate = ownRate(facts, indicator, code);
      return rate ? [{ county: code, value: rate.value }] : [];
    });
    return makeColumn(indicator, values);
  });
