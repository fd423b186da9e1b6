import { isNumber } from '../domain/cell.ts';
import type { Dataset } from '../domain/dataset.ts';
import { cellOf } from '../domain/figure.ts';
import type { I18n } from '../i18n/createI18n.ts';
import { viewCell } from '../view/cell.ts';
import { periodText, viewIndicatorInfo } from '../view/indicatorInfo.ts';
import type { SheetCell, SheetTable } from './compareSheets.ts';

/** A whole table as two sheets: the figures as printed, and what must be known to read them. */
export function tableSheets(dataset: Dataset, i18n: I18n): [SheetTable, SheetTable] {
  const { country, counties, indicators } = dataset;
  const { t } = i18n;
  return [
    {
      name: t('compare.sheet.figures'),
      header: [
        t('csv.code'),
        t('table.county'),
        ...indicators.map((indicator) =>
          t('openData.sheet.head', {
            label: indicator.shortLabel,
            unit: indicator.unit,
            period: periodText(indicator, i18n),
          }),
        ),
      ],
      rows: [country, ...counties].map(({ code, name }) => [
        code,
        name,
        ...indicators.map((indicator): SheetCell => {
          const cell = cellOf(dataset, code, indicator.id);
          const { text, unit } = viewCell(cell, indicator, i18n);
          return isNumber(cell) ? { value: cell.value, decimals: cell.decimals, unit } : text;
        }),
      ]),
      widths: [8, 24, ...indicators.map(() => 18)],
    },
    aboutSheet(dataset, i18n),
  ];
}

function aboutSheet(dataset: Dataset, i18n: I18n): SheetTable {
  const { table, indicators, country, counties } = dataset;
  const { t } = i18n;
  const cells = [country, ...counties].flatMap(({ code }) =>
    indicators.map((indicator) => ({ cell: cellOf(dataset, code, indicator.id), indicator })),
  );
  // What a spreadsheet's number cannot show: why there is none, and that one is preliminary.
  const signs = new Map(
    cells.flatMap(({ cell, indicator }) => {
      const { text, note } = viewCell(cell, indicator, i18n);
      return note === undefined ? [] : [[isNumber(cell) ? text.slice(-1) : text, note] as const];
    }),
  );
  const preliminary = [country, ...counties].flatMap(({ code, name }) =>
    indicators.flatMap(({ id, shortLabel }) => {
      const cell = cellOf(dataset, code, id);
      return isNumber(cell) && cell.remark === 'preliminary' ? [[t('symbol.preliminary'), shortLabel, name]] : [];
    }),
  );
  return {
    name: t('compare.sheet.about'),
    header: [t('compare.sheet.what'), t('compare.sheet.figure'), t('compare.sheet.text')],
    rows: [
      [t('compare.sheet.rule'), '', `${table.readingRule.lead} ${table.readingRule.rest}`],
      [t('compare.sheet.division'), '', `${table.divisionLabel}. ${table.divisionNote}`],
      [t('compare.sheet.sources'), '', table.sources],
      [t('compare.sheet.age'), '', table.age],
      ...[...signs].map(([sign, note]) => [t('openData.sheet.symbol'), '', `${sign} ${note}`]),
      ...preliminary,
      ...indicators.flatMap((indicator) => {
        const { title, lines, more } = viewIndicatorInfo(indicator, i18n);
        return [
          [t('compare.sheet.definition'), indicator.shortLabel, title],
          ...[...lines, ...more].map(({ term, text }) => [term, indicator.shortLabel, text]),
        ];
      }),
    ],
    widths: [24, 50, 110],
  };
}
