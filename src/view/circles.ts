import type { MapGeometry } from '../domain/geometry.ts';
import type { CountyCode } from '../domain/ids.ts';
import { hasValue } from './map.ts';
import type { MapView } from './map.ts';

/** A circle on the map, in drawn units; its area is proportional to the figure. */
export type PlacedCircle = { readonly county: CountyCode; readonly x: number; readonly y: number; readonly r: number };

/** Radius of the largest figure, in drawn units (0.5 km): the width of a large county. */
export const largestRadius = 170;

/** Radius in drawn units of a figure when `max` has the largest. By hand: d3's scaleSqrt would bring 6 kB to the start page. */
export function circleRadius(value: number, max: number): number {
  return max <= 0 ? 0 : largestRadius * Math.sqrt(Math.max(0, value) / max);
}

/** The largest county figure of a map; 0 where there is none. */
export function largestFigure({ areas }: MapView): number {
  return Math.max(
    0,
    ...areas
      .map(({ cell }) => cell)
      .filter(hasValue)
      .map(({ value }) => value),
  );
}

/** One circle a county with a figure, largest first, so that small ones lie on top. */
export function layoutCircles(view: MapView, labels: MapGeometry['labels']): PlacedCircle[] {
  const max = largestFigure(view);
  return view.areas
    .flatMap(({ county, cell }) => {
      const [x, y] = labels[county.code] ?? [];
      if (x === undefined || y === undefined || !hasValue(cell)) return [];
      return [{ county: county.code, x, y, r: Math.round(circleRadius(cell.value, max) * 10) / 10 }];
    })
    .sort((a, b) => b.r - a.r);
}

/**
 * Where a mark of radius `mark` stands: on the county and its circle, or to the right of a circle that it would hide.
 * Only of a small one: beside a large one it would stand on a neighbour's.
 */
export function markPlace(
  county: CountyCode,
  labels: MapGeometry['labels'],
  circles: readonly PlacedCircle[],
  mark: number,
  scale: number,
): readonly [number, number] | undefined {
  const [x, y] = labels[county] ?? [];
  if (x === undefined || y === undefined) return undefined;
  const circle = circles.find((placed) => placed.county === county);
  return [circle && circle.r < 2 * mark ? x + (circle.r + mark) * scale : x, y];
}

/** Round figures for the legend's nested circles, largest first: about the largest, a quarter and a twentieth of it. */
export function legendFigures(max: number): number[] {
  const round = (value: number) => {
    const step = 10 ** Math.floor(Math.log10(value));
    return Math.max(1, Math.floor(value / step) * step);
  };
  return max < 1 ? [] : [...new Set([max, max / 4, max / 20].filter((value) => value >= 1).map(round))];
}
