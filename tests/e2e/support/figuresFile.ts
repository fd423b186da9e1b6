import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { figuresFile } from './page.ts';

/** The shipped file of figures, as text. */
export const shipped = readFileSync(path.join(import.meta.dirname, '../../../data/tables/2021/figures.csv'), 'utf8');

/** The shipped file with other fields: `{ '03 botilbud-antall': '100' }`. */
export function changed(fields: Record<string, string>): string {
  const [header = '', ...rows] = shipped.trimEnd().split('\n');
  const columns = header.split(';');
  const left = new Set(Object.keys(fields));
  const lines = rows.map((row) => {
    const [code = '', ...rest] = row.split(';');
    return [code, ...rest]
      .map((field, i) => {
        const key = `${code} ${columns[i]}`;
        left.delete(key);
        return fields[key] ?? field;
      })
      .join(';');
  });
  if (left.size > 0) throw new Error(`not in the file: ${[...left].join(', ')}`);
  return [header, ...lines, ''].join('\n');
}

/** Lets the host answer the page's question for figures with this. */
export async function answer(
  page: Page,
  body: string | Buffer,
  { status = 200, contentType = 'text/csv; charset=utf-8' } = {},
): Promise<void> {
  await page.unroute(figuresFile);
  await page.route(figuresFile, (route) => route.fulfill({ status, contentType, body }));
}
