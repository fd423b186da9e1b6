import { definitionLoaders } from 'virtual:tables';
import { useEffect, useReducer } from 'react';
import { fetchLatest } from '../dataset/latest.ts';
import { loadTable, newest, tables } from '../dataset/tables.ts';
import type { Before } from '../domain/change.ts';
import type { TableId } from '../domain/ids.ts';
import type { OtherTable } from '../domain/tables.ts';
import { useSelection } from '../state/selection.ts';
import { lateCode } from '../ui/lateCode.ts';

/** By the table that is shown; none where there is no earlier one to hold it against. */
const made = new Map<TableId, Before | undefined>();

/** The tables of which it is known what the host's file of the earlier one says. */
const settled = new Set<TableId>();

/** The table before one that has some of its figures, if there is one. */
export function tableBefore(id: TableId) {
  if (!__SEVERAL_TABLES__) return undefined;
  const at = tables.findIndex((table) => table.id === id);
  const own = tables[at]?.indicators ?? [];
  return at < 0
    ? undefined
    : tables.slice(at + 1).find(({ indicators }) => indicators.some((one) => own.includes(one)));
}

/** Loads what a table's figures are held against: the earlier one, in its counties. */
export async function loadBefore(id: TableId): Promise<void> {
  const earlier = tableBefore(id);
  if (!__SEVERAL_TABLES__ || !earlier || made.has(id)) return;
  const other = await loadTable(earlier.id);
  made.set(id, other && (await make(id, other)));
}

/** The same with the figures that the earlier table's own page shows: those of the host's file, where it has others. */
async function settleBefore(id: TableId): Promise<void> {
  const earlier = tableBefore(id);
  const other = earlier && (await loadTable(earlier.id));
  const load = other && definitionLoaders[earlier.id];
  if (!load) return;
  const latest = await fetchLatest(import.meta.env.BASE_URL, new AbortController().signal, { ...other, load });
  if (latest.kind === 'changed') made.set(id, await make(id, { ...other, dataset: latest.dataset }));
  settled.add(id);
}

async function make(id: TableId, other: OtherTable): Promise<Before | undefined> {
  const [shown, { makeBefore }, { people }] = await Promise.all([
    loadTable(id),
    import('../domain/makeBefore.ts'),
    import('virtual:people'),
  ]);
  return makeBefore(other, (shown?.dataset.table ?? newest).division, shown?.people ?? people);
}

/** What the shown table's figures are held against, once it has come. Asked for by a page that shows changes (`isWanted`). */
export const useBefore = __SEVERAL_TABLES__ ? useMade : () => undefined;

function useMade(shown: TableId, isWanted: boolean): Before | undefined {
  const isAsked = useSelection(({ change }) => change !== undefined);
  const [, drawAgain] = useReducer((count: number) => count + 1, 0);
  const isMissing = (isWanted || isAsked) && tableBefore(shown) !== undefined && !settled.has(shown);
  useEffect(() => {
    // If it does not come, the page stands without the change.
    if (isMissing)
      lateCode(loadBefore(shown))
        .then(drawAgain)
        .then(() => settleBefore(shown))
        .then(drawAgain, () => undefined);
  }, [isMissing, shown]);
  return made.get(shown);
}
