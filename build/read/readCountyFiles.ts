import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { crosswalkFrom, readRegister } from '../../src/dataset/crosswalk.ts';
import { records } from '../../src/dataset/csv.ts';
import type { Definitions } from '../../src/dataset/definitions.ts';
import { readStatsforvaltere } from '../../src/dataset/statsforvaltere.ts';
import type { Crosswalk, Register } from '../../src/domain/crosswalk.ts';
import type { Statsforvaltere } from '../../src/domain/statsforvalter.ts';
import { dataDir, readDefinitionFiles } from './readData.ts';
import { readText } from './readFile.ts';

/** What the register says of a table's counties: where they went and came from, and their statsforvalter. */
type CountyFiles = { readonly crosswalk: Crosswalk; readonly statsforvaltere: Statsforvaltere };

/** Reads and checks what the folder says of a table's counties; none named: the newest's. */
export function readCountyFiles(dir = dataDir, id?: string): CountyFiles {
  const definitions = readDefinitionFiles(dir, id);
  const register = readRegisterFiles(dir, definitions);
  const crosswalk = crosswalkFrom(register, definitions.table.division, definitions.counties);
  const statsforvaltere = readStatsforvaltere(readText(dir, 'register/statsforvalter.csv'), register, crosswalk);
  return { crosswalk, statsforvaltere };
}

/** The ways between the divisions of the folder's register. */
export function readRegisterFiles(dir: string, { people }: Pick<Definitions, 'people'>): Register {
  const counties = readText(dir, 'register/counties.csv');
  const starts = records(counties).map(({ versjon = '' }) => versjon);
  const [file] = existsSync(path.join(dir, 'register'))
    ? readdirSync(path.join(dir, 'register')).filter((name) => /^county_crosswalk_pop\d{4}\.csv$/.test(name))
    : [];
  // The file is named by the year in which the division begins that its way begins at. Without one, nothing is followed.
  const year = file?.slice(-8, -4) ?? '';
  const base = starts.find((start) => start.startsWith(year)) ?? '';
  if (file === undefined) return { divisions: [], pieces: [] };
  const name = `register/${file}`;
  return readRegister({ name, base, crosswalk: readText(dir, name), counties }, people);
}
