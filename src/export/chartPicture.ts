import type { PictureForm } from '../domain/choice.ts';
import type { TableInfo } from '../domain/dataset.ts';
import type { I18n } from '../i18n/createI18n.ts';
import { series } from '../view/series.ts';
import { sumLines } from '../view/sumLines.ts';
import { onLightGround } from './lightCopy.ts';
import type { Ground } from './lightCopy.ts';
import { escapeText, wrapText } from './text.ts';
import { pictureFont, textWidth } from './textWidth.ts';

/** A picture that stands alone: SVG text and its size in pixels. */
export type Picture = { readonly svg: string; readonly width: number; readonly height: number };

/**
 * A chart as it stands on the page, and the words over and under it, where it has any. One that is empty, and says why, has
 * no drawing.
 */
export type ChartPart = {
  readonly svg: Element | undefined;
  readonly heading: string;
  /** The chosen counties with their figures, each with the number of its shape where it has one. */
  readonly keys: readonly { readonly text: string; readonly at?: number }[];
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
  readonly form: PictureForm;
};

/** Something drawn, with its height. */
type Block = { readonly svg: string; readonly height: number };

/** Charts with title, legend, reading rule, division and sources inside, so that none of them is lost on the way. */
export function chartPicture(parts: Parts): Picture {
  return onLightGround((ground) => {
    const { table, names, i18n } = parts;
    const shapes = legendShapes(ground);
    const charts = parts.charts.map((chart) => drawnPart(chart, ground, shapes));
    const details = sumLines(table, i18n);
    // A slide has room for what the sign of a nearly right sum means, not for the reasons of each.
    const sums = parts.form === 'slide' ? details.slice(0, 2).map((line) => line.replace(/:$/, '.')) : details;
    const about = (column: Column) => {
      if (parts.about !== '') column.text(parts.about, 13);
      column.gap(6);
    };
    const source = (column: Column) => {
      column.text(`${table.readingRule.lead} ${table.readingRule.rest}`, 14, 600);
      for (const line of [parts.source, ...sums, table.age]) column.text(line, 13);
    };
    const key = (column: Column) => {
      column.keys(
        names.map((name, i) => ({ text: name, shape: shapes[i] })),
        15,
      );
      column.gap(8);
    };
    const body = { title: parts.title, charts, key, about, source };
    return parts.form === 'slide' ? slide(body, ground) : tall(body, ground);
  });
}

type Body = {
  readonly title: string;
  readonly charts: readonly DrawnPart[];
  /** Writers: whose the shapes are, how the chart is read, and what holds for all of it. */
  readonly key: (column: Column) => void;
  readonly about: (column: Column) => void;
  readonly source: (column: Column) => void;
};

const margin = 32;

/** Everything under each other: for a document. */
function tall({ title, charts, key, about, source }: Body, ground: Ground): Picture {
  const inner = Math.max(600, ...charts.map(({ width }) => width));
  const column = columnOf(inner);
  column.text(title, 20, 600);
  key(column);
  addCharts(column, charts);
  about(column);
  source(column);
  const { svg, height } = column.block();
  const size = { width: inner + 2 * margin, height: Math.ceil(height + 2 * margin) };
  return framed(title, `<g transform="translate(${margin} ${margin})">${svg}</g>`, size, ground);
}

const [slideWidth, slideHeight, aside, betweenColumns] = [1280, 720, 380, 40];

