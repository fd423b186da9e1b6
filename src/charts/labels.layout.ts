/** A mark in drawn units: its centre, and how far it reaches. */
type Mark = { readonly cx: number; readonly cy: number; readonly reach: number };

/** What is named in a chart. */
type Point = Mark & { readonly name: string };

/** Left, top, width and height in drawn units. */
export type LabelBox = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** Where a name stands; `isFar`: a line must lead from the point to it. */
export type Placed = { readonly label: LabelBox; readonly isFar: boolean };

/** In drawn units: a line of text, and the widest that a letter is on average; names are never wider than that. */
export type LabelMeasures = { readonly letter: number; readonly line: number };

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
 * A name goes to the first free place about its point: free of names and points, within the plot.
 * Where there is none it goes to the nearest in the whole plot; and where every place has a point, to one free of names.
 */
export function placeLabels<Named extends Point>(
  points: readonly Named[],
  plot: LabelBox,
  { letter, line }: LabelMeasures,
): (Named & Placed)[] {
  const taken: LabelBox[] = [];
  const dots = points.map(({ cx, cy, reach }) => around(cx, cy, reach));
  return points.map((point) => {
    const size = { width: Math.ceil(point.name.length * letter), height: line };
    const isFree = (box: LabelBox) => isWithin(box, plot) && !taken.some((other) => overlaps(box, other));
    const isClear = (box: LabelBox) => !dots.some((dot) => overlaps(box, dot));
    const near = candidates(point, size).filter(isFree);
    const label = near.find(isClear) ?? nearest(point, grid(size, plot).filter(isFree), isClear) ?? near[0];
    const box = label ?? { x: point.cx, y: nextLine(taken, plot), ...size };
    taken.push(box);
    return { ...point, label: box, isFar: gap(point, box) > point.reach + 6 };
  });
}

type Size = Pick<LabelBox, 'width' | 'height'>;

/** Places about a point, in growing rings. */
function candidates({ cx, cy, reach }: Point, { width, height }: Size): LabelBox[] {
  const rings = Array.from({ length: 14 }, (_, i) => reach + 2 + i * 6);
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
