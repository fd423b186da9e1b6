import type { LonLat, Redraw, Repair, Transfer } from './recipe.ts';
import { degreesApart, isInside, type Features, type OpenRing, type Point } from './shape.ts';

const SNAP_WITHIN_DEGREES = 0.02;

/** Applies the recipe's corrections in order; every outline that shares a changed border changes with it. */
export function repairFeatures(features: Features, repairs: readonly Repair[]): Features {
  const repaired: Features = new Map(
    [...features].map(([name, land]) => [name, land.map((piece) => piece.map(copyRing))]),
  );
  for (const repair of repairs) applyRepair(repaired, repair);
  return repaired;
}

function copyRing(ring: OpenRing): OpenRing {
  return ring.map(([x, y]) => [x, y]);
}

function applyRepair(features: Features, repair: Repair): void {
  if (repair.kind === 'move') moveVertex(features, repair.at, repair.to);
  else if (repair.kind === 'redraw') redrawBorder(features, repair);
  else transferLand(features, repair);
}

function moveVertex(features: Features, at: LonLat, to: LonLat): void {
  const rings = ringsOf(features, [...features.keys()]);
  const vertex = nearestVertex(rings, at);
  for (const ring of rings) {
    const i = indexOf(ring, vertex);
    if (i >= 0) ring[i] = [...to];
  }
}

/** Replaces the shorter way between the two vertices, in each of the named features' outlines. */
function redrawBorder(features: Features, { border, from, to, via }: Redraw): void {
  const [a, b] = [from, to].map((end) => nearestVertex(ringsOf(features, border), end)) as [Point, Point];
  const rings = ringsOf(features, border).filter((ring) => indexOf(ring, a) >= 0 && indexOf(ring, b) >= 0);
  if (rings.length !== border.length)
    throw new Error(`no one border of ${border.join(' and ')} runs from ${from.join(' ')} to ${to.join(' ')}`);
  const replaced = rings.map((ring) => {
    const [there, back] = [section(ring, a, b), section(ring, b, a)];
    const forward = pathLength(there) <= pathLength(back);
    const kept = (forward ? back : there).slice(1, -1);
    const drawn = via.map(([x, y]): Point => [x, y]);
    ring.splice(0, ring.length, ...(forward ? [a, ...drawn, b, ...kept] : [b, ...drawn.reverse(), a, ...kept]));
    return (forward ? there : back.reverse()).join(' ');
  });
  if (new Set(replaced).size > 1)
    throw new Error(`${border.join(' and ')} do not share the line from ${from.join(' ')} to ${to.join(' ')}`);
}

/** Cuts a piece in two along the line, whose ends snap to vertices of its outline, and hands over the part around `inside`. */
function transferLand(features: Features, { from, to, line, inside }: Transfer): void {
  const piece = features.get(from)?.find(([ring]) => isInside(inside, ring!));
  const receiver = features.get(to);
  if (!piece || !receiver) throw new Error(`no land of ${from} around ${inside.join(' ')} to hand over to ${to}`);
  const ring = piece[0]!;
  const [a, b] = [line[0]!, line.at(-1)!].map((end) => nearestVertex([ring], end)) as [Point, Point];
  const between = line.slice(1, -1).map(([x, y]): Point => [x, y]);
  const left = [...section(ring, a, b), ...between.toReversed()];
  const right = [...section(ring, b, a), ...between];
  const [moved, kept] = isInside(inside, left) ? [left, right] : [right, left];
  piece[0] = kept;
  receiver.push([moved]);
}

function ringsOf(features: Features, names: readonly string[]): OpenRing[] {
  return names.flatMap((name) => (features.get(name) ?? []).flat());
}

function nearestVertex(rings: OpenRing[], place: LonLat): Point {
  const vertices = rings.flat();
  const nearest = vertices.reduce(
    (best, p) => (degreesApart(place, p) < degreesApart(place, best) ? p : best),
    vertices[0]!,
  );
  if (degreesApart(place, nearest) > SNAP_WITHIN_DEGREES)
    throw new Error(`no vertex of the source near ${place.join(', ')}`);
  return [...nearest];
}

function indexOf(ring: OpenRing, [x, y]: Point): number {
  return ring.findIndex((p) => p[0] === x && p[1] === y);
}

/** The outline from one of its vertices to another, in its own direction, both included. */
function section(ring: OpenRing, a: Point, b: Point): OpenRing {
  const [i, j] = [indexOf(ring, a), indexOf(ring, b)];
  return i <= j ? ring.slice(i, j + 1) : [...ring.slice(i), ...ring.slice(0, j + 1)];
}

function pathLength(line: OpenRing): number {
  return line.slice(1).reduce((sum, point, i) => sum + degreesApart(line[i]!, point), 0);
}
