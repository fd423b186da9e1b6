import { memo, useMemo } from 'react';
import type { ReactNode } from 'react';
import type { CellMode, Order } from '../../domain/choice.ts';
import type { County } from '../../domain/county.ts';
import { useTable } from '../../context/TableContext.tsx';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { NoteSign } from '../../ui/NoteSign.tsx';
import { ScrollTable } from '../../ui/ScrollTable.tsx';
import type { MeasureFigure, MeasureView } from '../../view/allMeasures.ts';
import { gridBar, gridCell, partsOf } from '../../view/compareGrid.ts';
import type { GridGroup } from '../../view/compareGrid.ts';
import { Bar } from './Bar.tsx';
import { Unbroken } from '../../ui/Unbroken.tsx';
import { useHydrated } from '../../ui/useHydrated.ts';
import css from './CompareTable.module.css';

type Props = {
  readonly groups: readonly GridGroup[];
  /** The reader's own county, pinned below Landet. */
  readonly own: County | undefined;
  readonly counties: readonly County[];
  readonly mode: CellMode;
  readonly order: Order | undefined;
  readonly onOrder: (by: string, name: string) => void;
  /** How to read it: below the table, on a phone right below its first card. */
  readonly children: ReactNode;
};

/** Counties as lines and measures as columns; on a phone each measure is a card with the counties below each other. */
export function CompareTable({ groups, own, counties, mode, order, onOrder, children }: Props) {
  const { country } = useTable().shown;
  const { t } = useI18n();
  const measures = useMemo(() => groups.flatMap((group) => group.measures), [groups]);
  const columns = useMemo(
    () =>
      measures.map((measure) => {
        const all = [measure.country, ...measure.figures];
        return {
          measure,
          figures: new Map(all.map((figure) => [figure.county.code, figure])),
          decimals: Math.max(0, ...all.map(({ text }) => partsOf(text).decimals)),
        };
      }),
    [measures],
  );
  const sorted = (by: string) => (order?.by === by ? order.direction : 'none');
  return (
    <div className={css.whole} data-compare="">
      <ScrollTable label={t('compare.table.region')}>
        <table className={css.grid} data-mode={mode}>
          <caption className="visually-hidden">{t('compare.table.caption')}</caption>
          {/* The widths stand before the first header does: a page that comes in pieces keeps them. */}
          <colgroup>
            <col />
            {measures.map(({ id }) => (
              <col key={id} />
            ))}
          </colgroup>
          <thead>
            <tr className={css.groups}>
              <td />
              {groups.map(({ title, measures: all }) => (
                <th key={title} scope="colgroup" colSpan={all.length}>
                  <span>{title}</span>
                </th>
              ))}
            </tr>
            <tr>
              <th scope="col" aria-sort={sorted('name')}>
                <SortButton by="name" name={t('table.county')} onOrder={onOrder} />
              </th>
              {measures.map(({ id, label, head, period, own: derived }) => (
                <th
                  key={id}
                  scope="col"
                  data-indicator={id}
                  data-period={derived ? `${period}, ${derived.text}` : period}
                  aria-sort={sorted(id)}
                >
                  <SortButton by={id} name={label} head={head} onOrder={onOrder} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {[country, ...(own ? [own] : []), ...counties].map((county) => (
              <Row key={county.code} county={county} isOwn={county === own} columns={columns} mode={mode} />
            ))}
          </tbody>
        </table>
      </ScrollTable>
      <div className={css.rule}>{children}</div>
    </div>
  );
}

type SortProps = Pick<Props, 'onOrder'> & { readonly by: string; readonly name: string; readonly head?: string };

/** Alone drawn anew once a press would be answered. `head`: what stands over a column; a card has room for the name. */
function SortButton({ by, name, head = name, onOrder }: SortProps) {
  const isHydrated = useHydrated();
  return (
    <button
      type="button"
      disabled={!isHydrated}
      title={head === name ? undefined : name}
      onClick={() => onOrder(by, name)}
    >
      {head === name ? (
        <Unbroken text={name} />
      ) : (
        <>
          <span className={css.head}>{head}</span>
          <span className={css.name}>
            <Unbroken text={name} />
          </span>
        </>
      )}
    </button>
  );
}

type Column = {
  readonly measure: MeasureView;
  readonly figures: ReadonlyMap<string, MeasureFigure>;
  readonly decimals: number;
};

type RowProps = {
  readonly county: County;
  readonly isOwn: boolean;
  readonly columns: readonly Column[];
  readonly mode: CellMode;
};

/** A sort moves rows and changes none: they are not drawn anew. */
const Row = memo(function Row({ county, isOwn, columns, mode }: RowProps) {
  const { shown, notes } = useTable();
  const { t } = useI18n();
  const note = notes[county.code];
  return (
    <tr
      data-row={county.code}
      data-country={county === shown.country ? '' : undefined}
      aria-current={isOwn || undefined}
      data-weak={note?.isWeak || undefined}
    >
      <th scope="row">
        {isOwn && <Icon name="star" size={16} />}
        {county.name}
        {note && <NoteSign note={note} />}
        {isOwn && <span className="visually-hidden"> ({t('compare.own.chip')})</span>}
      </th>
      {columns.map(({ measure, figures, decimals }) => {
        const figure = figures.get(county.code);
        return figure && <Cell key={measure.id} {...{ figure, measure, mode, decimals, isOwn }} />;
      })}
    </tr>
  );
});

type CellProps = {
  readonly figure: MeasureFigure;
  readonly measure: MeasureView;
  readonly mode: CellMode;
  /** The column's widest number of decimals. */
  readonly decimals: number;
  readonly isOwn: boolean;
};

/** One number, its bar, and its place in grey. */
function Cell({ figure, measure, mode, decimals, isOwn }: CellProps) {
  const i18n = useI18n();
  const { county, name, extreme, at } = figure;
  const { text, said } = gridCell(figure, measure, mode, i18n);
  const bar = gridBar(figure, measure, mode);
  const parts = partsOf(text);
  const end = mode === 'number' ? extreme?.end : undefined;
  return (
    <td data-area={county.code} data-indicator={measure.id} data-extreme={end} data-name={name}>
      <span className={css.cell} data-pad={mode === 'number' ? decimals - parts.decimals : undefined}>
        <b data-end={end} data-tone={end && extreme?.tone}>
          {end && <i aria-hidden>{end === 'highest' ? '▲' : '▼'}</i>}
          {parts.number}
          {parts.unit !== '' && <small>{parts.unit}</small>}
        </b>
        {said !== undefined && <span className="visually-hidden"> {said}</span>}
        {bar && <Bar bar={bar} isOwn={isOwn} />}
        {mode === 'number' && at !== undefined && (
          <span className={css.place} aria-hidden>
            {at}.
          </span>
        )}
      </span>
    </td>
  );
}
