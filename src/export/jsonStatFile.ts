import { isNumber } from '../domain/cell.ts';
import type { Dataset } from '../domain/dataset.ts';
import { cellOf } from '../domain/figure.ts';
import type { I18n } from '../i18n/createI18n.ts';
import { viewCell } from '../view/cell.ts';
import { periodText } from '../view/indicatorInfo.ts';

/**
 * A table as JSON-stat 2.0 (https://json-stat.org/full/): areas by indicators, row by row. There is no dimension of time,
 * because the columns are of different ones: each indicator's note says its own. A missing figure is null, and its symbol
 * stands in `status`, as does that of a preliminary one.
 */
export function jsonStatFile(dataset: Dataset, i18n: I18n): string {
  const { table, country, counties, indicators } = dataset;
  const areas = [country, ...counties];
  const cells = areas.flatMap(({ code }) =>
    indicators.map((indicator) => ({ cell: cellOf(dataset, code, indicator.id), indicator })),
  );
  const status = cells.flatMap(({ cell, indicator }, at) => {
    if (isNumber(cell) && cell.remark !== 'preliminary') return [];
    const { text, note } = viewCell(cell, indicator, i18n);
    return [{ at, symbol: isNumber(cell) ? text.slice(-1) : text, note: note ?? '' }];
  });
  const content = {
    version: '2.0',
    class: 'dataset',
    label: table.title,
    source: table.sources,
    note: [
      `${table.readingRule.lead} ${table.readingRule.rest}`,
      table.age,
      `${table.divisionLabel}. ${table.divisionNote}`,
    ],
    id: ['area', 'indicator'],
    size: [areas.length, indicators.length],
    role: { geo: ['area'], metric: ['indicator'] },
    dimension: {
      area: {
        label: i18n.t('table.county'),
        category: {
          index: areas.map(({ code }) => code),
          label: Object.fromEntries(areas.map(({ code, name }) => [code, name])),
        },
      },
      indicator: {
        label: i18n.t('openData.indicator'),
        category: {
          index: indicators.map(({ id }) => id),
          label: Object.fromEntries(indicators.map(({ id, shortLabel }) => [id, shortLabel])),
          unit: Object.fromEntries(indicators.map(({ id, unit, decimals }) => [id, { label: unit, decimals }])),
          note: Object.fromEntries(
            indicators.map((indicator) => [
              indicator.id,
              [
                indicator.label,
                periodText(indicator, i18n),
                indicator.source,
                ...(indicator.note ? [indicator.note] : []),
              ],
            ]),
          ),
        },
      },
    },
    value: cells.map(({ cell }) => (isNumber(cell) ? cell.value : null)),
    ...(status.length > 0 && { status: Object.fromEntries(status.map(({ at, symbol }) => [at, symbol])) }),
    extension: {
      table: table.id,
      announcement: table.announcement,
      division: table.division,
      periods: Object.fromEntries(
        indicators.map(({ id, period }) => [id, 'year' in period ? String(period.year) : period.date]),
      ),
      symbols: Object.fromEntries(status.map(({ symbol, note }) => [symbol, note])),
    },
  };
  return `${JSON.stringify(content, undefined, 1)}\n`;
}
