import { existsSync } from 'node:fs';
import path from 'node:path';
import { jsonFault, refuse } from '../../src/dataset/dataError.ts';
import { readDefinitions } from '../../src/dataset/definitions.ts';
import type { Definitions } from '../../src/dataset/definitions.ts';
import { readDataset } from '../../src/dataset/readDataset.ts';
import type { Reading } from '../../src/dataset/readDataset.ts';
import { readBytes, readJson, readText } from './readFile.ts';

/** The folder of facts. `DATA_DIR` lets a test build the site from another. */
export const dataDir = path.resolve(process.env['DATA_DIR'] ?? path.join(import.meta.dirname, '../../data'));

/** Everything in the folder that the site is built from. `bytes` are the figures' file as it stands. */
export type Data = { readonly definitions: Definitions; readonly reading: Reading; readonly bytes: Uint8Array };

/** Reads and checks what says what the figures are. */
export function readDefinitionFiles(dir = dataDir): Definitions {
  const table = readJson(dir, 'table.json');
  const definitions = readDefinitions({
    table,
    indicators: readJson(dir, 'indicators.json'),
    counties: readText(dir, 'counties.csv'),
    population: readText(dir, 'population.csv'),
  });
  if (!existsSync(path.join(dir, definitions.file)))
    refuse([jsonFault('table.json', table, ['file'], 'en fil som finnes i data/')]);
  return definitions;
}

/** The same, and the figures. */
export function readData(dir = dataDir): Data {
  const definitions = readDefinitionFiles(dir);
  const bytes = readBytes(dir, definitions.file);
  return { definitions, reading: readDataset(bytes, definitions), bytes };
}
