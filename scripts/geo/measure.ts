import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { accuracyOf, projectReference, type Accuracy } from './accuracy.ts';
import type { BuiltMap } from './buildMap.ts';
import { projectionOf } from './project.ts';
import { readRecipe } from './recipe.ts';

/**
 * `npm run geo:measure -- data/geo/RECIPE.json REFERENCE.geojson CODE_PROPERTY`: measures the built map against a
 * reference that need not be in the repository and writes the table between the recipe's markers in docs/geometry.md.
 */
const [recipeFile, referenceFile, codeProperty] = process.argv.slice(2);
if (!recipeFile || !referenceFile || !codeProperty)
  throw new Error('wanted: RECIPE.json REFERENCE.geojson CODE_PROPERTY');

const recipe = readRecipe(recipeFile);
const text = readFileSync(recipe.output, 'utf8');
const map = JSON.parse(text) as BuiltMap;
const reference = projectReference(readFileSync(referenceFile, 'utf8'), codeProperty, projectionOf(recipe.projection));
const sha256 = createHash('sha256').update(text).digest('hex');
const table = `Measured file: ${recipe.output}, sha256 \`${sha256}\`.\n\n${formatTable(accuracyOf(map, reference))}`;
writeBetweenMarkers('docs/geometry.md', path.basename(recipeFile, '.json'), table);
console.log(table);

function formatTable(rows: Accuracy[]): string {
  const mean = rows.reduce((total, row) => total + row.overlap, 0) / rows.length;
  const cells = rows.map(({ code, overlap, km2, referenceKm2, shareRatio }) => {
    const name = `${code} ${recipe.areas[code]!.join(' + ')}`;
    return [name, overlap.toFixed(3), (km2 / referenceKm2).toFixed(3), shareRatio.toFixed(3)];
  });
  const header = ['county', 'intersection over union', 'area ÷ reference area', 'share of the whole ÷ reference share'];
  const table = [header, ...cells, ['mean', mean.toFixed(3), '', '']];
  const widths = header.map((_, column) => Math.max(...table.map((row) => row[column]!.length)));
  const lines = table.map((row) =>
    row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))),
  );
  const rule = widths.map((width, i) => (i === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  return [lines[0]!, rule, ...lines.slice(1)].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

function writeBetweenMarkers(file: string, name: string, text: string): void {
  const [start, end] = [`<!-- measured: ${name} -->`, '<!-- end of measured -->'];
  const [before, rest] = readFileSync(file, 'utf8').split(start);
  const after = rest?.slice(rest.indexOf(end));
  if (!after?.startsWith(end)) throw new Error(`${file} has no place between ${start} and ${end}`);
  writeFileSync(file, `${before}${start}\n\n${text}\n\n${after}`);
}
