import { readMunicipalities } from '../../src/dataset/municipalities.ts';
import type { MunicipalityRegister } from '../../src/domain/municipality.ts';
import { dataDir } from './readData.ts';
import { readText } from './readFile.ts';

/** The municipalities of the folder's register, and their counties. */
export const readMunicipalityFile = (dir = dataDir): MunicipalityRegister =>
  readMunicipalities(readText(dir, 'register/municipalities.csv'), readText(dir, 'register/counties.csv'));
