import type { County } from '../domain/county.ts';
import type { TableInfo } from '../domain/dataset.ts';
import type { CountyCode, IndicatorId } from '../domain/ids.ts';
import type { Denominator, Indicator, IndicatorGroup } from '../domain/indicator.ts';
import type { OwnRate } from '../domain/priority.ts';
import { records } from './csv.ts';
import type { CsvRecord } from './csv.ts';
import { fault, refuse } from './dataError.ts';
import type { ColumnFile, IndicatorFile, TableFile } from './definitionFiles.ts';
import { definitionFaults } from './definitionReferences.ts';

/** The files of data/ that say what a table's figures are, as text or parsed JSON. `id`: the table's folder. */
export type DefinitionFiles = {
  readonly id: string;
  readonly table: unknown;
  readonly indicators: unknown;
  readonly counties: string;
  readonly population: string;
};

/** What a file of figures is checked against. `people[date][area][column]`: inhabitants. */
export type Definitions = {
  /** The file of figures as the site publishes it, below data/. */
  readonly file: string;
  readonly table: TableInfo;
  readonly groups: readonly IndicatorGroup[];
  readonly indicators: readonly Indicator[];
  readonly country: County;
  readonly counties: readonly County[];
  readonly people: Readonly<Record<string, Readonly<Record<CountyCode, Readonly<Record<string, number>>>>>>;
  /** The day and words of our own rates, by the count that they are of. */
  readonly rates: Readonly<Record<IndicatorId, Pick<OwnRate, 'date' | 'denominator'>>>;
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
  const { file, country, areas, groups, columns, ...table } = files.table as TableFile;
  const known = files.indicators as IndicatorFile[];
  const register = records(files.counties);
  const divisions = [...new Set(register.map(({ versjon = '' }) => versjon))];
  const registered = registeredCounties(register, table.division);
  const people = readPeople(files.population);
  const { id } = files;
  refuse(definitionFaults({ id, table: files.table as TableFile, indicators: known, divisions, registered, people }));
  const counties = areas.flatMap((code) => registered.find((county) => county.code === code) ?? []);
  const names = [
    [country.code, [country.name, ...(country.otherNames ?? [])]],
    ...counties.map(({ code, name }) => [code, namesOf(register, name)]),
  ] as const;
  return {
    file,
    table: { id: id as TableInfo['id'], ...table },
    // A group whose columns this table does not have is no heading over nothing.
    groups: groups.filter((group) => columns.some((column) => column.group === group.id)),
    indicators: columns.flatMap((column) => {
      const counted = known.find((one) => one.id === column.indicator);
      return counted ? join(counted, column, columns) : [];
    }),
    country: { code: country.code as CountyCode, name: country.name, officialName: country.name },
    counties,
    people,
    rates: Object.fromEntries(
      columns.flatMap(({ indicator, rate }) =>
        rate ? [[indicator, { date: rate.date, denominator: rate.text }]] : [],
      ),
    ),
    names: Object.fromEntries(names) as Definitions['names'],
    divisions: divisions.map((start) => ({
      start,
      counties: registeredCounties(register, start).map(({ code, name }) => ({
        code,
        names: namesOf(register, name),
      })),
    })),
  };
}

/** What is counted, with when and where. A share whose count the table does not have stands alone. */
function join(
  { numerator, denominator, ...counted }: IndicatorFile,
  { group, wording, period, denominator: divided, source, ...rest }: ColumnFile,
  columns: readonly ColumnFile[],
): Indicator {
  const remarks = [rest.note, rest.method].filter((remark) => remark !== undefined);
  return {
    ...counted,
    group,
    wording,
    period,
    source,
    ...(remarks.length > 0 && { note: remarks.join(' ') }),
    ...(rest.note !== undefined && { countingNote: rest.note }),
    ...(rest.break !== undefined && { break: rest.break }),
    ...(numerator !== undefined && columns.some(({ indicator }) => indicator === numerator) && { numerator }),
    ...(denominator && divided && { denominator: { ...denominator, ...divided } as Denominator }),
  };
}

/** The counties of a division in the rows of data/register/counties.csv, in its order. `division` is the day that the division begins (ISO). */
export function registeredCounties(register: readonly CsvRecord[], division: string): County[] {
  const rows = register.filter((row) => row['versjon'] === division);
  return rows.map(({ kode = '', navn = '', navn_offisiell_flerspraaklig: official = navn, spraak_offisiell = '' }) => {
    if (navn === '')
      refuse([
        fault('register/counties.csv', `${kode} i inndelingen ${division}, kolonnen «navn»`, 'ingenting', 'et navn'),
      ]);
    const languages = spraak_offisiell.split(' ');
    return { code: kode as CountyCode, name: navn, officialName: official, ...(languages.length > 1 && { languages }) };
  });
}

/** All names of the counties that some division calls so: theirs, the official one and its parts, Sámi, Kven. */
export function namesOf(register: readonly CsvRecord[], name: string): string[] {
  const forms = register
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
