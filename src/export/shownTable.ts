import { byChange } from '../domain/choice.ts';
import type { Choice } from '../domain/choice.ts';
import type { TableInfo } from '../domain/dataset.ts';
import type { IndicatorId } from '../domain/ids.ts';
import type { I18n } from '../i18n/createI18n.ts';
import { symbolLines } from '../view/table.ts';
import type { RowView, TableView } from '../view/table.ts';
import { visibleGroups } from '../view/visibleGroups.ts';
import { clipboardTable } from './copyTable.ts';
import type { ClipboardTable } from './copyTable.ts';

type Shown = {
  readonly table: TableInfo;
  readonly view: TableView;
  /** Counties in the order in which they are shown; `of`: how many there are. */
  readonly rows: readonly RowView[];
  readonly of: number;
  readonly show: Choice['show'];
  readonly narrow: boolean;
  /** The columns of the chosen priority area. */
  readonly only: readonly IndicatorId[] | undefined;
};

/** The start page's table as it stands there, for the clipboard. */
export function shownTable({ table, view, rows, of, show, narrow, only }: Shown, i18n: I18n): ClipboardTable {
  const groups = visibleGroups(view.groups, show, narrow, only && [...only, byChange]);
  const also = [
    ...(rows.length < of ? [i18n.plural('table.narrowed', rows.length)] : []),
    ...symbolLines(view.symbolNotes, i18n),
  ];
  return clipboardTable(groups, [view.country, ...rows], table, i18n, also);
}
