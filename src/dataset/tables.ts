import { dataset } from 'virtual:dataset';
import { divisions } from 'virtual:divisions';
import { loaders, others } from 'virtual:tables';
import type { TableId } from '../domain/ids.ts';
import { countiesOf } from '../domain/tables.ts';
import type { OtherTable, TableBrief } from '../domain/tables.ts';

const { id, announcement, division, divisionLabel } = dataset.table;

/** The table that is shown where none is asked for. */
export const newest: TableBrief = {
  id,
  announcement,
  division,
  divisionLabel,
  counties: dataset.counties,
  indicators: dataset.indicators.map((indicator) => indicator.id),
  divisions,
};

/** Every table in brief, newest first. */
export const tables: readonly [TableBrief, ...TableBrief[]] = [newest, ...others];

/** The counties that have a page: those of every table. */
export const allCounties = countiesOf(tables);

const loaded = new Map<TableId, OtherTable>();

/** A table that is not the newest, if it has been loaded. */
export const loadedTable = (wanted: TableId): OtherTable | undefined => loaded.get(wanted);

/** Loads it. None is the newest, which every page has. */
export async function loadTable(wanted: TableId): Promise<OtherTable | undefined> {
  if (wanted === newest.id) return undefined;
  const known = loaded.get(wanted) ?? (await loaders[wanted]?.())?.table;
  if (!known) throw new Error(`no table ${wanted}`);
  loaded.set(wanted, known);
  return known;
}
