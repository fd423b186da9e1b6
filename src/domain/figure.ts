import type { Cell } from './cell.ts';
import { isNumber } from './cell.ts';
import type { Dataset } from './dataset.ts';
import type { CountyCode, IndicatorId } from './ids.ts';

/** A county's figure that is a number, in the indicator's unit. */
export type CountyValue = { readonly county: CountyCode; readonly value: number };

/** The cell of an area and indicator; a checked dataset has one for every pair. */
export function cellOf(dataset: Dataset, county: CountyCode, indicator: IndicatorId): Cell {
  const cell = dataset.figures[county]?.[indicator];
  if (!cell) throw new Error(`no cell for area ${county}, indicator ${indicator}`);
  return cell;
}

/** The counties' numbers in one column, in the announcement's order. The country and missing figures are left out. */
export function countyValues(dataset: Dataset, indicator: IndicatorId): CountyValue[] {
  return dataset.counties.flatMap(({ code }) => {
    const cell = cellOf(dataset, code, indicator);
    return isNumber(cell) ? [{ county: code, value: cell.value }] : [];
  });
}
