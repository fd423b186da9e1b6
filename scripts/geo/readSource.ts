import type { FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import type { LonLat, Recipe } from './recipe.ts';
import { degreesApart, isInside, type Features, type Piece, type Point } from './shape.ts';

const ISLET_WITHIN_DEGREES = 0.1;

/** The source's land by feature name: what the recipe drops left out, nameless islets given to the feature they belong to. */
export function readSource(text: string, recipe: Recipe): Features {
  const collection = JSON.parse(text) as FeatureCollection<Polygon | MultiPolygon>;
  const features: Features = new Map(Object.values(recipe.areas).flatMap((names) => names.map((name) => [name, []])));
  for (const { properties, geometry } of collection.features) {
    const name = properties?.[recipe.source.nameProperty] as string | null;
    const polygons = geometry.type === 'MultiPolygon' ? geometry.coordinates : [geometry.coordinates];
    for (const piece of polygons.map(openRings)) {
      if (name !== null && isDropped(name, piece, recipe)) continue;
      const owner = name ?? isletOwner(piece, recipe);
      const land = features.get(owner);
      if (!land) throw new Error(`source feature "${owner}" is neither part of an area nor dropped`);
      land.push(piece);
    }
  }
  for (const [name, land] of features) if (land.length === 0) throw new Error(`source has no feature "${name}"`);
  return features;
}

function openRings(rings: Position[][]): Piece {
  return rings.map((ring) => ring.slice(0, -1).map(([x, y]): Point => [x!, y!]));
}

function isDropped(name: string, piece: Piece, recipe: Recipe): boolean {
  return recipe.drop.some(({ feature, at }) => feature === name && (!at || isInside(at, piece[0]!)));
}

function isletOwner(piece: Piece, recipe: Recipe): string {
  const islet = recipe.islets.find(({ at }) => distanceTo(at, piece) < ISLET_WITHIN_DEGREES);
  if (!islet) throw new Error(`nameless land at ${piece[0]![0]!.join(', ')} has no entry among the recipe's islets`);
  return islet.feature;
}

function distanceTo(at: LonLat, piece: Piece): number {
  return Math.min(...piece[0]!.map((point) => degreesApart(at, point)));
}
