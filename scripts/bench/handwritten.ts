import { readFileSync } from 'node:fs';
import path from 'node:path';
import reference from '#messages';
import routes from '#messages/routes';
import type { Dataset } from '../../src/domain/dataset.ts';
import { createI18n } from '../../src/i18n/createI18n.ts';
import type { I18n } from '../../src/i18n/createI18n.ts';
import type { CellView } from '../../src/view/cell.ts';
import { viewTable } from '../../src/view/table.ts';
import type { RowView, TableView } from '../../src/view/table.ts';
import { drawMap, mapStyle } from './map.ts';

/** A page as one file, and what its policy has to allow. */
export type HandwrittenPage = { readonly html: string; readonly style: string; readonly script: string };

const read = (name: string) => readFileSync(path.join(import.meta.dirname, name), 'utf8');
/** CSS without its comments and needless space, as the start page's is. */
const smaller = (css: string) =>
  css
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s*([{}:;,>+])\s*/g, '$1')
    .trim();
const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/**
 * The start page as someone would write it by hand in one file: its text, its table and its look, no framework. For
 * `paint` without JavaScript; for `sorting` with a hand-written script that sorts and recolours a map.
 */
export function handwrittenPage(dataset: Dataset, built: string, use: 'paint' | 'sorting'): HandwrittenPage {
  const i18n = createI18n({ ...reference, messages: { ...reference.messages, ...routes } });
  const { t } = i18n;
  const { table } = dataset;
  const view = viewTable(dataset, 'extremes', i18n);
  const sorting = use === 'sorting';
  const style = smaller(read('handwritten.css') + mapStyle + (sorting ? read('sorting.css') : ''));
  const script = sorting ? read('sorting.js') : '';
  const html = `<!doctype html>
<html lang="${i18n.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(t('page.start.title'))}</title>
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<style>${style}</style>
</head>
<body>
<header><b>${escape(t('site.name'))}</b><a href="/">${escape(t('site.start'))}</a></header>
<main>
<h1>${escape(table.title)}</h1>
<p class="lead">${escape(t('page.start.lead'))}</p>
<div class="rule">
<p><b>${escape(table.readingRule.lead)}</b> ${escape(table.readingRule.rest)}</p>
<p>${escape(table.age)}</p>
</div>
<div class="columns">
${drawMap(dataset, i18n)}
<div>
<div class="scroll">
<table>
<caption>${escape(`${table.divisionLabel}. ${table.periods.join('. ')}.`)}<br>${escape(table.divisionNote)}</caption>
${tableHead(view, sorting, i18n)}
<tbody>
${[view.country, ...view.rows].map((row) => tableRow(row, row === view.country, sorting)).join('\n')}
</tbody>
</table>
</div>
${legend(view, table.colourRule, i18n)}
<p class="sources">${escape(table.sources)}</p>
</div>
</div>
</main>
<footer>
<p>${escape(t('site.built', { date: i18n.date(built) }))}</p>
<p>${escape(t('site.licence'))}</p>
<p>${escape(t('site.independent'))}</p>
</footer>
${sorting ? `<script>${script}</script>\n` : ''}</body>
</html>
`;
  return { html, style, script };
}

function tableHead({ groups }: TableView, sorting: boolean, { t }: I18n): string {
  const top = groups.map(
    ({ label, columns }) => `<th scope="colgroup" colspan="${columns.length}">${escape(label)}</th>`,
  );
  const leaves = groups.flatMap(({ columns }) =>
    columns.map(({ label, indicator }) =>
      sorting
        ? `<th scope="col" aria-sort="none" data-indicator="${indicator.id}"><button>${escape(label)}</button></th>`
        : `<th scope="col">${escape(label)}</th>`,
    ),
  );
  return `<thead>
<tr><td></td>${top.join('')}</tr>
<tr><th scope="col">${escape(t('table.county'))}</th>${leaves.join('')}</tr>
</thead>`;
}

function tableRow({ county, cells }: RowView, isCountry: boolean, sorting: boolean): string {
  const attributes = (isCountry ? ' class="country"' : '') + (sorting ? ` data-area="${county.code}"` : '');
  const figures = Object.values(cells).map((cell) => tableCell(cell, sorting));
  return `<tr${attributes}><th scope="row">${escape(county.name)}</th>${figures.join('')}</tr>`;
}

function tableCell({ mark, text, unit, note, value }: CellView, sorting: boolean): string {
  const attributes = (mark ? ` class="${mark.tone}"` : '') + (sorting ? ` data-value="${value ?? ''}"` : '');
  const said = [mark?.text, note].filter((words) => words !== undefined).join(', ');
  const hidden = said && `<span class="hidden"> ${escape(said)}</span>`;
  return `<td${attributes}>${mark ? `${mark.symbol} ` : ''}${escape(text + unit)}${hidden}</td>`;
}

function legend({ reversed, symbolNotes }: TableView, rule: Dataset['table']['colourRule'], { t }: I18n): string {
  const entries = [
    `<li><span class="red">▲</span> ${escape(t(reversed ? 'legend.red.reversed' : 'legend.red', { reversed }))}</li>`,
    `<li><span class="green">▼</span> ${escape(t(reversed ? 'legend.green.reversed' : 'legend.green', { reversed }))}</li>`,
  ];
  const words = `${t('legend.symbols')} ${t('legend.rule', { wording: rule.wording })} ${rule.ownReading}`;
  const notes =
    symbolNotes.length > 0 ? `\n<p>${escape(t('legend.notes', { notes: symbolNotes.join('; ') }))}</p>` : '';
  return `<div class="legend">
<ul>
${entries.join('\n')}
</ul>
<p>${escape(words)}</p>${notes}
</div>`;
}
