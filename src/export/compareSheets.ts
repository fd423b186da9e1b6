import type { County } from '../domain/county.ts';
import { isNumber } from '../domain/cell.ts';
import type { Facts } from '../domain/compare.ts';
import type { TableInfo } from '../domain/dataset.ts';
import { cellOf } from '../domain/figure.ts';
import type { CountyCode } from '../domain/ids.ts';
import type { I18n } from '../i18n/createI18n.ts';
import type { MeasureFigure, MeasureView } from '../view/allMeasures.ts';
import { noteSign } from '../view/countyNote.ts';
import type { CompareCell, CompareGroup, CompareRow } from '../view/compareTable.ts';
import { sumLines } from '../view/sumLines.ts';
import type { CountyNote } from '../view/table.ts';

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
  /** Those that are worked out here stand below the announcement's figures. */
  readonly measures: readonly MeasureView[];
  readonly counties: readonly County[];
  /** What must be known of a county's sums; none in the printed division. */
  readonly notes: Readonly<Record<CountyCode, CountyNote>> | undefined;
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

function figureSheet({ facts, groups, measures, counties, notes, i18n }: Parts): SheetTable {
  const { t } = i18n;
  const names = [facts.dataset.country, ...counties].map(({ code, name }) => name + noteSign(notes?.[code], i18n));
  return {
    name: t('compare.sheet.figures'),
    header: [
      t('compare.sheet.group'),
      t('compare.sheet.figure'),
      t('compare.sheet.unit'),
      t('compare.sheet.period'),
      ...names,
    ],
    rows: [
      ...rowsOf(groups).map(({ title, row }) => [
        row.also === undefined ? title : `${title}. ${row.also}`,
        row.indicator.shortLabel,
        row.indicator.unit,
        row.cells[0]?.figure.period ?? '',
        ...row.cells.map((cell) => figureCell(facts, cell)),
      ]),
      ...derivedOf(measures).map((measure) => [
        t('compare.group.own'),
        measure.label,
        measure.unit ?? '',
        measure.period,
        ...figuresOf(measure, counties).map((figure) => derivedCell(measure, figure)),
      ]),
    ],
    widths: [30, 50, 14, 16, ...names.map(() => 16)],
  };
}

const derivedOf = (measures: readonly MeasureView[]) => measures.filter(({ kind }) => kind === 'derived');

/** The country's figure, then the counties' in their order. */
const figuresOf = ({ country, figures }: MeasureView, counties: readonly County[]): readonly MeasureFigure[] => [
  country,
  ...counties.flatMap(({ code }) => figures.find(({ county }) => county.code === code) ?? []),
];

const derivedCell = ({ decimals }: MeasureView, { value, text }: MeasureFigure): SheetCell =>
  value === undefined ? text : { value: Number(value.toFixed(decimals)), decimals, unit: '' };

function figureCell({ dataset }: Facts, { figure }: CompareCell): SheetCell {
  const cell = cellOf(dataset, figure.county.code, figure.indicator.id);
  return isNumber(cell) ? { value: cell.value, decimals: cell.decimals, unit: figure.cell.unit } : figure.cell.text;
}

function differenceSheet({ facts, groups, measures, counties, notes, i18n }: Parts): SheetTable {
  const { t } = i18n;
  return {
    name: t('compare.sheet.differences'),
    header: [
      t('compare.sheet.area'),
      t('compare.sheet.figure'),
      t('compare.sheet.value'),
      t('compare.sheet.rank'),
      t('compare.sheet.rate'),
      t('compare.sheet.rateUnit'),
      t('compare.sheet.difference'),
      t('compare.sheet.differenceUnit'),
      t('compare.sheet.ratio'),
      t('compare.sheet.expected'),
      t('compare.sheet.more'),
      t('compare.sheet.note'),
    ],
    rows: [
      ...rowsOf(groups).flatMap(({ row }) =>
        row.cells.map((cell) => differences(facts, row, cell, noteSign(notes?.[cell.figure.county.code], i18n))),
      ),
      // A count's own rate stands in the line of its count.
      ...derivedOf(measures)
        .filter(({ indicator }) => !facts.rates.some((own) => own.indicator === indicator.id))
        .flatMap((measure) =>
          figuresOf(measure, counties).map((figure) =>
            derivedDifferences(measure, figure, noteSign(notes?.[figure.county.code], i18n)),
          ),
        ),
    ],
    widths: [24, 50, 12, 28, 12, 24, 22, 24, 18, 22, 16, 40],
  };
}

