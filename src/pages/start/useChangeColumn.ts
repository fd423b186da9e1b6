import { useEffect, useMemo, useState } from 'react';
import { useTable } from '../../context/TableContext.tsx';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { useSelection } from '../../state/selection.ts';
import { lateCode } from '../../ui/lateCode.ts';
import type { withChange } from '../../view/changeColumn.ts';
import { columnsOf } from '../../view/priorityMarks.ts';
import type { TableView } from '../../view/table.ts';

/** The table with a figure's change since the table before beside it, once that is asked for and has come. */
export const useChangeColumn = __SEVERAL_TABLES__ ? useChange : (view: TableView) => view;

function useChange(view: TableView): TableView {
  const { printed, isSummed, before, priorities } = useTable();
  const i18n = useI18n();
  const wanted = useSelection(({ change }) => change);
  const [code, setCode] = useState<{ readonly withChange: typeof withChange }>();
  const only = columnsOf(
    priorities,
    useSelection((selection) => selection.priorities[0]),
  );
  // Beside its figure, or not at all.
  const isAsked = wanted !== undefined && !isSummed && (only?.includes(wanted) ?? true);
  useEffect(() => {
    if (!isAsked) return;
    // If it does not come, the table stands without the column.
    lateCode(import('../../view/changeColumn.ts')).then(setCode, () => undefined);
  }, [isAsked]);
  return useMemo(() => {
    if (!isAsked || !before || !code) return view;
    return code.withChange(view, { dataset: printed, people: before.people, rates: [] }, before, wanted, i18n);
  }, [isAsked, before, code, view, printed, wanted, i18n]);
}
