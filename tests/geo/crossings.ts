import type { Point } from '../../scripts/geo/shape.ts';

type Segment = readonly [Point, Point];

/** Pairs of segments that cross, touch or lie on each other anywhere but at a common end: none in a clean map. */
export function crossings(lines: readonly Point[][]): [Segment, Segment][] {
  const segments = lines.flatMap((line) => line.slice(1).map((end, i): Segment => [line[i]!, end]));
  const byLeft = segments.toSorted((s, t) => left(s) - left(t));
  return byLeft.flatMap((s, i) => {
    const found: [Segment, Segment][] = [];
    for (let j = i + 1; j < byLeft.length && left(byLeft[j]!) <= right(s); j++) {
      if (collide(s, byLeft[j]!)) found.push([s, byLeft[j]!]);
    }
    return found;
  });
}

function left([a, b]: Segment): number {
  return Math.min(a[0], b[0]);
}

function right([a, b]: Segment): number {
  return Math.max(a[0], b[0]);
}

function collide([a, b]: Segment, [c, d]: Segment): boolean {
  const common = [a, b].find((p) => same(p, c) || same(p, d));
  if (common) return foldsBack(common, same(common, a) ? b : a, same(common, c) ? d : c);
  return side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b);
}

/** Two segments from one point that run in the same direction lie on each other. */
function foldsBack(from: Point, to: Point, other: Point): boolean {
  const along = (to[0] - from[0]) * (other[0] - from[0]) + (to[1] - from[1]) * (other[1] - from[1]);
  return side(from, to, other) === 0 && along > 0;
}

function side(a: Point, b: Point, p: Point): number {
  return Math.sign((b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0]));
}

function same(a: Point, b: Point): boolean {
  return a[0] === b[0] && a[1] === b[1];
}
