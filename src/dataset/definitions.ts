import type { County } from '../domain/county.ts';
import type { TableInfo } from '../domain/dataset.ts';
import type { CountyCode } from '../domain/ids.ts';
import type { Indicator, IndicatorGroup } from '../domain/indicator.ts';
import { records } from './csv.ts';
import { fault, refuse } from './dataError.ts';
import { definitionFaults } from './definitionReferences.ts';

/** data/table.json as it stands. */
type TableFile = TableInfo & {
  readonly file: string;
  readonly country: { readonly code: string; readonly name: string; readonly otherNames?: readonly string[] };
  readonly areas: readonly string[];
  readonly groups: readonly IndicatorGroup[];
};

/** The files of data/ that say what the figures are, as text or parsed JSON. */
export type DefinitionFiles = {
  readonly table: unknown;
  readonly indicators: unknown;
  readonly counties: string;
  readonly population: string;
};

/** What a file of figures is checked against. `people[date][area][column]`: inhabitants. */
export type Definitions = {
  readonly file: string;
  readonly table: TableInfo;
  readonly groups: readonly IndicatorGroup[];
  readonly indicators: readonly Indicator[];
  readonly country: County;
  readonly counties: readonly County[];
  readonly people: Readonly<Record<string, Readonly<Record<CountyCode, Readonly<Record<string, number>>>>>>;
  /** Every name of the country and the counties that a file may use, official and earlier ones in all their languages. */
  readonly names: Readonly<Record<CountyCode, readonly string[]>>;
  /** Every county division that is known, so that a file in another one can be told so. */
  readonly divisions: readonly Division[];
};

/** A county division: its first day (ISO) and its counties. */
export type Division = {
  readonly start: string;
  readonly counties: readonly { readonly code: string; readonly names: readonly string[] }[];
};

/** Brings the definition files together, which are valid by their schemas. Throws at what they name and is not there. */
export function readDefinitions(files: DefinitionFiles): Definitions {
  const { file, country, areas, groups, ...table } = files.table as TableFile;
  const indicators = files.indicators as Indicator[];
  const divisions = [...new Set(records(files.counties).map(({ versjon = '' }) => versjon))];
  const registered = registeredCounties(files.counties, table.division);
  const people = readPeople(files.population);
  refuse(definitionFaults({ table: files.table as TableFile, indicators, divisions, registered, people }));
  const counties = areas.flatMap((code) => registered.find((county) => county.code === code) ?? []);
  const names = [
    [country.code, [country.name, ...(country.otherNames ?? [])]],
    ...counties.map(({ code, name }) => [code, namesOf(files.counties, name)]),
  ] as const;
  return {
    file,
    table,
    groups,
    indicators,
    country: { code: country.code as CountyCode, name: country.name, officialName: country.name },
    counties,
    people,
    names: Object.fromEntries(names) as Definitions['names'],
    divisions: divisions.map((start) => ({
      start,
      counties: registeredCounties(files.counties, start).map(({ code, name }) => ({
        code,
        names: namesOf(files.counties, name),
      })),
    })),
  };
}

/** The counties of a division in data/counties.csv, in its order. `division` is the day that the division begins (ISO). */
export function registeredCounties(csv: string, division: string): County[] {
  const rows = records(csv).filter((row) => row['versjon'] === division);
  return rows.map(({ kode = '', navn = '', navn_offisiell_flerspraaklig: official = navn }) => {
    if (navn === '')
      refuse([fault('counties.csv', `${kode} i inndelingen ${division}, kolonnen «navn»`, 'ingenting', 'et navn')]);
    return { code: kode as CountyCode, name: navn, officialName: official };
  });
}

/** All names of the counties that some division calls so: theirs, the official one and its parts, Sámi, Kven. */
function namesOf(csv: string, name: string): string[] {
  const forms = records(csv)
    .filter((row) => row['navn'] === name)
    .flatMap(({ navn_offisiell_flerspraaklig: official = '', samisk = '', kvensk = '' }) => [
      ...official.split(' - '),
      // What stands in parentheses says which language it is.
      samisk.replace(/\s*\(.*/, ''),
      kvensk,
    ]);
  return [...new Set([name, ...forms])].filter((form) => form !== '');
}

function readPeople(csv: string): Definitions['people'] {
  const people: Record<string, Record<CountyCode, Record<string, number>>> = {};
  for (const { dato = '', fylke_kode = '', ...columns } of records(csv)) {
    const byArea = (people[dato] ??= {});
    byArea[fylke_kode as CountyCode] = Object.fromEntries(
      Object.entries(columns).flatMap(([key, n]) => (/^\d+$/.test(n) ? [[key, Number(n)]] : [])),
    );
  }
  return people;
}
