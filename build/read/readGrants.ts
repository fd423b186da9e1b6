import { readGrants } from '../../src/dataset/grants.ts';
import type { Grants } from '../../src/domain/grant.ts';
import { dataDir, grantNames, readDefinitionFiles, readIndicators } from './readData.ts';
import { readJson } from './readFile.ts';

/**
 * Reads and checks every announcement of the folder: each file of grants/ but the schema is one. `id`: the table that they
 * are read with, the newest if none is named.
 */
export function readGrantFiles(dir = dataDir, id?: string): Grants {
  const grants = grantNames(dir).map((name) => ({ name, content: readJson(dir, `grants/${name}`) }));
  const reading = readJson(dir, 'reading.json');
  return readGrants({ grants, reading }, readDefinitionFiles(dir, id), readIndicators(dir));
}
