import { isNumber } from './cell.ts';
import { columnOf } from './column.ts';
import type { Dataset } from './dataset.ts';
import { cellOf } from './figure.ts';
import type { CountyCode } from './ids.ts';
import type { Indicator } from './indicator.ts';

/** Another county and how far its shares are from those of the one asked about, in standard deviations. */
export type Similar = { readonly county: CountyCode; readonly distance: number };

/**
 * The other counties, the most similar first: Euclidean distance between the shares and ratios as printed, each
 * standardised over the counties (z-score: figure minus mean, by the standard deviation). Counties that lack one of
 * the shares that this county has are left out, and so are shares that are equal everywhere.
 */
export function similarTo(dataset: Dataset, county: CountyCode): Similar[] {
  const columns = dataset.indicators
    .filter(({ kind, id }) => kind !== 'count' && isNumber(cellOf(dataset, county, id)))
    .flatMap((indicator) => standardise(dataset, indicator) ?? []);
  if (columns.length === 0) return [];
  return dataset.counties
    .filter(({ code }) => code !== county && columns.every((column) => column.has(code)))
    .map(({ code }) => ({
      county: code,
      distance: Math.hypot(...columns.map((column) => (column.get(code) ?? 0) - (column.get(county) ?? 0))),
    }))
    .sort((a, b) => a.distance - b.distance);
}

/** z-scores of a column over its counties, with the standard deviation of a whole population. */
function standardise(dataset: Dataset, indicator: Indicator): Map<CountyCode, number> | undefined {
  const { values } = columnOf(dataset, indicator);
  const mean = values.reduce((sum, { value }) => sum + value, 0) / values.length;
  const deviation = Math.sqrt(values.reduce((sum, { value }) => sum + (value - mean) ** 2, 0) / values.length);
  if (!(deviation > 0)) return undefined;
  return new Map(values.map(({ county, value }) => [county, (value - mean) / deviation]));
}
