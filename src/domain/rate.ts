/** `count` per hundred of `population`, unrounded. */
export function percent(count: number, population: number): number {
  return (100 * count) / population;
}

/**
 * Whether a printed share can come from count / population: no further from it than half a unit of its last decimal
 * (rounding), with room for the binary form of decimals.
 */
export function agreesWithinRounding(printed: number, decimals: number, exact: number): boolean {
  return Math.abs(printed - exact) <= 0.5 * 10 ** -decimals + 1e-9;
}