/** A slide in 16:9: a chart or a few beside their words, or many small ones in two columns, with words under each. */
function slide({ title, charts, key, about, source }: Body, ground: Ground): Picture {
  const head = blockOf(slideWidth - 2 * margin, (column) => column.text(title, 28, 600));
  const y = margin + head.height + 16;
  const room = slideHeight - margin - y;
  const inner = Math.max(320, ...charts.map(({ width }) => width));
  const isMany = charts.length > fewCharts;
  const half = isMany ? Math.ceil(charts.length / 2) : charts.length;
  const drawings = [charts.slice(0, half), charts.slice(half)].map((some) =>
    blockOf(inner, (column) => addCharts(column, some)),
  );
  const words = isMany
    ? [[key, about], [source]].map((some) => (width: number) => blockOf(width, ...some))
    : [(width: number) => blockOf(width, key, about, source)];
  /** As narrow as the words have room in: they are largest then. */
  const said = (block: (width: number) => Sized, width: number, height: number) =>
    block(wordWidths.find((one) => heightIn(block(one), width) <= height) ?? widest);
  const parts: Placed[] = [];
  if (isMany) {
    const each = (slideWidth - 2 * margin - betweenColumns) / 2;
    const scales = drawings.map(({ height }, i) => (room - (words[i]?.(each).height ?? 0)) / height);
    const scale = Math.min(each / inner, ...scales);
    drawings.forEach((block, i) => {
      const [x, under] = [i * (each + betweenColumns), block.height * scale];
      parts.push({ block, x, y: 0, width: inner * scale });
      for (const one of words.slice(i, i + 1))
        parts.push({ block: said(one, each, room - under), x, y: under, width: each });
    });
  } else {
    const x = slideWidth - 2 * margin - aside;
    for (const block of drawings.slice(0, 1)) parts.push({ block, x: 0, y: 0, width: x - betweenColumns });
    for (const one of words) parts.push({ block: said(one, aside, room), x, y: 0, width: aside });
  }
  const place = ({ block, ...at }: Placed) =>
    `<svg x="${tenth(margin + at.x)}" y="${tenth(y + at.y)}" width="${tenth(at.width)}" height="${tenth(room - at.y)}" viewBox="0 0 ${block.width} ${block.height}" preserveAspectRatio="xMinYMin meet" overflow="visible">${block.svg}</svg>`;
  const svg = `<g transform="translate(${margin} ${margin})">${head.svg}</g>${parts.map(place).join('')}`;
  return framed(title, svg, { width: slideWidth, height: slideHeight }, ground);
}

/** Up to so many charts stand under each other on a slide. */
const fewCharts = 3;
/** How wide words may be set, in the units of their size; any wider, they are too small to read. */
const [wordWidths, widest] = [Array.from({ length: 20 }, (_, i) => 260 + 20 * i), 800];

type Sized = Block & { readonly width: number };
type Placed = { readonly block: Sized; readonly x: number; readonly y: number; readonly width: number };

/** A block's height once it is as wide as that. */
const heightIn = ({ width, height }: Sized, wanted: number) => (height * wanted) / width;

function blockOf(width: number, ...writers: readonly ((column: Column) => void)[]): Sized {
  const column = columnOf(width);
  for (const write of writers) write(column);
  return { width, ...column.block() };
}

function framed(title: string, svg: string, { width, height }: Omit<Picture, 'svg'>, { ink, paper }: Ground): Picture {
  return {
    width,
    height,
    svg:
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" ` +
      `font-family="${pictureFont}" fill="${ink}"><title>${escapeText(title)}</title>` +
      `<rect width="100%" height="100%" fill="${paper}"/>${svg}</svg>`,
  };
}

type Column = ReturnType<typeof columnOf>;

/** A column of a picture that is filled from its top. */
function columnOf(width: number) {
  const blocks: string[] = [];
  let y = 0;
  return {
    gap: (height: number) => {
      y += height;
    },
    text: (content: string, size: number, weight = 400) => {
      for (const line of wrapText(content, (longer) => textWidth(longer, size, weight) <= width)) {
        y += size * 1.35;
        blocks.push(`<text y="${tenth(y)}" font-size="${size}" font-weight="${weight}">${escapeText(line)}</text>`);
      }
    },
    /** Counties with their shapes and figures, side by side as long as there is room. */
    keys: (keys: DrawnPart['keys'], size: number) => {
      let x = 0;
      keys.forEach(({ text, shape }, i) => {
        const start = shape ? size * 1.6 : 0;
        const long = textWidth(text, size, 400) + start;
        if (i === 0 || x + long > width) {
          x = 0;
          y += size * 1.35;
        }
        const place = `translate(${tenth(x + size * 0.65)} ${tenth(y - size * 0.35)}) scale(${size / 16})`;
        if (shape) blocks.push(`<g transform="${place}">${shape}</g>`);
        blocks.push(`<text x="${tenth(x + start)}" y="${tenth(y)}" font-size="${size}">${escapeText(text)}</text>`);
        x += long + size;
      });
    },
    drawing: ({ svg, width: own, height }: DrawnPart) => {
      blocks.push(
        `<svg y="${tenth(y + 6)}" width="${own}" height="${height}" viewBox="0 0 ${own} ${height}" overflow="visible">${svg}</svg>`,
      );
      y += height + 10;
    },
    block: (): Block => ({ svg: blocks.join(''), height: Math.ceil(y + 6) }),
  };
}

