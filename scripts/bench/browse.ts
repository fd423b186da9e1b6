import type { Browser, Page } from '@playwright/test';

declare global {
  /** What the browser has noted of a kind so far. */
  var entriesOf: (type: string) => (PerformanceResourceTiming & { readonly value: number })[];
  /** When the last press was answered on the screen, in ms after it. */
  var answered: Promise<number> | undefined;
}

/** Lighthouse's "slow 4G". */
const network = { offline: false, latency: 562.5, downloadThroughput: 1.4746e6 / 8, uploadThroughput: 0.675e6 / 8 };
/** Runs in the page before all else. tsx calls `__name` for each function within one that is sent into the page. */
const helpers = `globalThis.__name = (named) => named;
globalThis.entriesOf = (type) => {
  const observer = new PerformanceObserver(() => {});
  observer.observe({ type, buffered: true });
  return observer.takeRecords();
};`;

/**
 * One load with nothing in the cache, on a phone's processor and network; times in ms, sizes in kB of 1000 bytes.
 * `paint`: until the first; `load`: until nothing more comes; `hydrated`: two seconds more; `pressed`: used after that.
 */
export async function measure(browser: Browser, url: string, until: 'paint' | 'load' | 'hydrated' | 'pressed') {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript(helpers);
  const client = await context.newCDPSession(page);
  await client.send('Network.enable');
  await client.send('Network.emulateNetworkConditions', network);
  await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.goto(url, { waitUntil: until === 'paint' ? 'commit' : 'networkidle', timeout: 90_000 });
  await page.waitForFunction(() => entriesOf('largest-contentful-paint').length > 0);
  if (until === 'hydrated' || until === 'pressed') await hydrated(page).then(() => page.waitForTimeout(2000));
  const { first, largest, ...load } = await page.evaluate(readLoad);
  const pressed = until === 'pressed' ? await press(page) : {};
  await context.close();
  return { paint: { first }, load: { first, largest }, hydrated: load, pressed: { ...load, ...pressed } }[until];
}

const hydrated = (page: Page) =>
  page.waitForFunction(() => performance.getEntriesByName('hydrated').length > 0, null, { polling: 200 });

/** Runs in the page. Shifts are simply added up; a long task blocks for what it takes beyond 50 ms. */
function readLoad() {
  const at = (name: string) => performance.getEntriesByName(name)[0]?.startTime ?? NaN;
  const tasks = entriesOf('longtask').filter((task) => task.startTime + task.duration > at('first-contentful-paint'));
  const files = entriesOf('resource').filter(({ startTime }) => startTime < at('hydrated'));
  const scripts = files.filter(({ name }) => name.endsWith('.js'));
  return {
    first: at('first-paint'),
    largest: entriesOf('largest-contentful-paint').at(-1)?.startTime ?? NaN,
    hydrated: at('hydrated'),
    blocking: tasks.reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0),
    shift: entriesOf('layout-shift').reduce((sum, { value }) => sum + value, 0),
    javascript: scripts.reduce((sum, { encodedBodySize }) => sum + encodedBodySize / 1000, 0),
  };
}

/** Presses each column's sort button, then each link of the menu once its code is prefetched, the page's own link last. */
async function press(page: Page): Promise<Record<string, number>> {
  const all = (selector: string, name: string) =>
    page.locator(selector).evaluateAll((found, key) => found.map((one) => one.getAttribute(key) ?? ''), name);
  const heads = (await all('th[data-indicator]', 'data-indicator')).map((id) => `th[data-indicator="${id}"]`);
  const own = new URL(page.url()).pathname;
  const links = [...new Set(await all('header nav a', 'href'))].filter((to) => to !== own);
  const presses = [
    ...heads.map((head) => [`sort ${head}`, `${head} button`, head, 300] as const),
    ...[...links, own].map((to) => [`menu ${to}`, `nav a[href="${to}"]`, 'h1', 3000] as const),
  ];
  const samples: Record<string, number> = {};
  for (const [name, target, watched, wait] of presses) {
    const shown = (selector: string) => page.locator(selector).filter({ visible: true }).first();
    // The menu's second line stands on the pages of its own section alone.
    if ((await shown(target).count()) === 0) {
      await shown(`nav a[href="${own}"]`).click();
      await shown(target).waitFor();
    }
    // The code comes while the pointer lies on the link.
    await shown(target).hover();
    await page.waitForTimeout(wait);
    await page.evaluate(awaitAnswer, watched);
    await page.mouse.down();
    await page.mouse.up();
    // A document that is loaded instead takes the promise with it.
    samples[name] = (await page.evaluate(() => globalThis.answered).catch(() => undefined)) ?? Infinity;
    await hydrated(page);
  }
  return samples;
}

/** Runs in the page before a press. A message sent from a frame's callback arrives once that frame is painted. */
function awaitAnswer(watched: string): void {
  const state = () => [document.querySelector(watched)].map((one) => `${one?.textContent} ${one?.ariaSort}`).join('');
  const before = state();
  globalThis.answered = new Promise((resolve) => {
    const answer = ({ timeStamp }: Event) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now() - timeStamp);
      requestAnimationFrame(function look() {
        if (state() === before && performance.now() - timeStamp < 10_000) requestAnimationFrame(look);
        else port2.postMessage(undefined);
      });
    };
    window.addEventListener('click', answer, { capture: true, once: true });
  });
}
