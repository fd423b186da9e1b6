import type { I18n } from '../i18n/createI18n.ts';
import { sheetText } from './compareSheets.ts';
import type { SheetTable } from './compareSheets.ts';
import type { ClipboardTable } from './copyTable.ts';
import { joinRows, safeText } from './delimited.ts';
import { escapeText } from './text.ts';

/** The figures as a CSV that Norwegian Excel opens right, with what they mean below a blank line. */
export function compareCsv(
  [figures, differences, about]: readonly [SheetTable, SheetTable, SheetTable],
  i18n: I18n,
): string {
  const lines = (sheet: SheetTable) => [sheet.header, ...sheet.rows].map((row) => row.map((cell) => plain(cell, i18n)));
  const notes = about.rows.map((row) => row.map((cell) => plain(cell, i18n)));
  return `\uFEFF${joinRows([...lines(figures), [], ...lines(differences), [], ...notes], ';', '\r\n')}`;
}

/** Bare digits with a decimal comma; text that is no formula. */
function plain(cell: SheetTable['rows'][number][number], i18n: I18n): string {
  if (typeof cell === 'string') return safeText(cell);
  return i18n
    .number(cell.value, cell.decimals)
    .replace(/[\s\u00A0]/g, '')
    .replace('−', '-');
}

/** Where the figure itself stands in a line of the differences. */
const valueColumn = 2;

/** What the table shows for the clipboard, as two tables, with the reading rule, division and sources. */
export function compareClipboard(
  [figures, differences, about]: readonly [SheetTable, SheetTable, SheetTable],
  title: string,
  i18n: I18n,
): ClipboardTable {
  // Of the notes only those that the table shows: why there is no number.
  const shown = {
    header: differences.header.slice(0, -1),
    rows: differences.rows.map((row) => (typeof row[valueColumn] === 'string' ? row : row.slice(0, -1))),
  };
  const tables = [figures, shown].map(({ header, rows }) => ({
    header: header.map(safeText),
    body: rows.map((row) => row.map((cell) => (typeof cell === 'string' ? safeText(cell) : sheetText(cell, i18n)))),
  }));
  // Definitions of single figures stay in the files: what belongs to all of them comes along.
  const notes = about.rows
    .filter(([, figure]) => figure === '')
    .map(([what = '', , text = '']) => `${sheetText(what, i18n)}: ${sheetText(text, i18n)}`);
  const tr = (cells: readonly string[], tag: 'th' | 'td') =>
    `<tr>${cells.map((cell) => `<${tag}>${escapeText(cell)}</${tag}>`).join('')}</tr>`;
  const html = tables.map(
    ({ header, body }) =>
      `<table><caption>${escapeText(title)}</caption><thead>${tr(header, 'th')}</thead>` +
      `<tbody>${body.map((row) => tr(row, 'td')).join('')}</tbody></table>`,
  );
  const lines = tables.flatMap(({ header, body }) => [header, ...body, []]);
  return {
    html: html.join('') + notes.map((note) => `<p>${escapeText(note)}</p>`).join(''),
    text: joinRows([[title], ...lines, ...notes.map((note) => [safeText(note)])], '\t', '\n'),
  };
}
