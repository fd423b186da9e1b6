import { isNumber } from './cell.ts';
import type { Cell } from './cell.ts';
import type { County } from './county.ts';
import type { Dataset } from './dataset.ts';
import { cellOf } from './figure.ts';
import type { Indicator } from './indicator.ts';

/** A figure that is another one in a replaced file. */
export type Correction = {
  readonly county: County;
  readonly indicator: Indicator;
  readonly before: Cell;
  readonly after: Cell;
};

/** Every figure that a reader sees otherwise in `after`: the counties in their order, the country last. */
export function findCorrections(before: Dataset, after: Dataset): Correction[] {
  return [...before.counties, before.country].flatMap((county) =>
    before.indicators.flatMap((indicator) => {
      const [was, is] = [cellOf(before, county.code, indicator.id), cellOf(after, county.code, indicator.id)];
      return isSame(was, is) ? [] : [{ county, indicator, before: was, after: is }];
    }),
  );
}

/** How many figures a table has. */
export const countFigures = ({ counties, indicators }: Dataset): number => (counties.length + 1) * indicators.length;

function isSame(a: Cell, b: Cell): boolean {
  if (!isNumber(a) || !isNumber(b)) return a.kind === b.kind;
  return a.value === b.value && a.decimals === b.decimals && a.remark === b.remark;
}
