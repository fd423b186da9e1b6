import { ckmeans } from 'simple-statistics';

/**
 * Lower bounds of at most `count` classes by natural breaks (ckmeans: least squared distance within classes,
 * Wang & Song 2011), ascending. Equal figures always fall in the same class. Empty for an empty column.
 */
export function naturalBreaks(values: readonly number[], count: number): number[] {
  const distinct = new Set(values).size;
  if (distinct === 0) return [];
  const bounds = ckmeans([...values], Math.min(count, distinct)).map((group) => Math.min(...group));
  return [...new Set(bounds)];
}

/** Class of a figure, 1 for the lowest: how many of the lower bounds it reaches. */
export function stepOf(value: number, bounds: readonly number[]): number {
  return Math.max(1, bounds.filter((bound) => bound <= value).length);
}
