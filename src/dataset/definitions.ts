import type { Area } from '../domain/area';
import type { TableInfo } from '../domain/dataset';
import type { AreaCode } from '../domain/ids';
import type { Indicator, IndicatorGroup } from '../domain/indicator';
import { isBlank, parseCsv } from './csv';

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
  readonly country: Area;
  readonly counties: readonly Area[];
  readonly people: Readonly<Record<string, Readonly<Record<AreaCode, Readonly<Record<string, number>>>>>>;
};

/** Brings the definition files together. They are ours and tested, so a fault in them throws. */
export function readDefinitions(files: DefinitionFiles): Definitions {
  const { file, country, areas, groups, ...table } = files.table as TableFile;
  const counties = records(files.counties).filter((row) => row['versjon'] === table.division);
  return {
    file,
    table,
    groups,
    indicators: files.indicators as Indicator[],
    country: { code: country.code as AreaCode, name: country.name, officialName: country.name },
    counties: areas.map((code) => {
      const row = counties.find((county) => county['kode'] === code);
      if (!row?.['navn']) throw new Error(`counties.csv: no county ${code} in division ${table.division}`);
      return {
        code: code as AreaCode,
        name: row['navn'],
        officialName: row['navn_offisiell_flerspraaklig'] ?? row['navn'],
      };
    }),
    people: readPeople(files.population),
  };
}

function readPeople(csv: string): Definitions['people'] {
  const people: Record<string, Record<AreaCode, Record<string, number>>> = {};
  for (const { dato = '', fylke_kode = '', ...columns } of records(csv)) {
    const byArea = (people[dato] ??= {});
    byArea[fylke_kode as AreaCode] = Object.fromEntries(
      Object.entries(columns).flatMap(([key, n]) => (/^\d+$/.test(n) ? [[key, Number(n)]] : [])),
    );
  }
  return people;
}

function records(csv: string): Record<string, string>[] {
  const [header, ...rows] = parseCsv(csv, () => true).rows;
  if (!header) return [];
  const filled = rows.filter(({ fields }) => !isBlank(fields));
  return filled.map(({ fields }) => Object.fromEntries(header.fields.map((name, i) => [name, fields[i] ?? ''])));
}
