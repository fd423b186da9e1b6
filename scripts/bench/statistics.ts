/** The middle value; of an even number the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  return ((sorted[Math.ceil(half) - 1] ?? NaN) + (sorted[Math.floor(half)] ?? NaN)) / 2;
}

/** How much greater one series is than another, and between which bounds it was so in each single run. */
export type Ratio = { readonly ratio: number; readonly least: number; readonly most: number };

/** Ratio of the medians of two series that were measured in pairs. */
export function compare(series: readonly number[], against: readonly number[]): Ratio {
  const pairs = series.map((value, run) => value / (against[run] ?? NaN));
  return { ratio: median(series) / median(against), least: Math.min(...pairs), most: Math.max(...pairs) };
}
