import type { Browser } from '@playwright/test';

/** A phone's processor and network. The network is Lighthouse's "slow 4G": 562 ms a request, 1.47 Mbit/s down. */
export const slowdown = 4;
const network = {
  offline: false,
  latency: 562.5,
  downloadThroughput: (1.4746 * 1e6) / 8,
  uploadThroughput: (0.675 * 1e6) / 8,
};

/** When a page is painted, in ms since its navigation, and what is painted largest. */
export type Paints = {
  readonly first: number;
  readonly firstContentful: number;
  readonly largest: number;
  /** Tag, class and first words. */
  readonly largestElement: string;
};

/** A page with nothing in its cache. */
export async function openFresh(browser: Browser) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  return { context, page, client: await context.newCDPSession(page) };
}

/** The same, on a slow machine and line. */
export async function openSlow(browser: Browser) {
  const { context, page, client } = await openFresh(browser);
  await client.send('Network.enable');
  await client.send('Network.emulateNetworkConditions', network);
  await client.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  return { context, page, client };
}

/** The paints of one load, in a fresh browser context, with nothing that watches while the page comes. */
export async function measurePaints(browser: Browser, url: string): Promise<Paints> {
  const { context, page } = await openSlow(browser);
  await page.goto(url, { waitUntil: 'load', timeout: 90_000 });
  const paints = await page.evaluate(async () => {
    const entries = await new Promise<PerformanceEntryList>((resolve) => {
      new PerformanceObserver((list) => resolve(list.getEntries())).observe({
        type: 'largest-contentful-paint',
        buffered: true,
      });
    });
    const last = entries.at(-1) as LargestContentfulPaint | undefined;
    const { tagName = '', className = '', textContent = '' } = last?.element ?? {};
    return {
      first: performance.getEntriesByName('first-paint')[0]?.startTime ?? NaN,
      firstContentful: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
      largest: last?.startTime ?? NaN,
      largestElement: `${tagName.toLowerCase()}.${className} ${textContent.slice(0, 40)}`,
    };
  });
  await context.close();
  return paints;
}

/** When a page is first painted (ms), in the same way. Does not wait for what comes later. */
export async function measureFirstPaint(browser: Browser, url: string): Promise<number> {
  const { context, page, client } = await openSlow(browser);
  await client.send('Page.enable');
  await client.send('Page.setLifecycleEventsEnabled', { enabled: true });
  const painted = new Promise<void>((resolve) => {
    client.on('Page.lifecycleEvent', ({ name }) => {
      if (name === 'firstPaint') resolve();
    });
  });
  await page.goto(url, { waitUntil: 'commit', timeout: 90_000 });
  await painted;
  const paint = await page.evaluate(() => performance.getEntriesByName('first-paint')[0]?.startTime ?? NaN);
  await context.close();
  return paint;
}
