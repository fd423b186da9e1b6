import type { PictureForm } from '../domain/choice.ts';
import type { TableInfo } from '../domain/dataset.ts';
import type { I18n } from '../i18n/createI18n.ts';
import type { MapView } from '../view/map.ts';
import { boxOf, chartPicture } from './chartPicture.ts';
import type { ChartPart, Picture } from './chartPicture.ts';

type Parts = {
  readonly view: MapView;
  /** What the map and its legend stand in on the page, shown or (where there are tiles) hidden. */
  readonly panel: ParentNode | null;
  /** Who made the outlines. */
  readonly credit: string;
  readonly table: TableInfo;
  readonly i18n: I18n;
  readonly form: PictureForm;
};

const inner = 736;
const mapWidth = 560;

/** The map and its legend as the page draws them, with what a picture needs of words to stand alone. */
export function mapPicture({ view, panel, credit, table, i18n, form }: Parts): Picture {
  const { t } = i18n;
  const [map, under, inset] = ['svg[role=group]', '[data-under] svg', 'svg[role=img]'].map((one) =>
    panel?.querySelector(`[data-map] ${one}`),
  );
  const legend = panel?.querySelector('svg[data-legend]');
  if (!map || !under || !inset || !legend) throw new Error('no map on the page');
  const isCircles = view.form === 'circles';
  const about = [
    view.countryText,
    view.areas.some(({ cell }) => cell.mark) ? t('map.marks') : '',
    isCircles ? t('map.counts') : (view.about ?? ''),
  ];
  return chartPicture({
    title: view.title,
    charts: [drawing({ map, under, inset, legend }, view, i18n)],
    names: [],
    about: about
      .filter((text) => text !== '')
      .join('. ')
      .replaceAll('..', '.'),
    source: `${t('map.source', { source: view.indicator.source, credit })} ${table.divisionLabel}.`,
    table,
    i18n,
    form,
  });
}

const svgSpace = 'http://www.w3.org/2000/svg';

type Drawn = Readonly<Record<'map' | 'under' | 'inset' | 'legend', Element>>;

/**
 * The country, its window beside the south-east, and what its colours or circles mean: circles in the empty north-east, in
 * the map's own scale, colours in the sea as on the page.
 */
function drawing({ map, under, inset, legend }: Drawn, view: MapView, i18n: I18n): ChartPart {
  const scale = mapWidth / boxOf(map).width;
  const height = boxOf(map).height * scale;
  const size = { width: mapWidth / 3, height: ((mapWidth / 3) * boxOf(inset).height) / boxOf(inset).width };
  const [x, y] = [inner - size.width, height - size.height];
  const svg = made('svg', { viewBox: `0 0 ${inner} ${Math.ceil(height) + 4}` });
  const key =
    view.form === 'circles'
      ? [placed(legend, { x: 545, y: 40, width: mapWidth, height: boxOf(legend).height * scale, overflow: 'visible' })]
      : classLegend(legend, view, { y: height * 0.24, hatch: map.querySelector('pattern')?.id ?? '' }, i18n);
  svg.append(
    placed(under, { width: mapWidth, height, overflow: 'visible' }),
    placed(map, { width: mapWidth, height, overflow: 'visible' }),
    placed(inset, { x, y, ...size, overflow: 'hidden' }),
    insetTitle(inset, x + size.width, y),
    made('rect', { class: 'picture-frame', fill: 'none', x, y, ...size }),
    ...key,
  );
  return { svg, heading: '', keys: [] };
}

/** The ramp at a height of the sea, with its unit and its classes' limits. */
type Place = { readonly y: number; readonly hatch: string };

function classLegend(
  legend: Element,
  { classes, unit, missing }: MapView,
  { y, hatch }: Place,
  { plural }: I18n,
): Element[] {
  const { width, height } = boxOf(legend);
  const line = height / Math.max(1, classes.length);
  const texts = [...classes].reverse().map(({ text, count }, i) => {
    const element = made('text', { x: width + 8, y: y + line * (i + 0.72), 'font-size': 14 });
    element.textContent = `${text} (${plural('map.class.count', count)})`;
    return element;
  });
  const head = made('text', { x: 0, y: y - 8, 'font-size': 14, 'font-weight': 600 });
  head.textContent = unit;
  const none = made('text', { x: width + 8, y: y + height + 18, 'font-size': 14 });
  none.textContent = missing ?? '';
  const swatch = made('rect', {
    y: y + height + 6,
    width: 28,
    height: 16,
    class: 'picture-frame',
    fill: `url(#${hatch})`,
  });
  return [head, placed(legend, { x: 0, y, width, height }), ...texts, ...(missing === undefined ? [] : [swatch, none])];
}

/** The title over the window. */
function insetTitle(inset: Element, x: number, y: number): Element {
  const text = made('text', { x, y: y - 8, 'font-size': 14, 'font-weight': 600, 'text-anchor': 'end' });
  text.textContent = inset.previousElementSibling?.textContent ?? '';
  return text;
}

/** One of the page's drawings at a place in the picture. */
function placed(svg: Element, place: Readonly<Record<string, number | string>>): Element {
  const copy = svg.cloneNode(true) as Element;
  for (const [name, value] of Object.entries(place)) copy.setAttribute(name, String(value));
  return copy;
}

function made(name: string, attributes: Readonly<Record<string, number | string>>): Element {
  const element = document.createElementNS(svgSpace, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}
