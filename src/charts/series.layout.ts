import { poissonLimits } from '../domain/change.ts';
import { unbrokenParts } from '../domain/series.ts';
import type { Series, SeriesBreak } from '../domain/series.ts';
import { scaleFromZero } from './scales.ts';

/** A series drawn: points with limits, lines that no break or missing year lies in, and where the breaks are. */
export type SeriesLayout = {
  readonly width: number;
  readonly height: number;
  readonly baseline: number;
  readonly left: number;
  readonly points: readonly {
    readonly year: number;
    readonly x: number;
    readonly y: number;
    readonly limits: readonly [top: number, bottom: number] | undefined;
    readonly isUnrevised: boolean;
  }[];
  readonly lines: readonly string[];
  readonly breaks: readonly number[];
  readonly years: readonly { readonly year: number; readonly x: number }[];
  readonly ticks: readonly { readonly value: number; readonly y: number }[];
};

const size = { width: 340, height: 150, left: 44, right: 12, top: 10, bottom: 24 };
/** So near each other stand the names of years. */
const leastBetweenYears = 34;

/** Lays out a series from zero; `hasLimits`: whether its figures are counts. */
export function layOutSeries(series: Series, breaks: readonly SeriesBreak[], hasLimits: boolean): SeriesLayout {
  const { width, height, left, right, top, bottom } = size;
  const parts = unbrokenParts(series, breaks);
  const numbers = parts.flat();
  const limits = new Map(
    numbers.map(({ year, cell }) => [year, hasLimits ? poissonLimits(Math.max(0, cell.value)) : undefined]),
  );
  const highest = Math.max(0, ...numbers.map(({ year, cell }) => limits.get(year)?.high ?? cell.value));
  const y = scaleFromZero(highest, [height - bottom, top]).nice(3);
  const [first = 0, last = first] = [series[0]?.year, series.at(-1)?.year];
  const step = last > first ? (width - left - right) / (last - first) : 0;
  const x = (year: number) =>
    Math.round(10 * (last > first ? left + (year - first) * step : (left + width - right) / 2)) / 10;
  const every = Math.max(1, Math.ceil(leastBetweenYears / Math.max(step, 1)));
  return {
    width,
    height,
    left,
    baseline: height - bottom,
    points: numbers.map(({ year, cell, isUnrevised }) => {
      const own = limits.get(year);
      return { year, x: x(year), y: y(cell.value), limits: own && [y(own.high), y(own.low)], isUnrevised };
    }),
    lines: parts
      .filter((part) => part.length > 1)
      .map((part) => `M${part.map(({ year, cell }) => `${x(year)} ${y(cell.value)}`).join('L')}`),
    breaks: breaks.map(({ from }) => x(from - 0.5)),
    years: series.flatMap(({ year }) => ((last - year) % every === 0 ? [{ year, x: x(year) }] : [])),
    ticks: y.ticks(3).map((value) => ({ value, y: y(value) })),
  };
}
