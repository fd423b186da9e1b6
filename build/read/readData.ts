import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readDefinitions } from '../../src/dataset/definitions.ts';
import type { Definitions } from '../../src/dataset/definitions.ts';
import { readDataset } from '../../src/dataset/readDataset.ts';
import type { Reading } from '../../src/dataset/readDataset.ts';

/** The folder of facts. `DATA_DIR` lets a test build the site from another. */
export const dataDir = path.resolve(process.env['DATA_DIR'] ?? path.join(import.meta.dirname, '../../data'));

/** Everything in the folder that the site is built from. `bytes` are the figures' file as it stands. */
export type Data = { readonly definitions: Definitions; readonly reading: Reading; readonly bytes: Uint8Array };

/** Reads and checks the folder. */
export function readData(dir = dataDir): Data {
  const text = (name: string) => readFileSync(path.join(dir, name), 'utf8');
  const definitions = readDefinitions({
    table: JSON.parse(text('table.json')),
    indicators: JSON.parse(text('indicators.json')),
    counties: text('counties.csv'),
    population: text('population.csv'),
  });
  const bytes = new Uint8Array(readFileSync(path.join(dir, definitions.file)));
  return { definitions, reading: readDataset(bytes, definitions), bytes };
}
