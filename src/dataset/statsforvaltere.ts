import type { CountyCode } from '../domain/ids.ts';
import type { Statsforvaltere } from '../domain/statsforvalter.ts';
import { records } from './csv.ts';
import { fault, refuse } from './dataError.ts';
import type { Definitions } from './definitions.ts';

const file = 'register/statsforvalter.csv';

/** Reads the office of each county; a column for each year that names changed in. A fault throws. */
export function readStatsforvaltere(
  csv: string,
  { table, counties }: Pick<Definitions, 'table' | 'counties'>,
): Statsforvaltere {
  const rows = records(csv);
  const codeColumn = `fylke_kode_${table.division.slice(0, 4)}`;
  const years = Object.keys(rows[0] ?? {}).filter((column) => /^statsforvalter_\d{4}$/.test(column));
  if (years.length === 0) refuse([fault(file, '', 'ingen kolonne for et år', 'en «statsforvalter_ÅÅÅÅ»')]);
  const faults: string[] = [];
  const entries = counties.map(({ code, name }) => {
    const own = rows.filter((row) => row[codeColumn] === code);
    if (own.length !== 1)
      faults.push(fault(file, `kolonnen «${codeColumn}»`, `${own.length} linjer for ${code} ${name}`, 'én'));
    const offices = years.map((column) => {
      const office = own[0]?.[column] ?? '';
      if (own.length === 1 && office === '')
        faults.push(fault(file, `${code} ${name}, kolonnen «${column}»`, 'ingenting', 'et navn'));
      return { year: Number(column.slice(-4)), name: office };
    });
    return [code, offices.sort((a, b) => a.year - b.year)] as const;
  });
  refuse(faults);
  return Object.fromEntries<Statsforvaltere[CountyCode]>(entries);
}
