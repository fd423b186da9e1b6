import { readdirSync } from 'node:fs';
import path from 'node:path';
import { DataError, refuse } from '../../src/dataset/dataError.ts';
import { readRecipes } from '../../scripts/geo/recipe.ts';
import { isSchema } from './checkJson.ts';
import { readTableMaps } from './divisionMaps.ts';
import { readCountyFiles } from './readCountyFiles.ts';
import { dataDir, tableIds } from './readData.ts';
import { readFigures } from './readFigures.ts';
import { readJson } from './readFile.ts';
import { readGrantFiles } from './readGrants.ts';
import { missingResources, registerFaults } from './readPackage.ts';
import { readSeriesFiles } from './readSeries.ts';

/** Everything that stops the site from being built of the folder, one sentence for each fault. Empty if nothing does. */
export function checkData(dir = dataDir): string[] {
  const files = readdirSync(dir, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll(path.sep, '/'));
  const ids = valueOf(() => tableIds(dir)) ?? [];
  const readers = [
    () => tableIds(dir),
    ...files.filter((name) => name.endsWith('.json') && !isSchema(name)).map((name) => () => readJson(dir, name)),
    ...ids.flatMap((id) => [
      () => readFigures(dir, id),
      () => readCountyFiles(dir, id),
      () => readGrantFiles(dir, id),
      () => readTableMaps(dir, id),
    ]),
    () => readSeriesFiles(dir),
    () => readRecipes(path.join(dir, 'geo')),
  ];
  const register = valueOf(() => registerFaults(dir)) ?? [];
  // Of a file with other columns nothing else can be read.
  const headers = register.filter(({ isHeader }) => isHeader).flatMap(({ sentences }) => sentences);
  if (headers.length > 0) return headers;
  // A reader that needs another's file says again what that one said.
  const said = new Set(readers.flatMap(faultsOf));
  const isSaid = (file: string) =>
    [...said].some((sentence) => sentence.startsWith(`${file}: `) || sentence.includes(`«${file}»`));
  const named = faultsOf(() => refuse(missingResources(dir, isSaid)));
  // What no page reads today is held to its description all the same; what a reader has said is not said again.
  const unread = register.flatMap(({ sentences }) =>
    sentences.some((sentence) => isSaid(sentence.split(': ')[0] ?? '')) ? [] : sentences,
  );
  return [...new Set([...said, ...named, ...unread])];
}

/** None where it cannot be read: that is said by itself. */
function valueOf<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof DataError) return undefined;
    throw error;
  }
}

function faultsOf(read: () => unknown): readonly string[] {
  try {
    read();
    return [];
  } catch (error) {
    if (error instanceof DataError) return error.sentences;
    throw error;
  }
}
