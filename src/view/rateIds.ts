import type { Facts } from '../domain/compare.ts';
import type { IndicatorId } from '../domain/ids.ts';

/** The figures that a draft can rest on, of those in `only`: shares, ratios, and counts that there is a rate of. A bare count speaks for nothing. */
export const rateIds = (
  { dataset, rates }: Pick<Facts, 'dataset' | 'rates'>,
  only?: readonly IndicatorId[],
): IndicatorId[] =>
  dataset.indicators
    .filter(({ id, kind }) => kind !== 'count' || rates.some(({ indicator }) => indicator === id))
    .flatMap(({ id }) => (only?.includes(id) === false ? [] : id));
