import type { Browser, CDPSession, Page } from '@playwright/test';
import { awaitClick, observe } from './observe';
import type { Click } from './observe';
import { openSlow } from './paint';
import { median } from './statistics';

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
  /** A click on a column's sort button, median over the columns; none without buttons. */
  readonly sort: Click | undefined;
  /** The same with the processor at full speed. */
  readonly sortUnthrottled: Click | undefined;
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
  const sort = await sortClicks(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  const sortUnthrottled = await sortClicks(page);
  await context.close();
  return { ...rest, blocking, bytes, scripts, sort, sortUnthrottled };
}

/** Presses each column's sort button once, each time another column than before. */
async function sortClicks(page: Page): Promise<Click | undefined> {
  const headers = await page.locator('main th[data-indicator]').all();
  const clicks: Click[] = [];
  for (const header of headers) {
    await page.evaluate(awaitClick);
    await header.locator('button').first().click();
    const click = await page.evaluate(() => observed.click);
    if (click) clicks.push(click);
    const sorted = await header.getAttribute('aria-sort');
    if (sorted !== 'descending') throw new Error(`a press on a sort button led to aria-sort="${sorted ?? ''}"`);
    // What comes after the frame is not to disturb the next press.
    await page.waitForTimeout(150);
  }
  if (clicks.length === 0) return undefined;
  return { next: median(clicks.map(({ next }) => next)), map: median(clicks.map(({ map }) => map)) };
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
