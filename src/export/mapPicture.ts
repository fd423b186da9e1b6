import type { TableInfo } from '../domain/dataset.ts';
import type { I18n } from '../i18n/createI18n.ts';
import type { MapView } from '../view/map.ts';
import { boxOf, chartPicture, cleanCopy, toXml } from './chartPicture.ts';
import type { ChartPart, Picture } from './chartPicture.ts';
import { escapeText, wrapText } from './text.ts';

type Parts = {
  readonly view: MapView;
  /** What the map and its legend stand in on the page, shown or (where there are tiles) hidden. */
  readonly panel: ParentNode | null;
  /** Who made the outlines. */
  readonly credit: string;
  readonly table: TableInfo;
  readonly i18n: I18n;
};

const inner = 736;
const mapWidth = 560;

/** The map and its legend as the page draws them, with what a picture needs of words to stand alone. */
export function mapPicture({ view, panel, credit, table, i18n }: Parts): Picture {
  const { t } = i18n;
  const [map, inset] = panel?.querySelectorAll('[data-map] svg') ?? [];
  const legend = panel?.querySelector('svg[data-legend]');
  if (!map || !inset || !legend) throw new Error('no map on the page');
  const isCircles = view.form === 'circles';
  const hatch = `url(#${map.querySelector('pattern')?.id})`;
  const about = [view.areas.some(({ cell }) => cell.mark) && t('map.marks'), isCircles && t('map.counts')];
  return chartPicture({
    title: view.title,
    charts: [
      drawing(map, inset, isCircles ? legend : undefined),
      ...(isCircles ? [] : [classLegend(legend, view, i18n)]),
      words(view.countryText),
      ...(view.missing ? [words(view.missing, hatch)] : []),
    ],
    names: [],
    about: about.filter(Boolean).join(' '),
    source: t('map.source', { source: view.indicator.source, credit, division: table.divisionLabel }),
    table,
    i18n,
  });
}

/** The country, its window beside the south-east, and in the empty north-east what its circles mean, in their scale. */
function drawing(map: Element, inset: Element, circles: Element | undefined): ChartPart {
  const scale = mapWidth / boxOf(map).width;
  const height = boxOf(map).height * scale;
  const size = { width: mapWidth / 3, height: ((mapWidth / 3) * boxOf(inset).height) / boxOf(inset).width };
  const [x, y] = [inner - size.width, height - size.height];
  const svg = [
    placed(map, { width: mapWidth, height, overflow: 'visible' }),
    placed(inset, { x, y, ...size }),
    `<rect x="${x}" y="${y}" width="${size.width}" height="${size.height}" fill="none" stroke="#c9cdd6"/>`,
  ];
  if (circles)
    svg.push(
      placed(circles, { x: 545, y: 40, width: mapWidth, height: boxOf(circles).height * scale, overflow: 'visible' }),
    );
  return { svg: svg.join(''), width: inner, height: height + 4, heading: '', key: '' };
}

function classLegend(legend: Element, { classes }: MapView, { plural }: I18n): ChartPart {
  const each = inner / Math.max(1, classes.length);
  const texts = classes.map(
    ({ text, count }, i) =>
      `<text x="${i * each}" y="37" font-size="14">${escapeText(text)}</text>` +
      `<text x="${i * each}" y="54" font-size="12">${escapeText(plural('map.class.count', count))}</text>`,
  );
  const svg = placed(legend, { width: inner, height: 22 }) + texts.join('');
  return { svg, width: inner, height: 50, heading: '', key: '' };
}

/** A line of the legend, with a swatch of the ground that it explains. */
function words(text: string, ground?: string): ChartPart {
  const indent = ground ? 36 : 0;
  const lines = wrapText(text, 90).map(
    (line, i) => `<text x="${indent}" y="${15 + 20 * i}">${escapeText(line)}</text>`,
  );
  const swatch = ground ? `<rect y="2" width="28" height="14" fill="${ground}" stroke="#8b93a3"/>` : '';
  const svg = `${swatch}<g font-size="15">${lines.join('')}</g>`;
  return { svg, width: inner, height: 20 * lines.length - 4, heading: '', key: '' };
}

/** What the stylesheet says of how a map is drawn, that a picture without it must say itself. */
const looks = ['fill', 'fill-opacity', 'stroke', 'stroke-width', 'vector-effect', 'font-size'];

/** One of the page's drawings at a place in the picture. */
function placed(svg: Element, place: Readonly<Record<string, number | string>>): string {
  const copy = cleanCopy(svg, looks);
  for (const [name, value] of Object.entries(place)) copy.setAttribute(name, String(value));
  return toXml(copy);
}