function differences(facts: Facts, { indicator }: CompareRow, cell: CompareCell, sign: string): SheetCell[] {
  const { figure, comparison, expected } = cell;
  const rate = figure.ownRate;
  const number = (value: number | undefined, decimals = 0): SheetCell =>
    value === undefined ? '' : { value, decimals, unit: '' };
  return [
    figure.county.name + sign,
    indicator.shortLabel,
    figureCell(facts, cell),
    figure.rank ?? '',
    number(rate?.value, rate?.decimals),
    rate?.label ?? '',
    number(comparison?.difference, comparison?.decimals),
    comparison?.unit ?? '',
    number(comparison?.ratio, comparison?.ratioDecimals),
    number(expected?.value),
    number(expected?.more),
    figure.cell.note ?? figure.note ?? '',
  ];
}

function derivedDifferences(measure: MeasureView, figure: MeasureFigure, sign: string): SheetCell[] {
  const { difference, people } = figure;
  const { decimals, unit = '' } = measure;
  const rate = derivedCell(measure, figure);
  return [
    figure.county.name + sign,
    measure.label,
    rate,
    figure.rank ?? '',
    rate,
    unit,
    difference ? { value: difference.value, decimals, unit: '' } : '',
    difference ? unit : '',
    '',
    '',
    people ? { value: people.value, decimals: 0, unit: '' } : '',
    figure.note ?? measure.own?.note ?? '',
  ];
}

function aboutSheet({ facts, groups, measures, link, i18n }: Parts): SheetTable {
  const { t } = i18n;
  const { table } = facts.dataset;
  const definitions = rowsOf(groups).flatMap(({ row: { indicator, cells } }) => [
    [t('compare.sheet.definition'), indicator.shortLabel, indicator.label],
    [t('compare.sheet.source'), indicator.shortLabel, indicator.source],
    ...rateNotes(cells).map((note) => [t('compare.sheet.rate'), indicator.shortLabel, note]),
    ...(indicator.note === undefined ? [] : [[t('compare.sheet.note'), indicator.shortLabel, indicator.note]]),
  ]);
  return {
    name: t('compare.sheet.about'),
    header: [t('compare.sheet.what'), t('compare.sheet.figure'), t('compare.sheet.text')],
    rows: [
      [t('compare.sheet.rule'), '', `${table.readingRule.lead} ${table.readingRule.rest}`],
      ...divisionLines(table, i18n).map((text) => [t('compare.sheet.division'), '', text]),
      [t('compare.sheet.sources'), '', table.sources],
      [t('compare.sheet.age'), '', table.age],
      [t('compare.sheet.link'), '', link],
      ...definitions,
      ...derivedOf(measures).map(({ label, own }) => [t('compare.sheet.definition'), label, own?.note ?? '']),
    ],
    widths: [24, 50, 110],
  };
}

/** How our own rate of a figure is made; none where there is no such rate. */
const rateNotes = (cells: readonly CompareCell[]) => [
  ...new Set(cells.flatMap(({ figure }) => figure.ownRate?.note ?? [])),
];

/** The division with what must be known of it: printed, how the announcement names it; summed, how we did it. */
function divisionLines(table: TableInfo, i18n: I18n): string[] {
  const [note = table.divisionNote, ...details] = sumLines(table, i18n);
  return [`${table.divisionLabel}. ${note}`, ...details];
}

/** A cell as text, as a Norwegian spreadsheet reads it. */
export function sheetText(cell: SheetCell, i18n: I18n): string {
  return typeof cell === 'string' ? cell : i18n.number(cell.value, cell.decimals) + cell.unit;
}
