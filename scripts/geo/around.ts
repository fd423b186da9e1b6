import { geoPath, geoAzimuthalEqualArea } from 'd3';
import { feature } from 'topojson-client';
import {
  filter,
  filterWeight,
  presimplify,
  simplify,
  sphericalRingArea,
  sphericalTriangleArea,
} from 'topojson-simplify';
import type { Ring } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Recipe } from './recipe.ts';
import type { Box } from './shape.ts';

type Countries = Topology<{ countries: GeometryCollection }>;

/**
 * The land of other countries within a map's box, as one path in whole steps of a grid: a ground to see the coast against, so much
 * simplified that only its outline can be known again.
 */
export function drawAround(
  sourceText: string,
  { around, projection: { centre, radiusKm } }: Pick<Recipe, 'around' | 'projection'>,
  [west, north, east, south]: Box,
  unitsPerKm: number,
): string {
  const source = JSON.parse(sourceText) as Countries;
  const { countries } = source.objects;
  const wanted = countries.geometries.filter(({ id }) => around.countries.includes(String(id)));
  if (wanted.length !== around.countries.length) throw new Error('the source lacks a country of the recipe');
  const only = { ...source, objects: { countries: { ...countries, geometries: wanted } } } as Countries;
  const steradians = (km2: number) => km2 / radiusKm ** 2;
  const large = filter(
    only as never,
    filterWeight(only as never, steradians(around.islandKm2), (ring: Ring) => sphericalRingArea(ring, false)),
  );
  const simple = simplify(presimplify(large, sphericalTriangleArea), steradians(around.vertexKm2)) as Countries;
  const edges = [
    [west, north],
    [east, south],
  ].map((corner) => corner.map((km) => km * unitsPerKm)) as [[number, number], [number, number]];
  const projection = geoAzimuthalEqualArea()
    .rotate([-centre[0], -centre[1]])
    .scale(radiusKm * unitsPerKm)
    .translate([0, 0])
    .precision(0)
    .clipExtent(edges);
  const path = geoPath(projection).digits(0)(feature(simple, simple.objects.countries)) ?? '';
  return path
    .split('M')
    .slice(1)
    .map((ring) =>
      relative(
        ring
          .replace('Z', '')
          .split('L')
          .map((point) => point.split(',').map(Number)),
      ),
    )
    .join('');
}

/** A ring as relative steps, a minus sign serves as separator. */
function relative(points: number[][]): string {
  const steps = points.slice(1).map((point, i) => point.map((at, axis) => at - points[i]![axis]!));
  const text = (numbers: number[][]) => numbers.flat().join(' ').replaceAll(' -', '-');
  return `M${text(points.slice(0, 1))}l${text(steps.filter(([dx, dy]) => dx !== 0 || dy !== 0))}z`;
}
