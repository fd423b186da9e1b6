import type { PictureForm } from '../domain/choice.ts';
import type { MapGeometry } from '../domain/geometry.ts';
import type { CountyCode } from '../domain/ids.ts';
import type { TableInfo } from '../domain/dataset.ts';
import type { I18n } from '../i18n/createI18n.ts';
import type { MapView } from '../view/map.ts';
import { boxOf, chartPicture } from './chartPicture.ts';
import type { ChartPart, Picture } from './chartPicture.ts';
import { classLegend, insetTitle, made, placed } from './mapDrawing.ts';
import type { Drawn } from './mapDrawing.ts';
import { slideMap } from './slideMap.ts';

type Parts = {
  readonly view: MapView;
  /** What the map and its legend stand in on the page, shown or (where there are tiles) hidden. */
  readonly panel: ParentNode | null;
  readonly geometry: MapGeometry;
  readonly chosen: CountyCode | undefined;
  readonly table: TableInfo;
  readonly i18n: I18n;
  readonly form: PictureForm;
};

const inner = 736;
const mapWidth = 560;

/** The map and its legend as the page draws them, with what a picture needs of words to stand alone. */
export function mapPicture({ view, panel, geometry, chosen, table, i18n, form }: Parts): Picture {
  const { t } = i18n;
  const [map, under, inset] = ['svg[role=group]', '[data-under] svg', 'svg[role=img]'].map((one) =>
    panel?.querySelector(`[data-map] ${one}`),
  );
  const legend = panel?.querySelector('svg[data-legend]');
  if (!map || !under || !inset || !legend) throw new Error('no map on the page');
  const drawn = { map, under, inset, legend };
  const isCircles = view.form === 'circles';
  const about = [
    view.countryText,
    view.areas.some(({ cell }) => cell.mark) ? t('map.marks') : '',
    isCircles ? t('map.counts') : (view.about ?? ''),
  ];
  return chartPicture({
    title: view.title,
    charts: [form === 'slide' ? slideMap(drawn, { view, geometry, chosen, i18n }) : drawing(drawn, view, i18n)],
    names: [],
    about: about
      .filter((text) => text !== '')
      .join('. ')
      .replaceAll('..', '.'),
    source: `${t('map.source', { source: view.indicator.source, credit: geometry.credit })} ${table.divisionLabel}.`,
    table,
    i18n,
    form,
  });
}

/**
 * The country, its window beside the south-east, and what its colours or circles mean: circles in the empty north-east, in
 * the map's own scale, colours in the sea as on the page.
 */
function drawing(drawn: Drawn, view: MapView, i18n: I18n): ChartPart {
  const { map, under, inset, legend } = drawn;
  const scale = mapWidth / boxOf(map).width;
  const height = boxOf(map).height * scale;
  const size = { width: mapWidth / 3, height: ((mapWidth / 3) * boxOf(inset).height) / boxOf(inset).width };
  const [x, y] = [inner - size.width, height - size.height];
  const svg = made('svg', { viewBox: `0 0 ${inner} ${Math.ceil(height) + 4}` });
  const key =
    view.form === 'circles'
      ? [placed(legend, { x: 545, y: 40, width: mapWidth, height: boxOf(legend).height * scale, overflow: 'visible' })]
      : classLegend(drawn, view, { y: height * 0.24, size: 14 }, i18n).drawn;
  svg.append(
    placed(under, { width: mapWidth, height, overflow: 'visible' }),
    placed(map, { width: mapWidth, height, overflow: 'visible' }),
    placed(inset, { x, y, ...size, overflow: 'hidden' }),
    insetTitle(inset, x + size.width, y, 14),
    made('rect', { class: 'picture-frame', fill: 'none', x, y, ...size }),
    ...key,
  );
  return { svg, heading: '', keys: [] };
}
