import type { Area } from '../domain/area';
import { isNumber } from '../domain/cell';
import { exactShare, ownRate } from '../domain/compare';
import type { Facts } from '../domain/compare';
import { expectedCount } from '../domain/expected';
import { cellOf } from '../domain/figure';
import type { Indicator } from '../domain/indicator';
import type { I18n } from '../i18n/createI18n';
import type { CompareCell, CompareGroup, CompareRow } from '../view/compareTable';

/** A number with the decimals that it is printed with, and what stands after it (" %" or nothing). */
export type SheetNumber = { readonly value: number; readonly decimals: number; readonly unit: string };
export type SheetCell = string | SheetNumber;

/** One sheet of a workbook: a header that stays in view, rows below it, and the columns' widths in letters. */
export type SheetTable = {
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly SheetCell[])[];
  readonly widths: readonly number[];
};

type Parts = {
  readonly facts: Facts;
  readonly groups: readonly CompareGroup[];
  readonly areas: readonly Area[];
  /** Address by which the comparison is found again. */
  readonly link: string;
  readonly i18n: I18n;
};

/** The comparison as three sheets: figures side by side as shown, differences line by line, and what they mean. */
export function compareSheets(parts: Parts): [SheetTable, SheetTable, SheetTable] {
  return [figureSheet(parts), differenceSheet(parts), aboutSheet(parts)];
}

const rowsOf = (groups: readonly CompareGroup[]) =>
  groups.flatMap(({ title, rows }) => rows.map((row) => ({ title, row })));

function figureSheet({ facts, groups, areas, i18n }: Parts): SheetTable {
  const { t } = i18n;
  const names = [facts.dataset.country, ...areas].map(({ name }) => name);
  return {
    name: t('compare.sheet.figures'),
    header: [
      t('compare.sheet.group'),
      t('compare.sheet.figure'),
      t('compare.sheet.unit'),
      t('compare.sheet.period'),
      ...names,
    ],
    rows: rowsOf(groups).map(({ title, row }) => [
      title,
      row.indicator.shortLabel,
      row.indicator.unit,
      row.cells[0]?.figure.period ?? '',
      ...row.cells.map((cell) => figureCell(facts, cell)),
    ]),
    widths: [30, 50, 14, 16, ...names.map(() => 16)],
  };
}

function figureCell({ dataset }: Facts, { figure }: CompareCell): SheetCell {
  const cell = cellOf(dataset, figure.area.code, figure.indicator.id);
  return isNumber(cell) ? { value: cell.value, decimals: cell.decimals, unit: figure.cell.unit } : figure.cell.text;
}

function differenceSheet({ facts, groups, i18n }: Parts): SheetTable {
  const { t } = i18n;
  return {
    name: t('compare.sheet.differences'),
    header: [
      t('compare.sheet.area'),
      t('compare.sheet.figure'),
      t('compare.sheet.value'),
      t('compare.sheet.rank'),
      t('compare.sheet.difference'),
      t('compare.sheet.ratio'),
      t('compare.sheet.expected'),
      t('compare.sheet.note'),
    ],
    rows: rowsOf(groups).flatMap(({ row }) => row.cells.slice(1).map((cell) => differences(facts, row, cell))),
    widths: [20, 50, 12, 28, 22, 18, 22, 40],
  };
}

function differences(facts: Facts, { indicator }: CompareRow, cell: CompareCell): SheetCell[] {
  const { figure } = cell;
  const { comparison } = figure;
  const number = (value: number | undefined, decimals: number): SheetCell =>
    value === undefined ? '' : { value, decimals, unit: '' };
  return [
    figure.area.name,
    indicator.shortLabel,
    figureCell(facts, cell),
    figure.rank ?? '',
    number(comparison?.difference, indicator.decimals + 2),
    number(comparison?.ratio, 2),
    number(expected(facts, indicator, figure.area), 0),
    figure.cell.note ?? figure.note ?? '',
  ];
}

function expected(facts: Facts, indicator: Indicator, { code }: Area): number | undefined {
  const rate = (area: Area['code']) => exactShare(facts, indicator, area) ?? ownRate(facts, indicator, area);
  const [here, there] = [rate(code), rate(facts.dataset.country.code)];
  return here && there && Math.round(expectedCount(here, there).expected);
}

function aboutSheet({ facts, groups, link, i18n }: Parts): SheetTable {
  const { t } = i18n;
  const { table } = facts.dataset;
  const definitions = rowsOf(groups).flatMap(({ row: { indicator } }) => [
    [t('compare.sheet.definition'), indicator.shortLabel, indicator.label],
    [t('compare.sheet.source'), indicator.shortLabel, indicator.source],
    ...(indicator.note === undefined ? [] : [[t('compare.sheet.note'), indicator.shortLabel, indicator.note]]),
  ]);
  return {
    name: t('compare.sheet.about'),
    header: [t('compare.sheet.what'), t('compare.sheet.figure'), t('compare.sheet.text')],
    rows: [
      [t('compare.sheet.rule'), '', `${table.readingRule.lead} ${table.readingRule.rest}`],
      [t('compare.sheet.division'), '', `${table.divisionLabel}. ${table.divisionNote}`],
      ...(table.divisionDetails ?? []).map((text) => [t('compare.sheet.division'), '', text]),
      [t('compare.sheet.sources'), '', table.sources],
      [t('compare.sheet.age'), '', table.age],
      [t('compare.sheet.link'), '', link],
      ...definitions,
    ],
    widths: [24, 50, 110],
  };
}

/** A cell as text, as a Norwegian spreadsheet reads it. */
export function sheetText(cell: SheetCell, i18n: I18n): string {
  return typeof cell === 'string' ? cell : i18n.number(cell.value, cell.decimals) + cell.unit;
}
