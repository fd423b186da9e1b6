import reference from '#messages';
import { readData } from '../../build/read/readData.ts';
import { readTableMaps } from '../../build/read/divisionMaps.ts';
import { createI18n } from '../../src/i18n/createI18n.ts';
import { mapIndicator, viewMap } from '../../src/view/map.ts';
import { viewTable } from '../../src/view/table.ts';
import type { RowView } from '../../src/view/table.ts';

/** What a person would write by hand for this page: the same look, the system's font. */
const style = `*{box-sizing:border-box} body{margin:0;font:1rem/1.5 system-ui,sans-serif}
header{display:flex;gap:1.5rem;padding:.75rem 2rem;border-bottom:1px solid silver}
main,footer{max-width:90rem;margin:0 auto;padding:1.25rem 2rem} p{max-width:62rem;margin:.75rem 0}
h1{margin:0;font-size:clamp(1.75rem,1.3rem + 1.6vw,2.5rem);line-height:1.15} .lead{max-width:44rem;font-size:1.125rem}
.rule{padding:.1rem 1rem;border-left:.375rem solid darkorange;background:oldlace}
.scroll{overflow-x:auto} caption,thead th{text-align:left}
table{width:100%;min-width:48rem;border-spacing:0;table-layout:fixed;font-variant-numeric:tabular-nums}
th,td{padding:.3125rem .5rem;border-bottom:1px solid gainsboro;font-weight:400;text-align:right;overflow-wrap:anywhere}
tr>:first-child{position:sticky;left:0;width:10.5rem;background:white;text-align:left}
thead th,tbody tr:first-child>*{border-bottom-color:dimgray;font-weight:600}
.red{background:firebrick;color:white} .green{background:honeydew} .hidden{position:absolute;clip-path:inset(50%)}
.columns{display:grid;gap:2rem} .columns>*{min-width:0} figure{margin:0} .frame{position:relative;max-width:30rem}
@media (min-width:75rem){.columns{grid-template-columns:1fr clamp(19.5rem,26vw,25rem)} figure{grid-area:1/2}}
svg{display:block} path{stroke:white;stroke-width:3}
svg+svg{position:absolute;right:0;bottom:0;width:33.3%;border:1px solid silver;background:white}
ol{display:grid;grid-auto-columns:1fr;grid-auto-flow:column;padding:0;font-size:.875rem;list-style:none}
`;
const classStyle = (step: number, colour = `hsl(212 55% ${100 - 14 * step}%)`) =>
  `.c${step}{fill:${colour}} li.c${step}{border-top:1rem solid ${colour}}`;

/**
 * The start page as someone would write it by hand in one file, made from data/: its text, its table, its map and its
 * look, no framework, no JavaScript. It lacks what needs JavaScript: choices, explanations, downloads.
 */
export function handwrittenPage(): string {
  const { reading } = readData();
  if (!reading.ok) throw new Error('the figures have errors: npm run build says which');
  const { dataset } = reading;
  const { table } = dataset;
  const i18n = createI18n({ ...reference, messages: reference.messages });
  const { t } = i18n;
  const { country, rows, groups, reversed, symbolNotes } = viewTable(dataset, 'extremes', i18n);
  const map = viewMap(dataset, mapIndicator(dataset, undefined, undefined), i18n);
  const { geometry, paths } = readTableMaps().own;
  const shapes = (areas: typeof map.areas) =>
    areas.map(({ county, step }) => `<path class="c${step ?? ''}" d="${paths.areas[county.code] ?? ''}"/>`).join('');
  const inset = map.areas.filter(({ county }) => geometry.insetAreas.includes(county.code));
  const lead = t('page.start.lead', { count: i18n.spelt(dataset.indicators.length), division: table.divisionLabel });
  const keys = map.classes.map(
    ({ step, text, count }) => `<li class="c${step}">${text}<br>${i18n.plural('map.class.count', count)}</li>`,
  );
  const source = { source: map.indicator.source, credit: geometry.credit, division: table.divisionLabel };
  const heads = groups.map(({ label, columns }) => `<th scope="colgroup" colspan="${columns.length}">${label}</th>`);
  const leaves = groups.flatMap(({ columns }) => columns.map(({ label }) => `<th scope="col">${label}</th>`));
  return `<!doctype html>
<html lang="${i18n.language}">
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${t('page.start.title')}</title><link rel="icon" href="/favicon.svg" type="image/svg+xml">
<style>${style}${map.classes.map(({ step }) => classStyle(step)).join('')}</style>
<header><b>${t('site.name')}</b><a href="/">${t('site.start')}</a></header>
<main><h1>${table.title}</h1><p class="lead">${lead}</p>
<div class="rule"><p><b>${table.readingRule.lead}</b> ${table.readingRule.rest}</p><p>${table.age}</p></div>
<div class="columns">
<figure><h2>${map.title}</h2><div class="frame">
<svg viewBox="${geometry.box.join(' ')}">${shapes(map.areas)}</svg>
<svg viewBox="${geometry.inset.join(' ')}">${shapes(inset)}</svg>
</div><ol>${keys.join('')}</ol>
<p>${map.countryText}. ${t('map.marks')} ${t('map.classes')}</p><p>${t('map.source', source)}</p></figure>
<div><div class="scroll"><table>
<caption>${table.divisionLabel}. ${table.periods.join('. ')}.<br>${table.divisionNote}</caption>
<thead><tr><td></td>${heads.join('')}</tr><tr><th scope="col">${t('table.county')}</th>${leaves.join('')}</tr></thead>
<tbody>${[country, ...rows].map(tableRow).join('')}</tbody></table></div>
<p>▲ ${t(reversed ? 'legend.red.reversed' : 'legend.red', { reversed })}.
▼ ${t(reversed ? 'legend.green.reversed' : 'legend.green', { reversed })}. ${t('legend.symbols')}
${t('legend.rule', { wording: table.colourRule.wording })} ${table.colourRule.ownReading} ${symbolNotes.join('; ')}</p>
<p>${table.sources}</p></div></div></main>
<footer><p>${t('site.licence')}</p><p>${t('site.independent')}</p></footer>
`;
}

function tableRow({ county, cells }: RowView): string {
  const figures = Object.values(cells).map(({ mark, text, unit, note }) => {
    const said = [mark?.text, note].filter((words) => words !== undefined).join(', ');
    const hidden = said && `<span class="hidden"> ${said}</span>`;
    return `<td class="${mark?.tone ?? ''}">${mark ? `${mark.symbol} ` : ''}${text}${unit}${hidden}</td>`;
  });
  return `<tr><th scope="row">${county.name}</th>${figures.join('')}</tr>\n`;
}
