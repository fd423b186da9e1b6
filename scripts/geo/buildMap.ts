import { quantize } from 'topojson-client';
import { drawAround } from './around.ts';
import { labelOf } from './label.ts';
import { projectionOf } from './project.ts';
import { readSource } from './readSource.ts';
import type { Recipe } from './recipe.ts';
import { repairFeatures } from './repair.ts';
import { simplifyTopology } from './simplify.ts';
import { areaFeatures, areaTopology, type AreaGeometry, type AreaTopology } from './topology.ts';

/** A division's map as shipped: TopoJSON in km of the recipe's projection, with what the page needs to lay it out. */
export type BuiltMap = AreaTopology &
  Pick<Recipe, 'division' | 'inset' | 'tiles'> & {
    readonly credit: string;
    /** Path data of the other countries' land, in steps of the grid. */
    readonly around: string;
  };

/** Source texts -> finished map: read, repair, project, dissolve, simplify, round, label. */
export function buildMap(sourceText: string, aroundText: string, recipe: Recipe): BuiltMap {
  const features = repairFeatures(readSource(sourceText, recipe), recipe.repairs);
  const exact = areaTopology(features, recipe.areas, projectionOf(recipe.projection));
  const simple = simplifyTopology(exact, recipe.simplify);
  const grid = { scale: [recipe.gridKm, recipe.gridKm] as [number, number], translate: [0, 0] as [number, number] };
  const map: AreaTopology = quantize(simple, grid);
  const geometries = areaFeatures(map).map((area, i) => ({
    ...map.objects.areas.geometries[i],
    properties: { label: labelOf(area) },
  }));
  const bbox = boundsOf(map);
  return {
    type: 'Topology',
    credit: recipe.source.credit,
    division: recipe.division,
    inset: recipe.inset,
    tiles: recipe.tiles,
    bbox,
    around: drawAround(aroundText, recipe, bbox, 1 / recipe.gridKm),
    transform: map.transform!,
    objects: { areas: { type: 'GeometryCollection', geometries: geometries as AreaGeometry[] } },
    arcs: map.arcs,
  };
}

function boundsOf(map: AreaTopology): [number, number, number, number] {
  const points = areaFeatures(map).flatMap(({ geometry }) =>
    geometry.coordinates.flat(geometry.type === 'Polygon' ? 1 : 2),
  ) as number[][];
  const [xs, ys] = [points.map((p) => p[0]!), points.map((p) => p[1]!)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}
