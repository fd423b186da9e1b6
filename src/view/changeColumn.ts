import { beforeOf } from '../domain/change.ts';
import type { Earlier } from '../domain/change.ts';
import { byChange } from '../domain/choice.ts';
import type { Facts } from '../domain/compare.ts';
import type { County } from '../domain/county.ts';
import type { IndicatorId } from '../domain/ids.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { I18n } from '../i18n/createI18n.ts';
import type { CellView } from './cell.ts';
import { changeUnit, changedIndicator, none, viewChange, viewChangeMap, within } from './change.ts';
import type { MapView } from './map.ts';
import type { ColumnView, RowView, TableView } from './table.ts';

/**
 * The table with a column more, right after the figure `wanted`: how it has changed since the table before, with its sign,
 * without mark or colour. ≈ says that borders have moved since; where nothing can be told the cell says why.
 */
export function withChange(
  view: TableView,
  facts: Facts,
  earlier: Earlier,
  wanted: IndicatorId,
  i18n: I18n,
): TableView {
  const { t } = i18n;
  const of = changedIndicator(facts, earlier, wanted);
  const before = of && beforeOf(earlier, of);
  if (!before) return view;
  const name = t('change.column.name', {
    label: of.shortLabel,
    year: before.announcement,
    unit: changeUnit(of, i18n),
  });
  const indicator: Indicator = {
    ...of,
    id: byChange,
    columnLabel: t('change.column.label'),
    shortLabel: name,
    label: name,
  };
  const row = (one: RowView): RowView => ({
    ...one,
    cells: { ...one.cells, [byChange]: changeCell(facts, earlier, of, one.county, i18n) },
  });
  const [country, rows] = [row(view.country), view.rows.map(row)];
  const cells = [country, ...rows].map((one) => one.cells[byChange]);
  // Why nothing can be told stands below the table too, where it is the same for all.
  const reasons = new Set(cells.flatMap((cell) => (cell && cell.value === undefined ? (cell.note ?? []) : [])));
  const [reason] = reasons.size === 1 ? reasons : [];
  const signs = [
    ...(cells.some((cell) => cell?.text.startsWith(nearly)) ? [t('change.sign.nearly', { sign: nearly })] : []),
    ...(reason !== undefined
      ? [t('change.sign.because', { sign: none, reason: within(reason) })]
      : reasons.size > 0
        ? [t('change.sign.none', { sign: none })]
        : []),
  ];
  return {
    ...view,
    country,
    rows,
    groups: view.groups.map((group) => ({
      ...group,
      columns: group.columns.flatMap((column): ColumnView[] => {
        if (column.indicator.id !== of.id) return [column];
        const decimals = Math.max(0, ...cells.map((cell) => cell?.decimals ?? 0));
        return [column, { ...column, indicator, label: indicator.columnLabel, decimals }];
      }),
    })),
    symbolNotes: [...view.symbolNotes, ...signs],
  };
}

/** The map of the change that the column shows; none of a count, which has none. */
export function changeMap(facts: Facts, earlier: Earlier, wanted: IndicatorId, i18n: I18n): MapView | undefined {
  const of = changedIndicator(facts, earlier, wanted);
  return of && viewChangeMap(facts, earlier, of.id, i18n);
}

const nearly = '≈';

function changeCell(facts: Facts, earlier: Earlier, of: Indicator, county: County, i18n: I18n): CellView {
  const change = viewChange(facts, earlier, of, county, i18n);
  const plain = { indicator: byChange, unit: '', mark: undefined, step: undefined };
  const note = change === undefined ? i18n.t('symbol.missing') : change.isExact ? undefined : change.comparable;
  if (change?.amount === undefined) return { ...plain, text: none, value: undefined, decimals: 0, note };
  const { text, value, decimals } = change.amount;
  return { ...plain, text: change.isExact ? text : `${nearly} ${text}`, value, decimals, note };
}
