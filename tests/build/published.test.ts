import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import JSONstat from 'jsonstat-toolkit';
import readXlsxFile from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makePublication } from '../../build/published.ts';
import type { Publication, PublishedResource } from '../../build/published.ts';
import { dataDir } from '../../build/read/readData.ts';
import { splitCsv, tableFaults } from '../../build/read/tableSchema.ts';
import type { LongRow } from '../../src/domain/longRows.ts';
import { sourceOf } from '../../build/read/readPackage.ts';
import { announced, indicators } from '../e2e/support/announcement.ts';
import { profileFaults } from '../support/dataPackageProfile.ts';
import { withTable2022, withThreeCounties } from '../support/madeTables.ts';

const [day, of2021] = ['2026-01-31', 'tables/2021'];
const text = (bytes: Uint8Array | undefined) => new TextDecoder('utf-8', { fatal: true }).decode(bytes);
const number = (printed: string) => Number(printed.replace(',', '.'));

/** A published file's bytes: a made one's, or those of the file in data/ that is copied. */
const bytesOf = ({ files }: Publication, folder: string, { path: file }: PublishedResource) =>
  files.get(file) ?? new Uint8Array(readFileSync(path.join(folder, sourceOf(folder, file))));

/** The rows of a resource as objects of texts; what is missing is "". */
function rowsOf(made: Publication, folder: string, resource: PublishedResource): Record<string, string>[] {
  const content = text(bytesOf(made, folder, resource));
  if (resource.format === 'json') return JSON.parse(content) as Record<string, string>[];
  const [header = [], ...rows] = splitCsv(content, resource.dialect?.delimiter ?? ',');
  return rows.map((row) => Object.fromEntries(row.map((cell, i) => [header[i] ?? '', cell])));
}

