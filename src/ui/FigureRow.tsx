import { memo } from 'react';
import type { AreaCode } from '../domain/ids';
import { useI18n } from '../i18n/I18nContext';
import type { CellView } from '../view/cell';
import type { ColumnView, RowView } from '../view/table';
import { countyCardId } from './CountyCard';

type RowProps = {
  readonly row: RowView;
  readonly columns: readonly ColumnView[];
  readonly isCountry: boolean;
  readonly isChosen: boolean;
  readonly isPointed: boolean;
  /** Where the county's name leads; without it the name opens the county's card. */
  readonly href?: string | undefined;
  readonly onOpen?: ((area: AreaCode) => void) | undefined;
};

/** One area's row. A press on a sort button moves rows and changes none of them. */
export const FigureRow = memo(function FigureRow({
  row,
  columns,
  isCountry,
  isChosen,
  isPointed,
  href,
  onOpen,
}: RowProps) {
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
        ) : href !== undefined ? (
          <a href={href}>{area.name}</a>
        ) : (
          <button
            type="button"
            className="county"
            popoverTarget={countyCardId}
            popoverTargetAction="show"
            onClick={() => onOpen?.(area.code)}
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
