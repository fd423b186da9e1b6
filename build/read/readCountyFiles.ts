import { existsSync } from 'node:fs';
import path from 'node:path';
import { readCrosswalk } from '../../src/dataset/crosswalk.ts';
import { readStatsforvaltere } from '../../src/dataset/statsforvaltere.ts';
import type { Crosswalk } from '../../src/domain/crosswalk.ts';
import type { Statsforvaltere } from '../../src/domain/statsforvalter.ts';
import { dataDir, readDefinitionFiles } from './readData.ts';
import { readText } from './readFile.ts';

/** Reads and checks what the folder says of the figures' counties: where they went, and their statsforvalter. */
export function readCountyFiles(
  dir = dataDir,
  id?: string,
): { crosswalk: Crosswalk; statsforvaltere: Statsforvaltere } {
  const definitions = readDefinitionFiles(dir, id);
  // Each division that figures come in has a crosswalk of its own; the latest needs none.
  const name = `register/county_crosswalk_pop${definitions.table.division.slice(0, 4)}.csv`;
  const crosswalk = existsSync(path.join(dir, name)) ? readText(dir, name) : '';
  return {
    crosswalk: readCrosswalk({ name, crosswalk, counties: readText(dir, 'register/counties.csv') }, definitions),
    statsforvaltere: readStatsforvaltere(readText(dir, 'register/statsforvalter.csv'), definitions),
  };
}
