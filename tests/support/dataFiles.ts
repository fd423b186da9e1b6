import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { TableInfo } from '../../src/domain/dataset.ts';
import type { Indicator, IndicatorGroup } from '../../src/domain/indicator.ts';

// The files of data/ read plainly, for tests that hold them against the announcement: nothing of src/ stands between.

/** A file of data/, by its place there. */
export const dataFile = (name: string) => readFileSync(path.join(import.meta.dirname, '../../data', name), 'utf8');

/** Where the files stand that are published under a shorter address. */
export const figuresPlace = 'tables/2021/figures.csv';
export const placeOf = (published: string) =>
  published === 'sosialtjenestetall.csv' ? figuresPlace : `register/${published}`;

type Part = Readonly<Record<string, object | string | undefined>>;

/** The table of the announcement of 2021. */
export const table2021 = JSON.parse(dataFile('tables/2021/table.json')) as TableInfo & {
  readonly file: string;
  readonly country: { readonly code: string };
  readonly areas: readonly string[];
  readonly groups: readonly IndicatorGroup[];
  readonly columns: readonly (Part & { readonly indicator: string })[];
};

/** Its columns, in its order: what is counted, and when. */
export const columns2021 = table2021.columns.map(({ indicator: id, ...column }) => {
  const counted = (JSON.parse(dataFile('indicators.json')) as Part[]).find((one) => one['id'] === id) ?? {};
  const { denominator } = counted;
  return {
    ...counted,
    ...column,
    ...(typeof denominator === 'object' && { denominator: { ...denominator, ...(column['denominator'] as object) } }),
  } as unknown as Indicator & { readonly method?: string };
});
