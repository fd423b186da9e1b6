import { mapIndicator, viewMap } from '../../src/view/map.ts';
import type { Dataset } from '../../src/domain/dataset.ts';
import type { I18n } from '../../src/i18n/createI18n.ts';
import { readMap } from '../../build/read/readMap.ts';

/** The map of the hand-written pages: the same outlines, classes, inset, title, legend and words, in plain SVG. */
export function drawMap(dataset: Dataset, i18n: I18n): string {
  const { t } = i18n;
  const { geometry, paths } = readMap(dataset.table.division);
  const view = viewMap(dataset, mapIndicator(dataset, undefined, undefined), i18n);
  const shape = (code: string, step: number | undefined, id: string) =>
    `<path ${id}="${code}" data-class="${step ?? ''}" d="${paths[code as keyof typeof paths] ?? ''}"/>`;
  const shapes = view.areas.map(({ county, step }) => shape(county.code, step, 'data-area'));
  const inset = view.areas
    .filter(({ county }) => geometry.insetAreas.includes(county.code))
    .map(({ county, step }) => shape(county.code, step, 'data-shows'));
  const key = view.classes.map(
    ({ step, text, count }) => `<li class="c${step}">${text}<br>${i18n.plural('map.class.count', count)}</li>`,
  );
  const source = t('map.source', {
    source: view.indicator.source,
    credit: geometry.credit,
    division: dataset.table.divisionLabel,
  });
  return `<figure>
<h2>${view.title}</h2>
<div class="frame"><svg class="map" viewBox="${geometry.box.join(' ')}">${shapes.join('')}</svg>
<svg class="inset" viewBox="${geometry.inset.join(' ')}">${inset.join('')}</svg></div>
<ol>${key.join('')}</ol>
<p>${view.countryText}. ${t('map.marks')} ${t('map.classes')}</p>
<p><b>${dataset.table.readingRule.lead}</b> ${source}</p>
</figure>`;
}

/** As in src/charts/map.css. */
const classColours = ['#dde8f5', '#b0c9e6', '#7ba3d0', '#4678b0', '#1b4a80'];

/** The classes' colours, for the shapes and for the legend. */
export const mapStyle = classColours
  .map((colour, i) => `[data-class='${i + 1}'] { fill: ${colour}; } .c${i + 1} { border-top: 1rem solid ${colour}; }`)
  .join('\n');
