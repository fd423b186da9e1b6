import { readFileSync, writeFileSync } from 'node:fs';
import type { BuiltMap } from './buildMap.ts';
import { drawPaths } from './drawPaths.ts';
import type { Box } from './shape.ts';

/** `npm run geo:picture -- MAP.json OUT.svg`: the map beside its inset window, with label points, to look at before committing. */
const [mapFile, outFile] = process.argv.slice(2);
if (!mapFile || !outFile) throw new Error('wanted: MAP.json OUT.svg');

const HEIGHT = 1600;
const COLOURS = ['#cfe8dd', '#f6d9a8', '#d5d9f2', '#f2c9cf', '#e3e3c0', '#c5e3f0'];

const map = JSON.parse(readFileSync(mapFile, 'utf8')) as BuiltMap;
const paths = drawPaths(map, { unitsPerKm: 2, digits: 0 });
const whole = panel(map.bbox as unknown as Box, 0);
const inset = panel(map.inset.box, whole.width + 20);
writeFileSync(
  outFile,
  `<svg xmlns="http://www.w3.org/2000/svg" width="${whole.width + inset.width + 20}" height="${HEIGHT}">
<rect width="100%" height="100%" fill="white"/>${whole.svg}${inset.svg}</svg>`,
);
console.log(`${outFile}: ${Math.ceil(whole.width + inset.width + 20)} x ${HEIGHT}`);

function panel([left, top, right, bottom]: Box, x: number): { width: number; svg: string } {
  const width = (HEIGHT * (right - left)) / (bottom - top);
  const shapes = [...paths].map(
    ([code, d], i) => `<path d="${d}" fill="${COLOURS[i % COLOURS.length]}"><title>${code}</title></path>`,
  );
  const pixel = (2 * (bottom - top)) / HEIGHT;
  const labels = map.objects.areas.geometries.map(({ id, properties }) => {
    const [cx, cy, radius] = properties!.label!.map((km) => km * 2) as [number, number, number];
    return `<circle cx="${cx}" cy="${cy}" r="${radius}" fill="none" stroke="#888"/><text x="${cx}" y="${cy}" font-size="${16 * pixel}">${id}</text>`;
  });
  const box = [left, top, right - left, bottom - top].map((km) => km * 2).join(' ');
  const svg = `<svg x="${x}" width="${width}" height="${HEIGHT}" viewBox="${box}" stroke-width="${pixel}">
<g stroke="#333" stroke-linejoin="round">${shapes.join('')}</g>${labels.join('')}</svg>`;
  return { width, svg };
}
