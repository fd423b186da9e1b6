import type { CountyCode } from '../domain/ids.ts';
import { placeLabels } from './labels.layout.ts';
import type { LabelBox, LabelMeasures, Placed } from './labels.layout.ts';
import { scaleOver } from './scales.ts';

/** A county with its figure on each axis. */
export type ScatterFigure = {
  readonly county: CountyCode;
  readonly name: string;
  readonly x: number;
  readonly y: number;
};

type Centre = { readonly cx: number; readonly cy: number };

/** A point with its centre `cx`, `cy`, the farthest that its mark can reach, and the place of its name. */
export type PlacedPoint = ScatterFigure & Placed & Centre & { readonly reach: number };

/** An axis: where it begins and ends, and figures that get a line, with their place. */
export type Axis = {
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly { readonly value: number; readonly at: number }[];
};

export type Scatter = {
  readonly width: number;
  readonly height: number;
  readonly plot: LabelBox;
  readonly x: Axis;
  readonly y: Axis;
  readonly points: readonly PlacedPoint[];
  readonly country: (Centre & Placed & { readonly name: string }) | undefined;
};

/** Measures in drawn units. `radius`: how far a mark reaches that lies under no other. */
export type ScatterFrame = LabelMeasures & {
  readonly width: number;
  readonly height: number;
  readonly radius: number;
};

const margin = { left: 44, top: 32, right: 26, bottom: 58 };

/** Places the points on two scales, from zero unless half the frame would be empty, and a name beside each so that no two names overlap. */
export function layoutScatter(
  figures: readonly ScatterFigure[],
  country: { readonly x: number; readonly y: number; readonly name?: string } | undefined,
  frame: ScatterFrame,
): Scatter {
  const plot = {
    x: margin.left,
    y: margin.top,
    width: frame.width - margin.left - margin.right,
    height: frame.height - margin.top - margin.bottom,
  };
  const scale = (values: readonly number[], places: readonly [number, number], lines: number) =>
    scaleOver(values, places, lines);
  const across = Math.min(lines, Math.round(plot.width / tickRoom));
  const both = [...figures, ...(country ? [country] : [])];
  const cx = scale(
    both.map(({ x }) => x),
    [plot.x, plot.x + plot.width],
    across,
  );
  const cy = scale(
    both.map(({ y }) => y),
    [plot.y + plot.height, plot.y],
    lines,
  );
  const centres = figures.map((figure) => ({ ...figure, cx: cx(figure.x), cy: cy(figure.y) }));
  // Which of a heap lies undermost depends on what is chosen: names keep clear of the largest that each can be.
  const cross = country && { name: country.name ?? '', cx: cx(country.x), cy: cy(country.y), reach: frame.radius };
  const points = centres.map((point) => {
    const others = centres.filter((other) => other !== point && isSamePlace(point, other)).length;
    return { ...point, reach: frame.radius * sizeUnder(others + Number(isUnder(point, cross))) };
  });
  // The country first: its name is the one that every other is read against.
  const placed = placeLabels<Omit<PlacedPoint, keyof Placed>>(
    [...(cross ? [cross as never] : []), ...points],
    plot,
    frame,
  );
  return {
    width: frame.width,
    height: frame.height,
    plot,
    x: axis(cx, across),
    y: axis(cy, lines),
    points: placed.slice(cross ? 1 : 0),
    country: cross && placed[0],
  };
}

/** About how many lines an axis has, and what room the number under one takes. */
const [lines, tickRoom] = [6, 70];

function axis(scale: ReturnType<typeof scaleOver>, lines: number): Axis {
  const [min = 0, max = 0] = scale.domain();
  return { min, max, ticks: scale.ticks(lines).map((value) => ({ value, at: scale(value) })) };
}

/** Nearer than this (drawn units) one mark hides another. */
const nearness = 3;
/** By how much of its size a mark grows for each that lies upon it. */
const growth = 0.6;

/** How many times its usual size a mark has under so many others: it looks out behind them. */
export function sizeUnder(others: number): number {
  return 1 + growth * others;
}

/** Whether two points' marks lie upon each other. */
export function isSamePlace(a: Centre, b: Centre): boolean {
  return Math.hypot(a.cx - b.cx, a.cy - b.cy) < nearness;
}

/** How far the country's cross reaches: farther than another mark. */
export const crossReach = 8;

/** Whether a point's mark lies under the country's cross. */
export function isUnder(point: Centre, cross: Centre | undefined): boolean {
  return cross !== undefined && Math.hypot(point.cx - cross.cx, point.cy - cross.cy) < crossReach;
}

/** Points whose marks lie upon each other, two or more together. */
export function heapsOf(points: readonly PlacedPoint[]): PlacedPoint[][] {
  const heaps: PlacedPoint[][] = [];
  for (const point of points) {
    const heap = heaps.find((members) => members.some((other) => isSamePlace(point, other)));
    if (heap) heap.push(point);
    else heaps.push([point]);
  }
  return heaps.filter(({ length }) => length > 1);
}
