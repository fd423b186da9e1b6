import { readMunicipalities } from '../../src/dataset/municipalities.ts';
import type { Municipality } from '../../src/domain/municipality.ts';
import { dataDir } from './readData.ts';
import { readText } from './readFile.ts';

/** The municipalities of the folder's register. */
export const readMunicipalityFile = (dir = dataDir): Municipality[] =>
  readMunicipalities(readText(dir, 'register/municipalities.csv'), readText(dir, 'register/counties.csv'));
