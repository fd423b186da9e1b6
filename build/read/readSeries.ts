import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { readSeries } from '../../src/dataset/series.ts';
import type { NewerFigures } from '../../src/domain/newerFigures.ts';
import { dataDir } from './readData.ts';
import { readJson } from './readFile.ts';
import { readMunicipalityFile } from './readMunicipalities.ts';
import { readSourceFile } from './readSources.ts';

/** The newer figures of the folder: none need be there. */
export function readSeriesFiles(dir = dataDir): NewerFigures[] {
  const folder = path.join(dir, 'series');
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];
  const files = names.sort().map((name) => ({ name: `series/${name}`, content: readJson(dir, `series/${name}`) }));
  return readSeries(files, { sources: readSourceFile(dir), register: readMunicipalityFile(dir) });
}
