import Papa from 'papaparse';

/** One row of a CSV file; `line` is where it begins, counted from 1. */
export type RawRow = { readonly line: number; readonly fields: readonly string[] };

/** A file split into rows. `openQuote`: the line of a quotation mark that is never closed. */
export type RawTable = { readonly rows: readonly RawRow[]; readonly openQuote: number | undefined };

const delimiters = [';', '\t', ','];

/** Trims what people's tools leave around a field: spaces of every width. */
export function trimField(text: string): string {
  return text.replace(/^[\s\u00A0\u2007\u202F]+|[\s\u00A0\u2007\u202F]+$/g, '');
}

/** Splits CSV text by the delimiter under which `isKnown` recognises the most names in the first row with text. */
export function parseCsv(text: string, isKnown: (name: string) => boolean): RawTable {
  const [first = ''] = Papa.parse<string[]>(text, { delimiter: ';', skipEmptyLines: 'greedy', preview: 1 }).data;
  const separator = /^sep=(.)/i.exec(first[0] ?? '')?.[1];
  const tables = (separator ? [separator] : delimiters).map((delimiter) => split(text, delimiter));
  const known = (table: RawTable) => (table.rows[0]?.fields ?? []).filter((name) => isKnown(trimField(name))).length;
  const [best] = tables.sort((a, b) => known(b) - known(a));
  return best ?? { rows: [], openQuote: undefined };
}

function split(text: string, delimiter: string): RawTable {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, skipEmptyLines: false });
  let line = 1;
  const rows: RawRow[] = data.map((fields) => {
    const row = { line, fields };
    line += 1 + fields.reduce((breaks, field) => breaks + (field.match(/\r\n|\r|\n/g)?.length ?? 0), 0);
    return row;
  });
  const open = errors.find(({ code }) => code === 'MissingQuotes');
  return {
    rows: rows.slice(rows.findIndex(({ fields }) => !isBlank(fields) && !/^sep=/i.test(fields[0] ?? ''))),
    openQuote: open && rows[open.row ?? 0]?.line,
  };
}

/** Whether a row holds nothing but empty fields. */
export function isBlank(fields: readonly string[]): boolean {
  return fields.every((field) => trimField(field) === '');
}

/** A row by the names of its columns. */
export type CsvRecord = Readonly<Record<string, string>>;

/** The rows of one of our own files, below its header. */
export function records(csv: string): CsvRecord[] {
  const [header, ...rows] = parseCsv(csv, () => true).rows;
  if (!header) return [];
  const filled = rows.filter(({ fields }) => !isBlank(fields));
  return filled.map(({ fields }) => Object.fromEntries(header.fields.map((name, i) => [name, fields[i] ?? ''])));
}
