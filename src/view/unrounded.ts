import { isNumber } from '../domain/cell.ts';
import { exactShare, ownRate } from '../domain/compare.ts';
import type { Facts } from '../domain/compare.ts';
import { cellOf } from '../domain/figure.ts';
import type { CountyCode } from '../domain/ids.ts';
import type { Indicator } from '../domain/indicator.ts';

/** Where a figure lies on a scale: the rate worked out again where there is one, so that equal roundings part; else as printed. */
export function unrounded(facts: Facts, indicator: Indicator, county: CountyCode): number | undefined {
  const cell = cellOf(facts.dataset, county, indicator.id);
  const rate = ownRate(facts, indicator, county) ?? (isNumber(cell) ? exactShare(facts, indicator, county) : undefined);
  return rate?.value ?? (isNumber(cell) ? (cell.exact ?? cell.value) : undefined);
}
