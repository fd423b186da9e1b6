import type { CountyCode } from '../domain/ids.ts';
import type { Statsforvaltere } from '../domain/statsforvalter.ts';
import { records } from './csv.ts';
import type { Definitions } from './definitions.ts';

/** Reads the office of each county; a column for each year that names changed in. A fault throws. */
export function readStatsforvaltere(csv: string, { table, counties }: Pick<Definitions, 'table' | 'counties'>) {
  const rows = records(csv);
  const codeColumn = `fylke_kode_${table.division.slice(0, 4)}`;
  const entries = counties.map(({ code, name }) => {
    const [row, again] = rows.filter((candidate) => candidate[codeColumn] === code);
    if (!row || again) throw new Error(`statsforvalter.csv: ${code} ${name} should stand there once`);
    const offices = Object.entries(row).flatMap(([column, office]) => {
      const year = /^statsforvalter_(\d{4})$/.exec(column)?.[1];
      if (year !== undefined && office === '')
        throw new Error(`statsforvalter.csv: ${code} ${name} has none in ${year}`);
      return year === undefined ? [] : [{ year: Number(year), name: office }];
    });
    if (offices.length === 0) throw new Error('statsforvalter.csv: no column of a year');
    return [code, offices.sort((a, b) => a.year - b.year)] as const;
  });
  return Object.fromEntries<Statsforvaltere[CountyCode]>(entries) as Statsforvaltere;
}
