import { memo } from 'react';
import type { AreaCode } from '../domain/ids';
import { useI18n } from '../i18n/I18nContext';
import type { CellView } from '../view/cell';
import type { ColumnView, RowView, TableView } from '../view/table';
import { countyCardId } from './CountyCard';
import { infoId } from './IndicatorInfo';
import type { SortedTable } from './useSortedTable';

type Props = {
  readonly view: TableView;
  readonly table: SortedTable;
  /** Counties in the order in which they are shown. */
  readonly rows: readonly RowView[];
  readonly chosen: AreaCode | undefined;
  readonly titleId: string;
  readonly title: string;
  readonly caption: readonly string[];
  readonly onOpen: (area: AreaCode) => void;
  /** The county that is pointed at or focused, here or on the map. */
  readonly pointed: AreaCode | undefined;
  readonly onPoint: (area: AreaCode | undefined) => void;
  /** Changes once, when a link's choices come in: the rows are then laid anew instead of moved about. */
  readonly rowsKey: string;
};

/** The table of figures: two header rows, the country first, each county a row. */
export function DataTable({
  view,
  table,
  rows,
  chosen,
  titleId,
  title,
  caption,
  onOpen,
  pointed,
  onPoint,
  rowsKey,
}: Props) {
  const { t } = useI18n();
  const columns = view.groups.flatMap((group) => group.columns);
  return (
    <div className="table-scroll" role="region" aria-label={t('table.region')} tabIndex={0}>
      <table className="figures" aria-labelledby={titleId}>
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
            <col key={indicator.id} data-half={half} />
          ))}
        </colgroup>
        <TableHead table={table} />
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
            isCountry
            isChosen={false}
            isPointed={false}
            onOpen={onOpen}
          />
          {rows.map((row) => (
            <FigureRow
              key={row.area.code}
              row={row}
              columns={columns}
              isCountry={false}
              isChosen={row.area.code === chosen}
              isPointed={row.area.code === pointed}
              onOpen={onOpen}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

const rowArea = (target: EventTarget) =>
  (target instanceof Element ? target.closest('tr')?.getAttribute('data-row') : undefined) as AreaCode | undefined;

const ariaSort = { asc: 'ascending', desc: 'descending', false: 'none' } as const;

function TableHead({ table }: { readonly table: SortedTable }) {
  const { t } = useI18n();
  const [groups, leaves] = table.getHeaderGroups();
  return (
    <thead>
      <tr className="group-row">
        {groups?.headers.map((header) => {
          const { group } = header.column.columnDef.meta ?? {};
          if (!group) return <td key={header.id} />;
          return (
            <th key={header.id} scope="colgroup" colSpan={header.colSpan}>
              {group.label}
            </th>
          );
        })}
      </tr>
      <tr>
        {leaves?.headers.map(({ id, column }) => {
          const { group, column: view } = column.columnDef.meta ?? {};
          const sorted = ariaSort[String(column.getIsSorted()) as keyof typeof ariaSort];
          const press = () => column.toggleSorting();
          if (!group || !view) {
            return (
              <th key={id} scope="col" aria-sort={sorted} className="name">
                <button type="button" className="sort" onClick={press}>
                  {t('table.county')}
                </button>
              </th>
            );
          }
          return (
            <th key={id} scope="col" aria-sort={sorted} data-indicator={view.indicator.id} data-half={view.half}>
              <button type="button" className="sort" onClick={press}>
                <span className="group-name">{group.short} </span>
                {view.label}
              </button>
              <button type="button" className="ask" popoverTarget={infoId(view.indicator.id)}>
                <span aria-hidden>?</span>
                <span className="visually-hidden">{t('info.open', { name: view.indicator.shortLabel })}</span>
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

type RowProps = {
  readonly row: RowView;
  readonly columns: readonly ColumnView[];
  readonly isCountry: boolean;
  readonly isChosen: boolean;
  readonly isPointed: boolean;
  readonly onOpen: (area: AreaCode) => void;
};

// A press on a sort button moves rows and changes none of them.
const FigureRow = memo(function FigureRow({ row, columns, isCountry, isChosen, isPointed, onOpen }: RowProps) {
  const { t } = useI18n();
  const { area } = row;
  return (
    <tr
      className={isCountry ? 'country' : undefined}
      aria-current={isChosen ? 'true' : undefined}
      data-row={isCountry ? undefined : area.code}
      data-pointed={isPointed || undefined}
    >
      <th scope="row">
        {isChosen && (
          <span className="star" aria-hidden>
            ★{' '}
          </span>
        )}
        {isCountry ? (
          area.name
        ) : (
          <button
            type="button"
            className="county"
            popoverTarget={countyCardId}
            popoverTargetAction="show"
            onClick={() => onOpen(area.code)}
          >
            {area.name}
          </button>
        )}
        {isChosen && <span className="visually-hidden"> {t('table.chosen')}</span>}
      </th>
      {columns.map((column) => {
        const cell = row.cells[column.indicator.id];
        return cell && <FigureCell key={cell.indicator} area={area.code} cell={cell} column={column} />;
      })}
    </tr>
  );
});

type CellProps = { readonly area: AreaCode; readonly cell: CellView; readonly column: ColumnView };

function FigureCell({ area, cell, column }: CellProps) {
  const { mark, note } = cell;
  const pad = cell.value === undefined ? 0 : column.decimals - cell.decimals;
  return (
    <td
      data-area={area}
      data-indicator={cell.indicator}
      data-half={column.half}
      data-extreme={mark?.end}
      data-tone={mark?.tone}
      data-step={cell.step}
      data-pad={pad || undefined}
      title={note}
    >
      {mark && (
        <span className="mark" aria-hidden>
          {mark.symbol}
        </span>
      )}
      {cell.text}
      {cell.unit && <small>{cell.unit}</small>}
      {(mark || note) && (
        <span className="visually-hidden"> {[mark?.text, note].filter((text) => text !== undefined).join(', ')}</span>
      )}
    </td>
  );
}
