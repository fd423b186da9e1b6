import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { DataPackage } from '../../src/domain/dataPackage.ts';
import { dataDir } from './readData.ts';

/** What data/datapackage.json says of the files that the site publishes, without their columns. */
export function readPackage(dir = dataDir): DataPackage {
  const file = JSON.parse(readFileSync(path.join(dir, 'datapackage.json'), 'utf8')) as DataPackage;
  return {
    resources: file.resources.map(({ path: name, title, description }) => ({ path: name, title, description })),
    licenses: file.licenses,
    sources: file.sources,
  };
}
