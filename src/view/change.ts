import { beforeOf, changeOf, isChange } from '../domain/change.ts';
import type { Before, Change, Earlier, NoChange } from '../domain/change.ts';
import { columnOf } from '../domain/column.ts';
import type { Cell, NumberCell } from '../domain/cell.ts';
import type { Facts } from '../domain/compare.ts';
import type { County } from '../domain/county.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { IndicatorId } from '../domain/ids.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { I18n } from '../i18n/createI18n.ts';
import type { CellView } from './cell.ts';
import { unitOf } from './figureText.ts';
import { periodText } from './indicatorInfo.ts';
import { missingText, viewMap } from './map.ts';
import type { MapView } from './map.ts';

/** A figure's change in words. Where it cannot be told only `indicator`, `county` and `sentence`, which says why. */
export type ChangeView = {
  readonly indicator: Indicator;
  readonly county: County;
  /** "7,9 % i 2018", "8,4 % i 2020". */
  readonly before: string | undefined;
  readonly now: string | undefined;
  /** The difference alone, with its sign and as many decimals as tell it from nothing. */
  readonly amount: { readonly text: string; readonly value: number; readonly decimals: number } | undefined;
  /** "+0,46 prosentpoeng", "−12 personer": with its sign, none for no change. */
  readonly difference: string | undefined;
  readonly people: string | undefined;
  readonly limits: string | undefined;
  /** "Ja, samme grenser", "Nesten: 6 685 innbyggere er flyttet", or the sentence that says why not. */
  readonly comparable: string;
  readonly isExact: boolean;
  readonly sentence: string;
};

/** How a county's figures have changed since an earlier table, in display order: those that both have. */
export function viewChanges(facts: Facts, earlier: Earlier, county: County, i18n: I18n): ChangeView[] {
  return facts.dataset.indicators.flatMap((indicator) => viewChange(facts, earlier, indicator, county, i18n) ?? []);
}

/** How one figure has changed; none where there is nothing to hold it against. */
export function viewChange(
  facts: Facts,
  earlier: Earlier,
  indicator: Indicator,
  county: County,
  i18n: I18n,
): ChangeView | undefined {
  const { t, number } = i18n;
  const before = beforeOf(earlier, indicator);
  const change = before && changeOf(facts, before, indicator, county.code);
  if (!change) return undefined;
  const { comparable: way } = change;
  const comparable =
    way.kind === 'exact'
      ? t('change.exact')
      : way.kind === 'nearly'
        ? t('change.moved', { people: number(way.moved, 0) })
        : whyNot(way, before, i18n);
  const isExact = way.kind === 'exact';
  if (!isChange(change)) {
    const none = { amount: undefined, difference: undefined, people: undefined };
    const sentence = t(change.comparable.why === 'missing' ? 'change.cannot' : 'change.not', { reason: comparable });
    return { indicator, county, ...none, ...figuresAt(change, i18n), limits: undefined, comparable, isExact, sentence };
  }
  const isCount = indicator.kind === 'count';
  const counted =
    change.people === undefined ? undefined : facts.dataset.indicators.find(({ id }) => id === indicator.numerator);
  const decimals = decimalsOf(change);
  const sized = (value: number, unit: string) => `${number(Math.abs(value), decimals)} ${unit}`;
  const unit = isCount ? unitOf(indicator, Math.abs(change.difference), i18n) : t('change.points');
  const isNone = Number(change.difference.toFixed(decimals)) === 0;
  const side = change.difference > 0 ? 'more' : 'fewer';
  const words = figuresAt(change, i18n);
  const people =
    counted && change.people !== undefined && change.people !== 0
      ? t(`change.people.${change.people > 0 ? 'more' : 'fewer'}`, {
          count: number(Math.abs(change.people), 0),
          unit: unitOf(counted, Math.abs(change.people), i18n),
        })
      : undefined;
  const limits =
    change.limits &&
    t('change.limits', {
      low: signed(change.limits.low, decimals, i18n),
      high: signed(change.limits.high, decimals, i18n),
    });
  const what = isNone
    ? t('change.none')
    : t(isCount ? `change.count.${side}` : `change.points.${side}`, { amount: sized(change.difference, unit) });
  const amount = { text: signed(change.difference, decimals, i18n), value: change.difference, decimals };
  return {
    indicator,
    county,
    ...words,
    amount,
    difference: isNone ? undefined : `${amount.text} ${unit}`,
    people,
    limits,
    comparable,
    isExact,
    sentence: [
      t('change.sentence', {
        before: words.before ?? '',
        now: words.now ?? '',
        what: people === undefined ? what : t('change.both', { what, people }),
      }),
      ...(limits === undefined ? [] : [t('change.sentence.limits', { limits, unit: changeUnit(indicator, i18n) })]),
      ...(way.kind === 'nearly' ? [t('change.nearly', { people: number(way.moved, 0) })] : []),
    ].join(' '),
  };
}

/** Why, as a sentence; of a missing figure what its symbol says, which only ends one. */
function whyNot(way: NoChange['comparable'], { announcement: year }: Before, { t }: I18n): string {
  if (way.why === 'redefined') return way.reason;
  if (way.why === 'missing') return t('change.missing', { reason: t(`symbol.${way.reason}`), year: way.year });
  return t(`change.${way.why}`, { year });
}

/** As many decimals as tell it from nothing what rounding hid. */
const decimalsOf = ({ indicator: { kind, decimals }, people }: Change) =>
  kind === 'count' ? 0 : people === undefined ? decimals : decimals + 1;

