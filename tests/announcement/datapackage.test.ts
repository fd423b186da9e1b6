import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { columns2021 as indicators, placeOf, table2021 as table } from '../support/dataFiles.ts';
import { problemsIn, splitCsv } from './tableSchema.ts';
import type { Resource, Schema } from './tableSchema.ts';

const data = join(import.meta.dirname, '../../data');
const read = (path: string) => readFileSync(join(data, path), 'utf8');
const descriptor = JSON.parse(read('datapackage.json')) as { $schema: string; resources: Resource[] };
const { resources } = descriptor;

describe('data/datapackage.json', () => {
  it('names the version of the standard that it follows', () => {
    expect(descriptor.$schema).toBe('https://datapackage.org/profiles/2.0/datapackage.json');
  });

  it('describes every CSV in data/, and nothing else', () => {
    const files = readdirSync(data, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.csv'));
    expect(resources.map((resource) => placeOf(resource.path)).sort()).toEqual(files.sort());
  });

  it.each(resources)('says how $path is written', ({ type, format, mediatype, encoding, path }) => {
    expect({ type, format, mediatype, encoding }).toEqual({
      type: 'table',
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
    });
    const bytes = readFileSync(join(data, placeOf(path)));
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    expect(text).not.toMatch(/[\uFEFF\r]/);
  });

  it.each(resources)('explains every column of $path', ({ schema }) => {
    for (const field of schema.fields) {
      expect(field.title, field.name).toBeTruthy();
      expect(field.description, field.name).toBeTruthy();
    }
  });

  it.each(resources)('fits $path', ({ path, dialect, schema }) => {
    expect(splitCsv(read(placeOf(path)), dialect.delimiter).length).toBeGreaterThan(1);
    expect(problemsIn(read(placeOf(path)), dialect.delimiter, schema)).toEqual([]);
  });

  it('has the same columns as indicators.json, with bounds after their kind', () => {
    const fields = resources.find((resource) => resource.path === table.file)?.schema.fields.slice(2) ?? [];
    expect(fields.map(({ name, title, type, constraints }) => ({ name, title, type, constraints }))).toEqual(
      indicators.map(({ id, shortLabel, kind }) => ({
        name: id,
        title: shortLabel,
        type: kind === 'count' ? 'integer' : 'number',
        // A ratio to funding may pass 100. None is `required`: a symbol with a reason may stand in its place.
        constraints: kind === 'share' ? { minimum: 0, maximum: 100 } : { minimum: 0 },
      })),
    );
  });
});

// The checks above mean nothing if the validator accepts everything.
describe('the validator', () => {
  const text = { title: 't', description: 'd' };
  const schema: Schema = {
    fields: [
      { ...text, name: 'code', type: 'string', constraints: { required: true, unique: true, pattern: '[0-9]{2}' } },
      { ...text, name: 'day', type: 'date', constraints: { required: true } },
      { ...text, name: 'count', type: 'integer', constraints: { minimum: 0 } },
      { ...text, name: 'share', type: 'number', decimalChar: ',', constraints: { maximum: 100 } },
      { ...text, name: 'exact', type: 'string', constraints: { enum: ['ja', 'nei'] } },
    ],
    primaryKey: ['code', 'day'],
    missingValues: ['..', { value: ':', label: 'suppressed' }],
  };
  const header = 'code;day;count;share;exact\n';
  const check = (rows: string) => problemsIn(header + rows, ';', schema);

  it('accepts good rows, with missing values', () => {
    expect(check('01;2019-01-01;5;0,86;ja\n"02";2019-01-01;:;..;nei\n')).toEqual([]);
  });

  it.each([
    ['1;2019-01-01;5;1;ja', 'line 2, code: pattern'],
    [':;2019-01-01;5;1;ja', 'line 2, code: required'],
    ['01;2019-02-30;5;1;ja', 'line 2, day: date'],
    ['01;2019;5;1;ja', 'line 2, day: date'],
    ['01;2019-01-01;5,5;1;ja', 'line 2, count: integer'],
    ['01;2019-01-01;;1;ja', 'line 2, count: integer'],
    ['01;2019-01-01;2 034;1;ja', 'line 2, count: integer'],
    ['01;2019-01-01;-1;1;ja', 'line 2, count: minimum'],
    ['01;2019-01-01;5;0.86;ja', 'line 2, share: number'],
    ['01;2019-01-01;5;100,1;ja', 'line 2, share: maximum'],
    ['01;2019-01-01;5;1;kanskje', 'line 2, exact: enum'],
    ['01;2019-01-01;5;1', 'line 2: 4 fields'],
    ['01;2019-01-01;5;1;ja;', 'line 2: 6 fields'],
  ])('refuses %s', (row, problem) => {
    expect(check(row)).toEqual([problem]);
  });

  it('refuses a repeated code and a repeated key', () => {
    const row = '01;2019-01-01;5;1;ja\n';
    expect(check(row + row)).toEqual(['line 3, code: unique', 'line 3: primary key repeated']);
  });

  it('refuses renamed, missing and reordered columns', () => {
    for (const other of ['kode;day;count;share;exact', 'code;day;count;share', 'day;code;count;share;exact']) {
      expect(problemsIn(`${other}\n`, ';', schema)).toEqual([`line 1: header ${other}`]);
    }
  });

  it('throws at what it does not know', () => {
    const one = (field: object): Schema => ({
      fields: [{ ...text, name: 'a', type: 'string', ...field }],
      primaryKey: ['a'],
      missingValues: [],
    });
    expect(() => problemsIn('a\n1\n', ';', one({ type: 'geojson' }))).toThrow('geojson');
    expect(() => problemsIn('a\n1\n', ';', one({ constraints: { jsonSchema: {} } }))).toThrow('jsonSchema');
  });

  it('reads quoted fields with delimiters, quotes and line ends', () => {
    expect(splitCsv('a,"b, ""c""\nd"\n,e', ',')).toEqual([
      ['a', 'b, "c"\nd'],
      ['', 'e'],
    ]);
  });
});
