import { readSources } from '../../src/dataset/sources.ts';
import type { Sources } from '../../src/domain/sources.ts';
import { dataDir, readDefinitionFiles, readIndicators } from './readData.ts';
import { readJson, readText } from './readFile.ts';
import { readMunicipalityFile } from './readMunicipalities.ts';

/** Where an office finds its own figures, as the folder says. */
export function readSourceFile(dir = dataDir): Sources {
  // What is wrong in the definitions themselves is said of them.
  readDefinitionFiles(dir);
  return readSources(readJson(dir, 'register/sources.json'), {
    indicators: readIndicators(dir),
    municipalities: readMunicipalityFile(dir).municipalities,
    population: readText(dir, 'register/population.csv'),
  });
}
