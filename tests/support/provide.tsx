import { geometry } from 'virtual:geometry';
import { paths } from 'virtual:paths';
import { priorities } from 'virtual:priorities';
import type { ComponentProps, ReactNode } from 'react';
import { TableProvider } from '../../src/context/TableProvider.tsx';
import { facts } from '../../src/dataset/facts.ts';
import { tables } from '../../src/dataset/tables.ts';
import { I18nProvider } from '../../src/i18n/I18nContext.tsx';
import { dataset } from './announced.ts';
import { nb } from './nb.ts';

/** What a page is shown with, where it is not what the site ships. */
export type Given = Partial<Omit<ComponentProps<typeof TableProvider>, 'children'>>;

const shipped = {
  printed: dataset,
  summed: undefined,
  map: { geometry, paths },
  facts,
  priorities,
  divisions: [],
  chooseDivision: () => undefined,
  isSettled: true,
  tables,
  chooseTable: () => Promise.resolve(true),
  beforeYears: [],
  before: undefined,
};

/** A page within what the site gives each: texts, table and facts. */
export function provide(page: ReactNode, given: Given = {}) {
  return (
    <I18nProvider value={nb}>
      <TableProvider {...shipped} {...given}>
        {page}
      </TableProvider>
    </I18nProvider>
  );
}

/** The shipped facts with some of them replaced. */
export const factsWith = (some: Partial<typeof facts>): typeof facts => ({ ...facts, ...some });
