import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { intersection, union } from 'polyclip-ts';
import type { LonLat } from './recipe.ts';
import type { Point } from './shape.ts';
import { areaFeatures, polygonsOf, type AreaTopology } from './topology.ts';

/** How one area of the map agrees with the same area of a reference; areas in km², measured in the map's projection. */
export type Accuracy = {
  readonly code: string;
  readonly km2: number;
  readonly referenceKm2: number;
  /** Area in common divided by the area covered by either: 1 is perfect. */
  readonly overlap: number;
  /** The area's share of the whole map divided by its share of the whole reference. */
  readonly shareRatio: number;
};

type Land = Point[][][];

/** Compares every area of the map with the reference feature that carries its code. */
export function accuracyOf(map: AreaTopology, reference: ReadonlyMap<string, Land>): Accuracy[] {
  const rows = areaFeatures(map).map((area) => {
    const [built, wanted] = [polygonsOf(area), reference.get(area.id)];
    if (!wanted) throw new Error(`the reference has no area ${area.id}`);
    const [km2, referenceKm2, common] = [landKm2(built), landKm2(wanted), landKm2(intersection(built, wanted))];
    return { code: area.id, km2, referenceKm2, overlap: common / (km2 + referenceKm2 - common) };
  });
  const whole = sum(rows.map((row) => row.km2)) / sum(rows.map((row) => row.referenceKm2));
  return rows.map((row) => ({ ...row, shareRatio: row.km2 / row.referenceKm2 / whole }));
}

/** A reference in longitude and latitude -> land by area code, in the map's plane km. Overlapping pieces are merged. */
export function projectReference(
  text: string,
  codeProperty: string,
  project: (place: LonLat) => Point,
): Map<string, Land> {
  const { features } = JSON.parse(text) as FeatureCollection<Polygon | MultiPolygon>;
  return new Map(
    features.map(({ properties, geometry }) => {
      const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
      const land = polygons.map((rings) => rings.map((ring) => ring.map(([x, y]) => project([x!, y!]))));
      return [String(properties?.[codeProperty]), union(land)];
    }),
  );
}

/** Outlines minus holes, km². */
export function landKm2(land: Land): number {
  return sum(land.map(([outline, ...holes]) => ringKm2(outline!) - sum(holes.map(ringKm2))));
}

function ringKm2(ring: Point[]): number {
  return Math.abs(
    sum(
      ring.map(([x, y], i) => {
        const [nextX, nextY] = ring[(i + 1) % ring.length]!;
        return (x * nextY - nextX * y) / 2;
      }),
    ),
  );
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
