import { besideLeading, layoutBeside } from '../view/besideLand.ts';
import { layoutNames } from '../view/callouts.ts';
import { widthOf } from '../view/widthOf.ts';
import type { MapGeometry } from '../domain/geometry.ts';
import type { CountyCode } from '../domain/ids.ts';
import type { I18n } from '../i18n/createI18n.ts';
import { circleRadius, largestFigure, layoutCircles, legendFigures } from '../view/circles.ts';
import { calloutsOf } from '../view/map.ts';
import type { MapView } from '../view/map.ts';
import { boxOf } from './chartPicture.ts';
import type { ChartPart } from './chartPicture.ts';
import { classLegend, insetTitle, made, placed, said } from './mapDrawing.ts';
import type { Drawn } from './mapDrawing.ts';

type Parts = {
  readonly view: MapView;
  readonly geometry: MapGeometry;
  readonly chosen: CountyCode | undefined;
  readonly i18n: I18n;
};

/** The drawing beside a slide's words, in the slide's own pixels, and its letters: they are read across a room. */
const [width, height, size] = [796, 500, 20];
/** Sea west of the map for names, and how wide the window is drawn east of it. */
const [west, windowWidth] = [184, 236];
/** Where the legend begins, downwards. */
const legendTop = 44;
/** How near a name may come to the place of another county, and land to words beside it; from words to their line. */
const [mark, air, touch] = [8, 4, 4];
/** From the middle of a line to where its letters stand. */
const base = size * 0.35;

/**
 * A map for a slide: every county has its name in letters that can be read across a room, on its land where there is
 * room, else in its window, else beside the land with a line to it.
 */
export function slideMap(drawn: Drawn, { view, geometry, chosen, i18n }: Parts): ChartPart {
  const scale = height / boxOf(drawn.map).height;
  const mapWidth = boxOf(drawn.map).width * scale;
  const inset = boxOf(drawn.inset);
  const window = { width: windowWidth, height: (windowWidth * inset.height) / inset.width };
  const [x, y] = [width - window.width, height - window.height];
  const svg = made('svg', { viewBox: `0 0 ${width} ${height}` });
  const map = placed(drawn.map, { x: west, width: mapWidth, height, overflow: 'visible' });
  const enlarged = placed(drawn.inset, { x, y, ...window, overflow: 'hidden' });
  const key =
    view.form === 'circles' ? circleKey(view, scale, i18n) : classLegend(drawn, view, { y: legendTop, size }, i18n);
  const px = (county: CountyCode): [number, number] | undefined => {
    const at = geometry.labels[county];
    return at && [west + (at[0] - geometry.box[0]) * scale, (at[1] - geometry.box[1]) * scale];
  };
  const ends = new Map(calloutsOf(view, chosen).map((end) => [end.county, end.text]));
  const enlarge = window.width / inset.width;
  // Names stand under circles, not on them.
  const circles = view.form === 'circles' ? layoutCircles(view, geometry.labels) : [];
  const radius = (code: CountyCode) => (circles.find(({ county }) => county === code)?.r ?? 0) * scale;
  const within = layoutNames(
    view.areas.filter(({ county }) => isWithin(geometry.labels[county.code], geometry.inset)).map(named),
    geometry.labels,
    size / enlarge,
    geometry.inset,
    (code) => (radius(code) > 0 ? radius(code) + size * 0.65 : isMarked(view, code) ? size * 1.2 : 0) / enlarge,
  );
  const rest = view.areas
    .map(named)
    .filter(({ code }) => ends.has(code) || !within.some(({ county }) => county === code));
  const land = landOf(geometry, scale);
  const onLand = rest.flatMap(({ code, name }) => {
    const at = px(code);
    const across = widthOf(name, size);
    if (!at || ends.has(code) || circles.length > 0 || !hasRoom(code, at, across)) return [];
    return [{ name, at, box: { x: at[0] - across / 2, y: at[1] - size / 2, width: across, height: size } }];
  });
  function hasRoom(code: CountyCode, [atX, atY]: readonly [number, number], across: number): boolean {
    const [from, to] = land(atY - size / 2, atY + size / 2);
    const isClear = view.areas.every(({ county }) => {
      const [otherX, otherY] = px(county.code) ?? [Infinity, Infinity];
      return county.code === code || Math.abs(otherX - atX) > across / 2 + mark || Math.abs(otherY - atY) > size;
    });
    return to - from > across * 0.95 && isClear;
  }
  const beside = layoutBeside(
    rest.flatMap(({ code, name }) => {
      const at = px(code);
      if (!at || onLand.some((one) => one.name === name)) return [];
      return [{ text: ends.get(code) ?? name, at, isBold: ends.has(code) }];
    }),
    size,
    {
      from: 0,
      to: width,
      bottom: height,
      land,
      taken: [
        { x: 0, y: 0, width: key.width + 8, height: key.height },
        { x: x - 8, y: y - 2 * size, width: window.width + 8, height: window.height + 2 * size },
        ...onLand.map(({ box }) => box),
      ],
    },
  );
  const [names, callouts] = map.querySelectorAll('g[font-size]');
  const words = callouts?.cloneNode(false) as Element;
  words.setAttribute('font-size', String(size));
  words.append(
    ...beside.map(({ at, x: end, y: middle, side }) => {
      const start = end + (side === 'west' ? touch : -touch);
      return made('path', { d: `M${tenth(start)} ${tenth(middle)}L${at.map(tenth).join(' ')}` });
    }),
    ...beside
      .filter(({ isBold }) => !isBold)
      .map(({ at: [cx, cy] }) => made('circle', { cx: tenth(cx), cy: tenth(cy), r: 2.5 })),
    ...onLand.map(({ name, at: [middle, line] }) => word(name, { x: middle, y: line + base, 'font-weight': 400 })),
    ...beside.flatMap(({ lines, x: end, y: middle, side, isBold }) =>
      lines.map((line, i) =>
        word(line, {
          x: end,
          y: middle + base + (i - (lines.length - 1) / 2) * besideLeading * size,
          'text-anchor': side === 'west' ? 'end' : 'start',
          'font-weight': isBold ? 600 : 400,
        }),
      ),
    ),
  );
  names?.remove();
  callouts?.remove();
  const [inWindow] = enlarged.querySelectorAll('g[font-size]');
  inWindow?.setAttribute('font-size', String(tenth(size / enlarge)));
  inWindow?.replaceChildren(...within.map(({ name, x: middle, y: line }) => said(name, { x: middle, y: line })));
  // A figure's circle is as large in the window as on the map: one legend holds for both.
  for (const circle of enlarged.querySelectorAll('circle[data-shows]'))
    circle.setAttribute('r', String(Number(circle.getAttribute('r')) * (mapWidth / 3 / window.width)));
  svg.append(
    placed(drawn.under, { x: west, width: mapWidth, height, overflow: 'visible' }),
    map,
    enlarged,
    insetTitle(drawn.inset, x + window.width, y, size),
    made('rect', { class: 'picture-frame', fill: 'none', x, y, ...window }),
    ...key.drawn,
    words,
  );
  return { svg, heading: '', keys: [] };
}

