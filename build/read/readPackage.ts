import { existsSync } from 'node:fs';
import path from 'node:path';
import { jsonFault } from '../../src/dataset/dataError.ts';
import type { DataPackage } from '../../src/domain/dataPackage.ts';
import { figuresName } from '../../src/dataset/definitionFiles.ts';
import { dataDir, readDefinitionFiles, tableIds } from './readData.ts';
import { readJson, readText } from './readFile.ts';
import { tableFaults } from './tableSchema.ts';
import type { Resource, TableFaults } from './tableSchema.ts';

const name = 'datapackage.json';

/** data/datapackage.json, its words filled in with what the newest table is: a year cannot be forgotten in them. */
export function readPackageFile(dir = dataDir): unknown {
  const { table, counties, indicators } = readDefinitionFiles(dir);
  const words: Readonly<Record<string, number>> = {
    announcement: table.announcement,
    counties: counties.length,
    indicators: indicators.length,
  };
  const fill = (value: unknown): unknown => {
    if (typeof value === 'string')
      return value.replace(/\{(\w+)\}/g, (all, word: string) => String(words[word] ?? all));
    if (Array.isArray(value)) return value.map(fill);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, fill(inner)]));
  };
  return fill(readJson(dir, name));
}

/** What data/datapackage.json says of the files that the site publishes, without their columns. */
export function readPackage(dir = dataDir): DataPackage {
  const file = readPackageFile(dir) as DataPackage;
  return {
    resources: file.resources.map(({ path, title, description }) => ({ path, title, description })),
    licenses: file.licenses,
    sources: file.sources,
  };
}

/** Where a published file stands in data/: the newest table's figures and the register have shorter addresses. */
export function sourceOf(dir: string, published: string): string {
  const [newest] = tableIds(dir);
  if (published === readDefinitionFiles(dir).file) return figuresName(newest);
  const registered = `register/${published}`;
  return existsSync(path.join(dir, registered)) ? registered : published;
}

/** A sentence for each file that it names and that is not there, but for those on which `isSaid` already. */
export function missingResources(dir: string, isSaid: (file: string) => boolean): string[] {
  const content = readJson(dir, name) as DataPackage;
  return content.resources.flatMap(({ path: file }, at) =>
    existsSync(path.join(dir, sourceOf(dir, file))) || isSaid(file) || isSaid(`register/${file}`)
      ? []
      : [jsonFault(name, content, ['resources', at, 'path'], 'en fil som finnes i data/')],
  );
}

/** What in the register's files breaks the columns that it describes, file by file. */
export function registerFaults(dir: string): TableFaults[] {
  const { resources } = readJson(dir, name) as { readonly resources: readonly Resource[] };
  return resources.flatMap(({ path: published, dialect, schema }) => {
    const file = `register/${published}`;
    return existsSync(path.join(dir, file)) ? [tableFaults(file, readText(dir, file), dialect.delimiter, schema)] : [];
  });
}
