import type { CountyCode } from '../domain/ids.ts';
import type { EarlierNumbers, MunicipalityRegister } from '../domain/municipality.ts';
import { records } from './csv.ts';
import { fault, oneOf, refuse } from './dataError.ts';
import type { CsvRecord } from './csv.ts';

const file = 'register/municipalities.csv';
const counties = 'register/counties.csv';

/** What separates several values in one field. */
const several = (field: string) => field.split('|').filter((value) => value !== '');

/**
 * Reads the municipalities; a column for the county in each division that is known, and for the numbers of each span of
 * earlier years. A fault throws.
 */
export function readMunicipalities(csv: string, countyCsv: string): MunicipalityRegister {
  const rows = records(csv);
  const columns = Object.keys(rows[0] ?? {});
  const registered = records(countyCsv);
  const divisions = divisionColumns(columns, registered);
  const spans = columns
    .flatMap((column) => {
      const [, from, until] = /^koder_(\d{4})_(\d{4})$/.exec(column) ?? [];
      return from && until ? [{ column, from: Number(from), until: Number(until) }] : [];
    })
    .sort((a, b) => b.from - a.from);
  refuse(rows.flatMap((row) => rowFaults(row, divisions, registered)));
  const countIn = spans.map(({ column }) => countBy(rows.flatMap((row) => several(row[column] ?? ''))));
  const municipalities = rows.map((row) => {
    const { kode: code = '', navn: name = '', andre_navn = '', spraak = '', merknad: note = '' } = row;
    return {
      code,
      name,
      otherNames: several(andre_navn),
      ...(spraak !== '' && { languages: spraak.split(' ') }),
      counties: Object.fromEntries(divisions.map(({ column, start }) => [start, (row[column] ?? '') as CountyCode])),
      earlier: joined(
        spans.map(({ column, from, until }, at) => {
          const codes = several(row[column] ?? '');
          // Several became one, or one became several: neither had the area of today.
          const isSameArea = codes.length === 1 && codes.every((one) => countIn[at]?.get(one) === 1);
          return { from, until, codes, isSameArea };
        }),
      ),
      ...(note !== '' && { note }),
    };
  });
  const namesIn = (start: string) =>
    registered.flatMap(({ versjon, kode = '', navn = '' }) => (versjon === start ? [[kode, navn] as const] : []));
  return {
    municipalities,
    countyNames: Object.fromEntries(divisions.map(({ start }) => [start, Object.fromEntries(namesIn(start))])),
  };
}

/** Spans that follow each other with the same numbers as one; latest first. */
const joined = (spans: readonly EarlierNumbers[]): EarlierNumbers[] =>
  spans.reduce<EarlierNumbers[]>((all, span) => {
    const later = all.at(-1);
    const isSame =
      later?.from === span.until + 1 &&
      later.isSameArea === span.isSameArea &&
      later.codes.join(' ') === span.codes.join(' ');
    return isSame ? [...all.slice(0, -1), { ...later, from: span.from }] : [...all, span];
  }, []);

function countBy(values: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

type DivisionColumn = { readonly column: string; readonly start: string };

/** The columns of counties, each with the latest division that began by its year. */
function divisionColumns(columns: readonly string[], registered: readonly CsvRecord[]): DivisionColumn[] {
  const starts = [...new Set(registered.map(({ versjon = '' }) => versjon))];
  const named = columns.filter((column) => /^fylke_\d{4}$/.test(column));
  if (named.length === 0) refuse([fault(file, '', 'ingen kolonne for et fylke', 'en «fylke_ÅÅÅÅ»')]);
  return named.map((column) => {
    const start = starts.find((one) => one.startsWith(column.slice(-4)));
    if (start === undefined)
      refuse([fault(file, `kolonnen «${column}»`, 'et år', `året til en «versjon» i ${counties}`)]);
    return { column, start: start ?? '' };
  });
}

function rowFaults(row: CsvRecord, divisions: readonly DivisionColumn[], registered: readonly CsvRecord[]): string[] {
  const { kode = '', navn = '', andre_navn = '', spraak = '' } = row;
  const place = (column: string) => `${kode} ${navn}, kolonnen «${column}»`;
  const names = 1 + several(andre_navn).length;
  const languages = spraak === '' ? 0 : spraak.split(' ').length;
  return [
    ...divisions.flatMap(({ column, start }) => {
      const known = registered.filter(({ versjon }) => versjon === start).map((county) => county['kode']);
      const found = row[column] ?? '';
      if (known.includes(found)) return [];
      return [
        fault(
          file,
          place(column),
          found === '' ? 'ingenting' : `«${found}»`,
          `en kode i inndelingen ${start} i counties.csv: ${oneOf(known)}`,
        ),
      ];
    }),
    ...(names > 1 && languages !== names
      ? [fault(file, place('spraak'), `${languages} språk`, `${names}, ett for hvert navn`)]
      : []),
  ];
}
