import { createContext, useContext } from 'react';
import type { Earlier } from '../domain/change.ts';
import type { Facts as Basis, People } from '../domain/compare.ts';
import type { Crosswalk } from '../domain/crosswalk.ts';
import type { DataPackage } from '../domain/dataPackage.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { DivisionSpan } from '../domain/division.ts';
import type { DrawnMap } from '../domain/geometry.ts';
import type { Grants } from '../domain/grant.ts';
import type { CountyCode, TableId } from '../domain/ids.ts';
import type { NewerFigures } from '../domain/newerFigures.ts';
import type { PriorityColumns } from '../domain/priority.ts';
import type { TableBrief, TableWords } from '../domain/tables.ts';
import type { Statsforvaltere } from '../domain/statsforvalter.ts';
import type { CountyNote } from '../view/table.ts';

/** The table as the site shows it now, and what can be chosen for it. */
export type ShownTable = {
  /** The figures as printed, or as the host's file replaces them. */
  readonly printed: Dataset;
  /** The figures summed into a later division, if one is chosen and its code has come; else the printed ones. */
  readonly shown: Dataset;
  readonly isSummed: boolean;
  /** Inhabitants of the shown counties; none where the page has loaded none. */
  readonly people: People;
  /** What must be known of a shown county's sums. */
  readonly notes: Readonly<Record<CountyCode, CountyNote>>;
  /** The map of the shown counties; none where their division has none. */
  readonly map: DrawnMap | undefined;
  /** Where each printed county went; none where the printed ones are shown. */
  readonly successors: Readonly<Record<CountyCode, CountyCode>> | undefined;
  /** The shown county that has most of a printed one's people, and the printed one that most of a shown one's come from. */
  readonly toShown: (county: CountyCode | undefined) => CountyCode | undefined;
  readonly toPrinted: (county: CountyCode) => CountyCode;
  /** The priority areas with the columns that speak to them, and the later divisions. */
  readonly priorities: readonly PriorityColumns[];
  readonly divisions: readonly DivisionSpan[];
  /** Whether the host has been asked for newer figures: until then the printed ones may still be replaced. */
  readonly isSettled: boolean;
  /** Shows another division: its first day, none for the printed one. */
  readonly chooseDivision: (division: string | undefined) => void;
  /** Every table in brief, newest first; and what shows another one. */
  readonly tables: readonly TableBrief[];
  readonly chooseTable: (table: TableId) => Promise<boolean>;
  /** Years of the tables before this one that its figures are held against; and those tables, once they have been loaded. */
  readonly beforeYears: readonly number[];
  readonly before: Earlier | undefined;
  /** What rates of a table that is not the newest are worked out by. */
  readonly ofOther?: Pick<Basis, 'people' | 'rates'> | undefined;
};

/** What some pages load of data/ beside the table (dataset/facts.ts). */
export type LoadedFacts = {
  /** The announcements and how we read them. */
  readonly grants: Grants;
  /** What they say of every table, whichever is shown. */
  readonly tableWords: readonly TableWords[];
  readonly people: People;
  readonly crosswalk: Crosswalk;
  readonly statsforvaltere: Statsforvaltere;
  /** What the statistics have in later years than the tables. */
  readonly newer: readonly NewerFigures[];
  readonly dataPackage: DataPackage;
};

/** The loaded facts, and what comparisons rest on: of the printed figures and of those that are shown. */
export type FactsValue = { readonly facts: LoadedFacts; readonly printed: Basis; readonly shown: Basis };

export const TableContext = createContext<ShownTable | undefined>(undefined);
export const FactsContext = createContext<FactsValue | undefined>(undefined);

/** The table that is shown. */
export function useTable(): ShownTable {
  const table = useContext(TableContext);
  if (!table) throw new Error('useTable outside TableProvider');
  return table;
}

function useFactsValue(): FactsValue {
  const value = useContext(FactsContext);
  if (!value) throw new Error('no facts are loaded for this page: its record in app/routes.ts says needsFacts: false');
  return value;
}

/** What is loaded beside the table; only on pages whose route asks for it. */
export const useFacts = (): LoadedFacts => useFactsValue().facts;

/** What comparisons of the shown figures rest on. */
export const useBasis = (): Basis => useFactsValue().shown;

/** What comparisons of the printed figures rest on, also while sums are shown. */
export const usePrintedBasis = (): Basis => useFactsValue().printed;
