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
  readonly form: PictureForm;
};

/** Something drawn, with its height. */
type Block = { readonly svg: string; readonly height: number };

/** Charts with title, legend, reading rule, division and sources inside, so that none of them is lost on the way. */
export function chartPicture(parts: Parts): Picture {
  return onLightGround((ground) => {
    const { table, names, i18n } = parts;
    const charts = parts.charts.map((chart) => drawnPart(chart, ground));
    const shapes = legendShapes(names.length, ground);
    const words = (column: Column) => {
      if (parts.about !== '') column.text(parts.about, 13);
      column.gap(6);
      column.text(`${table.readingRule.lead} ${table.readingRule.rest}`, 14, 600);
      for (const line of [parts.source, ...sumLines(table, i18n), table.age]) column.text(line, 13);
    };
    const key = (column: Column) => names.forEach((name, i) => column.named(name, shapes[i]));
    const body = { title: parts.title, charts, key, words };
    return parts.form === 'slide' ? slide(body, ground) : tall(body, ground);
  });
}

type Body = {
  readonly title: string;
  readonly charts: readonly DrawnPart[];
  readonly key: (column: Column) => void;
  readonly words: (column: Column) => void;
};

const margin = 32;

/** Everything under each other: for a document. */
function tall({ title, charts, key, words }: Body, ground: Ground): Picture {
  const inner = Math.max(600, ...charts.map(({ width }) => width));
  const column = columnOf(inner);
  column.text(title, 20, 600);
  key(column);
  column.gap(8);
  addCharts(column, charts);
  words(column);
  const { svg, height } = column.block();
  const size = { width: inner + 2 * margin, height: Math.ceil(height + 2 * margin) };
  return framed(title, `<g transform="translate(${margin} ${margin})">${svg}</g>`, size, ground);
}

const [slideWidth, slideHeight, aside, betweenColumns] = [1280, 720, 380, 40];

/** The charts beside the words in 16:9: for a slide. */
function slide({ title, charts, key, words }: Body, ground: Ground): Picture {
  const head = columnOf(slideWidth - 2 * margin);
  head.text(title, 28, 600);
  const top = head.block();
  const room = slideHeight - 2 * margin - top.height - 16;
  const left = slideWidth - 2 * margin - aside - betweenColumns;
  const inner = Math.max(320, ...charts.map(({ width }) => width));
  // Many small charts stand in two columns, read down the first.
  const half = charts.length > 3 ? Math.ceil(charts.length / 2) : charts.length;
  const mains = [charts.slice(0, half), charts.slice(half)]
    .filter(({ length }) => length > 0)
    .map((some) => {
      const column = columnOf(inner);
      addCharts(column, some);
      return column.block();
    });
  const each = (left - (mains.length - 1) * betweenColumns) / mains.length;
  // As narrow as its words have room in: they are largest then.
  const sideOf = (width: number) => {
    const column = columnOf(width);
    key(column);
    column.gap(8);
    words(column);
    return { width, ...column.block() };
  };
  const widest = 800;
  const isRoom = (width: number) => (sideOf(width).height * aside) / width <= room;
  const side = sideOf([300, 340, 380, 440, 520, 640].find(isRoom) ?? widest);
  const y = margin + top.height + 16;
  const place = ({ svg, height }: Block, from: number, x: number, width: number) =>
    `<svg x="${x}" y="${y}" width="${width}" height="${room}" viewBox="0 0 ${from} ${height}" preserveAspectRatio="xMinYMin meet">${svg}</svg>`;
  const parts = [
    `<g transform="translate(${margin} ${margin})">${top.svg}</g>`,
    ...mains.map((main, i) => place(main, inner, margin + i * (each + betweenColumns), each)),
    place(side, side.width, slideWidth - margin - aside, aside),
  ];
  return framed(title, parts.join(''), { width: slideWidth, height: slideHeight }, ground);
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
    /** A name after the shape that it has in the charts. */
    named: (name: string, shape: string | undefined) => {
      y += 22;
      if (shape) blocks.push(`<g transform="translate(10 ${tenth(y - 5)})">${shape}</g>`);
      blocks.push(`<text x="28" y="${tenth(y)}" font-size="15">${escapeText(name)}</text>`);
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
  for (const chart of charts) {
    if (chart.heading !== '') column.text(chart.heading, 15, 600);
    if (chart.svg !== '') column.drawing(chart);
    if (chart.key !== '') column.text(chart.key, 13);
  }
}

type DrawnPart = Omit<ChartPart, 'svg'> & Picture;

function drawnPart({ svg, heading, key }: ChartPart, ground: Ground): DrawnPart {
  if (!svg) return { svg: '', width: 0, height: 0, heading, key };
  const copy = ground.copy(svg);
  const size = copy.getAttribute('font-size');
  const drawn = [...copy.children].map(toXml).join('');
  return { svg: size === null ? drawn : `<g font-size="${size}">${drawn}</g>`, ...boxOf(svg), heading, key };
}

/** The shapes of the chosen counties, in their colours. */
function legendShapes(count: number, ground: Ground): string[] {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  for (const { at, shape } of series.slice(0, count)) {
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
    const words = svg.closest('[data-title]');
    const [heading, key] = ['data-title', 'data-key'].map((name) => words?.getAttribute(name) ?? '') as [
      string,
      string,
    ];
    return { svg: svg.hasAttribute('data-empty') ? undefined : svg, heading, key };
  });
}

/** What a drawing may reach over its own box at its sides and below. */
const edge = 8;

/** A drawing alone, for a document that has its words: as on the page in the light theme, with room for what it says over its edges. */
export function drawingPicture(svg: Element, title: string): Picture {
  return onLightGround((ground) => {
    const { svg: drawn, width, height } = drawnPart({ svg, heading: '', key: '' }, ground);
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
