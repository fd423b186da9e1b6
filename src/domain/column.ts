import type { Dataset } from './dataset.ts';
import { extremeOf } from './extreme.ts';
import type { Extreme } from './extreme.ts';
import { isNumber } from './cell.ts';
import { cellOf, countyValues } from './figure.ts';
import type { CountyValue } from './figure.ts';
import type { CountyCode } from './ids.ts';
import type { Indicator } from './indicator.ts';
import { rankColumn } from './rank.ts';
import type { Rank } from './rank.ts';
import { naturalBreaks } from './steps.ts';

/** One indicator over the counties: what table, map, card, charts and sentences all say of it. */
export type Column = {
  readonly indicator: Indicator;
  /** The counties that have a number, in the table's order. */
  readonly values: readonly CountyValue[];
  readonly ranks: ReadonlyMap<CountyCode, Rank>;
  /** The counties at an end, by the announcement's colour rule. */
  readonly extremes: ReadonlyMap<CountyCode, Extreme>;
  /** Lower bounds of the classes by natural breaks, ascending. */
  readonly bounds: readonly number[];
};

/** How many classes a column is coloured in, on the map and in the table's scale. */
const classCount = 5;

const printed = new WeakMap<Dataset, Map<Indicator, Column>>();

/** The column of an indicator as printed or summed: made once for each dataset. */
export const columnOf = (dataset: Dataset, indicator: Indicator): Column =>
  once(printed, dataset, indicator, () => {
    const values = countyValues(dataset, indicator.id);
    // Where a county's figure is known only as what it lies between, nobody has a place.
    const isPartial = dataset.counties.some(({ code }) => {
      const cell = cellOf(dataset, code, indicator.id);
      return !isNumber(cell) && cell.between !== undefined;
    });
    return makeColumn(indicator, isPartial ? [] : values, values);
  });

/** A column of an indicator's figures, whichever way they were reckoned. `ranked`: those that have a place. */
export function makeColumn(
  indicator: Indicator,
  ranked: readonly CountyValue[],
  values: readonly CountyValue[] = ranked,
): Column {
  const ranks = rankColumn(ranked);
  const extremes = [...ranks].flatMap(([county, rank]) => {
    const extreme = extremeOf(rank, indicator.highMeans);
    return extreme ? [[county, extreme] as const] : [];
  });
  let bounds: readonly number[] | undefined;
  return {
    indicator,
    values,
    ranks,
    extremes: new Map(extremes),
    // Asked for by what is coloured in classes only.
    get bounds() {
      bounds ??= naturalBreaks(
        ranked.map(({ value }) => value),
        classCount,
      );
      return bounds;
    },
  };
}

/** What is made of an indicator once for each whole that it is a part of. */
export function once<Whole extends object, Made>(
  made: WeakMap<Whole, Map<Indicator, Made>>,
  whole: Whole,
  indicator: Indicator,
  make: () => Made,
): Made {
  const known = made.get(whole) ?? new Map<Indicator, Made>();
  made.set(whole, known);
  if (!known.has(indicator)) known.set(indicator, make());
  return known.get(indicator) as Made;
}
