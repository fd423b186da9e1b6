import type { TableInfo } from '../domain/dataset.ts';
import type { End } from '../domain/extreme.ts';
import type { I18n } from '../i18n/createI18n.ts';
import { noteSign } from '../view/countyNote.ts';
import { sumLines } from '../view/sumLines.ts';
import type { GroupView, RowView } from '../view/table.ts';
import { joinRows, safeText } from './delimited.ts';
import { escapeText } from './text.ts';

/** A table in both forms that a clipboard takes: HTML for Word, tab-separated text for Excel and plain editors. */
export type ClipboardTable = { readonly html: string; readonly text: string };

/**
 * The table as it is shown: its columns and its order of rows, with the reading rule and the sources. The marks follow
 * as two rows of county names, because a symbol in a cell would turn its number into text in a spreadsheet. `also`:
 * what must be said of these rows beside.
 */
export function clipboardTable(
  groups: readonly GroupView[],
  rows: readonly RowView[],
  table: TableInfo,
  i18n: I18n,
  also: readonly string[] = [],
): ClipboardTable {
  const columns = groups.flatMap((group) => group.columns.map(({ indicator }) => indicator));
  const header = [i18n.t('table.county'), ...columns.map(({ label }) => label)].map(safeText);
  const body = rows.map(({ county, cells, note }) => [
    safeText(county.name + noteSign(note, i18n)),
    ...columns.map(({ id }) => (cells[id] ? cells[id].text + cells[id].unit : '')),
  ]);
  const marked = (end: End) => [
    i18n.t(`copy.${end}`),
    ...columns.map(({ id }) => names(rows, (row) => row.cells[id]?.mark?.end === end, i18n)),
  ];
  const ends = [marked('highest'), marked('lowest')].filter(([, ...cells]) => cells.some((cell) => cell !== ''));
  const { lead, rest } = table.readingRule;
  const division = [table.divisionLabel, ...table.periods].join('. ');
  const notes = [division, ...also, ...sumLines(table, i18n), `${lead} ${rest}`, table.age, table.sources];
  const tr = (cells: readonly string[], tag: 'th' | 'td') =>
    `<tr>${cells.map((cell) => `<${tag}>${escapeText(cell)}</${tag}>`).join('')}</tr>`;
  return {
    html:
      `<table><caption>${escapeText(table.title)}</caption><thead>${tr(header, 'th')}</thead>` +
      `<tbody>${[...body, ...ends].map((row) => tr(row, 'td')).join('')}</tbody></table>` +
      notes.map((note) => `<p>${escapeText(note)}</p>`).join(''),
    text: joinRows([[table.title], header, ...body, ...ends, [], ...notes.map((note) => [safeText(note)])], '\t', '\n'),
  };
}

function names(rows: readonly RowView[], isWanted: (row: RowView) => boolean, i18n: I18n): string {
  return rows
    .filter(isWanted)
    .map(({ county }) => safeText(county.name))
    .join(i18n.t('list.comma'));
}
