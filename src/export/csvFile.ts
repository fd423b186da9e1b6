import type { Dataset } from '../domain/dataset.ts';
import { cellOf } from '../domain/figure.ts';
import type { I18n } from '../i18n/createI18n.ts';
import { noteSign } from '../view/countyNote.ts';
import { plainText } from '../view/cell.ts';
import { csvFileName } from '../view/csvFileName.ts';
import { slugOf } from '../view/places.ts';
import { sumLines } from '../view/sumLines.ts';
import { symbolLines } from '../view/table.ts';
import type { RowView, TableView } from '../view/table.ts';
import { joinRows, safeText } from './delimited.ts';

/**
 * The whole table as a CSV that Norwegian Excel opens right (byte order mark, semicolon, decimal comma, CRLF), with the
 * reading rule, periods and sources below a blank line. The site's own reader takes it back in. `view`: the table as it
 * is shown, for the signs of nearly right sums and the meaning of the symbols.
 */
export function csvFile(dataset: Dataset, i18n: I18n, view?: TableView): string {
  const { indicators, country, counties, table } = dataset;
  const header = [i18n.t('csv.code'), i18n.t('table.county'), ...indicators.map(({ label }) => label)].map(safeText);
  const rows = [country, ...counties].map((county) => [
    safeText(county.code),
    safeText(county.name + noteSign(view?.rows.find((row) => row.county.code === county.code)?.note, i18n)),
    ...indicators.map(({ id }) => plainText(cellOf(dataset, county.code, id), i18n)),
  ]);
  const { lead, rest } = table.readingRule;
  const notes = [
    `${lead} ${rest}`,
    table.age,
    `${table.divisionLabel}. ${table.divisionNote}`,
    ...sumLines(table, i18n).slice(1),
    ...symbolLines(view?.symbolNotes ?? [], i18n),
    ...table.periods,
    table.sources,
  ].map((note) => [safeText(note)]);
  return `\uFEFF${joinRows([header, ...rows, [], ...notes], ';', '\r\n')}`;
}

/** What is downloaded while the table shows these rows: their counties, in the whole file's order, and its name. */
export function csvDownload(dataset: Dataset, view: TableView, rows: readonly RowView[], i18n: I18n) {
  const counties = dataset.counties.filter(({ code }) => rows.some(({ county }) => county.code === code));
  // A search without a match leaves the country alone.
  const named = counties.length > 0 ? counties : [dataset.country];
  const what = [dataset.table.announcement, ...named.map(({ name }) => slugOf(name))].join('-');
  return {
    name: csvFileName(dataset, i18n, counties.length < dataset.counties.length ? what : undefined),
    content: csvFile({ ...dataset, counties }, i18n, view),
  };
}
