import type { Dataset } from '../domain/dataset.ts';
import { cellOf } from '../domain/figure.ts';
import type { CountyCode, IndicatorId } from '../domain/ids.ts';
import type { Indicator } from '../domain/indicator.ts';
import { columnOf } from '../domain/column.ts';
import { stepOf } from '../domain/steps.ts';
import type { County } from '../domain/county.ts';
import type { Choice, Sort } from '../domain/choice.ts';
import type { I18n } from '../i18n/createI18n.ts';
import { noteSign } from './countyNote.ts';
import { viewCell, viewMark } from './cell.ts';
import type { CellView } from './cell.ts';
import { periodText } from './indicatorInfo.ts';
import { rankText } from './rank.ts';
import type { CountyNote } from './table.ts';

/** One county on the map. `step`: class 1 (lowest) to 5, none where the figure is missing. */
export type MapArea = {
  readonly county: County;
  /** The county's name, with a sign where its sum is only nearly right. */
  readonly name: string;
  readonly cell: CellView;
  readonly step: number | undefined;
  /** Where counties are held against the country: far under (-2) to far over (2) its figure. */
  readonly over?: number | undefined;
  /** Place among the counties, in words; none for a missing figure. */
  readonly rank: string | undefined;
  /** Name, figure and place: what a screen reader says of the shape. */
  readonly label: string;
};

/** One class of the legend: the lowest and highest figure in it as printed, and how many counties have it. */
export type MapClass = {
  readonly step: number;
  readonly low: number;
  readonly high: number;
  readonly text: string;
  readonly count: number;
  /** Of a class over or under the country: which. */
  readonly over?: number;
};

/** A map of one indicator: shares as classes, counts as circles. */
export type MapView = {
  readonly indicator: Indicator;
  readonly form: 'choropleth' | 'circles';
  /** A sentence that says what the map shows. */
  readonly title: string;
  readonly areas: readonly MapArea[];
  readonly classes: readonly MapClass[];
  /** How the classes are made, where they are not the usual ones. */
  readonly about?: string;
  /** What the classes' figures are in. */
  readonly unit: string;
  /** How many counties have no figure, and why; none where all have one. */
  readonly missing: string | undefined;
  readonly country: CellView;
  /** The country's figure with its name. */
  readonly countryText: string;
};

/**
 * The indicator that a map shows: the one picked, else the sorted column, else the first that is not a count, of those
 * in `only` where a priority area is chosen.
 */
export function mapIndicator(
  dataset: Dataset,
  picked: IndicatorId | undefined,
  sort: Sort | undefined,
  only?: readonly IndicatorId[],
): Indicator {
  const wanted = picked ?? sort?.by;
  const found =
    dataset.indicators.find(({ id }) => id === wanted) ??
    dataset.indicators.find(({ id, kind }) => kind !== 'count' && (only?.includes(id) ?? true)) ??
    dataset.indicators[0];
  if (!found) throw new Error('a table without indicators');
  return found;
}

/** Everything that a map of an indicator shows, with the table's marks unless they are off. Only shares are coloured: coloured counts would show where people live. */
export function viewMap(
  dataset: Dataset,
  indicator: Indicator,
  i18n: I18n,
  colour: Choice['colour'] = 'extremes',
  notes: Readonly<Record<CountyCode, CountyNote>> = {},
): MapView {
  const { counties, country } = dataset;
  const { ranks, extremes, bounds } = columnOf(dataset, indicator);
  const areas = counties.map((county): MapArea => {
    const cell = viewCell(cellOf(dataset, county.code, indicator.id), indicator, i18n);
    const rank = ranks.get(county.code);
    const extreme = colour === 'off' ? undefined : extremes.get(county.code);
    const place = rank && rankText(rank, counties.length, i18n);
    const name = county.name + noteSign(notes[county.code], i18n);
    return {
      county,
      name,
      cell: { ...cell, mark: extreme && viewMark(extreme, place ?? '') },
      step: cell.value === undefined ? undefined : stepOf(cell.value, bounds),
      rank: place,
      label: i18n.t('map.area', { name, figure: figureText(cell), rank: place ?? cell.note ?? '' }),
    };
  });
  const whole = viewCell(cellOf(dataset, country.code, indicator.id), indicator, i18n);
  return {
    indicator,
    form: indicator.kind === 'count' ? 'circles' : 'choropleth',
    title: mapTitle(indicator, areas, whole, i18n),
    areas,
    classes: bounds.map((_, i) => viewClass(i + 1, areas)),
    unit: i18n.t('map.percent'),
    missing: missingText(areas, i18n),
    country: whole,
    countryText: i18n.t('card.country', {
      name: country.name,
      figure: whole.value === undefined && whole.note ? `${whole.text} (${whole.note})` : figureText(whole),
    }),
  };
}

