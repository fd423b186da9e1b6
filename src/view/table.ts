import type { County } from '../domain/county.ts';
import type { Choice } from '../domain/choice.ts';
import type { Dataset } from '../domain/dataset.ts';
import { columnOf } from '../domain/column.ts';
import { cellOf } from '../domain/figure.ts';
import type { CountyCode, IndicatorId } from '../domain/ids.ts';
import type { Indicator } from '../domain/indicator.ts';
import { stepOf } from '../domain/steps.ts';
import type { I18n } from '../i18n/createI18n.ts';
import { viewCell, viewMark } from './cell.ts';
import type { CellView } from './cell.ts';
import { nameSearch } from './nameSearch.ts';
import { rankText } from './rank.ts';

/** A column: its texts, and whether it is hidden when only the other half of its pair is asked for. */
export type ColumnView = {
  readonly indicator: Indicator;
  readonly label: string;
  /** Widest number of decimals in the column: the others are padded to it. */
  readonly decimals: number;
  /** `count` and `share` where both say the same thing; a figure without its pair is always shown. */
  readonly half: 'count' | 'share' | undefined;
};

export type GroupView = {
  readonly id: string;
  readonly label: string;
  readonly short: string;
  readonly columns: readonly ColumnView[];
};

/** What must be known of all figures of an area. `isWeak`: so much that they are set in a lighter tone. */
export type CountyNote = { readonly isWeak: boolean; readonly text: string };

/** One area's figures; `cells` has one for each indicator. */
export type RowView = {
  readonly county: County;
  readonly cells: Readonly<Record<IndicatorId, CellView>>;
  readonly note?: CountyNote | undefined;
};

/** The table as every output shows it: counties in the announcement's order, the country apart. */
export type TableView = {
  readonly colour: Choice['colour'];
  readonly groups: readonly GroupView[];
  readonly country: RowView;
  readonly rows: readonly RowView[];
  /** In words: the symbols that stand somewhere in the table. */
  readonly symbolNotes: readonly string[];
  /** Short names of the groups in which high is green. */
  readonly reversed: string;
};

/** Everything that the table shows, for one choice of colours. */
export function viewTable(
  dataset: Dataset,
  colour: Choice['colour'],
  i18n: I18n,
  countyNotes: Readonly<Record<CountyCode, CountyNote>> = {},
): TableView {
  const { counties, country, indicators } = dataset;
  const columns = indicators.map((indicator) => viewColumn(dataset, indicator, colour, i18n));
  const row = (county: County): RowView => ({
    county,
    cells: Object.fromEntries(columns.map(({ id, cells }) => [id, cells.get(county)])) as RowView['cells'],
    note: countyNotes[county.code],
  });
  const rows = counties.map(row);
  const all = [row(country), ...rows].flatMap(({ cells }) => indicators.map(({ id }) => cells[id]));
  const notes = all.flatMap((cell) =>
    cell?.note ? [`${cell.text.replace(/\d[\d\s.,]*/, '')} ${cell.note}`.trim()] : [],
  );
  const isReversed = (id: string) => indicators.some(({ group, highMeans }) => group === id && highMeans === 'green');
  return {
    colour,
    groups: viewGroups(dataset, all),
    country: row(country),
    rows,
    symbolNotes: [...new Set(notes)],
    reversed: dataset.groups.flatMap(({ id, short }) => (isReversed(id) ? [short] : [])).join(i18n.t('list.comma')),
  };
}

/** What the table's symbols mean, as a sentence; none where it has none. */
export function symbolLines(notes: readonly string[], { t }: Pick<I18n, 't'>): readonly string[] {
  return notes.length > 0 ? [t('legend.notes', { notes: notes.join(t('list.semicolon')) })] : [];
}

function viewColumn(dataset: Dataset, indicator: Indicator, colour: Choice['colour'], i18n: I18n) {
  const column = columnOf(dataset, indicator);
  // Coloured counts would show where people live.
  const bounds = colour === 'scale' && indicator.kind !== 'count' ? column.bounds : [];
  const cells = new Map<County, CellView>();
  for (const county of [dataset.country, ...dataset.counties]) {
    const cell = viewCell(cellOf(dataset, county.code, indicator.id), indicator, i18n);
    const rank = county === dataset.country ? undefined : column.ranks.get(county.code);
    const extreme = rank && colour !== 'off' ? column.extremes.get(county.code) : undefined;
    const step = rank && bounds.length > 1 && cell.value !== undefined ? stepOf(cell.value, bounds) : undefined;
    cells.set(county, {
      ...cell,
      mark: rank && extreme && viewMark(extreme, rankText(rank, dataset.counties.length, i18n)),
      step,
    });
  }
  return { id: indicator.id, cells };
}

/** The steps of one column of the colour scale: the figures in each, lowest first. */
export type ScaleView = { readonly label: string; readonly steps: readonly string[] };

/** What the colour scale's steps stand for, column by column, as the map's classes have it. */
export function viewScale(dataset: Dataset, i18n: I18n): ScaleView[] {
  return dataset.indicators.flatMap((indicator) => {
    const { bounds } = columnOf(dataset, indicator);
    if (indicator.kind === 'count' || bounds.length < 2) return [];
    const cells = dataset.counties
      .map(({ code }) => viewCell(cellOf(dataset, code, indicator.id), indicator, i18n))
      .flatMap((cell) => (cell.value === undefined ? [] : [{ ...cell, value: cell.value }]))
      .sort((a, b) => a.value - b.value);
    const steps = bounds.map((_, i) => {
      const texts = cells.filter(({ value }) => stepOf(value, bounds) === i + 1).map(({ text }) => text);
      return [...new Set([texts[0], texts.at(-1)])].join('–');
    });
    return [{ label: indicator.shortLabel, steps }];
  });
}

function viewGroups({ groups, indicators }: Dataset, cells: readonly (CellView | undefined)[]): GroupView[] {
  const numerators = new Set(indicators.map(({ numerator }) => numerator));
  return groups.map((group) => ({
    ...group,
    columns: indicators
      .filter((indicator) => indicator.group === group.id)
      .map((indicator) => ({
        indicator,
        label: indicator.columnLabel,
        decimals: Math.max(...cells.map((cell) => (cell?.indicator === indicator.id ? cell.decimals : 0))),
        half: indicator.numerator ? 'share' : numerators.has(indicator.id) ? 'count' : undefined,
      })),
  }));
}

/** Rows whose county answers to what was typed: by any part of its names, or by its code. */
export function searchRows(rows: readonly RowView[], search: string): readonly RowView[] {
  const answers = nameSearch(search);
  return rows.filter(({ county }) => answers(county));
}

/** The rows of the counties that are held side by side; all of them where there are none. */
export function narrowRows(rows: readonly RowView[], counties: readonly CountyCode[]): readonly RowView[] {
  return counties.length === 0 ? rows : rows.filter(({ county }) => counties.includes(county.code));
}

/** Moves the chosen county first; the order of the others stays. */
export function pinRow<Row>(rows: readonly Row[], isChosen: (row: Row) => boolean): Row[] {
  return [...rows.filter(isChosen), ...rows.filter((row) => !isChosen(row))];
}
