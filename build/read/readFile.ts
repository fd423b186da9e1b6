import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fault, refuse } from '../../src/dataset/dataError.ts';
import { jsonFaults } from './checkJson.ts';
import { parseJson } from './parseJson.ts';

/** The bytes of a file of the folder, which has to be there. `name` is its path in the folder. */
export function readBytes(dir: string, name: string): Uint8Array {
  const file = path.join(dir, name);
  if (!existsSync(file)) refuse([fault(name, '', 'ingen fil', 'en fil med dette navnet i data/')]);
  return new Uint8Array(readFileSync(file));
}

/** Its text. */
export function readText(dir: string, name: string): string {
  return Buffer.from(readBytes(dir, name)).toString('utf8');
}

/** Its JSON, valid by its schema; `$schema` is for editors and left out. */
export function readJson(dir: string, name: string): unknown {
  const content = parseJson(name, readText(dir, name));
  refuse(jsonFaults(name, content));
  if (Array.isArray(content)) return content;
  return Object.fromEntries(Object.entries(content as object).filter(([key]) => key !== '$schema'));
}
