import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildMap } from './buildMap.ts';
import { fetchSource } from './fetchSource.ts';
import { readRecipes } from './recipe.ts';

/** `npm run geo`: builds the map of every recipe in data/geo/. */
for (const { file, recipe } of readRecipes('data/geo')) {
  const text = JSON.stringify(buildMap(fetchSource(recipe.source), fetchSource(recipe.around.source), recipe));
  mkdirSync(path.dirname(recipe.output), { recursive: true });
  writeFileSync(recipe.output, `${text}\n`);
  console.log(`${file} -> ${recipe.output}, ${text.length} bytes`);
}