/** A reason as part of a sentence. */
export const within = (reason: string): string => reason.replace(/\.$/, '');

/** The two figures, each with its time. */
function figuresAt({ indicator, then = indicator, before, now }: Change | NoChange, i18n: I18n) {
  const at = ({ value, decimals }: NumberCell, of: Indicator) =>
    i18n.t('change.at', {
      figure: i18n.number(value, decimals) + (indicator.kind === 'count' ? '' : i18n.percent),
      period: periodText(of, i18n),
    });
  return { before: before && at(before, then), now: now && at(now, indicator) };
}

/** What stands where no change can be told. */
export const none = '–';

/** A number with its sign: "+0,5", "−1,2"; without one where it is printed as nothing. */
function signed(value: number, decimals: number, { number }: I18n): string {
  const rounded = Number(value.toFixed(decimals));
  return (rounded > 0 ? '+' : '') + number(rounded === 0 ? 0 : rounded, decimals);
}

/** What a change of a figure is counted in. */
export const changeUnit = (indicator: Indicator, i18n: I18n): string =>
  indicator.kind === 'count' ? unitOf(indicator, 2, i18n) : i18n.t('change.points');

/** Whose change is shown where `wanted` is asked for: its own, or the first that an earlier table has. */
export function changedIndicator(facts: Facts, earlier: Earlier, wanted: IndicatorId): Indicator | undefined {
  const shared = sharedIndicators(facts, earlier);
  return shared.find(({ id }) => id === wanted) ?? shared[0];
}

/** The columns whose change can be shown: those that an earlier table has. */
export const sharedIndicators = ({ dataset }: Facts, earlier: Earlier): Indicator[] =>
  dataset.indicators.filter((indicator) => beforeOf(earlier, indicator));

/** Which announcements' tables the figures are held against, nearest first: "Endring siden kunngjøringen for 2021". */
export function changeTitle(facts: Facts, earlier: Earlier, { t, list }: I18n): string {
  const used = sharedIndicators(facts, earlier).map((indicator) => beforeOf(earlier, indicator));
  const [year, ...more] = earlier.tables
    .filter((one) => used.includes(one))
    .map(({ announcement }) => String(announcement));
  const years = list([year ?? '', ...more]);
  return t(more.length > 0 ? 'change.title.several' : 'change.title', { year: years });
}

/**
 * A map of how a share has changed, in percentage points, in classes as other maps. A count has none: it would show where
 * people live.
 */
export function viewChangeMap(facts: Facts, earlier: Earlier, wanted: IndicatorId, i18n: I18n): MapView | undefined {
  const { dataset } = facts;
  const indicator = dataset.indicators.find(({ id }) => id === wanted);
  const before = indicator && beforeOf(earlier, indicator);
  if (!before || indicator.kind === 'count') return undefined;
  const changes = new Map(
    [dataset.country, ...dataset.counties].map(({ code }) => [code, changeOf(facts, before, indicator, code)]),
  );
  const known = [...changes.values()].filter((change) => change !== undefined).filter(isChange);
  const decimals = Math.max(0, ...known.map(decimalsOf));
  const cell = (change: Change | NoChange | undefined): Cell => {
    if (!change || !isChange(change)) return { kind: 'missing' };
    const own = decimalsOf(change);
    return { kind: 'value', value: Number(change.difference.toFixed(own)), decimals: own };
  };
  // Neither end of a change is good or bad: no mark, and no colour but that of the classes.
  const plain: Indicator = { ...indicator, decimals, highMeans: 'none' };
  const changed: Dataset = {
    ...dataset,
    indicators: [plain],
    figures: Object.fromEntries([...changes].map(([code, change]) => [code, { [indicator.id]: cell(change) }])),
  };
  if (columnOf(changed, plain).values.length === 0) return undefined;
  const view = viewMap(changed, plain, i18n);
  const print = ({ value, decimals: own }: Pick<CellView, 'value' | 'decimals'>) =>
    value === undefined ? none : signed(value, own, i18n);
  const areas = view.areas.map((area) => {
    const text = print(area.cell);
    const figure = area.cell.value === undefined ? text : `${text} ${i18n.t('change.points')}`;
    // Why it cannot be told is what the table beside it says.
    const change = changes.get(area.county.code);
    const note = change && !isChange(change) ? within(whyNot(change.comparable, before, i18n)) : area.cell.note;
    return {
      ...area,
      cell: { ...area.cell, text, unit: '', mark: undefined, note },
      rank: undefined,
      label: i18n.t('map.area', { name: area.name, figure, rank: note ?? '' }),
    };
  });
  const classes = view.classes.map((one) => {
    const [low, high] = [print({ value: one.low, decimals }), print({ value: one.high, decimals })];
    return { ...one, text: low === high ? low : i18n.t('change.range', { low, high }) };
  });
  const then = before.facts.dataset.indicators.find(({ id }) => id === indicator.id) ?? indicator;
  const country = { ...view.country, text: print(view.country), unit: '' };
  return {
    ...view,
    unit: i18n.t('change.unit'),
    areas,
    classes,
    missing: missingText(areas, i18n),
    country,
    countryText: i18n.t('card.country', { name: dataset.country.name, figure: country.text }),
    title: i18n.t('change.map', {
      label: indicator.label,
      from: periodText(then, i18n),
      to: periodText(indicator, i18n),
    }),
  };
}
