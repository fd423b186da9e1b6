import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { readGrants } from '../../src/dataset/grants.ts';
import type { Grants } from '../../src/domain/grant.ts';
import { dataDir, readData } from './readData.ts';

const schemaFile = 'schema.json';

/** `$schema` is for editors: the code has no use for it. */
const parse = (file: string): unknown =>
  JSON.parse(readFileSync(file, 'utf8'), (key, value: unknown) => (key === '$schema' ? undefined : value));

/** The schemas of our own data/, whatever folder is read. */
const schema = (name: string) =>
  JSON.parse(readFileSync(path.join(import.meta.dirname, '../../data', name), 'utf8')) as { $id: string };

const reading = schema('reading.schema.json');
const grant = schema(path.join('grants', schemaFile));
const ajv = new Ajv2020({ allErrors: true });
addFormats(ajv);
ajv.addSchema([reading, grant]);

/** What in a parsed file breaks its schema, as sentences. Empty for a valid one. */
export function grantFaults(content: unknown): string[] {
  return faults(grant.$id, content);
}

/** The same for data/reading.json. */
export function readingFaults(content: unknown): string[] {
  return faults(reading.$id, content);
}

function faults(id: string, content: unknown): string[] {
  return ajv.validate(id, content) ? [] : (ajv.errors ?? []).map((e) => `${e.instancePath || '/'} ${e.message ?? ''}`);
}

/** Reads and checks every announcement of the folder: each file of grants/ but the schema is one. */
export function readGrantFiles(dir = dataDir): Grants {
  const folder = path.join(dir, 'grants');
  const names = readdirSync(folder).filter((name) => name.endsWith('.json') && name !== schemaFile);
  const grants = names.map((name) => ({ name, content: parse(path.join(folder, name)) }));
  const files = { grants, reading: parse(path.join(dir, 'reading.json')) };
  const all = [
    ...readingFaults(files.reading).map((fault) => `reading.json: ${fault}`),
    ...grants.flatMap(({ name, content }) => grantFaults(content).map((fault) => `grants/${name}: ${fault}`)),
  ];
  if (all.length > 0) throw new Error(all.join('\n'));
  return readGrants(files, readData(dir).definitions);
}
