import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { ErrorObject, SchemaObject } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { fault, oneOf, placeIn, shown } from '../../src/dataset/dataError.ts';
import type { JsonPath } from '../../src/dataset/dataError.ts';

/** Which schema a file of the folder is held to; the first whose pattern fits its path. */
const schemas: readonly (readonly [RegExp, string])[] = [
  [/^indicators\.json$/, 'schemas/indicators.schema.json'],
  [/^tables\/[^/]+\/table\.json$/, 'schemas/table.schema.json'],
  [/^accessibility\.json$/, 'schemas/accessibility.schema.json'],
  [/^datapackage\.json$/, 'schemas/datapackage.schema.json'],
  [/^reading\.json$/, 'reading.schema.json'],
  [/^grants\/[^/]+$/, 'grants/schema.json'],
  [/^geo\/[^/]+$/, 'schemas/recipe.schema.json'],
  [/^register\/sources\.json$/, 'schemas/sources.schema.json'],
  [/^series\/[^/]+$/, 'schemas/series.schema.json'],
  [/^locales\/[^/]+$/, 'schemas/locale.schema.json'],
  [/^locales\/[^/]+\/[^/]+$/, 'schemas/messages.schema.json'],
];

/** Whether a file says what others may hold. */
export const isSchema = (name: string) => /(^|[./])schema\.json$/.test(name);

const ajv = new Ajv2020({ allErrors: true, verbose: true, discriminator: true, allowUnionTypes: true });
addFormats(ajv);
// The schemas of our own data/, whatever folder is read.
const definitions: Record<string, Schema> = {};
const ids = new Map(
  schemas.map(([, name]) => {
    const file = path.join(import.meta.dirname, '../../data', name);
    const schema = JSON.parse(readFileSync(file, 'utf8')) as SchemaObject & { $id: string };
    Object.assign(definitions, schema['$defs']);
    ajv.addSchema(schema);
    return [name, schema.$id];
  }),
);

/** What in a parsed file of data/ breaks its schema, a sentence for each fault. `name` is its path in the folder. */
export function jsonFaults(name: string, content: unknown): string[] {
  const schema = schemas.find(([pattern]) => pattern.test(name))?.[1];
  if (!schema) return [fault(name, '', 'en fil som ingenting leser', 'en fil som har et skjema i data/')];
  if (ajv.validate(ids.get(schema) ?? '', content)) return [];
  const faults = withoutEchoes((ajv.errors ?? []).flatMap((error) => faultOf(error) ?? []));
  return faults.map(({ at, found, expected }) => fault(name, placeIn(content, at), found, expected));
}

/** One fault. `unknown`, `missing`: the property's name where that is what is wrong; `known`: what there could be. */
type Fault = {
  readonly at: JsonPath;
  readonly found: string;
  readonly expected: string;
  readonly unknown?: string;
  readonly missing?: string;
  readonly known?: readonly string[];
};

type Schema = Readonly<Record<string, unknown>> & {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly oneOf?: readonly Schema[];
};

const types: Readonly<Record<string, string>> = {
  string: 'en tekst',
  integer: 'et helt tall',
  number: 'et tall',
  boolean: 'true eller false',
  array: 'en liste',
  object: 'et objekt',
  null: 'null',
};
const limits: Readonly<Record<string, string>> = { '>=': 'minst', '<=': 'høyst', '>': 'over', '<': 'under' };

/** What the keywords that faults are made of say of an error. */
type Params = {
  readonly [key in 'additionalProperty' | 'missingProperty' | 'tag' | 'comparison']?: string;
} & { readonly limit?: number; readonly i?: number; readonly tagValue?: unknown };

