import { copyFileSync, cpSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type * as Server from '../src/entry-server.tsx';
import { dataDir, readData } from './read/readData.ts';
import { readPackage } from './read/readPackage.ts';

/** Writes what the site publishes of its data, under data/. */
export async function publishData(dist: string, server: typeof Server, language: string): Promise<void> {
  const { definitions, bytes } = readData();
  const target = path.join(dist, 'data');
  mkdirSync(path.join(target, 'grants'), { recursive: true });
  const { dataset } = server;
  writeFileSync(path.join(target, definitions.file), bytes);
  const i18n = await server.loadI18n(language);
  writeFileSync(path.join(target, server.csvFileName(dataset, i18n)), server.csvFile(dataset, i18n));
  writeFileSync(path.join(target, server.jsonFileName(definitions.file)), server.jsonFile(dataset));
  const described = readPackage()
    .resources.map((resource) => resource.path)
    .filter((name) => name !== definitions.file);
  const announcements = readdirSync(path.join(dataDir, 'grants')).map((name) => `grants/${name}`);
  const others = ['datapackage.json', 'indicators.json', 'table.json', 'reading.json', 'reading.schema.json'];
  for (const name of [...others, ...described, ...announcements])
    copyFileSync(path.join(dataDir, name), path.join(target, name));
  cpSync(path.join(dataDir, 'schemas'), path.join(target, 'schemas'), { recursive: true });
}