const named = ({ county, name }: MapView['areas'][number]) => ({ code: county.code, name });

const isMarked = ({ areas }: MapView, code: CountyCode) =>
  areas.some(({ county, cell }) => county.code === code && cell.mark !== undefined);

const isWithin = (place: readonly [number, number] | undefined, [x, y, across, down]: MapGeometry['inset']) =>
  place !== undefined && place[0] > x && place[0] < x + across && place[1] > y && place[1] < y + down;

/** Where the land begins and ends, in the slide's pixels, between two heights. */
function landOf({ box, sea }: MapGeometry, scale: number) {
  const band = height / sea.length;
  return (top: number, bottom: number): readonly [number, number] => {
    const [first, last] = [top - air, bottom + air].map((at) =>
      Math.max(0, Math.min(sea.length - 1, Math.floor(at / band))),
    ) as [number, number];
    const bands = sea.slice(first, last + 1);
    const at = (place: number) => west + (place - box[0]) * scale;
    return [at(Math.min(...bands.map(([from]) => from))), at(Math.max(...bands.map(([, to]) => to)))];
  };
}

/** Words over the map, with a rim of the ground. */
function word(content: string, { x, y, ...rest }: Readonly<Record<string, number | string>>): Element {
  return said(content, { x: tenth(Number(x)), y: tenth(Number(y)), 'stroke-width': 4, ...rest });
}

const tenth = (value: number) => Math.round(value * 10) / 10;

/** Nested circles of round figures, each with its figure on a line of its own. */
function circleKey(view: MapView, scale: number, { number }: I18n): ReturnType<typeof classLegend> {
  const max = largestFigure(view);
  const figures = legendFigures(max);
  const radii = figures.map((figure) => circleRadius(figure, max) * scale);
  const [largest = 0] = radii;
  const [middle, bottom, words] = [largest + 4, legendTop + 2 * largest + size, 2 * largest + 32];
  const parts = figures.flatMap((figure, i) => {
    const r = radii[i] ?? 0;
    const line = legendTop + i * size * 1.4;
    return [
      made('circle', { cx: middle, cy: bottom - r, r, 'data-shows': '' }),
      made('path', { class: 'picture-frame', fill: 'none', d: `M${middle} ${bottom - 2 * r}L${words - 6} ${line}` }),
      said(number(figure, 0), { x: words, y: line + size * 0.35, 'font-size': size }),
    ];
  });
  return { drawn: parts, width: words + 80, height: bottom + size };
}
