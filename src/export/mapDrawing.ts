import { widthOf } from '../view/widthOf.ts';
import type { I18n } from '../i18n/createI18n.ts';
import type { MapView } from '../view/map.ts';
import { boxOf } from './chartPicture.ts';
import { wrapText } from './text.ts';

const svgSpace = 'http://www.w3.org/2000/svg';

/** The parts of a map as they stand on the page. */
export type Drawn = Readonly<Record<'map' | 'under' | 'inset' | 'legend', Element>>;

/** The size that the page's legend is drawn for. */
const plain = 14;

/** Where the ramp begins, downwards, and the size of its words. */
type Place = { readonly y: number; readonly size: number };

/** The ramp with its unit and its classes' limits, and how far it reaches. */
export function classLegend(
  { legend, map }: Drawn,
  { classes, unit, missing }: MapView,
  { y, size }: Place,
  { plural }: I18n,
): { readonly drawn: Element[]; readonly width: number; readonly height: number } {
  const [width, height] = [boxOf(legend).width, boxOf(legend).height].map((length) => (length * size) / plain) as [
    number,
    number,
  ];
  const line = height / Math.max(1, classes.length);
  const words = [...classes].reverse().map(({ text, count }) => `${text} (${plural('map.class.count', count)})`);
  const texts = words.map((word, i) => said(word, { x: width + 8, y: y + line * (i + 0.72), 'font-size': size }));
  const head = said(unit, { x: 0, y: y - 8, 'font-size': size, 'font-weight': 600 });
  const long = Math.max(...words.map((word) => widthOf(word, size)), widthOf(unit, size) - width);
  // On a slide names stand beside it: there is only room for some words a line.
  const none =
    missing === undefined ? [] : wrapText(missing, (longer) => size === plain || widthOf(longer, size) <= long);
  const swatch = made('rect', {
    y: y + height + 6,
    width: 2 * size,
    height: 16,
    class: 'picture-frame',
    fill: `url(#${map.querySelector('pattern')?.id ?? ''})`,
  });
  return {
    drawn: [
      head,
      placed(legend, { x: 0, y, width, height }),
      ...texts,
      ...(missing === undefined ? [] : [swatch]),
      ...none.map((word, i) =>
        said(word, { x: width + 8, y: y + height + 4 + size * (1 + i * 1.3), 'font-size': size }),
      ),
    ],
    width: width + 8 + long,
    height: y + height + none.length * size * 1.3 + 4,
  };
}

/** The title over the window. */
export function insetTitle(inset: Element, x: number, y: number, size: number): Element {
  const words = inset.previousElementSibling?.textContent ?? '';
  return said(words, { x, y: y - 8, 'font-size': size, 'font-weight': 600, 'text-anchor': 'end' });
}

/** One of the page's drawings at a place in the picture. */
export function placed(svg: Element, place: Readonly<Record<string, number | string>>): Element {
  const copy = svg.cloneNode(true) as Element;
  for (const [name, value] of Object.entries(place)) copy.setAttribute(name, String(value));
  return copy;
}

export function made(name: string, attributes: Readonly<Record<string, number | string>>): Element {
  const element = document.createElementNS(svgSpace, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}

/** Words at a place. */
export function said(content: string, attributes: Readonly<Record<string, number | string>>): Element {
  const element = made('text', attributes);
  element.textContent = content;
  return element;
}
