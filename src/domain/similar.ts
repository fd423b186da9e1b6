import { isNumber } from './cell';
import type { Dataset } from './dataset';
import { cellOf, countyValues } from './figure';
import type { AreaCode, IndicatorId } from './ids';

/** Another county and how far its shares are from those of the one asked about, in standard deviations. */
export type Similar = { readonly area: AreaCode; readonly distance: number };

/**
 * The other counties, the most similar first: Euclidean distance between the shares and ratios as printed, each
 * standardised over the counties (z-score: figure minus mean, by the standard deviation). Counties that lack one of
 * the shares that this county has are left out, and so are shares that are equal everywhere.
 */
export function similarTo(dataset: Dataset, area: AreaCode): Similar[] {
  const columns = dataset.indicators
    .filter(({ kind, id }) => kind !== 'count' && isNumber(cellOf(dataset, area, id)))
    .flatMap(({ id }) => standardise(dataset, id) ?? []);
  if (columns.length === 0) return [];
  return dataset.counties
    .filter(({ code }) => code !== area && columns.every((column) => column.has(code)))
    .map(({ code }) => ({
      area: code,
      distance: Math.hypot(...columns.map((column) => (column.get(code) ?? 0) - (column.get(area) ?? 0))),
    }))
    .sort((a, b) => a.distance - b.distance);
}

/** z-scores of a column over its counties, with the standard deviation of a whole population. */
function standardise(dataset: Dataset, indicator: IndicatorId): Map<AreaCode, number> | undefined {
  const values = countyValues(dataset, indicator);
  const mean = values.reduce((sum, { value }) => sum + value, 0) / values.length;
  const deviation = Math.sqrt(values.reduce((sum, { value }) => sum + (value - mean) ** 2, 0) / values.length);
  if (!(deviation > 0)) return undefined;
  return new Map(values.map(({ area, value }) => [area, (value - mean) / deviation]));
}
