/** x and y: degrees (longitude, latitude) before projection, km east and south of the centre after. */
export type Point = [number, number];

/** Left, top, right, bottom. */
export type Box = readonly [number, number, number, number];

/** An outline without the closing repetition of its first point. */
export type OpenRing = Point[];

/** One piece of land: its outline first, lakes or foreign land inside it after. */
export type Piece = OpenRing[];

/** The pieces of land of each feature of the source, by the feature's name. */
export type Features = Map<string, Piece[]>;

/** Repeats the first point at the end, as GeoJSON wants it. */
export function closeRing(ring: OpenRing): Point[] {
  return [...ring, ring[0]!];
}

/** Whether the point lies inside the outline (even-odd rule, plane coordinates). */
export function isInside([x, y]: Point, ring: OpenRing): boolean {
  return ring.reduce((inside, [x1, y1], i) => {
    const [x2, y2] = ring[(i + 1) % ring.length]!;
    return y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1 ? !inside : inside;
  }, false);
}

/** Distance in degrees of latitude between two places close to each other: longitude shrinks towards the pole. */
export function degreesApart(a: Point, b: Point): number {
  return Math.hypot((a[0] - b[0]) * Math.cos((a[1] * Math.PI) / 180), a[1] - b[1]);
}
