import { nice, ticks } from 'd3-array';
import type { AreaCode } from '../domain/ids';

/** A county with its figure on each axis. */
export type ScatterFigure = { readonly area: AreaCode; readonly name: string; readonly x: number; readonly y: number };

/** Left, top, width and height in drawn units. */
export type LabelBox = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** A point with its centre `cx`, `cy` and the box of its name; `isFar`: a line must lead from the one to the other. */
export type PlacedPoint = ScatterFigure & {
  readonly cx: number;
  readonly cy: number;
  readonly label: LabelBox;
  readonly isFar: boolean;
};

/** An axis: figures that get a line, with their place. */
export type Axis = { readonly max: number; readonly ticks: readonly { readonly value: number; readonly at: number }[] };

export type Scatter = {
  readonly width: number;
  readonly height: number;
  readonly plot: LabelBox;
  readonly x: Axis;
  readonly y: Axis;
  readonly points: readonly PlacedPoint[];
  readonly country: { readonly cx: number; readonly cy: number } | undefined;
};

/** Measures in drawn units. `letter`: the widest that a letter is on average; names are never wider than that. */
export type ScatterFrame = {
  readonly width: number;
  readonly height: number;
  readonly radius: number;
  readonly letter: number;
  readonly line: number;
};

const margin = { left: 44, top: 32, right: 26, bottom: 58 };

/** Places the points on two scales that start at zero, and a name beside each so that no two names overlap. */
export function layoutScatter(
  figures: readonly ScatterFigure[],
  country: { readonly x: number; readonly y: number } | undefined,
  frame: ScatterFrame,
): Scatter {
  const plot = {
    x: margin.left,
    y: margin.top,
    width: frame.width - margin.left - margin.right,
    height: frame.height - margin.top - margin.bottom,
  };
  const xAxis = axis([...figures.map(({ x }) => x), country?.x ?? 0]);
  const yAxis = axis([...figures.map(({ y }) => y), country?.y ?? 0]);
  const cx = (value: number) => round(plot.x + (value / xAxis.max) * plot.width);
  const cy = (value: number) => round(plot.y + plot.height - (value / yAxis.max) * plot.height);
  const points = figures.map((figure) => ({ ...figure, cx: cx(figure.x), cy: cy(figure.y) }));
  const cross = country && { cx: cx(country.x), cy: cy(country.y) };
  return {
    width: frame.width,
    height: frame.height,
    plot,
    x: { max: xAxis.max, ticks: xAxis.values.map((value) => ({ value, at: cx(value) })) },
    y: { max: yAxis.max, ticks: yAxis.values.map((value) => ({ value, at: cy(value) })) },
    points: placeLabels(points, cross, plot, frame),
    country: cross,
  };
}

function axis(values: readonly number[]): { max: number; values: number[] } {
  const top = Math.max(0, ...values);
  const [, max] = top > 0 ? nice(0, top, 6) : [0, 1];
  return { max, values: ticks(0, max, 6) };
}

type Point = ScatterFigure & { readonly cx: number; readonly cy: number };

/** Directions that a name is tried in, beside the point first: to the right, left, above, below, and the corners. */
const directions: readonly (readonly [number, number])[] = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [1, -1],
  [1, 1],
  [-1, -1],
  [-1, 1],
];

/**
 * A name goes to the first free place about its point: free of names, points and the country's cross, within the plot.
 * Where there is none it goes to the nearest in the whole plot; and where every place has a point, to one free of names.
 */
