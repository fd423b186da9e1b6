import type { Browser, Page } from '@playwright/test';
import { awaitClick, observe } from './observe.ts';
import type { Click } from './observe.ts';
import { openFresh, slowdown } from './paint.ts';
import { median } from './statistics.ts';

/** A press on a column's sort button in one load, median over the columns; with a slow processor and at full speed. */
export type Sort = { readonly slow: Click; readonly full: Click };

/** Loads a page in a fresh browser context and, once nothing more arrives, sorts it by each of its columns. */
export async function measureSort(browser: Browser, url: string): Promise<Sort> {
  const { context, page, client } = await openFresh(browser);
  await page.addInitScript(observe);
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.waitForTimeout(500);
  await client.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const slow = await sortClicks(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  const full = await sortClicks(page);
  await context.close();
  return { slow, full };
}

/** Presses each column's sort button once, each time another column than before. */
async function sortClicks(page: Page): Promise<Click> {
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
  return { next: median(clicks.map(({ next }) => next)), map: median(clicks.map(({ map }) => map)) };
}
