import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { figuresName, tableFolder, tableName } from '../src/dataset/definitionFiles.ts';
import { usedPeople } from '../src/dataset/usedPeople.ts';
import { longRows } from '../src/domain/longRows.ts';
import type { Titled } from '../src/domain/dataPackage.ts';
import type { Dataset } from '../src/domain/dataset.ts';
import type { Published, PublishedFile } from '../src/domain/published.ts';
import { jsonStatFile } from '../src/export/jsonStatFile.ts';
import { longCsv, longJson } from '../src/export/longFile.ts';
import { tableSheets } from '../src/export/tableSheets.ts';
import { xlsxFile } from '../src/export/xlsxFile.ts';
import type { I18n } from '../src/i18n/createI18n.ts';
import { periodText } from '../src/view/indicatorInfo.ts';
import { dataDir, readDefinitionFiles, tableIds } from './read/readData.ts';
import { readBytes } from './read/readFile.ts';
import { readFigures } from './read/readFigures.ts';
import { readGrantFiles } from './read/readGrants.ts';
import { readPackageFile, sourceOf } from './read/readPackage.ts';
import type { Field, Resource, Schema } from './read/tableSchema.ts';
import { readWords } from './read/readWords.ts';

type ForeignKey = {
  readonly fields: readonly string[];
  readonly reference: { readonly resource?: string; readonly fields: readonly string[] };
};

/** A file as the published package describes it: of tables read by columns (CSV, a list in JSON) with their schema. */
export type PublishedResource = Omit<PublishedFile, 'format'> &
  Omit<Partial<Resource>, 'schema'> & {
    readonly name: string;
    readonly format: string;
    readonly mediatype: string;
    readonly hash: string;
    readonly sources: readonly Titled[];
    readonly licenses: readonly Titled[];
    readonly schema?: Omit<Schema, 'fields'> & {
      readonly fields: readonly Field[];
      readonly foreignKeys?: readonly ForeignKey[];
    };
  };

/** The hand-kept part: what data/datapackage.json says. */
type Described = Readonly<Record<string, unknown>> & {
  readonly licenses: readonly Titled[];
  readonly sources: readonly Titled[];
  readonly resources: readonly (Resource &
    Pick<PublishedFile, 'title' | 'description'> &
    Partial<Pick<PublishedResource, 'sources' | 'licenses'>>)[];
};

