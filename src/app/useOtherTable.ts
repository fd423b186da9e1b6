import { useEffect, useState } from 'react';
import { loadTable, loadedTable, newest } from '../dataset/tables.ts';
import type { TableId } from '../domain/ids.ts';
import type { OtherTable } from '../domain/tables.ts';
import { setFailedTable, useSelection } from '../state/selection.ts';
import { lateCode } from '../ui/lateCode.ts';

/**
 * The table to show, where it is not the newest: the one that the reader chose, else the page's own (`own`: the tables that
 * it can show, newest first). Until one that was chosen has come, the page stays as it was written.
 */
export const useOtherTable = __SEVERAL_TABLES__ ? useChosen : () => undefined;

function useChosen(own: readonly TableId[] | undefined): OtherTable | undefined {
  const chosen = useSelection((selection) => selection.table);
  const [, setCome] = useState<TableId>();
  const fitting = own && !own.some((id) => id === (chosen ?? newest.id)) ? own[0] : chosen;
  const wanted = fitting === newest.id ? undefined : fitting;
  const written = own?.[0];
  useEffect(() => {
    if (wanted === undefined || loadedTable(wanted)) return;
    // If it does not come, the page goes on showing the one that it has, and says so.
    lateCode(loadTable(wanted)).then(
      () => {
        setCome(wanted);
        setFailedTable(undefined);
      },
      () => setFailedTable(wanted),
    );
  }, [wanted]);
  const shown = wanted !== undefined && loadedTable(wanted) ? wanted : written;
  return wanted === undefined || shown === undefined ? undefined : loadedTable(shown);
}
