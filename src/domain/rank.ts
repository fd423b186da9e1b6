import type { CountyValue } from './figure.ts';
import type { CountyCode } from './ids.ts';

/**
 * Place of a county among the counties that have a figure. `fromTop` 1 is the highest, `fromBottom` 1 the lowest;
 * counties with the same printed figure share the best place (1, 2, 2, 4) and `tied` counts them, this one included.
 */
export type Rank = {
  readonly fromTop: number;
  readonly fromBottom: number;
  readonly tied: number;
  readonly of: number;
};

/** Ranks every county of a column by its printed figure. */
export function rankColumn(column: readonly CountyValue[]): Map<CountyCode, Rank> {
  return new Map(
    column.map(({ county, value }) => [
      county,
      {
        fromTop: 1 + column.filter((other) => other.value > value).length,
        fromBottom: 1 + column.filter((other) => other.value < value).length,
        tied: column.filter((other) => other.value === value).length,
        of: column.length,
      },
    ]),
  );
}
