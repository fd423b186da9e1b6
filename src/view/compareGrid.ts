import type { CellMode, Order, Show } from '../domain/choice.ts';
import type { County } from '../domain/county.ts';
import type { IndicatorId } from '../domain/ids.ts';
import type { I18n } from '../i18n/createI18n.ts';
import type { MeasureFigure, MeasureView } from './allMeasures.ts';

/** Measures of one time, or those that are worked out here, under one head. */
export type GridGroup = { readonly title: string; readonly measures: readonly MeasureView[] };

/** What stands in a cell. `said`: the whole of it in words, where what is seen is short. */
export type GridCell = {
  readonly text: string;
  readonly said: string | undefined;
  /** What the column is sorted by; none where there is nothing. */
  readonly value: number | undefined;
};

/** What the table holds of all that could stand in it. */
type Wanted = {
  readonly show: Show;
  readonly mode: CellMode;
  /** Only what speaks to an area; none: all. */
  readonly indicators: readonly IndicatorId[] | undefined;
};

/**
 * The table's columns by the time that they are of, and last those that are worked out here.
 * Rates until counts are asked for: a bare count follows the number of people, and has no difference from the country.
 */
export function gridGroups(
  measures: readonly MeasureView[],
  { show, mode, indicators }: Wanted,
  i18n: I18n,
): GridGroup[] {
  const isRelative = mode === 'difference' || mode === 'people';
  const isWanted = ({ kind, indicator }: MeasureView) =>
    (kind === 'count' ? (show === 'both' || show === 'counts') && !isRelative : show !== 'counts' || isRelative) &&
    (indicators?.includes(indicator.id) ?? true);
  const titles = new Map<string, MeasureView[]>();
  for (const measure of measures.filter(isWanted).sort((a, b) => Number(!!a.own) - Number(!!b.own))) {
    const title = measure.own ? i18n.t('compare.group.own') : measure.period;
    titles.set(title, [...(titles.get(title) ?? []), measure]);
  }
  return [...titles].map(([title, all]) => ({ title, measures: all }));
}

/** A county's cell in one of the four ways. Landet stands with its figure in all of them: among differences as what they are from. */
export function gridCell(figure: MeasureFigure, measure: MeasureView, mode: CellMode, i18n: I18n): GridCell {
  const { t } = i18n;
  const isCountry = figure.county === measure.country.county;
  const none = { text: t('compare.cell.none'), said: figure.note ?? t('compare.cell.unknown'), value: undefined };
  if (isCountry && figure.value !== undefined && (mode === 'difference' || mode === 'people')) {
    const words = { figure: figure.text };
    return { text: t('compare.cell.from', words), said: t('compare.cell.from.said'), value: figure.value };
  }
  if (mode === 'number' || isCountry || figure.value === undefined)
    return { text: figure.text, said: figure.rank ?? figure.note, value: figure.value };
  if (mode === 'place')
    return figure.at === undefined ? none : { text: figure.place ?? '', said: undefined, value: -figure.at };
  const said = mode === 'difference' ? figure.difference : figure.people;
  if (!said) return none;
  const text = signed(said.value, mode === 'difference' ? measure.decimals : 0, i18n);
  return { text, said: said.text, value: said.value };
}

/** "+2,33", "−351": with as many decimals as it takes to see that there is a difference. */
function signed(value: number, decimals: number, { number }: Pick<I18n, 'number'>): string {
  if (value === 0) return number(0, 0);
  let shown = decimals;
  while (Number(value.toFixed(shown)) === 0 && shown < mostDecimals) shown++;
  return (value > 0 ? '+' : '−') + number(Math.abs(value), shown);
}

const mostDecimals = 6;

/** Where a bar begins and ends, and where Landet's line stands, 0 to 1 of its width; none where nothing is drawn. */
export type GridBar = { readonly from: number; readonly to: number; readonly country: number | undefined };

/** A figure's length from zero, or its distance from the country to either side: from the farthest below to the farthest above. */
export function gridBar(figure: MeasureFigure, measure: MeasureView, mode: CellMode): GridBar | undefined {
  if (mode === 'place') return undefined;
  if (mode === 'number')
    return figure.bar === undefined ? undefined : { from: 0, to: figure.bar, country: measure.countryAt };
  const of = (one: MeasureFigure) => (mode === 'difference' ? one.difference : one.people)?.value;
  const value = of(figure);
  const values = [0, ...measure.figures.map((one) => of(one) ?? 0)];
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (value === undefined || low === high) return undefined;
  const at = (place: number) => (place - low) / (high - low);
  return { from: at(Math.min(0, value)), to: at(Math.max(0, value)), country: at(0) };
}

/** Counties by a column, what is missing last, equal ones as they stood; by no known column, as they stood. */
export function orderCounties(
  counties: readonly County[],
  order: Order | undefined,
  measures: readonly MeasureView[],
  mode: CellMode,
  i18n: I18n,
): readonly County[] {
  const measure = measures.find(({ id }) => id === order?.by);
  const sign = order?.direction === 'descending' ? -1 : 1;
  if (order?.by === 'name') return [...counties].sort((a, b) => sign * i18n.compare(a.name, b.name));
  if (!measure) return counties;
  const values = new Map(
    measure.figures.map((figure) => [figure.county.code, gridCell(figure, measure, mode, i18n).value]),
  );
  return [...counties].sort((a, b) => {
    const [one, other] = [values.get(a.code), values.get(b.code)];
    if (one === undefined || other === undefined) return Number(one === undefined) - Number(other === undefined);
    return sign * (one - other);
  });
}

/** A column pressed once is seen from the top, a name from A; then the other way, then as it was. */
export function nextOrder(order: Order | undefined, by: string): Order | undefined {
  const first = by === 'name' ? 'ascending' : 'descending';
  if (order?.by !== by) return { by, direction: first };
  return order.direction === first ? { by, direction: first === 'ascending' ? 'descending' : 'ascending' } : undefined;
}

/** Number and unit apart, and how many decimals the number has: a column's commas stand below each other. */
export function partsOf(text: string): { readonly number: string; readonly unit: string; readonly decimals: number } {
  const [, number = text, fraction = '', unit = ''] = /^([^\d]*[\d\s]*(?:,(\d+))?)(\s?%)?$/.exec(text) ?? [];
  return { number, unit, decimals: fraction.length };
}
