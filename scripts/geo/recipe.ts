import { readdirSync } from 'node:fs';
import path from 'node:path';
import { readJson } from '../../build/read/readFile.ts';
import { fault, jsonFault, oneOf, refuse } from '../../src/dataset/dataError.ts';
import type { JsonPath } from '../../src/dataset/dataError.ts';
import type { Box, Point } from './shape.ts';

/** Longitude and latitude in degrees (WGS84), in that order. */
export type LonLat = Point;

/** One file of one npm package, pinned by version and by the file's SHA-256. */
export type Source = {
  readonly package: string;
  readonly version: string;
  /** Path inside the package's tarball. */
  readonly file: string;
  readonly sha256: string;
  /** Property of a source feature that holds its name; a feature without one is an islet and must be placed by hand. */
  readonly nameProperty: string;
  readonly licence: string;
  readonly credit: string;
  readonly note: string;
};

/** A file without names of features. */
export type PlainSource = Omit<Source, 'nameProperty'>;

/** A junction or border vertex of the source that stands in the wrong place; every outline through it follows. */
export type Move = { readonly kind: 'move'; readonly at: LonLat; readonly to: LonLat };

/** A stretch of border (two features) or coast (one) between two source vertices, drawn anew by hand. */
export type Redraw = {
  readonly kind: 'redraw';
  readonly border: readonly string[];
  readonly from: LonLat;
  readonly to: LonLat;
  readonly via: readonly LonLat[];
};

/** Land that the source gives to the wrong feature: the part around `inside`, cut off along `line` from vertex to vertex. */
export type Transfer = {
  readonly kind: 'transfer';
  readonly from: string;
  readonly to: string;
  readonly line: readonly LonLat[];
  readonly inside: LonLat;
};

/** A correction of the source, with what is wrong and where the right line runs. */
export type Repair = (Move | Redraw | Transfer) & { readonly reason: string; readonly basis: string };

/** Visvalingam's thresholds in km²: a vertex whose triangle is smaller goes, an island that is smaller goes. */
export type Tolerance = { readonly vertexKm2: number; readonly islandKm2: number };

/** How one division's map is built and what was changed on the way. One file in data/geo/, read by `npm run geo`. */
export type Recipe = {
  /** Start of the division (ISO date), as in data/register/counties.csv. */
  readonly division: string;
  readonly output: string;
  readonly source: Source;
  /** Area code -> the source features that make it up. */
  readonly areas: Readonly<Record<string, readonly string[]>>;
  readonly drop: readonly { readonly feature: string; readonly at?: LonLat; readonly reason: string }[];
  readonly islets: readonly { readonly at: LonLat; readonly feature: string; readonly reason: string }[];
  readonly repairs: readonly Repair[];
  /** Lambert azimuthal equal-area on this centre, sphere of this radius. */
  readonly projection: { readonly centre: LonLat; readonly radiusKm: number };
  readonly simplify: Tolerance & { readonly finer?: Tolerance & { readonly areas: readonly string[] } };
  /** Side of the grid that coordinates are rounded to, in km. */
  readonly gridKm: number;
  /** The areas too small for the main map and the window (km, in the map's projection) that shows them. */
  readonly inset: { readonly areas: readonly string[]; readonly box: Box };
  /** The land of other countries (ISO 3166-1 numeric), a ground to see the coast against. */
  readonly around: Tolerance & { readonly source: PlainSource; readonly countries: readonly string[] };
  /** Rows of area codes from the north; null is an empty place. */
  readonly tiles: readonly (readonly (string | null)[])[];
};

/** Reads one recipe, valid by its schema. Throws with everything in it that cannot be built from. */
export function readRecipe(file: string): Recipe {
  const name = `geo/${path.basename(file)}`;
  const recipe = readJson(path.join(path.dirname(file), '..'), name) as Recipe;
  refuse(codeFaults(name, recipe));
  return recipe;
}

/** Every recipe in a folder, in name order, with the file it stands in. */
export function readRecipes(folder: string): { file: string; recipe: Recipe }[] {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort();
  return files.map((name) => path.join(folder, name)).map((file) => ({ file, recipe: readRecipe(file) }));
}

function codeFaults(file: string, recipe: Recipe): string[] {
  const codes = Object.keys(recipe.areas);
  const tiles = recipe.tiles.flatMap((row, at) => row.map((code, i) => [code, ['tiles', at, i]] as const));
  const listed = (list: readonly string[] | undefined, way: JsonPath) =>
    (list ?? []).map((code, at) => [code, [...way, at]] as const);
  const used: (readonly [string | null, JsonPath])[] = [
    ...tiles,
    ...listed(recipe.inset.areas, ['inset', 'areas']),
    ...listed(recipe.simplify.finer?.areas, ['simplify', 'finer', 'areas']),
  ];
  return [
    ...used
      .filter(([code]) => code !== null && !codes.includes(code))
      .map(([, way]) => jsonFault(file, recipe, way, `en kode som står i «areas»: ${oneOf(codes)}`)),
    ...codes.flatMap((code) => {
      const count = tiles.filter(([tile]) => tile === code).length;
      return count === 1
        ? []
        : [fault(file, 'egenskapen «tiles»', `«${code}» ${count} ganger`, 'hver kode i «areas» én gang')];
    }),
  ];
}
