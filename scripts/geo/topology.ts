import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { feature, mergeArcs } from 'topojson-client';
import { topology } from 'topojson-server';
import type { MultiPolygon as ArcMultiPolygon, Polygon as ArcPolygon, Topology } from 'topojson-specification';
import type { LonLat, Recipe } from './recipe.ts';
import { closeRing, type Features, type Point } from './shape.ts';

/** Where a name or figure fits best: x, y and the free radius around them, all in km (pole of inaccessibility). */
export type Label = [x: number, y: number, radius: number];

export type AreaProperties = { label?: Label };
export type AreaGeometry = (ArcPolygon<AreaProperties> | ArcMultiPolygon<AreaProperties>) & { id: string };
export type AreaTopology = Topology<{ areas: { type: 'GeometryCollection'; geometries: AreaGeometry[] } }>;
export type AreaFeature = Feature<Polygon | MultiPolygon, AreaProperties> & { id: string };
export type Arc = number[][];

/** One object per area, in code order, with the borders inside an area dissolved; plane km to the metre, arcs shared. */
export function areaTopology(
  features: Features,
  areas: Recipe['areas'],
  project: (place: LonLat) => Point,
): AreaTopology {
  const toMetre = (place: Point) => project(place).map((km) => Math.round(km * 1000) / 1000);
  const pieces = Object.keys(areas)
    .sort()
    .map((id) => ({
      type: 'Feature' as const,
      id,
      properties: {},
      geometry: {
        type: 'MultiPolygon' as const,
        coordinates: areas[id]!.flatMap((name) => features.get(name)!).map((piece) =>
          piece.map((ring) => closeRing(ring).map(toMetre)),
        ),
      },
    }));
  const parts = topologyOf(pieces);
  const dissolved = parts.objects.areas.geometries.map((geometry) => ({
    ...mergeArcs(parts, [geometry as ArcMultiPolygon]),
    id: geometry.id,
  }));
  parts.objects.areas.geometries = dissolved;
  return topologyOf(areaFeatures(parts)); // cuts the arcs anew, at the true junctions only
}

function topologyOf(features: Feature[]): AreaTopology {
  return topology({ areas: { type: 'FeatureCollection', features } as never }) as AreaTopology;
}

/** The areas as GeoJSON features with plane coordinates in km. */
export function areaFeatures(map: AreaTopology): AreaFeature[] {
  return feature(map, map.objects.areas).features as AreaFeature[];
}

/** An area's pieces of land, whether it has one or several. */
export function polygonsOf({ geometry }: AreaFeature): Point[][][] {
  return (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates) as Point[][][];
}

/** Numbers of the arcs that bound the given areas, direction left out. */
export function arcsOf(map: AreaTopology, codes: readonly string[]): Set<number> {
  const areas = map.objects.areas.geometries.filter(({ id }) => codes.includes(id));
  return new Set(areas.flatMap(({ arcs }) => (arcs as number[][]).flat(2)).map((arc) => (arc < 0 ? ~arc : arc)));
}
