import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { DataError, fault, jsonFault, refuse } from '../../src/dataset/dataError.ts';
import { figuresName, tableFolder, tableName } from '../../src/dataset/definitionFiles.ts';
import type { IndicatorFile, TableFile } from '../../src/dataset/definitionFiles.ts';
import { readDefinitions } from '../../src/dataset/definitions.ts';
import type { Definitions } from '../../src/dataset/definitions.ts';
import { readDataset } from '../../src/dataset/readDataset.ts';
import type { Reading } from '../../src/dataset/readDataset.ts';
import { isSchema } from './checkJson.ts';
import { readBytes, readJson, readText } from './readFile.ts';

/** The folder of facts. `DATA_DIR` lets a test build the site from another. */
export const dataDir = path.resolve(process.env['DATA_DIR'] ?? path.join(import.meta.dirname, '../../data'));

/** Everything in the folder that a table is built from. `bytes` are the figures' file as it stands. */
export type Data = { readonly definitions: Definitions; readonly reading: Reading; readonly bytes: Uint8Array };

/** The tables' ids, newest announcement first: every folder of tables/ is one. */
export function tableIds(dir = dataDir): [string, ...string[]] {
  const folder = path.join(dir, 'tables');
  const ids = existsSync(folder) ? readdirSync(folder).filter((name) => !name.startsWith('.')) : [];
  const dated = ids.map((id) => ({ id, ...tableFile(dir, id) }));
  const [newest, ...others] = dated.sort((a, b) => b.announcement - a.announcement || b.id.localeCompare(a.id));
  if (!newest) throw new DataError([fault('tables/', '', 'ingen mappe', 'minst én tabell')]);
  return [newest.id, ...others.map(({ id }) => id)];
}

/** The announcements' files: each of grants/ but the schema. */
export function grantNames(dir: string): string[] {
  const folder = path.join(dir, 'grants');
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names.filter((name) => name.endsWith('.json') && !isSchema(name));
}

/** A table's file. What it says of how old its figures are names the latest announcement, which may be a later one than its own. */
function tableFile(dir: string, id: string): TableFile {
  const table = readJson(dir, tableName(id)) as TableFile;
  const years = grantNames(dir)
    .flatMap((name) => /^\d{4}/.exec(name) ?? [])
    .map(Number);
  return { ...table, age: table.age.replace('{latest}', String(Math.max(table.announcement, ...years))) };
}

/** What is counted at all, in whichever table. */
export const readIndicators = (dir = dataDir) => readJson(dir, 'indicators.json') as IndicatorFile[];

/** Reads and checks what says what a table's figures are; none named: the newest's. */
export function readDefinitionFiles(dir = dataDir, id?: string): Definitions {
  const ids = tableIds(dir);
  const own = id ?? ids[0];
  const table = tableFile(dir, own);
  const definitions = readDefinitions({
    id: own,
    table,
    indicators: readIndicators(dir),
    counties: readText(dir, 'register/counties.csv'),
    population: readText(dir, 'register/population.csv'),
  });
  if (!existsSync(path.join(dir, figuresName(own))))
    refuse([fault(`${tableFolder(own)}/`, '', 'ingen fil med tall', '«figures.csv»')]);
  const { file } = tableFile(dir, ids[0]);
  // The address of the host's file lasts from table to table.
  if (table.file !== file) refuse([jsonFault(tableName(own), table, ['file'], `«${file}» som i ${tableName(ids[0])}`)]);
  return own === ids[0] ? definitions : { ...definitions, file: figuresName(own) };
}

/** The same, and the figures. What is wrong in them is told of the file in data/, not of the published one. */
export function readData(dir = dataDir, id?: string): Data {
  const definitions = readDefinitionFiles(dir, id);
  const name = figuresName(definitions.table.id);
  const bytes = readBytes(dir, name);
  return { definitions, reading: readDataset(bytes, { ...definitions, file: name }), bytes };
}
