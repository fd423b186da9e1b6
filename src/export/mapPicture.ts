import type { TableInfo } from '../domain/dataset.ts';
import type { Box, MapGeometry, MapPaths } from '../domain/geometry.ts';
import type { I18n } from '../i18n/createI18n.ts';
import type { MapView } from '../view/map.ts';
import { legendPosition } from '../view/map.ts';
import { circleRadius, largestFigure, layoutCircles, legendFigures, markPlace } from '../view/circles.ts';
import { classColours, marks, neutral } from '../view/mapColours.ts';
import { sumLines } from '../view/sumLines.ts';
import { escapeText, wrapText } from './text.ts';

/** A picture that stands alone: SVG text and its size in pixels. */
export type Picture = { readonly svg: string; readonly width: number; readonly height: number };

type Parts = {
  readonly view: MapView;
  readonly geometry: MapGeometry;
  readonly paths: MapPaths;
  readonly table: TableInfo;
  readonly i18n: I18n;
};

const width = 800;
const margin = 32;
const inner = width - 2 * margin;
const mapWidth = 560;

/** The map with title, legend, source, division and reading rule inside, so that none of them is lost on the way. */
export function mapPicture(parts: Parts): Picture {
  const { view, geometry, table, i18n } = parts;
  const blocks: string[] = [];
  let y = margin;
  const text = (content: string, size: number, weight = 400, indent = 0) => {
    // About half an em a letter in a proportional face.
    for (const line of wrapText(content, Math.floor(inner / (size * 0.5)))) {
      y += size * 1.35;
      blocks.push(
        `<text x="${margin + indent}" y="${y}" font-size="${size}" font-weight="${weight}">${escapeText(line)}</text>`,
      );
    }
  };
  text(view.title, 20, 600);
  y += 16;
  const scale = mapWidth / geometry.box[2];
  const mapHeight = geometry.box[3] * scale;
  blocks.push(drawing(parts, { x: margin, y, width: mapWidth, height: mapHeight }));
  y += mapHeight + 8;
  const legend = view.form === 'circles' ? circleLegend(parts, y - mapHeight + 40, scale) : classLegend(parts, y);
  blocks.push(legend);
  if (view.form === 'choropleth') y += 64;
  text(view.countryText, 15);
  if (view.missing) {
    blocks.push(`<rect x="${margin}" y="${y + 7}" width="28" height="14" fill="url(#h)" stroke="#8b93a3"/>`);
    text(view.missing, 15, 400, 36);
  }
  if (view.areas.some(({ cell }) => cell.mark)) text(i18n.t('map.marks'), 13);
  if (view.form === 'circles') text(i18n.t('map.counts'), 13);
  y += 6;
  text(`${table.readingRule.lead} ${table.readingRule.rest}`, 14, 600);
  text(
    i18n.t('map.source', { source: view.indicator.source, credit: geometry.credit, division: table.divisionLabel }),
    13,
  );
  for (const line of [...sumLines(table, i18n), table.age]) text(line, 13);
  const height = Math.ceil(y + margin);
  return {
    width,
    height,
    svg:
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" ` +
      `font-family="'Source Sans 3', Arial, sans-serif" fill="#202733"><title>${escapeText(view.title)}</title>` +
      `<rect width="100%" height="100%" fill="#fff"/>${blocks.join('')}</svg>`,
  };
}

type Place = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

