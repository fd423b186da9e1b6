import { useMemo } from 'react';
import type { CountyCode } from '../domain/ids.ts';
import type { PriorityColumns } from '../domain/priority.ts';
import { useI18n } from '../i18n/I18nContext.tsx';
import type { ColumnView, RowView, TableView } from '../view/table.ts';
import { FigureRow } from './FigureRow.tsx';
import type { OpenCounty } from './FigureRow.tsx';
import { TableHead } from './TableHead.tsx';
import type { SortedTable } from './useSortedTable.ts';
import scrollTableCss from './ScrollTable.module.css';
import css from './DataTable.module.css';

type Props = {
  readonly view: TableView;
  readonly table: SortedTable;
  /** Counties in the order in which they are shown. */
  readonly rows: readonly RowView[];
  readonly chosen: CountyCode | undefined;
  readonly priorities?: readonly PriorityColumns[];
  readonly titleId: string;
  readonly title: string;
  readonly caption: readonly string[];
  /** Opens a county's card; without it the name leads to the county's page at once. */
  readonly onOpen?: OpenCounty;
  /** The county that is pointed at or focused, here or on the map. */
  readonly pointed: CountyCode | undefined;
  readonly onPoint: (county: CountyCode | undefined) => void;
  /** Changes once, when a link's choices come in: the rows are then laid anew instead of moved about. */
  readonly rowsKey: string;
};

/** The table of figures: two header rows, the country first, each county a row. */
export function DataTable({
  view,
  table,
  rows,
  chosen,
  priorities = [],
  titleId,
  title,
  caption,
  onOpen,
  pointed,
  onPoint,
  rowsKey,
}: Props) {
  const { t } = useI18n();
  // The same list until the view changes: else a press on a sort button would draw every row anew.
  const columns = useMemo(() => view.groups.flatMap((group) => group.columns), [view.groups]);
  return (
    <div className={scrollTableCss.pinned} id={tableId} role="region" aria-label={t('table.region')} tabIndex={0}>
      <table className={css.figures} data-part="figures" {...sizes(columns)} aria-labelledby={titleId}>
        <caption>
          <span className="visually-hidden" id={titleId}>
            {title}
          </span>
          {caption.map((line) => (
            <span key={line}>{line}</span>
          ))}
        </caption>
        {/* The widths stand before the first header does: a page that comes in pieces keeps them. */}
        <colgroup>
          <col />
          {columns.map(({ indicator, half }) => (
            <col key={indicator.id} data-half={half} data-indicator={indicator.id} />
          ))}
        </colgroup>
        <TableHead table={table} priorities={priorities} />
        <tbody
          key={rowsKey}
          onPointerOver={({ target }) => onPoint(rowArea(target))}
          onPointerLeave={() => onPoint(undefined)}
          onFocus={({ target }) => onPoint(rowArea(target))}
          onBlur={() => onPoint(undefined)}
        >
          <FigureRow row={view.country} columns={columns} isCountry isChosen={false} isPointed={false} />
          {rows.map((row) => (
            <FigureRow
              key={row.county.code}
              row={row}
              columns={columns}
              isCountry={false}
              isChosen={row.county.code === chosen}
              isPointed={row.county.code === pointed}
              onOpen={onOpen}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** How many columns there are, with and without the other half of each pair: the stylesheet's widths follow them. */
const sizes = (columns: readonly ColumnView[]) => ({
  'data-columns': columns.length,
  'data-counts': columns.filter(({ half }) => half !== 'share').length,
  'data-shares': columns.filter(({ half }) => half !== 'count').length,
});

const rowArea = (target: EventTarget) =>
  (target instanceof Element ? target.closest('tr')?.getAttribute('data-row') : undefined) as CountyCode | undefined;

const tableId = 'tabell';

/** Takes the focus to the table when what had it is gone; the view stays where it is. */
export function focusTable(): void {
  document.getElementById(tableId)?.focus({ preventScroll: true });
}