function addCharts(column: Column, charts: readonly DrawnPart[]): void {
  for (const [i, chart] of charts.entries()) {
    if (i > 0) column.gap(8);
    if (chart.heading !== '') column.text(chart.heading, 15, 600);
    if (chart.svg !== '') column.drawing(chart);
    column.keys(chart.keys, 13);
  }
}

type DrawnPart = Picture & {
  readonly heading: string;
  readonly keys: readonly { readonly text: string; readonly shape: string | undefined }[];
};

function drawnPart({ svg, heading, ...part }: ChartPart, ground: Ground, shapes: readonly string[]): DrawnPart {
  const keys = part.keys.map(({ text, at }) => ({ text, shape: at === undefined ? undefined : shapes[at] }));
  if (!svg) return { svg: '', width: 0, height: 0, heading, keys };
  const copy = ground.copy(svg);
  const size = copy.getAttribute('font-size');
  const drawn = [...copy.children].map(toXml).join('');
  return { svg: size === null ? drawn : `<g font-size="${size}">${drawn}</g>`, ...boxOf(svg), heading, keys };
}

/** The shapes of chosen counties, in their colours. */
function legendShapes(ground: Ground): string[] {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  for (const { at, shape } of series) {
    const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    path.setAttribute('d', shape);
    path.setAttribute('data-series', String(at));
    svg.append(path);
  }
  return [...ground.copy(svg).children].map(toXml);
}

/** The charts within an element, as they stand there now. */
export function chartParts(box: ParentNode): ChartPart[] {
  return [...box.querySelectorAll('svg[data-chart], [data-empty]')].map((svg) => {
    const part = svg.closest('[data-title]');
    const keys = [...(part?.querySelectorAll<HTMLElement>('[data-key]') ?? [])].map(({ textContent, dataset }) => ({
      text: textContent,
      ...(dataset['key'] && { at: Number(dataset['key']) }),
    }));
    return {
      svg: svg.hasAttribute('data-empty') ? undefined : svg,
      heading: part?.getAttribute('data-title') ?? '',
      keys,
    };
  });
}

/** What a drawing may reach over its own box at its sides and below. */
const edge = 8;

/** A drawing alone, for a document that has its words: as on the page in the light theme, with room for what it says over its edges. */
export function drawingPicture(svg: Element, title: string): Picture {
  return onLightGround((ground) => {
    const { svg: drawn, width, height } = drawnPart({ svg, heading: '', keys: [] }, ground, []);
    const size = { width: width + 2 * edge, height: height + edge };
    const part = `<svg x="${edge}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" overflow="visible">${drawn}</svg>`;
    return framed(title, part, size, ground);
  });
}

/** Width and height of an SVG in its own units. */
export function boxOf(svg: Element): { readonly width: number; readonly height: number } {
  const [, , width = 0, height = 0] = (svg.getAttribute('viewBox') ?? '').split(' ').map(Number);
  return { width, height };
}

/** As XML: in HTML's own spelling a no-break space is an entity that no picture knows. */
export function toXml(element: Element): string {
  return new XMLSerializer().serializeToString(element);
}

const tenth = (value: number) => Math.round(value * 10) / 10;
