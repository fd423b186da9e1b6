import { partsOf } from '../domain/crosswalk.ts';
import type { Crosswalk, Register } from '../domain/crosswalk.ts';
import type { CountyCode } from '../domain/ids.ts';
import type { Statsforvaltere } from '../domain/statsforvalter.ts';
import { records } from './csv.ts';
import { fault, refuse } from './dataError.ts';

const file = 'register/statsforvalter.csv';

/**
 * Reads the office of each of a table's counties; a column for each year that names changed in. They are told for the first
 * division of the register: another's county has the office of the county that most of its people come from. A fault throws.
 */
export function readStatsforvaltere(csv: string, { divisions }: Register, crosswalk: Crosswalk): Statsforvaltere {
  const rows = records(csv);
  const [base] = divisions;
  if (!base) return {};
  const codeColumn = `fylke_kode_${base.start.slice(0, 4)}`;
  const years = Object.keys(rows[0] ?? {}).filter((column) => /^statsforvalter_\d{4}$/.test(column));
  if (years.length === 0) refuse([fault(file, '', 'ingen kolonne for et år', 'en «statsforvalter_ÅÅÅÅ»')]);
  const faults: string[] = [];
  const entries = base.counties.map(({ code, name }) => {
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
  const known = Object.fromEntries<Statsforvaltere[CountyCode]>(entries);
  const isFollowed = crosswalk.earlier.some(({ start }) => start === base.start);
  return Object.fromEntries(
    crosswalk.counties.flatMap(({ code }) => {
      const offices = known[isFollowed ? (partsOf(crosswalk, base.start, code)[0]?.county.code ?? code) : code];
      return offices ? [[code, offices]] : [];
    }),
  );
}
