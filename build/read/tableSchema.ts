import { fault, oneOf, shown } from '../../src/dataset/dataError.ts';

// A validator for the part of Table Schema (https://datapackage.org/standard/table-schema/) that data/datapackage.json uses.
// No maintained npm library does this in small form, and the reader of figures must not judge the files that it reads, so
// this stands alone. A type or constraint that it does not know is an error, never silently passed.

export type Field = {
  readonly name: string;
  readonly type: string;
  readonly title: string;
  readonly description: string;
  readonly decimalChar?: string;
  readonly constraints?: Readonly<Record<string, unknown>>;
};

export type Schema = {
  readonly fields: readonly Field[];
  readonly primaryKey: readonly string[];
  /** Plain strings, or since version 2 of the standard with a label that says what the symbol means. */
  readonly missingValues: readonly (string | { readonly value: string; readonly label: string })[];
};

export type Resource = {
  readonly name: string;
  readonly type: string;
  readonly path: string;
  readonly format: string;
  readonly mediatype: string;
  readonly encoding: string;
  readonly dialect: { readonly delimiter: string };
  readonly schema: Schema;
};

/** Rows of fields. Quotes as in RFC 4180: a quoted field may hold delimiters, line ends and doubled quotes. */
export function splitCsv(text: string, delimiter: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let field = '';
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    if (quoted && char === '"' && text[i + 1] === '"') {
      field += '"';
      i++;
    } else if (char === '"') {
      quoted = !quoted;
    } else if (!quoted && (char === delimiter || char === '\n')) {
      row.push(field);
      field = '';
      if (char === '\n') {
        rows.push(row);
        row = [];
      }
    } else {
      field += char;
    }
  }
  return field === '' && row.length === 0 ? rows : [...rows, [...row, field]];
}

function isDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) && text.length === 10;
}

function hasType(text: string, field: Field): boolean {
  switch (field.type) {
    case 'string':
      return true;
    case 'date':
      return isDate(text);
    case 'integer':
      return /^[+-]?\d+$/.test(text);
    case 'number':
      // `decimalChar` is the only decimal sign allowed: 0.86 is wrong where it is a comma.
      return new RegExp(`^[+-]?\\d+(${field.decimalChar === ',' ? ',' : '\\.'}\\d+)?$`).test(text);
    default:
      throw new Error(`type ${field.type} is not known to this validator`);
  }
}

function holds(constraint: string, limit: unknown, text: string, field: Field): boolean {
  const number = Number(text.replace(field.decimalChar ?? '.', '.'));
  switch (constraint) {
    case 'minimum':
      return number >= Number(limit);
    case 'maximum':
      return number <= Number(limit);
    case 'pattern':
      return new RegExp(`^(?:${String(limit)})$`, 'u').test(text);
    case 'enum':
      return Array.isArray(limit) && limit.includes(text);
    case 'required':
    case 'unique':
      return true; // not a matter of one filled cell: see problemsIn
    default:
      throw new Error(`constraint ${constraint} is not known to this validator`);
  }
}

/** What a constraint that a cell breaks asks for, in words. */
function wanted(constraint: string, limit: unknown): string {
  if (constraint === 'minimum') return `et tall på minst ${String(limit)}`;
  if (constraint === 'maximum') return `et tall på høyst ${String(limit)}`;
  if (constraint === 'enum') return oneOf(limit as readonly unknown[]);
  return `en verdi av formen ${String(limit)}`;
}

const types: Readonly<Record<string, string>> = {
  date: 'en dato (ÅÅÅÅ-MM-DD)',
  integer: 'et helt tall',
  number: 'et tall',
};

/** What a cell should hold; none if it does. */
function expectedIn(text: string, field: Field, missing: ReadonlySet<string>): string | undefined {
  const constraints = field.constraints ?? {};
  if (missing.has(text)) return constraints['required'] === true ? 'en verdi' : undefined;
  if (!hasType(text, field)) return types[field.type];
  const [broken] = Object.entries(constraints).filter(([constraint, limit]) => !holds(constraint, limit, text, field));
  return broken && wanted(...broken);
}

function repeated(keys: readonly string[]): number[] {
  return keys.flatMap((key, index) => (keys.indexOf(key) < index ? [index] : []));
}

type CellFault = { readonly at: string; readonly found: string; readonly expected: string; readonly column?: string };

/** A sentence for each fault; of equal ones in a column one, with how many they are and where the next two stand. */
function together(file: string, faults: readonly CellFault[]): string[] {
  const kinds = new Map<string, CellFault[]>();
  for (const one of faults) {
    const kind = one.column === undefined ? one.at : JSON.stringify([one.column, one.found, one.expected]);
    kinds.set(kind, [...(kinds.get(kind) ?? []), one]);
  }
  return [...kinds.values()].flatMap(([first, ...others]) => {
    if (!first) return [];
    const next = others.slice(0, 2).map(({ at }) => at.replace(/,.*/, ''));
    const more = others.length > 0 ? ` Slik er det ${others.length + 1} steder, også ${next.join(' og ')}.` : '';
    return [fault(file, first.at, first.found, first.expected) + more];
  });
}

/** What in a CSV file breaks its schema, a sentence for each fault. `isHeader`: its columns are others, so that nothing else can be said. */
export type TableFaults = { readonly isHeader: boolean; readonly sentences: readonly string[] };

/** Holds the text of a file, called `file` in sentences, against its schema. */
export function tableFaults(file: string, text: string, delimiter: string, schema: Schema): TableFaults {
  const [header = [], ...rows] = splitCsv(text, delimiter);
  const names = schema.fields.map((field) => field.name);
  const at = names.findIndex((name, index) => header[index] !== name);
  if (at >= 0 || header.length > names.length) {
    const index = at >= 0 ? at : names.length;
    const name = names[index];
    const expected = name === undefined ? 'ingen flere kolonner' : `kolonnen «${name}»`;
    return {
      isHeader: true,
      sentences: [fault(file, `linje 1, kolonne ${index + 1}`, shown(header[index]), expected)],
    };
  }
  const missing = new Set(schema.missingValues.map((entry) => (typeof entry === 'string' ? entry : entry.value)));
  const column = (name: string) => rows.map((row) => row[names.indexOf(name)] ?? '');
  const place = (index: number, name?: string) =>
    `linje ${index + 2}${name === undefined ? '' : `, kolonnen «${name}»`}`;
  const cells = rows.flatMap((row, index) => {
    if (row.length !== names.length)
      return [{ at: place(index), found: `${row.length} felter`, expected: `${names.length}, ett for hver kolonne` }];
    return schema.fields.flatMap((field, i) => {
      const expected = expectedIn(row[i] ?? '', field, missing);
      if (expected === undefined) return [];
      const found = row[i] === '' ? 'ingenting' : shown(row[i]);
      return [{ at: place(index, field.name), found, expected, column: field.name }];
    });
  });
  const unique = schema.fields
    .filter((field) => field.constraints?.['unique'] === true)
    .flatMap(({ name }) =>
      repeated(column(name)).map((index) =>
        fault(file, place(index, name), shown(column(name)[index]), 'noe som ikke står der fra før'),
      ),
    );
  const keys = rows.map((_, index) => JSON.stringify(schema.primaryKey.map((name) => column(name)[index])));
  const twice = repeated(keys).map((index) =>
    fault(file, place(index), `de samme verdiene som over i ${oneOf(schema.primaryKey)}`, 'én linje for hver'),
  );
  // A column that may hold nothing twice is the whole key of some files: said once.
  return { isHeader: false, sentences: [...together(file, cells), ...(unique.length > 0 ? unique : twice)] };
}
