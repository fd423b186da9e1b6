import { useEffect, useMemo, useState } from 'react';
import { useTable } from '../../context/TableContext.tsx';
import { byChange } from '../../domain/choice.ts';
import type { IndicatorId } from '../../domain/ids.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { type Selection, useSelection } from '../../state/selection.ts';
import { lateCode } from '../../ui/lateCode.ts';
import type * as ChangeColumn from '../../view/changeColumn.ts';
import type { MapView } from '../../view/map.ts';
import { columnsOf } from '../../view/priorityMarks.ts';
import type { TableView } from '../../view/table.ts';

/** The table with a figure's change since the table before beside it, once that is asked for and has come. */
export const useChangeColumn = __SEVERAL_TABLES__ ? useColumn : (view: TableView) => view;

/** Whether the page's map follows a table that is ordered by the change. */
export const isMapOfChange = ({ sort, indicator }: Selection) => sort?.by === byChange && indicator === undefined;

/** The map of that change, where the map follows it; none of a count. */
export const useChangeMap: () => MapView | undefined = __SEVERAL_TABLES__ ? useMap : () => undefined;

function useColumn(view: TableView): TableView {
  const { priorities } = useTable();
  const i18n = useI18n();
  const wanted = useSelection(({ change }) => change);
  const only = columnsOf(
    priorities,
    useSelection((selection) => selection.priorities[0]),
  );
  // Beside its figure, or not at all.
  const change = useChange(wanted !== undefined && (only?.includes(wanted) ?? true) ? wanted : undefined);
  return useMemo(
    () => (change ? change.code.withChange(view, change.facts, change.before, change.wanted, i18n) : view),
    [change, view, i18n],
  );
}

function useMap(): MapView | undefined {
  const i18n = useI18n();
  const wanted = useSelection((selection) => (isMapOfChange(selection) ? selection.change : undefined));
  const change = useChange(wanted);
  return useMemo(
    () => change && change.code.changeMap(change.facts, change.before, change.wanted, i18n),
    [change, i18n],
  );
}

/** What a change is worked out from, once it and its code have come. */
function useChange(wanted: IndicatorId | undefined) {
  const { printed, isSummed, before } = useTable();
  const [code, setCode] = useState<typeof ChangeColumn>();
  const isAsked = wanted !== undefined && !isSummed;
  useEffect(() => {
    if (!isAsked) return;
    // If it does not come, table and map stand without it.
    lateCode(import('../../view/changeColumn.ts')).then(setCode, () => undefined);
  }, [isAsked]);
  return useMemo(
    () =>
      isAsked && before && code
        ? { code, before, wanted, facts: { dataset: printed, people: before.people, rates: [] } }
        : undefined,
    [isAsked, before, code, wanted, printed],
  );
}
