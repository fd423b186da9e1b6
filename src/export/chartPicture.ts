import type { TableInfo } from '../domain/dataset.ts';
import type { I18n } from '../i18n/createI18n.ts';
import { series } from '../view/series.ts';
import { sumLines } from '../view/sumLines.ts';
import { escapeText, wrapText } from './text.ts';

/** A picture that stands alone: SVG text and its size in pixels. */
export type Picture = { readonly svg: string; readonly width: number; readonly height: number };

/**
 * A chart as it stands on the page: its SVG with the size of its viewBox, and the words over and under it, where it has
 * any. One that is empty, and says why, has no SVG.
 */
export type ChartPart = {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  readonly heading: string;
  /** The chosen counties with their figures. */
  readonly key: string;
};

type Parts = {
  readonly title: string;
  readonly charts: readonly ChartPart[];
  /** Names of the counties with shapes, in the order chosen, each with its sign where its sum is only nearly right. */
  readonly names: readonly string[];
  /** How the chart must be read. */
  readonly about: string;
  /** The sources and the division in words. */
  readonly source: string;
  readonly table: TableInfo;
  readonly i18n: Pick<I18n, 't'>;
};

const margin = 32;

/** Charts with title, legend, reading rule, division and sources inside, so that none of them is lost on the way. */
export function chartPicture({ title, charts, names, about, source, table, i18n }: Parts): Picture {
  const inner = Math.max(600, ...charts.map((chart) => chart.width));
  const blocks: string[] = [];
  let y = margin;
  const text = (content: string, size: number, weight = 400) => {
    // About half an em a letter in a proportional face.
    for (const line of wrapText(content, Math.floor(inner / (size * 0.5)))) {
      y += size * 1.35;
      blocks.push(
        `<text x="${margin}" y="${y}" font-size="${size}" font-weight="${weight}">${escapeText(line)}</text>`,
      );
    }
  };
  text(title, 20, 600);
  names.forEach((name, i) => {
    y += 22;
    const look = series[i];
    if (look)
      blocks.push(`<path transform="translate(${margin + 10} ${y - 5})" d="${look.shape}" fill="${look.colour}"/>`);
    blocks.push(`<text x="${margin + 28}" y="${y}" font-size="15">${escapeText(name)}</text>`);
  });
  y += 8;
  for (const { svg, width, height, heading, key } of charts) {
    if (heading !== '') text(heading, 15, 600);
    if (svg === '') {
      text(key, 13);
      continue;
    }
    y += 6;
    blocks.push(
      `<svg x="${margin}" y="${y}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-size="13" overflow="visible">${svg}</svg>`,
    );
    y += height + 4;
    if (key !== '') text(key, 13);
  }
  if (about !== '') text(about, 13);
  y += 6;
  text(`${table.readingRule.lead} ${table.readingRule.rest}`, 14, 600);
  for (const line of [source, ...sumLines(table, i18n), table.age]) text(line, 13);
  const [width, height] = [inner + 2 * margin, Math.ceil(y + margin)];
  return {
    width,
    height,
    svg:
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" ` +
      `font-family="'Source Sans 3', Arial, sans-serif" fill="#202733"><title>${escapeText(title)}</title>` +
      `<rect width="100%" height="100%" fill="#fff"/>${blocks.join('')}</svg>`,
  };
}

/** The charts within an element, as they are drawn now, without what only a page needs. */
export function chartParts(box: ParentNode): ChartPart[] {
  return [...box.querySelectorAll('svg[viewBox][role=group], [data-empty]')].map((svg) => {
    const words = svg.closest('[data-title]');
    const [heading, key] = ['data-title', 'data-key'].map((name) => words?.getAttribute(name) ?? '') as [
      string,
      string,
    ];
    if (svg.hasAttribute('data-empty')) return { svg: '', width: 0, height: 0, heading, key };
    const drawn = [...cleanCopy(svg).children].map(toXml).join('');
    return { svg: drawn, ...boxOf(svg), heading, key };
  });
}

/** Width and height of an SVG in its own units. */
export function boxOf(svg: Element): { readonly width: number; readonly height: number } {
  const [, , width = 0, height = 0] = (svg.getAttribute('viewBox') ?? '').split(' ').map(Number);
  return { width, height };
}

/**
 * A drawing of the page without what only a page needs: names for screen readers, hooks, and what follows the reader's
 * hand (`data-live`). Of the stylesheet it keeps the `looks` that an element has neither itself nor from the one around.
 */
export function cleanCopy(svg: Element, looks: readonly string[] = []): Element {
  const copy = svg.cloneNode(true) as Element;
  const drawn = [...svg.querySelectorAll('*')];
  [...copy.querySelectorAll('*')].forEach((element, i) => {
    const original = drawn[i];
    if (!original?.parentElement || looks.length === 0) return;
    const [own, around] = [getComputedStyle(original), getComputedStyle(original.parentElement)];
    for (const look of looks) {
      const value = own.getPropertyValue(look);
      if (!element.hasAttribute(look) && value !== around.getPropertyValue(look)) element.setAttribute(look, value);
    }
  });
  copy.querySelectorAll('[data-live]').forEach((element) => element.remove());
  for (const element of [copy, ...copy.querySelectorAll('*')])
    for (const name of element.getAttributeNames())
      if (/^(data-|aria-|role$|tabindex$|class$)/.test(name)) element.removeAttribute(name);
  return copy;
}

/** As XML: in HTML's own spelling a no-break space is an entity that no picture knows. */
export function toXml(element: Element): string {
  return new XMLSerializer().serializeToString(element);
}
