import fc from 'fast-check';
import type { Dataset } from '../../src/domain/dataset.ts';
import { readBeside, shippedGrid } from './shipped.ts';
import { writeTable } from './writeTable.ts';

/** What may stand in a cell: a reason for no figure, nothing at all, very little, or somewhat else than today. */
const field = fc.oneof(
  fc.constantFrom(':', '..', '.', '...', '-', '0', '1', '*'),
  fc.double({ min: 0.8, max: 1.2, noNaN: true }).map((factor) => ({ factor })),
);
const edit = fc.tuple(fc.integer({ min: 1, max: 19 }), fc.integer({ min: 2, max: 10 }), field);

function write(edits: readonly (readonly [number, number, string | { readonly factor: number }])[]) {
  const grid = shippedGrid.map((fields) => [...fields]);
  for (const [row, column, put] of edits) {
    const before = grid[row]?.[column] ?? '';
    if (typeof put === 'string') grid[row]![column] = put === '*' ? `${before.replace('*', '')}*` : put;
    else if (/^[\d,]+$/.test(before)) {
      const decimals = before.split(',')[1]?.length ?? 0;
      grid[row]![column] = (Number(before.replace(',', '.')) * put.factor).toFixed(decimals).replace('.', ',');
    }
  }
  return writeTable(grid);
}

/** Files that the reader lets through, of those that are made. */
export function acceptedFiles(count: number): Dataset[] {
  const found: Dataset[] = [];
  // A column without a country, and a county without a figure: what most sentences rest on.
  const column = Array.from({ length: 18 }, (_, i) => [i + 2, 10, ':'] as const);
  const county = Array.from({ length: 9 }, (_, i) => [9, i + 2, '..'] as const);
  const country = Array.from({ length: 9 }, (_, i) => [1, i + 2, '.'] as const);
  const samples = fc.sample(fc.array(edit, { minLength: 1, maxLength: 60 }), { numRuns: count * 40, seed: 14 });
  for (const edits of [column, county, country, [...column, ...county, ...country], ...samples]) {
    const reading = readBeside(write(edits));
    if (reading.ok) found.push(reading.dataset);
    if (found.length >= count) break;
  }
  return found;
}

/** What is read aloud in a picture's or a field's place. */
const spoken = (html: string) =>
  [...html.matchAll(/ (?:aria-label|alt|title)="([^"]*)"/g)].map(([, text]) => text ?? '');

/** What a page shows, or says in a picture's place, that no reader should meet. */
export function pageFaults(html: string, shown: string): string[] {
  const text = [shown, ...spoken(html)].join('\n');
  return [
    ...(text.match(/.{0,60}\b(?:NaN|Infinity|undefined|(?<!fra )null)\b.{0,20}/g) ?? []),
    // A status, and the line below a map, wait for their words.
    ...(html.match(
      /.{0,60}<(p|li|dd|figcaption|caption)(?: (?![^>]*(?:role="status"|map-detail))[^>]*)?>\s*[.:;]?\s*<\/\1>/g,
    ) ?? []),
    ...(text.match(/.{0,40}(?:\(\)|«»|\{\w+\}|\p{L} [.:;,]\s).{0,20}/gu) ?? []),
  ];
}