describe.each([
  ['as it is', () => dataDir, 1, [2021, 18, 9]],
  ['with a table of eleven counties and an indicator of its own', withTable2022, 2, [2022, 11, 9]],
  ['with a table of three counties', withThreeCounties, 2, [2025, 3, 8]],
] as const)('the package of data/ %s', (_, make, count, [year, counties, columns]) => {
  let folder: string;
  let made: Publication;
  beforeAll(async () => {
    folder = make();
    made = await makePublication(day, folder);
  });
  afterAll(() => {
    if (folder !== dataDir) rmSync(folder, { recursive: true });
  });

  it('holds to the standard’s profile', () => {
    expect(made.descriptor['$schema']).toBe('https://datapackage.org/profiles/2.0/datapackage.json');
    expect(profileFaults(made.descriptor)).toEqual([]);
  });

  it('says of itself which is the newest table, and how much it has', () => {
    const { title, description, sources, resources } = made.descriptor;
    expect(title).toBe(`Utvalgte sosialtjenestetall, kunngjøring ${year}`);
    expect(description).toContain(`fra kunngjøringen i ${year} `);
    expect(JSON.stringify(sources)).toContain(`Kunngjøring ${year}: `);
    const [host] = resources;
    expect(host?.description).toMatch(new RegExp(`^Landet og ${counties} fylker .* ${columns} tall for hver`));
    expect(JSON.stringify(made.descriptor)).not.toContain('{announcement}');
  });

  it('has six files of every table, and names nothing twice', () => {
    const { resources } = made.descriptor;
    expect(made.published.tables).toHaveLength(count);
    expect(resources.filter(({ path: file }) => file.startsWith('tables/'))).toHaveLength(6 * count);
    expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length);
    expect(new Set(resources.map((one) => one.path)).size).toBe(resources.length);
  });

  it('has every file in the size and with the hash that it says, with sources and licences', () => {
    for (const resource of made.descriptor.resources) {
      const bytes = bytesOf(made, folder, resource);
      const hash = createHash('sha256').update(bytes).digest('hex');
      expect({ bytes: bytes.length, hash: `sha256:${hash}` }, resource.path).toEqual({
        bytes: resource.bytes,
        hash: resource.hash,
      });
      expect(resource.sources.length, resource.path).toBeGreaterThan(0);
      expect(resource.licenses.length, resource.path).toBeGreaterThan(0);
    }
  });

  it('describes every CSV as it is', () => {
    for (const resource of made.descriptor.resources) {
      if (resource.format !== 'csv' || !resource.schema || !resource.dialect) continue;
      const content = text(bytesOf(made, folder, resource));
      const { sentences } = tableFaults(resource.path, content, resource.dialect.delimiter, resource.schema);
      expect(sentences).toEqual([]);
    }
  });

  it('has no key that leads nowhere', () => {
    const { resources } = made.descriptor;
    const checked = resources.flatMap((resource) =>
      (resource.schema?.foreignKeys ?? []).map(({ fields, reference }) => {
        const target = resources.find(({ name }) => name === (reference.resource ?? resource.name));
        if (!target) throw new Error(`${resource.name}: no resource ${reference.resource}`);
        const key = (row: Record<string, string>, names: readonly string[]) => names.map((name) => row[name] || '');
        const known = new Set(rowsOf(made, folder, target).map((row) => key(row, reference.fields).join()));
        const used = rowsOf(made, folder, resource)
          .map((row) => key(row, fields))
          .filter((values) => values.some((value) => value !== ''));
        expect(used.length).toBeGreaterThan(0);
        expect(used.map((values) => values.join()).filter((value) => !known.has(value))).toEqual([]);
        return resource.name;
      }),
    );
    expect(checked).toHaveLength(2 * count + 1);
  });

  it('has the long form valid by its JSON Schema, the same in CSV and JSON', () => {
    const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
    addFormats(ajv);
    const schema = JSON.parse(readFileSync(path.join(dataDir, 'schemas/long.schema.json'), 'utf8')) as object;
    const validate = ajv.compile(schema);
    for (const { id } of made.published.tables) {
      const rows = JSON.parse(text(made.files.get(`tables/${id}/long.json`))) as LongRow[];
      expect(validate(rows), JSON.stringify(validate.errors)).toBe(true);
      const csv = made.descriptor.resources.find(({ path: file }) => file === `tables/${id}/long.csv`);
      const lines = csv ? rowsOf(made, folder, csv) : [];
      expect(
        lines.map((line) => Object.entries(line).map(([name, cell]) => [name, cell === '' ? null : cell])),
      ).toEqual(
        rows.map((row) =>
          Object.entries(row).map(([name, value]) => [
            name,
            name === 'figure' && row.figure !== null
              ? row.figure.toFixed(row.decimals ?? 0)
              : value === null
                ? null
                : String(value),
          ]),
        ),
      );
    }
  });

  it('says nothing that is no number', () => {
    for (const [name, content] of made.files)
      if (/\.(csv|json)$/.test(name)) expect(text(content), name).not.toMatch(/NaN|Infinity|undefined/);
  });
});

