import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { columns2021 as indicators, placeOf, table2021 as table } from '../support/dataFiles.ts';
import { splitCsv, tableFaults } from '../../build/read/tableSchema.ts';
import type { Resource } from '../../build/read/tableSchema.ts';

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
    expect(tableFaults(path, read(placeOf(path)), dialect.delimiter, schema).sentences).toEqual([]);
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
