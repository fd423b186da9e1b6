import type { County } from '../domain/county.ts';
import type { Crosswalk, LaterDivision, Passage } from '../domain/crosswalk.ts';
import type { CountyCode } from '../domain/ids.ts';
import { records } from './csv.ts';
import type { CsvRecord } from './csv.ts';
import { fault, oneOf, refuse, repeated } from './dataError.ts';
import { registeredCounties } from './definitions.ts';
import type { Definitions } from './definitions.ts';

/**
 * The files that say where the figures' counties went, as text, and what the crosswalk's is called. `crosswalk` is
 * empty if there is no later division.
 */
export type CrosswalkFiles = { readonly name: string; readonly crosswalk: string; readonly counties: string };

type Facts = Pick<Definitions, 'counties' | 'people'> & { readonly table: Pick<Definitions['table'], 'division'> };

/** Brings the way to later divisions together. Throws with every fault that it finds. */
export function readCrosswalk(files: CrosswalkFiles, { table, counties, people }: Facts): Crosswalk {
  const { division } = table;
  const rows = records(files.crosswalk);
  const starts = new Set(records(files.counties).flatMap(({ versjon }) => (versjon ? [versjon] : [])));
  const later = [...starts].filter((start) => start > division).sort();
  const columns = { from: `fra_kode_${division.slice(0, 4)}`, people: `folkemengde_${division.replaceAll('-', '_')}` };
  // Two columns are named after the division that the way begins at.
  const missing = rows[0] ? Object.values(columns).filter((column) => rows[0]?.[column] === undefined) : [];
  refuse(missing.map((column) => fault(files.name, '', 'ingen kolonne for inndelingen', `kolonnen «${column}»`)));
  const strays = rows.filter((row) => !later.some((start) => isOf(row, start)));
  const years = oneOf(later.map((start) => start.slice(0, 4)));
  const faults = strays.map((row) =>
    fault(files.name, `fra ${row[columns.from] ?? ''}, kolonnen «til_aar»`, `«${row['til_aar'] ?? ''}»`, years),
  );
  const divisions = later.map((start): LaterDivision => {
    const passages = rows.filter((row) => isOf(row, start)).map((row) => readPassage(row, columns));
    return { start, counties: registeredCounties(files.counties, start), passages };
  });
  for (const reform of divisions) {
    const codes = codeFaults(files.name, reform, counties);
    faults.push(...codes);
    // A wrong code loses people too: that is one fault, not two.
    if (codes.length > 0 || strays.length > 0) continue;
    for (const { code } of counties)
      faults.push(...peopleFaults(files.name, reform, code, people[division]?.[code]?.['i_alt']));
  }
  refuse(faults);
  return { counties, later: divisions };
}

/** A row is of the division that starts in its year. */
const isOf = (row: CsvRecord, start: string) => row['til_aar'] === start.slice(0, 4);

function readPassage(row: CsvRecord, columns: { readonly from: string; readonly people: string }): Passage {
  const { til_kode: to = '', kommuner_som_flytter: municipalities = '' } = row;
  const people = row[columns.people] ?? '';
  return {
    from: row[columns.from] as CountyCode,
    to: to as CountyCode,
    people: /^\d+$/.test(people) ? Number(people) : NaN,
    municipalities: municipalities.split(';').flatMap((name) => (name.trim() === '' ? [] : [name.trim()])),
  };
}

function codeFaults(file: string, { start, counties, passages }: LaterDivision, earlier: readonly County[]): string[] {
  if (passages.length === 0) return [fault(file, `til_aar ${start.slice(0, 4)}`, 'ingen linje', 'minst én')];
  const has = (counties: readonly County[], code: CountyCode) => counties.some((county) => county.code === code);
  const codes = (counties: readonly County[]) => `en kode i counties.csv: ${oneOf(counties.map(({ code }) => code))}`;
  const place = ({ from, to }: Passage) => `fra ${from} til ${to} i ${start}`;
  const faults = passages.flatMap((passage) => [
    ...(has(earlier, passage.from) ? [] : [fault(file, place(passage), `«${passage.from}»`, codes(earlier))]),
    ...(has(counties, passage.to) ? [] : [fault(file, place(passage), `«${passage.to}»`, codes(counties))]),
    ...(Number.isNaN(passage.people)
      ? [fault(file, place(passage), 'en folkemengde som ikke er et tall', 'et helt tall')]
      : []),
  ]);
  const pairs = passages.map(({ from, to }) => `${from} til ${to}`);
  faults.push(...repeated(pairs).map((at) => fault(file, `fra ${pairs[at] ?? ''} i ${start}`, 'to linjer', 'én')));
  // Nobody comes to a county whose code is misspelt: that is said already.
  if (faults.length > 0) return faults;
  const empty = counties.filter(({ code }) => !passages.some(({ to }) => to === code));
  return empty.map(({ code, name }) => fault(file, `til ${code} ${name} i ${start}`, 'ingen linje', 'minst én'));
}

/** Nobody is lost on the way. */
function peopleFaults(
  file: string,
  { start, passages }: LaterDivision,
  code: CountyCode,
  all: number | undefined,
): string[] {
  const sum = passages.filter(({ from }) => from === code).reduce((total, { people }) => total + people, 0);
  if (sum === all) return [];
  return [
    fault(file, `fra ${code} til ${start}`, `${sum} innbyggere i alt`, `${all ?? 'et tall'} som i population.csv`),
  ];
}
