import Papa from 'papaparse';

/** One row of a CSV file; `line` is where it begins, counted from 1. */
export type RawRow = { readonly line: number; readonly fields: readonly string[] };

/** A file split into rows. `openQuote`: the line of a quotation mark that is never closed. */
export type RawTable = { readonly rows: readonly RawRow[]; readonly openQuote: number | undefined };

const delimiters = [';', '\t', ','];

/** Trims what people's tools leave around a field: spaces of every width. */
export function trimField(text: string): string {
  return text.trim();
}

/** Rows in which the header is looked for: a title, a source or a line for the delimiter may stand above it. */
const headerRows = 20;

/** Characters in which those rows are looked for. No header is that long. */
const headerLength = 100_000;

/** How a text is split into fields: the delimiter, and where its header stands (index among its rows; -1: nowhere). */
export type Split = { readonly delimiter: string; readonly header: number; readonly known: number };

/**
 * Finds the header before anything else is read: the delimiter and the row in which `isKnown` recognises most names,
 * in the first `most` rows with text.
 */
export function findHeader(text: string, isKnown: (name: string) => boolean, most = headerRows): Split {
  const start = text.slice(0, headerLength);
  const separator = /^\s*"?sep=(.)/i.exec(start)?.[1];
  const splits = (separator ? [separator] : delimiters).map((delimiter): Split => {
    const { data } = Papa.parse<string[]>(start, { delimiter, preview: headerRows + most });
    let best: Split = { delimiter, header: -1, known: 0 };
    const filled = data.flatMap((fields, at) => (isBlank(fields) || isSeparator(fields) ? [] : [{ fields, at }]));
    for (const { fields, at } of filled.slice(0, most)) {
      const known = fields.filter((name) => isKnown(trimField(name))).length;
      if (known > best.known) best = { delimiter, header: at, known };
    }
    return best;
  });
  const [best] = splits.sort((a, b) => b.known - a.known);
  return best ?? { delimiter: ';', header: -1, known: 0 };
}

/** Splits CSV text whose first row with text is the header. */
export function parseCsv(text: string, isKnown: (name: string) => boolean): RawTable {
  return splitRows(text, findHeader(text, isKnown, 1));
}

const isSeparator = ([first = '']: readonly string[]) => /^sep=/i.test(first);

/** The rows of a text from its header on; without one, from the first that holds something. */
export function splitRows(text: string, { delimiter, header }: Split): RawTable {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, skipEmptyLines: false });
  let line = 1;
  const rows: RawRow[] = data.map((fields) => {
    const row = { line, fields };
    line += 1 + fields.reduce((breaks, field) => breaks + (field.match(/\r\n|\r|\n/g)?.length ?? 0), 0);
    return row;
  });
  const open = errors.find(({ code }) => code === 'MissingQuotes');
  const first = header >= 0 ? header : rows.findIndex(({ fields }) => !isBlank(fields) && !isSeparator(fields));
  return { rows: rows.slice(first), openQuote: open && rows[open.row ?? 0]?.line };
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