function placeLabels(
  points: readonly Point[],
  country: Scatter['country'],
  plot: LabelBox,
  { radius, letter, line }: ScatterFrame,
): PlacedPoint[] {
  const taken: LabelBox[] = [];
  const dots = [...points, ...(country ? [country] : [])].map(({ cx, cy }) => around(cx, cy, radius));
  return points.map((point) => {
    const size = { width: Math.ceil(point.name.length * letter), height: line };
    const isFree = (box: LabelBox) => isWithin(box, plot) && !taken.some((other) => overlaps(box, other));
    const isClear = (box: LabelBox) => !dots.some((dot) => overlaps(box, dot));
    const near = candidates(point, size, radius).filter(isFree);
    const label = near.find(isClear) ?? nearest(point, grid(size, plot).filter(isFree), isClear) ?? near[0];
    const box = label ?? { x: point.cx, y: nextLine(taken, plot), ...size };
    taken.push(box);
    return { ...point, label: box, isFar: gap(point, box) > radius + 6 };
  });
}

type Size = Pick<LabelBox, 'width' | 'height'>;

/** Places about a point, in growing rings. */
function candidates({ cx, cy }: Point, { width, height }: Size, radius: number): LabelBox[] {
  const rings = Array.from({ length: 14 }, (_, i) => radius + 2 + i * 6);
  return rings.flatMap((ring) =>
    directions.map(([dx, dy]) => ({
      x: round(
        dx === 0
          ? cx - width / 2
          : dx > 0
            ? cx + ring * (dy === 0 ? 1 : 0.7)
            : cx - ring * (dy === 0 ? 1 : 0.7) - width,
      ),
      y: round(
        dy === 0
          ? cy - height / 2
          : dy > 0
            ? cy + ring * (dx === 0 ? 1 : 0.7)
            : cy - ring * (dx === 0 ? 1 : 0.7) - height,
      ),
      width,
      height,
    })),
  );
}

/** Distance between the places that the whole plot is searched by. */
const mesh = 4;

/** Every place of a name in the plot, line by line. */
function grid({ width, height }: Size, plot: LabelBox): LabelBox[] {
  const rows = Math.floor((plot.height - height) / mesh) + 1;
  const columns = Math.max(1, Math.floor((plot.width - width) / mesh) + 1);
  return Array.from({ length: rows * columns }, (_, i) => ({
    x: plot.x + (i % columns) * mesh,
    y: plot.y + Math.floor(i / columns) * mesh,
    width,
    height,
  }));
}

/** The place nearest to a point, of the clear ones if there are any. */
function nearest(point: Point, boxes: readonly LabelBox[], isClear: (box: LabelBox) => boolean): LabelBox | undefined {
  const clear = boxes.filter(isClear);
  const [first] = (clear.length > 0 ? clear : boxes).toSorted((a, b) => gap(point, a) - gap(point, b));
  return first;
}

/** A plot that is full of names lets the rest stand below it, one a line. */
function nextLine(taken: readonly LabelBox[], plot: LabelBox): number {
  return Math.max(plot.y + plot.height, ...taken.map(({ y, height }) => y + height)) + 1;
}

const around = (cx: number, cy: number, r: number): LabelBox => ({ x: cx - r, y: cy - r, width: 2 * r, height: 2 * r });

/** Nearer than this (drawn units) one mark hides another. */
const reach = 3;

/** Whether two points' marks lie upon each other. */
export function isSamePlace(a: Pick<PlacedPoint, 'cx' | 'cy'>, b: Pick<PlacedPoint, 'cx' | 'cy'>): boolean {
  return Math.hypot(a.cx - b.cx, a.cy - b.cy) < reach;
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

/** Whether two boxes share more than an edge. */
export function overlaps(a: LabelBox, b: LabelBox): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function isWithin(box: LabelBox, plot: LabelBox): boolean {
  return (
    box.x >= plot.x &&
    box.y >= plot.y &&
    box.x + box.width <= plot.x + plot.width &&
    box.y + box.height <= plot.y + plot.height
  );
}

/** Distance from a point to the nearest edge of a box. */
function gap({ cx, cy }: Point, { x, y, width, height }: LabelBox): number {
  return Math.hypot(Math.max(x - cx, 0, cx - x - width), Math.max(y - cy, 0, cy - y - height));
}

const round = (value: number) => Math.round(value * 10) / 10;
