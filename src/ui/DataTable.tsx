import { useMemo, useRef } from 'react';
import type { Sort } from '../domain/choice.ts';
import type { CountyCode, IndicatorId } from '../domain/ids.ts';
import type { PriorityColumns } from '../domain/priority.ts';
import { useI18n } from '../i18n/I18nContext.tsx';
import type { ListBar } from '../view/measureList.ts';
import type { ColumnView, RowView, TableView } from '../view/table.ts';
import { FigureRow, LineLabel } from './FigureRow.tsx';
import type { OpenCounty } from './FigureRow.tsx';
import { TableHead } from './TableHead.tsx';
import { tableId } from './tableParts.ts';
import { useOverflows } from './useOverflows.ts';
import scrollTableCss from './ScrollTable.module.css';
import css from './DataTable.module.css';

type Props = {
  readonly view: TableView;
  readonly sort: Sort | undefined;
  readonly onSort: (sort: Sort | undefined) => void;
  /** Counties in the order in which they are shown. */
  readonly rows: readonly RowView[];
  readonly chosen: CountyCode | undefined;
  readonly priorities?: readonly PriorityColumns[];
  readonly titleId: string;
  readonly title: string;
  /** What stands above it, where that is not said below. */
  readonly caption?: readonly string[];
  /** The one column that a phone shows, and once its rows have bars, those. */
  readonly measure?: IndicatorId;
  readonly bars?: Readonly<Record<CountyCode, ListBar>> | undefined;
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
  sort,
  onSort,
  rows,
  chosen,
  priorities = [],
  titleId,
  title,
  caption = [],
  measure,
  bars,
  onOpen,
  pointed,
  onPoint,
  rowsKey,
}: Props) {
  const { t } = useI18n();
  const box = useRef<HTMLDivElement>(null);
  const overflows = useOverflows(box);
  // The same list until the view changes: else a press on a sort button would draw every row anew.
  const columns = useMemo(() => view.groups.flatMap((group) => group.columns), [view.groups]);
  return (
    <div
      ref={box}
      className={scrollTableCss.pinned}
      id={tableId}
      role="region"
      aria-label={t(overflows ? 'table.region' : 'table.whole')}
      tabIndex={overflows ? 0 : -1}
    >
      <table
        className={css.figures}
        data-part="figures"
        data-column={measure}
        data-colour={view.colour}
        data-bars={bars && ''}
        {...sizes(columns)}
        aria-labelledby={titleId}
      >
        <caption className={caption.length === 0 ? 'visually-hidden' : undefined}>
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
          {bars && <col />}
        </colgroup>
        <TableHead
          groups={view.groups}
          sort={sort}
          onSort={onSort}
          priorities={priorities}
          overBars={
            bars &&
            measure && (
              <LineLabel
                at={bars[view.country.county.code]?.country}
                text={`${view.country.county.name} ${view.country.cells[measure]?.text}`}
              />
            )
          }
        />
        <tbody
          key={rowsKey}
          onPointerOver={({ target }) => onPoint(rowArea(target))}
          onPointerLeave={() => onPoint(undefined)}
          onFocus={({ target }) => onPoint(rowArea(target))}
          onBlur={() => onPoint(undefined)}
        >
          <FigureRow
            row={view.country}
            columns={columns}
            bar={bars?.[view.country.county.code]}
            isCountry
            isChosen={false}
            isPointed={false}
          />
          {rows.map((row) => (
            <FigureRow
              key={row.county.code}
              row={row}
              columns={columns}
              bar={bars?.[row.county.code]}
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
