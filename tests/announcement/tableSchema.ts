// A validator for the part of Table Schema that data/datapackage.json uses, for the tests only.
// No maintained npm library does this in small form, and the application's CSV reader must not judge
// the files it reads, so this stands alone. A type or constraint that it does not know is an error,
// never silently passed.

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

function cellProblems(text: string, field: Field, missing: ReadonlySet<string>): string[] {
  const constraints = field.constraints ?? {};
  if (missing.has(text)) return constraints['required'] === true ? ['required'] : [];
  if (!hasType(text, field)) return [field.type];
  return Object.entries(constraints)
    .filter(([constraint, limit]) => !holds(constraint, limit, text, field))
    .map(([constraint]) => constraint);
}

function repeated(keys: readonly string[]): number[] {
  return keys.flatMap((key, index) => (keys.indexOf(key) < index ? [index] : []));
}

/** Everything in `text` that breaks the schema, as "line 3, kvp-antall: integer". Empty when the table is valid. */
export function problemsIn(text: string, delimiter: string, schema: Schema): string[] {
  const [header = [], ...rows] = splitCsv(text, delimiter);
  const names = schema.fields.map((field) => field.name);
  if (header.join(delimiter) !== names.join(delimiter)) return [`line 1: header ${header.join(delimiter)}`];

  const missing = new Set(schema.missingValues.map((entry) => (typeof entry === 'string' ? entry : entry.value)));
  const column = (name: string) => rows.map((row) => row[names.indexOf(name)] ?? '');
  const cells = rows.flatMap((row, index) =>
    row.length === names.length
      ? schema.fields.flatMap((field, at) =>
          cellProblems(row[at] ?? '', field, missing).map((what) => `line ${index + 2}, ${field.name}: ${what}`),
        )
      : [`line ${index + 2}: ${row.length} fields`],
  );
  const unique = schema.fields
    .filter((field) => field.constraints?.['unique'] === true)
    .flatMap(({ name }) => repeated(column(name)).map((index) => `line ${index + 2}, ${name}: unique`));
  const keys = rows.map((_, index) => JSON.stringify(schema.primaryKey.map((name) => column(name)[index])));
  return [...cells, ...unique, ...repeated(keys).map((index) => `line ${index + 2}: primary key repeated`)];
}