/** What is made of the tables when the site is built, the package that describes it, and the page's words on it. */
export type Publication = {
  /** The made files by their path below data/; the others are copied. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly descriptor: Readonly<Record<string, unknown>> & { readonly resources: readonly PublishedResource[] };
  readonly published: Published;
};

/** Makes it of a folder of facts. `created`: the day of the build (ISO). */
export async function makePublication(created: string, dir = dataDir): Promise<Publication> {
  const i18n = readWords(['compare', 'openData'], dir);
  const described = { $schema: profile, ...(readPackageFile(dir) as Described) };
  const { file } = readDefinitionFiles(dir);
  const tables = await Promise.all(tableIds(dir).map((id) => makeTable(dir, id, described, file, i18n)));
  const columns = fieldsOf(readSchema(longSchema));
  const others = [
    ...described.resources.map((resource) =>
      // The host's file has the newest table's columns, whether or not the description was changed with them.
      copied(dir, resource.path === file ? { ...resource, ...tables[0]?.columns } : resource, described),
    ),
    indicators(dir, described, i18n),
  ];
  const resources = [...others, ...tables.flatMap(({ files }) => files.map(({ resource }) => resource))];
  const digest = createHash('sha256')
    .update(resources.map(({ hash }) => hash).join())
    .digest('hex')
    .slice(0, 8);
  const version = `${tables[0]?.dataset.table.announcement ?? 0}.${tables.length}.0+${digest}`;
  return {
    files: new Map(tables.flatMap(({ files }) => files.map(({ resource, content }) => [resource.path, content]))),
    descriptor: { ...described, version, created: `${created}T00:00:00Z`, resources },
    published: {
      version,
      tables: tables.map(({ dataset, files }) => ({
        id: dataset.table.id,
        title: tableTitle(dataset, i18n),
        indicators: dataset.indicators.map((indicator) => ({
          id: indicator.id,
          label: indicator.label,
          unit: indicator.unit,
          period: periodText(indicator, i18n),
        })),
        // The table's name stands above them.
        files: files.map(({ kind, resource }) => ({ ...brief(resource), title: i18n.t(`openData.file.${kind}`) })),
        sources: sourcesOf(dataset),
      })),
      others: others.map(brief),
      licenses: described.licenses.map(({ title, path: address }) => ({
        title,
        ...(address !== undefined && { path: address }),
      })),
      columns: columns.map(({ name, title, type, description }) => ({ name, title, type, description })),
    },
  };
}

const profile = 'https://datapackage.org/profiles/2.0/datapackage.json';
const longSchema = 'schemas/long.schema.json';

const brief = ({ path: file, title, description, format, bytes }: PublishedResource): PublishedFile => ({
  path: file,
  title,
  description,
  format,
  bytes,
});

const tableTitle = ({ table }: Dataset, { t }: I18n) =>
  t('openData.table', { title: table.title, year: table.announcement });

const sourcesOf = ({ indicators: all }: Dataset) => [...new Set(all.map(({ source }) => source))];

const sha256 = (bytes: Uint8Array) => `sha256:${createHash('sha256').update(bytes).digest('hex')}`;

/** The files of one table, made and described. */
async function makeTable(dir: string, id: string, described: Described, hostFile: string, i18n: I18n) {
  const { dataset, definitions, bytes } = readFigures(dir, id);
  const { support } = readGrantFiles(dir, id);
  const people = usedPeople(definitions.people, definitions.indicators, support.rates);
  const rows = longRows({ dataset, people, ...support });
  const { t } = i18n;
  const sources = [
    { title: t('openData.source.announcement', { year: dataset.table.announcement }) },
    ...sourcesOf(dataset).map((title) => ({ title })),
  ];
  const populations = described.resources.find(({ path: file }) => file === 'population.csv')?.sources ?? [];
  const resource = (
    kind: keyof typeof slug,
    {
      file,
      mediatype,
      content,
      isOurs,
      ...rest
    }: Pick<PublishedResource, 'format' | 'mediatype'> &
      Partial<PublishedResource> & { file: string; content: Uint8Array; isOurs?: boolean },
  ) => ({
    kind,
    content,
    resource: {
      name: `${slug[kind]}-${id}`,
      path: `${tableFolder(id)}/${file}`,
      title: t('openData.title', { table: tableTitle(dataset, i18n), what: t(`openData.file.${kind}`) }),
      description: t(`openData.file.${kind}.text`),
      mediatype,
      ...rest,
      bytes: content.length,
      hash: sha256(content),
      licenses: described.licenses,
      sources: isOurs ? [...sources, ...populations] : sources,
    } satisfies PublishedResource,
  });
  const text = (content: string) => new TextEncoder().encode(content);
  const longTable = { dialect: { delimiter: ',', lineTerminator: '\n', header: true }, schema: longTableSchema() };
  const columns = figuresTable(dataset, described, hostFile, i18n);
  const files = [
    resource('figures', {
      ...columns,
      file: path.basename(figuresName(id)),
      content: bytes,
    }),
    resource('longCsv', {
      ...csv,
      ...longTable,
      file: 'long.csv',
      content: text(longCsv(rows)),
      isOurs: true,
    }),
    resource('longJson', { ...json, file: 'long.json', content: text(longJson(rows)), isOurs: true }),
    resource('jsonStat', { ...json, file: 'figures.json-stat.json', content: text(jsonStatFile(dataset, i18n)) }),
    resource('xlsx', {
      format: 'xlsx',
      mediatype: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      file: 'figures.xlsx',
      content: await workbook(dataset, i18n),
    }),
    resource('definition', { ...json, file: path.basename(tableName(id)), content: readBytes(dir, tableName(id)) }),
  ];
  return { dataset, columns, files };
}

const slug = {
  figures: 'figures',
  longCsv: 'long',
  longJson: 'long-json',
  jsonStat: 'json-stat',
  xlsx: 'workbook',
  definition: 'table',
} as const;
const csv = { type: 'table', format: 'csv', mediatype: 'text/csv', encoding: 'utf-8' } as const;
const json = { format: 'json', mediatype: 'application/json', encoding: 'utf-8' } as const;

/** The workbook with the same bytes whenever it is made: a zip file carries the time of its making. */
async function workbook(dataset: Dataset, i18n: I18n): Promise<Uint8Array> {
  const blob = await xlsxFile(tableSheets(dataset, i18n));
  const parts = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  const sorted = Object.fromEntries(Object.entries(parts).sort(([a], [b]) => (a < b ? -1 : 1)));
  // The earliest time that a zip file knows, in whichever zone the build stands.
  return zipSync(sorted, { mtime: new Date(1980, 0, 1), level: 9 });
}

/** How the host's file of a table is written: as the hand-kept description has it, with the table's own columns. */
function figuresTable({ indicators: all }: Dataset, { resources }: Described, file: string, i18n: I18n) {
  const kept = resources.find((resource) => resource.path === file);
  if (!kept) throw new Error(`datapackage.json does not describe ${file}`);
  const { dialect, schema } = kept;
  const [code, name] = schema.fields;
  const described = all.map((indicator): Field => {
    const { id, shortLabel, label, wording, unit, kind, note } = indicator;
    const words = { label, wording, unit, period: periodText(indicator, i18n) };
    return {
      name: id,
      type: kind === 'count' ? 'integer' : 'number',
      title: shortLabel,
      description: [i18n.t('openData.field', words), ...(note === undefined ? [] : [note])].join(' '),
      ...(kind !== 'count' && { decimalChar: ',' }),
      constraints: kind === 'share' ? { minimum: 0, maximum: 100 } : { minimum: 0 },
    };
  });
  const fields = [code, name].flatMap((field) => field ?? []);
  return { ...csv, dialect, schema: { ...schema, fields: [...fields, ...described] } };
}

/** The columns of the long form, as its JSON Schema has them, and what their values are keys of. */
function longTableSchema(): NonNullable<PublishedResource['schema']> {
  return {
    fields: fieldsOf(readSchema(longSchema)),
    primaryKey: ['table', 'name', 'indicator'],
    missingValues: [''],
    foreignKeys: [
      { fields: ['division', 'county_code'], reference: { resource: 'counties', fields: ['versjon', 'kode'] } },
      { fields: ['indicator'], reference: { resource: 'indicators', fields: ['id'] } },
    ],
  };
}

/** What is counted: a list in JSON that the tables' indicators are keys of. */
function indicators(dir: string, { licenses, sources }: Described, { t }: I18n): PublishedResource {
  const file = 'indicators.json';
  const content = readBytes(dir, file);
  return {
    name: 'indicators',
    type: 'table',
    path: file,
    title: t('openData.file.indicators'),
    description: t('openData.file.indicators.text'),
    ...json,
    bytes: content.length,
    hash: sha256(content),
    licenses,
    sources,
    schema: {
      fields: fieldsOf(readSchema('schemas/indicators.schema.json')),
      primaryKey: ['id'],
      missingValues: [''],
      foreignKeys: [{ fields: ['numerator'], reference: { fields: ['id'] } }],
    },
  };
}

/** A file of the hand-kept description, with its size and hash, and the package's terms where it has none of its own. */
function copied(
  dir: string,
  resource: Described['resources'][number],
  { licenses, sources }: Described,
): PublishedResource {
  const content = readBytes(dir, sourceOf(dir, resource.path));
  return { licenses, sources, ...resource, bytes: content.length, hash: sha256(content) };
}

type RowSchema = {
  readonly items: {
    readonly required: readonly string[];
    readonly properties: Readonly<Record<string, Property>>;
  };
};
type Property = {
  readonly type?: string | readonly string[];
  readonly title?: string;
  readonly description: string;
  readonly format?: string;
  readonly pattern?: string;
  readonly enum?: readonly unknown[];
  readonly minimum?: number;
};

/** A schema of our own data/, whatever folder is read. */
const readSchema = (name: string) =>
  JSON.parse(readFileSync(path.join(import.meta.dirname, '../data', name), 'utf8')) as RowSchema;

/** A JSON Schema of rows as the fields of a Table Schema: what each is is said once. */
export function fieldsOf({ items }: RowSchema): Field[] {
  return Object.entries(items.properties).map(([name, property]) => {
    const { type = 'string', title = name, description, format, pattern, minimum, enum: values } = property;
    const types = [type].flat();
    const constraints = {
      ...(items.required.includes(name) && !types.includes('null') && { required: true }),
      ...(minimum !== undefined && { minimum }),
      // A Table Schema's pattern holds for the whole value by itself.
      ...(pattern !== undefined && { pattern: pattern.replace(/^\^|\$$/g, '') }),
      ...(values && { enum: values.filter((value) => value !== null) }),
    };
    return {
      name,
      type: format === 'date' ? 'date' : (types.find((one) => one !== 'null') ?? 'string'),
      title,
      description,
      ...(Object.keys(constraints).length > 0 && { constraints }),
    };
  });
}