describe('what is published of the announcement’s table', () => {
  let made: Publication;
  beforeAll(async () => {
    made = await makePublication(day);
  });
  const long = () => JSON.parse(text(made.files.get(`${of2021}/long.json`))) as LongRow[];
  const row = (name: string, indicator: string) =>
    long().find((one) => one.name === name && one.indicator === indicator);

  it('is every printed figure, with its decimals, in the long form', () => {
    const printed = announced.flatMap(({ code, figures }) =>
      figures.map((figure, i) => [code === '0' ? null : code, indicators[i], figure]),
    );
    const ours = long().filter(({ indicator }) => indicators.some((id) => id === indicator));
    expect(
      ours.map((one) => [one.county_code, one.indicator, one.figure?.toFixed(one.decimals ?? 0).replace('.', ',')]),
    ).toEqual(printed);
  });

  it('says of Telemark’s young what can be worked out of 1 187 of 15 029, the country’s being 26 391 of 474 180', () => {
    const found = row('Telemark', 'unge-andel');
    expect(found).toMatchObject({
      table: '2021',
      division: '2019-01-01',
      period: '2018',
      numerator: 1187,
      denominator: 15029,
      rank: 1,
      tied: 1,
      of: 18,
      quality: 'printed',
    });
    expect(found?.rate).toBeCloseTo((100 * 1187) / 15029, 9);
    expect(found?.difference).toBeCloseTo(100 * (1187 / 15029 - 26391 / 474180), 9);
    expect(found?.ratio).toBeCloseTo(1187 / 15029 / (26391 / 474180), 9);
    expect(found?.expected).toBeCloseTo((26391 / 474180) * 15029, 6);
    expect([found?.limit_low, found?.limit_high].map((limit) => Math.round(limit ?? 0))).toEqual([1124, 1253]);
  });

  it('says on which day KVP was counted, and that three counties share a place at 1,2 %', () => {
    expect(row('Oslo', 'kvp-antall')).toMatchObject({ period: '2019-08-31', figure: 1654, rank: 1 });
    const equal = long().filter((one) => one.indicator === 'hovedinntekt-andel' && one.figure === 1.2);
    expect(equal.filter((one) => one.county_code !== null).map(({ tied }) => tied)).toEqual([3, 3, 3]);
  });

  it('is read as JSON-stat by its toolkit, figure by figure', () => {
    const stat = JSONstat(JSON.parse(text(made.files.get(`${of2021}/figures.json-stat.json`))));
    expect(stat.class).toBe('dataset');
    expect(stat.id).toEqual(['area', 'indicator']);
    expect(stat.size[0]).toBe(19);
    expect(stat.n).toBe(19 * (stat.size[1] ?? 0));
    expect(stat.Dimension('area').role).toBe('geo');
    expect(stat.Dimension('indicator').role).toBe('metric');
    expect(stat.note[0]).toMatch(/^Tabellen er ikke et målekort\./);
    expect(stat.Dimension('indicator').Category('unge-andel').unit).toEqual({ label: '%', decimals: 1 });
    for (const { code, name, figures } of announced) {
      expect(stat.Dimension('area').Category(code).label).toBe(name);
      const values = indicators.map((indicator) => stat.Data({ area: code, indicator }).value);
      expect(values, name).toEqual(figures.map(number));
    }
  });

  it('opens as a workbook with every figure as a number, and the reading rule and sources beside it', async () => {
    const book = await readXlsxFile(Buffer.from(made.files.get(`${of2021}/figures.xlsx`) ?? []));
    expect(book.map(({ sheet }) => sheet)).toEqual(['Tall', 'Om tallene']);
    const [header = [], ...rows] = book[0]?.data ?? [];
    expect(header[5]).toBe('Unge 18–24 år, andel (%, 2018)');
    expect(rows.map((cells) => cells.slice(0, 2 + indicators.length))).toEqual(
      announced.map(({ code, name, figures }) => [code, name, ...figures.map(number)]),
    );
    const about = (book[1]?.data ?? []).map((cells) => cells.join(' ')).join('\n');
    for (const said of ['Tabellen er ikke et målekort.', 'Kilder: SSB og NAV.', 'inndelingen 2018–2019'])
      expect(about).toContain(said);
  });

  it('is the host’s file byte for byte', () => {
    const source = readFileSync(path.join(dataDir, of2021, 'figures.csv'), 'utf8');
    expect(text(made.files.get(`${of2021}/figures.csv`))).toBe(source);
  });

  it('says of each source on what terms, that NAV’s are not confirmed included', () => {
    const licences = made.descriptor.resources.find(({ name }) => name === 'long-2021')?.licenses;
    expect(licences?.map(({ title }) => title)).toEqual([
      expect.stringMatching(/^Tallene fra Statistisk sentralbyrå: /),
      expect.stringContaining('trolig CC BY 4.0, ikke bekreftet for denne tabellen'),
    ]);
  });

  it('is the same whenever it is made, but for the day', async () => {
    const later = await makePublication('2027-01-31');
    expect(later.published).toEqual(made.published);
    expect({ ...later.descriptor, created: '' }).toEqual({ ...made.descriptor, created: '' });
    expect(made.descriptor['created']).toBe('2026-01-31T00:00:00Z');
    expect(made.published.version).toMatch(/^2021\.1\.0\+[0-9a-f]{8}$/);
  });
});
