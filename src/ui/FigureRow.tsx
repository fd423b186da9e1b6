import { memo } from 'react';
import type { MouseEvent } from 'react';
import type { CountyCode } from '../domain/ids.ts';
import { useI18n } from '../i18n/I18nContext.tsx';
import type { CellView } from '../view/cell.ts';
import type { ListBar } from '../view/measureList.ts';
import { countyPlace } from '../view/places.ts';
import type { ColumnView, RowView } from '../view/table.ts';
import { columnId } from './tableParts.ts';
import { Link } from './Link.tsx';
import { NoteSign } from './NoteSign.tsx';
import css from './DataTable.module.css';

/** Opens a county's card beside the element that asked for it. */
export type OpenCounty = (county: CountyCode, asker: HTMLElement) => void;

type RowProps = {
  readonly row: RowView;
  readonly columns: readonly ColumnView[];
  readonly isCountry: boolean;
  readonly isChosen: boolean;
  readonly isPointed: boolean;
  readonly onOpen?: OpenCounty | undefined;
  /** Where one measure is shown at a time. */
  readonly bar?: ListBar | undefined;
};

/** One area's row. A press on a sort button moves rows and changes none of them. */
export const FigureRow = memo(function FigureRow({
  row,
  columns,
  isCountry,
  isChosen,
  isPointed,
  onOpen,
  bar,
}: RowProps) {
  const { t } = useI18n();
  const { county } = row;
  // The name leads to the county's page; with JavaScript a plain press reads the row first, in a card.
  const open = (event: MouseEvent<HTMLElement>) => {
    const isForElsewhere = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
    if (!onOpen || isForElsewhere || !('showPopover' in event.currentTarget)) return;
    event.preventDefault();
    onOpen(county.code, event.currentTarget);
  };
  return (
    <tr
      className={isCountry ? css.country : undefined}
      aria-current={isChosen ? 'true' : undefined}
      data-row={isCountry ? undefined : county.code}
      data-pointed={isPointed || undefined}
      data-weak={row.note?.isWeak || undefined}
    >
      <th scope="row" id={rowId(county.code)}>
        {bar?.place !== undefined && (
          <span className={css.place} aria-hidden>
            {bar.place}
          </span>
        )}
        {isChosen && (
          <span className={css.star} aria-hidden>
            ★{' '}
          </span>
        )}
        {isCountry ? (
          county.name
        ) : (
          <Link className={onOpen ? css.county : undefined} to={countyPlace(county)} onClick={open}>
            {county.name}
          </Link>
        )}
        {isChosen && <span className="visually-hidden"> {t('table.chosen')}</span>}
        {row.note && <NoteSign note={row.note} />}
      </th>
      {columns.map((column) => {
        const cell = row.cells[column.indicator.id];
        return cell && <FigureCell key={cell.indicator} county={county.code} cell={cell} column={column} />;
      })}
      {bar && <BarCell bar={bar} />}
    </tr>
  );
});

const rowId = (county: CountyCode) => `r-${county}`;

/** The figure once more, as a bar with the country's line across it: for the eye. */
function BarCell({ bar: { length, country } }: { readonly bar: ListBar }) {
  return (
    <td className={css.bar} aria-hidden>
      <svg viewBox="0 0 100 20" preserveAspectRatio="none">
        {length !== undefined && <rect y="5.5" width={100 * length} height="9" rx="2" />}
        {country !== undefined && <path d={`M${100 * country} 0V20`} />}
      </svg>
    </td>
  );
}

/** What the line across the bars is, over them. */
export function LineLabel({ at, text }: { readonly at: number | undefined; readonly text: string }) {
  const x = at !== undefined && `${100 * at}%`;
  return (
    <td className={css.bar} rowSpan={2} aria-hidden>
      {x && (
        <svg>
          <text x={x} y="-4">
            {text}
          </text>
          <line x1={x} x2={x} y2="100%" />
        </svg>
      )}
    </td>
  );
}

type CellProps = { readonly county: CountyCode; readonly cell: CellView; readonly column: ColumnView };

function FigureCell({ county, cell, column }: CellProps) {
  const { mark, note } = cell;
  const pad = cell.value === undefined ? 0 : column.decimals - cell.decimals;
  return (
    <td
      headers={`${rowId(county)} ${columnId(cell.indicator)}`}
      data-area={county}
      data-indicator={cell.indicator}
      data-half={column.half}
      data-extreme={mark?.end}
      data-tone={mark?.tone}
      data-step={cell.step}
      data-pad={pad || undefined}
      title={note}
    >
      {mark && (
        <span className={css.mark} data-part="mark" aria-hidden>
          {mark.symbol}
        </span>
      )}
      {cell.text}
      {cell.unit !== '' && <i>{cell.unit}</i>}
      {(mark || note) && (
        <span className="visually-hidden"> {[mark?.text, note].filter((text) => text !== undefined).join(', ')}</span>
      )}
    </td>
  );
}
