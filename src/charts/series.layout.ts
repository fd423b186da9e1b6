import { poissonLimits } from '../domain/change.ts';
import { unbrokenParts } from '../domain/series.ts';
import type { LineBeside, Series, SeriesBreak } from '../domain/series.ts';
import { widthOf } from '../view/widthOf.ts';
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
  /** Other places' lines, each named at its end; `leader`: from the end to the name, where that had to move. */
  readonly beside: readonly { readonly name: string; readonly paths: readonly string[] }[];
  readonly names: readonly {
    readonly name: string;
    readonly isOwn: boolean;
    readonly x: number;
    readonly y: number;
    readonly leader: string;
  }[];
  readonly breaks: readonly number[];
  readonly years: readonly { readonly year: number; readonly x: number }[];
  readonly ticks: readonly { readonly value: number; readonly y: number }[];
};

const size = { width: 300, height: 150, left: 44, right: 12, top: 10, bottom: 24 };
/** So near each other stand the names of years, and below each other those of places; so far these are from their lines. */
const [leastBetweenYears, leastBetweenNames, beforeName] = [34, 14, 14];
export const nameSize = 12;

export type PlaceBeside = { readonly name: string; readonly lines: readonly LineBeside[] };

type About = {
  readonly breaks: readonly SeriesBreak[];
  /** Whether its figures are counts, with limits of chance. */
  readonly hasLimits: boolean;
  readonly beside?: readonly PlaceBeside[];
  /** What the series itself is called where other lines are. */
  readonly name?: string;
};

/** Lays out a series from zero, with other places' lines. */
export function layOutSeries(series: Series, { breaks, hasLimits, beside = [], name = '' }: About): SeriesLayout {
  const { width, height, left, top, bottom } = size;
  const longest = Math.max(0, ...(beside.length > 0 ? [name, ...beside.map((one) => one.name)] : []).map(nameWidth));
  const right = longest > 0 ? longest + beforeName : size.right;
  const parts = unbrokenParts(series, breaks);
  const numbers = parts.flat();
  const limits = new Map(
    numbers.map(({ year, cell }) => [year, hasLimits ? poissonLimits(Math.max(0, cell.value)) : undefined]),
  );
  const highest = Math.max(
    0,
    ...numbers.map(({ year, cell }) => limits.get(year)?.high ?? cell.value),
    ...beside.flatMap(({ lines }) => lines.flat().map(({ value }) => value)),
  );
  const y = scaleFromZero(highest, [height - bottom, top]).nice(3);
  const [first = 0, last = first] = [series[0]?.year, series.at(-1)?.year];
  const step = last > first ? (width - left - right) / (last - first) : 0;
  const x = (year: number) =>
    Math.round(10 * (last > first ? left + (year - first) * step : (left + width - right) / 2)) / 10;
  const every = Math.max(1, Math.ceil(leastBetweenYears / Math.max(step, 1)));
  const path = (line: LineBeside) => `M${line.map(({ year, value }) => `${x(year)} ${y(value)}`).join('L')}`;
  const plain = (part: (typeof parts)[number]) => part.map(({ year, cell }) => ({ year, value: cell.value }));
  const ends = [{ name, isOwn: true, line: parts.map(plain).at(-1) }].concat(
    beside.map((one) => ({ name: one.name, isOwn: false, line: one.lines.at(-1)?.slice() })),
  );
  const endOf = ({ line, ...about }: (typeof ends)[number]) => {
    const end = line?.at(-1);
    return end ? [{ ...about, from: x(end.year), x: width - longest, at: y(end.value) }] : [];
  };
  return {
    width,
    height,
    left,
    beside: beside.map((one) => ({ name: one.name, paths: one.lines.filter((line) => line.length > 1).map(path) })),
    names: longest > 0 ? placeNames(ends.flatMap(endOf), height - bottom) : [],
    baseline: height - bottom,
    points: numbers.map(({ year, cell, isUnrevised }) => {
      const own = limits.get(year);
      return { year, x: x(year), y: y(cell.value), limits: own && [y(own.high), y(own.low)], isUnrevised };
    }),
    lines: parts.filter((part) => part.length > 1).map((part) => path(plain(part))),
    breaks: breaks.map(({ from }) => x(from - 0.5)),
    years: series.flatMap(({ year }) => ((last - year) % every === 0 ? [{ year, x: x(year) }] : [])),
    ticks: y.ticks(3).map((value) => ({ value, y: y(value) })),
  };
}

const nameWidth = (name: string) => widthOf(name, nameSize);

type LineEnd = { name: string; isOwn: boolean; from: number; x: number; at: number };

/** Names beside the ends of their lines, moved apart where they would lie upon each other. */
function placeNames(ends: readonly LineEnd[], baseline: number): SeriesLayout['names'] {
  const sorted = [...ends].sort((a, b) => a.at - b.at);
  const places: number[] = [];
  for (const { at } of sorted) places.push(Math.max(at, (places.at(-1) ?? -Infinity) + leastBetweenNames));
  for (let i = places.length - 1, most = baseline; i >= 0; i--, most -= leastBetweenNames)
    places[i] = most = Math.min(places[i] ?? most, most);
  return sorted.map(({ name, isOwn, from, x, at }, i) => {
    const y = places[i] ?? at;
    return { name, isOwn, x, y: y + 4, leader: `M${from + 6} ${at}L${x - 3} ${y}` };
  });
}
