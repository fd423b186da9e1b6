import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { readGrants } from '../../src/dataset/grants.ts';
import type { Grants } from '../../src/domain/grant.ts';
import { isSchema } from './checkJson.ts';
import { dataDir, readDefinitionFiles } from './readData.ts';
import { readJson } from './readFile.ts';

/** Reads and checks every announcement of the folder: each file of grants/ but the schema is one. */
export function readGrantFiles(dir = dataDir): Grants {
  const folder = path.join(dir, 'grants');
  const names = existsSync(folder)
    ? readdirSync(folder).filter((name) => name.endsWith('.json') && !isSchema(name))
    : [];
  const grants = names.map((name) => ({ name, content: readJson(dir, `grants/${name}`) }));
  return readGrants({ grants, reading: readJson(dir, 'reading.json') }, readDefinitionFiles(dir));
}
