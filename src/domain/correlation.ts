import type { CountyValue } from './figure.ts';

/** Pearson's correlation of two columns over the counties that have both; none where one of them does not vary. */
export function correlation(one: readonly CountyValue[], other: readonly CountyValue[]): number | undefined {
  const second = new Map(other.map(({ county, value }) => [county, value]));
  const pairs = one.flatMap(({ county, value }) => {
    const beside = second.get(county);
    return beside === undefined ? [] : [[value, beside] as const];
  });
  const mean = (at: 0 | 1) => pairs.reduce((sum, pair) => sum + pair[at], 0) / pairs.length;
  const [x, y] = [mean(0), mean(1)];
  const sum = (product: (dx: number, dy: number) => number) =>
    pairs.reduce((total, [a, b]) => total + product(a - x, b - y), 0);
  const r = sum((dx, dy) => dx * dy) / Math.sqrt(sum((dx) => dx ** 2) * sum((_, dy) => dy ** 2));
  return Number.isFinite(r) ? r : undefined;
}
