import type { Dataset } from '../domain/dataset';
import { cellOf } from '../domain/figure';
import type { I18n } from '../i18n/createI18n';
import { plainText } from '../view/cell';
import { csvFileName } from '../view/csvFileName';
import { slugOf } from '../view/places';
import type { RowView } from '../view/table';
import { joinRows, safeText } from './delimited';

/**
 * The whole table as a CSV that Norwegian Excel opens right (byte order mark, semicolon, decimal comma, CRLF), with the
 * reading rule, periods and sources below a blank line. The site's own reader takes it back in.
 */
export function csvFile(dataset: Dataset, i18n: I18n): string {
  const { indicators, country, counties, table } = dataset;
  const header = [i18n.t('csv.code'), i18n.t('csv.name'), ...indicators.map(({ label }) => label)].map(safeText);
  const rows = [country, ...counties].map((area) => [
    safeText(area.code),
    safeText(area.name),
    ...indicators.map(({ id }) => plainText(cellOf(dataset, area.code, id), i18n)),
  ]);
  const { lead, rest } = table.readingRule;
  const notes = [
    `${lead} ${rest}`,
    table.age,
    `${table.divisionLabel}. ${table.divisionNote}`,
    ...(table.divisionDetails ?? []),
    ...table.periods,
    table.sources,
  ].map((note) => [safeText(note)]);
  return `\uFEFF${joinRows([header, ...rows, [], ...notes], ';', '\r\n')}`;
}

/** What is downloaded while the table shows these rows: their counties, in the whole file's order, and its name. */
export function csvDownload(dataset: Dataset, rows: readonly RowView[], i18n: I18n) {
  const counties = dataset.counties.filter(({ code }) => rows.some(({ area }) => area.code === code));
  // A search without a match leaves the country alone.
  const named = counties.length > 0 ? counties : [dataset.country];
  const what = [dataset.table.announcement, ...named.map(({ name }) => slugOf(name))].join('-');
  return {
    name: csvFileName(dataset, i18n, counties.length < dataset.counties.length ? what : undefined),
    content: csvFile({ ...dataset, counties }, i18n),
  };
}
