import { columnOf } from '../domain/column.ts';
import type { Dataset } from '../domain/dataset.ts';
import { cellOf } from '../domain/figure.ts';
import { isNumber } from '../domain/cell.ts';
import type { CountyCode } from '../domain/ids.ts';
import type { Indicator } from '../domain/indicator.ts';

/** A figure in the list of one measure: its place, its bar, and the country's line, both as parts (0 to 1) of the widest bar. */
export type ListBar = {
  readonly place: number | undefined;
  readonly length: number | undefined;
  readonly country: number | undefined;
};

/** One measure for every area, as a phone shows it. Bars begin at zero. */
export function viewMeasureList(dataset: Dataset, indicator: Indicator): Readonly<Record<CountyCode, ListBar>> {
  const { counties, country } = dataset;
  const { ranks } = columnOf(dataset, indicator);
  const value = (code: CountyCode) => {
    const cell = cellOf(dataset, code, indicator.id);
    return isNumber(cell) ? cell.value : undefined;
  };
  const widest = Math.max(...counties.map(({ code }) => value(code) ?? 0));
  const part = (code: CountyCode) => {
    const found = value(code);
    return found === undefined || widest <= 0 ? undefined : found / widest;
  };
  // A country's count is the sum of its counties': no line among them.
  const line = indicator.kind === 'count' ? undefined : part(country.code);
  return Object.fromEntries([
    [country.code, { place: undefined, length: line, country: line }],
    ...counties.map(({ code }) => [code, { place: ranks.get(code)?.fromTop, length: part(code), country: line }]),
  ]) as Record<CountyCode, ListBar>;
}
