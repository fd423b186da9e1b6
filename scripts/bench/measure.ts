import type { Browser, CDPSession } from '@playwright/test';
import { observe } from './observe.ts';
import { openSlow } from './paint.ts';

/** What was sent to the browser, in bytes with headers, as compressed. */
export type Bytes = Record<'all' | 'html' | 'js' | 'css' | 'font' | 'other', number>;

/** One load of one page in a fresh browser context. Times in ms. */
export type Load = {
  readonly layoutShift: number;
  /** Sum of what each long task after the first contentful paint takes beyond 50 ms. */
  readonly blocking: number;
  readonly bytes: Bytes;
  /** Addresses of the scripts, without the host. */
  readonly scripts: readonly string[];
  /** Texts of the table's figures, row by row, without spaces. */
  readonly cells: readonly string[];
};

export async function measureLoad(browser: Browser, url: string): Promise<Load> {
  const { context, page, client } = await openSlow(browser);
  await page.addInitScript(observe);
  const traffic = countTraffic(client);
  await page.goto(url, { waitUntil: 'load', timeout: 90_000 });
  await page.waitForLoadState('networkidle');
  // What the last response sets off is part of the load.
  await page.waitForTimeout(750);

  const { bytes, scripts } = traffic;
  const loaded = await page.evaluate(() => ({
    longTasks: observed.longTasks,
    layoutShift: observed.layoutShift,
    firstContentfulPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
    cells: [...document.querySelectorAll('tbody td')].map(({ textContent }) => textContent.replaceAll(/\s/g, '')),
  }));
  const { longTasks, firstContentfulPaint, ...rest } = loaded;
  const blocking = longTasks
    .filter(({ start, duration }) => start + duration > firstContentfulPaint)
    .reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0);
  await context.close();
  return { ...rest, blocking, bytes, scripts };
}

/** Counts what arrives, from now on. */
function countTraffic(client: CDPSession): { readonly bytes: Bytes; readonly scripts: string[] } {
  const bytes: Bytes = { all: 0, html: 0, js: 0, css: 0, font: 0, other: 0 };
  const scripts: string[] = [];
  const kinds = new Map<string, keyof Bytes>();
  client.on('Network.responseReceived', ({ requestId, response }) => {
    const kind = kindOf(response.mimeType);
    kinds.set(requestId, kind);
    if (kind === 'js') scripts.push(new URL(response.url).pathname);
  });
  client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    bytes.all += encodedDataLength;
    bytes[kinds.get(requestId) ?? 'other'] += encodedDataLength;
  });
  return { bytes, scripts };
}

function kindOf(mimeType: string): keyof Bytes {
  if (mimeType === 'text/html') return 'html';
  if (mimeType === 'text/css') return 'css';
  if (mimeType.endsWith('javascript')) return 'js';
  return mimeType.startsWith('font/') ? 'font' : 'other';
}
