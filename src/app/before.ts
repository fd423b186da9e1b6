import { useEffect, useState } from 'react';
import { loadTable, newest, tables } from '../dataset/tables.ts';
import type { Before } from '../domain/change.ts';
import type { TableId } from '../domain/ids.ts';
import { useSelection } from '../state/selection.ts';
import { lateCode } from '../ui/lateCode.ts';

/** By the table that is shown; none where there is no earlier one to hold it against. */
const made = new Map<TableId, Before | undefined>();

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
  const [other, shown, { makeBefore }, { people }] = await Promise.all([
    loadTable(earlier.id),
    loadTable(id),
    import('./makeBefore.ts'),
    import('virtual:people'),
  ]);
  const { division } = shown?.dataset.table ?? newest;
  made.set(id, other && makeBefore(other, division, shown?.people ?? people));
}

/** What the shown table's figures are held against, once it has come. Asked for by a page that shows changes (`isWanted`). */
export const useBefore = __SEVERAL_TABLES__ ? useMade : () => undefined;

function useMade(shown: TableId, isWanted: boolean): Before | undefined {
  const isAsked = useSelection(({ change }) => change !== undefined);
  const [, setCome] = useState<TableId>();
  const isMissing = (isWanted || isAsked) && tableBefore(shown) !== undefined && !made.has(shown);
  useEffect(() => {
    // If it does not come, the page stands without the change.
    if (isMissing)
      lateCode(loadBefore(shown)).then(
        () => setCome(shown),
        () => undefined,
      );
  }, [isMissing, shown]);
  return made.get(shown);
}
