import type { County } from '../domain/county.ts';
import type { Crosswalk, LaterDivision, Passage } from '../domain/crosswalk.ts';
import type { CountyCode } from '../domain/ids.ts';
import { records } from './csv.ts';
import type { CsvRecord } from './csv.ts';
import { registeredCounties } from './definitions.ts';
import type { Definitions } from './definitions.ts';

/** The files that say where the figures' counties went, as text. `crosswalk` is empty if there is no later division. */
export type CrosswalkFiles = { readonly crosswalk: string; readonly counties: string };

type Facts = Pick<Definitions, 'counties' | 'people'> & { readonly table: Pick<Definitions['table'], 'division'> };

/** Brings the way to later divisions together. The files are ours and tested, so a fault in them throws. */
export function readCrosswalk(files: CrosswalkFiles, { table, counties, people }: Facts): Crosswalk {
  const { division } = table;
  const rows = records(files.crosswalk);
  const starts = new Set(records(files.counties).flatMap(({ versjon }) => (versjon ? [versjon] : [])));
  const later = [...starts].filter((start) => start > division).sort();
  const stray = rows.find((row) => !later.some((start) => isOf(row, start)));
  if (stray) throw new Error(`crosswalk: no division of ${stray['til_aar'] ?? ''} in counties.csv`);
  return {
    counties,
    later: later.map((start) => {
      const passages = rows.filter((row) => isOf(row, start)).map((row) => readPassage(row, division));
      const reform: LaterDivision = { start, counties: registeredCounties(files.counties, start), passages };
      checkCodes(reform, counties);
      for (const { code } of counties) checkPeople(reform, code, people[division]?.[code]?.['i_alt']);
      return reform;
    }),
  };
}

/** A row is of the division that starts in its year. */
const isOf = (row: CsvRecord, start: string) => row['til_aar'] === start.slice(0, 4);

/** Two columns are named after the division that the way begins at. */
function readPassage(row: CsvRecord, division: string): Passage {
  const from = row[`fra_kode_${division.slice(0, 4)}`];
  const people = row[`folkemengde_${division.replaceAll('-', '_')}`];
  const { til_kode: to = '', kommuner_som_flytter: municipalities = '' } = row;
  if (from === undefined || people === undefined) throw new Error(`crosswalk: does not begin at ${division}`);
  if (!/^\d+$/.test(people)) throw new Error(`crosswalk: ${from} to ${to}: «${people}» people`);
  return {
    from: from as CountyCode,
    to: to as CountyCode,
    people: Number(people),
    municipalities: municipalities.split(';').flatMap((name) => (name.trim() === '' ? [] : [name.trim()])),
  };
}

function checkCodes({ start, counties, passages }: LaterDivision, earlier: readonly County[]): void {
  const has = (counties: readonly County[], code: CountyCode) => counties.some((county) => county.code === code);
  passages.forEach(({ from, to }, at) => {
    if (!has(earlier, from)) throw new Error(`crosswalk: no county ${from} to come from`);
    if (!has(counties, to)) throw new Error(`crosswalk: no county ${to} in division ${start}`);
    const again = passages.findIndex((other) => other.from === from && other.to === to) < at;
    if (again) throw new Error(`crosswalk: ${from} to ${to} stands twice in division ${start}`);
  });
  const empty = counties.find(({ code }) => !passages.some(({ to }) => to === code));
  if (empty) throw new Error(`crosswalk: nobody comes to ${empty.code} ${empty.name} in division ${start}`);
}

/** Nobody is lost on the way. */
function checkPeople({ start, passages }: LaterDivision, code: CountyCode, all: number | undefined): void {
  const sum = passages.filter(({ from }) => from === code).reduce((total, { people }) => total + people, 0);
  if (sum !== all) throw new Error(`crosswalk: ${sum} of ${all ?? '?'} people of ${code} reach division ${start}`);
}