/** A figure with its unit. */
export function figureText({ text, unit }: CellView): string {
  return text + unit;
}

function viewClass(step: number, areas: readonly MapArea[]): MapClass {
  const members = areas
    .filter((area) => area.step === step)
    .map(({ cell }) => cell)
    .sort((a, b) => (a.value as number) - (b.value as number));
  const [low, high] = [members[0], members.at(-1)] as [CellView, CellView];
  const text = low.text === high.text ? low.text : `${low.text}–${high.text}`;
  return { step, low: low.value as number, high: high.value as number, text, count: members.length };
}

function mapTitle(indicator: Indicator, areas: readonly MapArea[], country: CellView, i18n: I18n): string {
  const { t } = i18n;
  const what = t('map.title.what', { label: indicator.label, period: periodText(indicator, i18n) });
  const figures = areas.filter(({ cell }) => cell.value !== undefined);
  const end = (sign: 1 | -1) => {
    const top = Math.max(...figures.map(({ cell }) => sign * (cell.value as number)));
    const tied = figures.filter(({ cell }) => sign * (cell.value as number) === top);
    const names = i18n.list(tied.map(({ name }) => name));
    return { names, figure: tied[0] ? figureText(tied[0].cell) : '', count: tied.length };
  };
  const [high, low] = [end(1), end(-1)];
  const ends =
    figures.length < 2 || high.count === figures.length || figures.some(({ rank }) => rank === undefined)
      ? []
      : [t('map.title.ends', { high: high.names, top: high.figure, low: low.names, bottom: low.figure })];
  const known = country.value !== undefined;
  const whole = known
    ? [t(ends.length > 0 ? 'map.title.country' : 'map.title.countryOnly', { figure: figureText(country) })]
    : [];
  const rest = [...ends, ...whole].join(t('list.semicolon'));
  return rest === '' ? t('map.title.alone', { what }) : t('map.title', { what, rest });
}

/** Where the country's figure stands on the legend, 0 (left end) to 1, classes being equally wide; none if outside. */
export function legendPosition(view: MapView): number | undefined {
  const { classes, country } = view;
  const value = country.value;
  const last = classes.at(-1);
  if (value === undefined || last?.over !== undefined || !last) return undefined;
  const edges = [...classes.map(({ low }) => low), last.high];
  const i = edges.findLastIndex((edge) => edge <= value);
  if (i < 0 || value > last.high) return undefined;
  const [from = 0, to] = [edges[i], edges[i + 1]];
  return to === undefined ? 1 : (i + (value - from) / (to - from)) / classes.length;
}

/** What a map says beside the land: its highest and its lowest county, where it is one alone, and the chosen one. */
export function calloutsOf({ areas }: MapView, chosen: CountyCode | undefined): { county: CountyCode; text: string }[] {
  const known = areas.filter(({ cell }) => cell.value !== undefined);
  const values = known.map(({ cell }) => cell.value as number);
  const ends = [Math.max(...values), Math.min(...values)]
    .map((end) => known.filter(({ cell }) => cell.value === end))
    .filter(({ length }) => length === 1 && known.length > 1)
    .flat();
  const own = areas.filter(({ county }) => county.code === chosen && !ends.some((end) => end.county === county));
  return [...ends, ...own].map(({ county, name, cell }) => ({
    county: county.code,
    text: [name, figureText(cell), ...(cell.mark ? [cell.mark.symbol] : [])].join(' '),
  }));
}

/** Whether a cell is a number, for those who draw it. */
export function hasValue(cell: CellView): cell is CellView & { value: number } {
  return cell.value !== undefined;
}

/** How many counties have no figure, and why. */
export function missingText(areas: readonly MapArea[], { t, plural }: I18n): string | undefined {
  const without = areas.filter(({ step }) => step === undefined);
  if (without.length === 0) return undefined;
  const reasons = [...new Set(without.flatMap(({ cell }) => cell.note ?? []))].join(t('list.semicolon'));
  return t('map.missing', { reasons, counties: plural('map.class.count', without.length) });
}
