import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';

// What the profile of the Data Package standard, version 2.0 (https://datapackage.org/profiles/2.0/datapackage.json, Open
// Knowledge Foundation), asks of a package whose resources are files: its rules on every property that ours may have, in
// short. Of a property that it does not know the profile says nothing; here it is a fault, because it may be misspelt.

const text = { type: 'string' };
const texts = { type: 'array', minItems: 1, items: text };
const uniqueTexts = { ...texts, uniqueItems: true };
const path = {
  type: 'string',
  pattern: String.raw`^((?=[^./~])(?!file:)((?!\/\.\.\/)(?!\\)(?!:\/\/).)*|(http|ftp)s?:\/\/.*)$`,
};
const object = (properties: object, required: readonly string[] = [], more: object = {}) => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
  ...more,
});
const licenses = {
  type: 'array',
  minItems: 1,
  items: object({ name: { type: 'string', pattern: '^([-a-zA-Z0-9._])+$' }, path, title: text }, [], {
    anyOf: [{ required: ['name'] }, { required: ['path'] }],
  }),
};
const sources = {
  type: 'array',
  items: object({ title: text, path, email: text, version: text }, [], { minProperties: 1 }),
};
const missingValues = {
  anyOf: [
    { type: 'array', items: text },
    { type: 'array', items: object({ value: text, label: text }, ['value']) },
  ],
};
const bound = { type: ['number', 'string'] };
const constraints = object({
  required: { type: 'boolean' },
  unique: { type: 'boolean' },
  minimum: bound,
  maximum: bound,
  pattern: text,
  enum: { type: 'array', minItems: 1, uniqueItems: true },
});
const field = object(
  {
    name: text,
    type: { enum: ['string', 'number', 'integer', 'date', 'object'] },
    title: text,
    description: text,
    decimalChar: text,
    constraints,
  },
  ['name'],
);
const keys = (of: object) => ({
  properties: {
    fields: of,
    reference: object({ resource: text, fields: of }, ['fields']),
  },
});
const schema = object(
  {
    fields: { type: 'array', minItems: 1, items: field },
    primaryKey: { oneOf: [uniqueTexts, text] },
    foreignKeys: {
      type: 'array',
      minItems: 1,
      items: { type: 'object', required: ['fields', 'reference'], oneOf: [keys(uniqueTexts), keys(text)] },
    },
    missingValues,
  },
  ['fields'],
);
const resource = object(
  {
    name: text,
    path,
    type: { enum: ['table'] },
    title: text,
    description: text,
    sources,
    licenses,
    format: text,
    mediatype: { type: 'string', pattern: '^(.+)/(.+)$' },
    encoding: text,
    bytes: { type: 'integer' },
    hash: { type: 'string', pattern: '^([^:]+:[a-fA-F0-9]+|[a-fA-F0-9]{32}|)$' },
    dialect: object({ header: { type: 'boolean' }, delimiter: text, lineTerminator: text }),
    schema,
  },
  ['name', 'path'],
);

const ajv = new Ajv({ allErrors: true, strict: false });
addFormats(ajv);
const validate = ajv.compile(
  object(
    {
      $schema: text,
      name: text,
      title: text,
      description: text,
      version: text,
      created: { type: 'string', format: 'date-time' },
      keywords: texts,
      licenses,
      sources,
      resources: { type: 'array', minItems: 1, items: resource },
    },
    ['resources'],
  ),
);

/** Where a descriptor breaks the profile; empty if it does not. */
export function profileFaults(descriptor: unknown): string[] {
  if (validate(descriptor)) return [];
  return (validate.errors ?? []).map(({ instancePath, message = '' }) => `${instancePath} ${message}`);
}