function drawing({ view, geometry, paths }: Parts, place: Place): string {
  const shapes = view.areas.map(({ county, step }) => {
    const fill = step === undefined ? 'url(#h)' : view.form === 'circles' ? neutral : classColours[step - 1];
    return `<path d="${paths[county.code] ?? ''}" fill="${fill ?? neutral}"/>`;
  });
  // The window on the crowded counties shows the same shapes, beside the country's south-east.
  const zoom = 3;
  const [, , insetWidth, insetHeight] = geometry.inset;
  const [w, h] = [place.width / zoom, (place.width / zoom) * (insetHeight / insetWidth)];
  const enlarged = (insetWidth * zoom) / geometry.box[2];
  const window = { x: place.x + inner - w, y: place.y + place.height - h, width: w, height: h };
  const frame = `<rect x="${window.x}" y="${window.y}" width="${w}" height="${h}" fill="none" stroke="#c9cdd6"/>`;
  return (
    '<defs><pattern id="h" width="24" height="24" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">' +
    '<rect width="24" height="24" fill="#fff"/><rect width="9" height="24" fill="#8b93a3"/></pattern>' +
    `<g id="s" stroke="#fff">${shapes.join('')}</g></defs>` +
    viewport(place, geometry.box, `<use href="#s" stroke-width="3"/>${signs(view, geometry, 1)}`, 'visible') +
    viewport(window, geometry.inset, `<use href="#s" stroke-width="1"/>${signs(view, geometry, enlarged)}`, 'hidden') +
    frame
  );
}

function viewport({ x, y, width, height }: Place, box: Box, content: string, overflow: 'visible' | 'hidden'): string {
  const place = `x="${x}" y="${y}" width="${width}" height="${height}"`;
  return `<svg ${place} viewBox="${box.join(' ')}" overflow="${overflow}">${content}</svg>`;
}

/** Radius of a mark, in map units. */
const markRadius = 34;

/** Circles and marks, drawn `size` times their length in map units. */
function signs(view: MapView, { labels }: MapGeometry, size: number): string {
  const circles = view.form === 'circles' ? layoutCircles(view, labels) : [];
  const rounds = circles.map(({ x, y, r }) => `<circle cx="${x}" cy="${y}" r="${r * size}"/>`).join('');
  const badges = view.areas.map(({ county, cell: { mark } }) => {
    const place = mark && markPlace(county.code, labels, circles, markRadius, size);
    if (!place) return '';
    const { ground, sign } = marks[mark.tone];
    const d = mark.end === 'highest' ? 'M-5 4 0-5 5 4z' : 'M-5-4 0 5 5-4z';
    return (
      `<g transform="translate(${place.join(' ')}) scale(${(markRadius / 10) * size})"><circle r="10" fill="${ground}" stroke="#fff" ` +
      `stroke-width="1.5"/><path d="${d}" fill="${sign}"/></g>`
    );
  });
  const style = `fill="#1d4f86" fill-opacity="0.55" stroke="#12335a" stroke-width="${3 * size}"`;
  return `<g ${style}>${rounds}</g>${badges.join('')}`;
}

function classLegend({ view, i18n }: Parts, y: number): string {
  const each = inner / Math.max(1, view.classes.length);
  const position = legendPosition(view);
  const swatches = view.classes.map(({ step, text, count }, i) => {
    const x = margin + i * each;
    const words = i18n.plural('map.class.count', count);
    return (
      `<rect x="${x}" y="${y + 8}" width="${each}" height="16" fill="${classColours[step - 1] ?? neutral}"/>` +
      `<text x="${x}" y="${y + 42}" font-size="14">${escapeText(text)}</text>` +
      `<text x="${x}" y="${y + 59}" font-size="12">${escapeText(words)}</text>`
    );
  });
  const tick =
    position === undefined ? '' : `<rect x="${margin + position * inner - 1.5}" y="${y}" width="3" height="28"/>`;
  return swatches.join('') + tick;
}

function circleLegend({ view, i18n }: Parts, y: number, scale: number): string {
  const max = largestFigure(view);
  const [bottom, x] = [y + 100, width - margin - 150];
  return legendFigures(max)
    .map((figure) => {
      const r = circleRadius(figure, max) * scale;
      return (
        `<circle cx="${x}" cy="${bottom - r}" r="${r}" fill="none" stroke="#12335a"/>` +
        `<path d="M${x} ${bottom - 2 * r}h60" stroke="#12335a"/>` +
        `<text x="${x + 64}" y="${bottom - 2 * r + 5}" font-size="14">${i18n.number(figure, 0)}</text>`
      );
    })
    .join('');
}
