import { readFileSync } from 'node:fs';
import path from 'node:path';

/** A row of the announcement's table, with its figures as printed: "29301", "0,86". */
export type AnnouncedRow = { readonly code: string; readonly name: string; readonly figures: readonly string[] };

/** The ids by which the page names the announcement's nine columns, in its order: a public interface. */
export const indicators = [
  'hovedinntekt-antall',
  'hovedinntekt-andel',
  'unge-antall',
  'unge-andel',
  'barn-antall',
  'barn-andel',
  'kvp-antall',
  'kvp-ramme',
  'botilbud-antall',
] as const;

/** The announcement's 19 rows, read from its text by plain splitting: no code of the application's takes part. */
export const announced: readonly AnnouncedRow[] = readAnnouncement();
export const announcedCounties = announced.slice(1);

function readAnnouncement(): AnnouncedRow[] {
  const file = path.join(import.meta.dirname, '../../announcement/fixtures/announcement-2021-table.txt');
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && line !== '(fylker fra 2019)');
  const rows: { code: string; name: string; figures: string[] }[] = [];
  for (const line of lines.slice(lines.indexOf('Landet'))) {
    const county = /^(\d\d) (\p{L}.*)$/u.exec(line);
    if (line === 'Landet') rows.push({ code: '0', name: line, figures: [] });
    else if (county) rows.push({ code: county[1] ?? '', name: county[2] ?? '', figures: [] });
    else rows.at(-1)?.figures.push(line.replace(/\s|%/g, ''));
  }
  return rows;
}

/** The figure that the announcement prints for an area. */
export function figureOf(code: string, indicator: (typeof indicators)[number]): string {
  const figure = announced.find((row) => row.code === code)?.figures[indicators.indexOf(indicator)];
  if (figure === undefined) throw new Error(`the announcement has no ${indicator} for ${code}`);
  return figure;
}

/** "1187" and "0,86" as numbers. */
export const toNumber = (figure: string) => Number(figure.replace(',', '.'));

/** The county codes in the order of a column, ties as in the announcement. */
export function ordered(indicator: (typeof indicators)[number], direction: 'descending' | 'ascending'): string[] {
  const sign = direction === 'descending' ? -1 : 1;
  return announcedCounties
    .map(({ code }) => ({ code, value: toNumber(figureOf(code, indicator)) }))
    .sort((a, b) => sign * (a.value - b.value))
    .map(({ code }) => code);
}
