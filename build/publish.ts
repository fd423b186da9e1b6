import { copyFileSync, cpSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type * as Server from '../src/entry-server.tsx';
import { tableName } from '../src/dataset/definitionFiles.ts';
import type { Site } from './site.ts';
import { dataDir, readData, tableIds } from './read/readData.ts';
import { readFigures } from './read/readFigures.ts';
import { makePublication } from './published.ts';
import { readPackage, sourceOf } from './read/readPackage.ts';

/** Writes what the site publishes of its data, under data/. */
export async function publishData(
  { dist, built }: Pick<Site, 'dist' | 'built'>,
  server: typeof Server,
  language: string,
): Promise<void> {
  const { definitions, bytes } = readData();
  const target = path.join(dist, 'data');
  mkdirSync(path.join(target, 'grants'), { recursive: true });
  const { dataset } = server;
  writeFileSync(path.join(target, definitions.file), bytes);
  const i18n = await server.loadI18n(language);
  const ids = tableIds();
  // Every table's file keeps its name, also when a newer table has come.
  for (const id of ids) {
    const own = readFigures(dataDir, id).dataset;
    writeFileSync(path.join(target, server.csvFileName(own, i18n)), server.csvFile(own, i18n));
  }
  writeFileSync(path.join(target, server.jsonFileName(definitions.file)), server.jsonFile(dataset));
  const described = readPackage()
    .resources.map((resource) => resource.path)
    .filter((name) => name !== definitions.file);
  const announcements = readdirSync(path.join(dataDir, 'grants')).map((name) => `grants/${name}`);
  const others = ['indicators.json', 'reading.json', 'reading.schema.json'];
  for (const name of [...others, ...described, ...announcements])
    copyFileSync(path.join(dataDir, sourceOf(dataDir, name)), path.join(target, name));
  for (const id of ids) mkdirSync(path.join(target, 'tables', id), { recursive: true });
  const { files, descriptor } = await makePublication(built);
  for (const [name, content] of files) writeFileSync(path.join(target, name), content);
  writeFileSync(path.join(target, 'datapackage.json'), `${JSON.stringify(descriptor, undefined, 2)}\n`);
  // The newest table keeps the address that a single one had.
  const newest = readFileSync(path.join(dataDir, tableName(ids[0])), 'utf8');
  writeFileSync(path.join(target, 'table.json'), newest.replace('../../schemas/', './schemas/'));
  cpSync(path.join(dataDir, 'schemas'), path.join(target, 'schemas'), { recursive: true });
}
