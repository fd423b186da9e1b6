import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import type { BuiltMap } from './buildMap.ts';
import { drawPaths, type Drawing } from './drawPaths.ts';
import { readRecipes } from './recipe.ts';
import { areaFeatures, polygonsOf } from './topology.ts';

/** Ways to draw the map that are compared: whole units of 1 km, of 0.5 km, and tenths of a pixel on a map 800 px high. */
const DRAWINGS: Record<string, Drawing> = {
  'drawn, units of 1 km': { unitsPerKm: 1, digits: 0 },
  'drawn, units of 0.5 km': { unitsPerKm: 2, digits: 0 },
  'drawn, tenths of a pixel at 800 px': { unitsPerKm: 0.53, digits: 1 },
};

/** `npm run geo:sizes`: what the topology and the drawn paths weigh, raw and as brotli (quality 11), in bytes. */
for (const { recipe } of readRecipes('data/geo')) {
  const text = readFileSync(recipe.output, 'utf8');
  const map = JSON.parse(text) as BuiltMap;
  const rings = areaFeatures(map).flatMap(polygonsOf).flat();
  console.log(`${recipe.output}: ${rings.length} rings, ${rings.flat().length} points`);
  report('topology', text);
  for (const [name, drawing] of Object.entries(DRAWINGS)) report(name, markup(drawPaths(map, drawing)));
  const inset = {
    ...map,
    objects: {
      areas: {
        ...map.objects.areas,
        geometries: map.objects.areas.geometries.filter(({ id }) => recipe.inset.areas.includes(id)),
      },
    },
  };
  report('inset alone, units of 0.5 km', markup(drawPaths(inset, { unitsPerKm: 2, digits: 0 })));
}

function markup(paths: Map<string, string>): string {
  return [...paths].map(([code, d]) => `<path data-area="${code}" d="${d}"/>`).join('\n');
}

function report(name: string, text: string): void {
  const bytes = Buffer.byteLength(text);
  const brotli = brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
  console.log(`  ${name}: ${bytes} raw, ${brotli} brotli`);
}