/** An error of ajv's as a fault; none for those that only repeat what is inside them. */
function faultOf({ keyword, propertyName, instancePath, data, ...error }: ErrorObject): Fault | undefined {
  const { additionalProperty, missingProperty, tag, tagValue, comparison, limit = 0, i = 0 } = error.params as Params;
  const schema = (error.parentSchema ?? {}) as Schema;
  const { properties = {}, oneOf: branches = [] } = schema;
  const at: JsonPath = instancePath
    .split('/')
    .slice(1)
    .map((key) => (/^\d+$/.test(key) ? Number(key) : key.replaceAll('~1', '/').replaceAll('~0', '~')));
  const expected = expectedBy(schema);
  if (propertyName !== undefined) return { at: [...at, propertyName], found: 'et navn av en annen form', expected };
  if (keyword === 'if' || keyword === 'propertyNames') return undefined;
  if (additionalProperty !== undefined) {
    const known = Object.keys(properties).filter((key) => key !== '$schema' && !Object.hasOwn(data as object, key));
    const place = { at: [...at, additionalProperty], unknown: additionalProperty, known };
    return { ...place, found: 'en ukjent egenskap', expected: known.length > 0 ? oneOf(known) : 'ingen flere' };
  }
  if (missingProperty !== undefined) {
    const place = { at: [...at, missingProperty], missing: missingProperty };
    return { ...place, found: 'ingenting', expected: expectedBy(properties[missingProperty] ?? {}) };
  }
  if (tag !== undefined) {
    const values = branches.map((branch) => branch.properties?.[tag]?.['const']);
    return { at: [...at, tag], found: shown(tagValue), expected: oneOf(values) };
  }
  if (comparison !== undefined)
    return { at, found: shown(data), expected: `et tall ${limits[comparison] ?? ''} ${limit}` };
  switch (keyword) {
    case 'minItems':
    case 'maxItems':
      return {
        at,
        found: `${(data as unknown[]).length} i lista`,
        expected: `${keyword === 'minItems' ? 'minst' : 'høyst'} ${limit}`,
      };
    case 'minProperties':
    case 'maxProperties': {
      const choices = Object.keys(properties);
      const count = Object.keys(data as object).length;
      return { at, found: `${count} egenskaper`, expected: choices.length > 0 ? oneOf(choices) : 'minst én' };
    }
    case 'uniqueItems':
      return { at: [...at, i], found: shown((data as unknown[])[i]), expected: 'noe som ikke står der fra før' };
    case 'type':
      return { at, found: typeof data === 'string' ? `teksten ${shown(data)}` : shown(data), expected };
    default:
      return { at, found: shown(data), expected };
  }
}

/** What a schema of one value asks for. The title of one with a pattern or format says it in words. */
function expectedBy(schema: Schema): string {
  const { $ref: ref, $id: id, enum: values, title, type } = schema;
  if (typeof ref === 'string') return expectedBy(definitions[ref.split('/').at(-1) ?? ''] ?? { type: 'object' });
  if (Array.isArray(values)) return oneOf(values);
  if ('const' in schema) return shown(schema['const']);
  // The title of a whole file's schema is its name.
  if (typeof title === 'string' && id === undefined) return title;
  if (schema['format'] === 'uri') return 'en adresse (https://…)';
  return [type]
    .flat()
    .map((name) => types[String(name)] ?? 'en verdi')
    .join(' eller ');
}

/**
 * One fault for one slip: a property that is unknown and one that is missing beside it are the same, misspelt, and a
 * value that breaks several rules is one value.
 */
function withoutEchoes(faults: readonly Fault[]): Fault[] {
  const parentOf = ({ at }: Fault) => JSON.stringify(at.slice(0, -1));
  const said = new Set<string>();
  const misspelt = faults.map((fault) => {
    if (fault.unknown === undefined) return fault;
    const { unknown, known = [] } = fault;
    const missing = faults.flatMap((other) =>
      other.missing !== undefined && parentOf(other) === parentOf(fault) ? [other.missing] : [],
    );
    const close = [...missing, ...known]
      .map((name) => ({ name, away: distance(unknown, name) }))
      .filter(({ name, away }) => away <= Math.ceil(name.length / 3))
      .sort((a, b) => a.away - b.away)[0];
    if (!close) return fault;
    said.add(JSON.stringify([...fault.at.slice(0, -1), close.name]));
    return { ...fault, expected: shown(close.name) };
  });
  return misspelt.filter(({ at }) => {
    const place = JSON.stringify(at);
    if (said.has(place)) return false;
    said.add(place);
    return true;
  });
}

/** How many letters one has to put in, take out or change to make one word of the other. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 0; i < a.length; i++) {
    const next = [i + 1];
    for (let j = 0; j < b.length; j++) {
      next.push(Math.min((row[j] ?? 0) + (a[i] === b[j] ? 0 : 1), (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
