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
  readonly country: { readonly code: string; readonly name: string };
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
};

/** Brings the definition files together, which are valid by their schemas. Throws at what they name and is not there. */
export function readDefinitions(files: DefinitionFiles): Definitions {
  const { file, country, areas, groups, ...table } = files.table as TableFile;
  const indicators = files.indicators as Indicator[];
  const divisions = [...new Set(records(files.counties).map(({ versjon = '' }) => versjon))];
  const registered = registeredCounties(files.counties, table.division);
  const people = readPeople(files.population);
  refuse(definitionFaults({ table: files.table as TableFile, indicators, divisions, registered, people }));
  return {
    file,
    table,
    groups,
    indicators,
    country: { code: country.code as CountyCode, name: country.name, officialName: country.name },
    counties: areas.flatMap((code) => registered.find((county) => county.code === code) ?? []),
    people,
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
