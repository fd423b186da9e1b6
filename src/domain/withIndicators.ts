import type { Dataset } from './dataset.ts';
import type { IndicatorId } from './ids.ts';

/** A dataset with some of its columns, in its own order, and the groups that they stand in. */
export function withIndicators(dataset: Dataset, ids: readonly IndicatorId[]): Dataset {
  const indicators = dataset.indicators.filter(({ id }) => ids.includes(id));
  const groups = dataset.groups.filter(({ id }) => indicators.some(({ group }) => group === id));
  return { ...dataset, indicators, groups };
}
