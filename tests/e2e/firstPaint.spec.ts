import type { Page } from '@playwright/test';
import { holdScripts, open } from './support/page';
import { expect, test } from './support/test';

/** One page of each kind, and what links may ask of the stylesheet before any script has run. */
const addresses = [
  '',
  '?vis=antall',
  '?omrade=sarbare-overganger&kart=ruter',
  'fylke/',
  'fylke/50-trondelag/?inndeling=2024',
  'sammenlign/',
  'omrade/ordinaert-arbeidsliv/',
  'tilskudd/2021/',
  'soknad/',
  'om-tallene/',
  '404.html',
];

/**
 * Every element that is drawn: where it stands and how it looks, with what the stylesheet writes before and after it.
 * `above`: only those before the end of the first view that the page names.
 */
function drawn(page: Page, above = false): Promise<string[]> {
  return page.evaluate((above) => {
    const end = above ? document.querySelector('style[data-first-view-end]') : null;
    const isAsked = (element: Element) =>
      !above || (end !== null && end.compareDocumentPosition(element) === Node.DOCUMENT_POSITION_PRECEDING);
    const looks = ['color', 'background', 'font', 'border', 'box-shadow', 'text-decoration-line', 'text-align'];
    const paints = ['fill', 'stroke', 'stroke-width', 'opacity', 'list-style-type', 'letter-spacing', 'border-radius'];
    return [...document.body.querySelectorAll('*')]
      .filter(
        (element) => element.checkVisibility() && !element.closest('script, style, link, title') && isAsked(element),
      )
      .map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        const style = getComputedStyle(element);
        const around = ['::before', '::after'].map((name) => getComputedStyle(element, name).content);
        const look = [...looks, ...paints].map((name) => style.getPropertyValue(name));
        const name = `${element.tagName} ${element.getAttribute('class') ?? ''}`;
        return [name, [x, y, width, height].map(Math.round).join(), ...look, ...around].join(' | ');
      });
  }, above);
}

/**
 * Lets the page come without its scripts, and with its stylesheet only if `complete`. Without its font too: whether that
 * comes before the first paint is chance.
 */
async function openUnwoken(page: Page, address: string, complete: boolean): Promise<void> {
  await page.route('**/*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
  await page.route('**/*.woff2', (route) => route.abort());
  await page.route('**/*.css', (route) =>
    complete ? route.fallback() : route.fulfill({ contentType: 'text/css', body: '' }),
  );
  await page.goto(address);
}

for (const address of addresses) {
  test(`the rules in the head are all that the first view of /${address} needs`, async ({ browser, site }) => {
    for (const width of [360, 1280]) {
      const seen: string[][] = [];
      for (const complete of [true, false]) {
        const page = await browser.newPage({ viewport: { width, height: 900 } });
        await openUnwoken(page, site.url + address, complete);
        seen.push(await drawn(page));
        await page.context().close();
      }
      const [whole = [], first = []] = seen;
      expect(whole.length).toBeGreaterThan(20);
      const differences = [
        ...first.filter((text) => !whole.includes(text)).map((text) => `first: ${text}`),
        ...whole.filter((text) => !first.includes(text)).map((text) => `later: ${text}`),
      ];
      expect(differences, `${width} px`).toEqual([]);
      expect(first).toHaveLength(whole.length);
    }
  });
}

for (const address of ['', '?vis=antall&fylke=03', '?inndeling=2024']) {
  test(`heading and reading rule of /${address} stand as they will before the rules for the rest are read`, async ({
    browser,
    site,
  }) => {
    for (const width of [320, 360, 768, 1280]) {
      const seen: string[][] = [];
      for (const complete of [true, false]) {
        const page = await browser.newPage({ viewport: { width, height: 900 } });
        if (!complete) {
          await page.route(/\/(\?.*)?$/, async (route) => {
            const response = await route.fetch();
            const html = (await response.text()).replace(/(<style data-first-view-end="">)[^<]*/, '$1');
            await route.fulfill({ response, body: html });
          });
        }
        await openUnwoken(page, site.url + address, complete);
        seen.push(await drawn(page, true));
        await page.context().close();
      }
      const [whole = [], first = []] = seen;
      // The header with its links, the heading and the lead, the reading rule with its two paragraphs.
      expect(whole.filter((text) => /^(H1|P|ASIDE|HEADER) /.test(text))).toHaveLength(6);
      expect(first, `${width} px`).toEqual(whole);
    }
  });
}

test('the rest of the stylesheet is the site’s own, one for all pages', async ({ page }) => {
  const asked = new Set<string>();
  page.on('request', (request) => {
    if (request.resourceType() === 'stylesheet') asked.add(new URL(request.url()).pathname);
  });
  for (const address of ['', 'fylke/08-telemark/', 'soknad/']) await open(page, address);
  expect([...asked]).toEqual([expect.stringMatching(/^\/assets\/site-[\w-]{8}\.css$/)]);
});

for (const address of ['', 'fylke/08-telemark/', 'sammenlign/', 'soknad/', 'om-tallene/']) {
  test(`all scripts that wake /${address} are asked for at once, and not before the first paint`, async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'script' || request.url().endsWith('.js')) asked.push(request.url());
    });
    // While the entry is on its way, nothing can be asked for by what it says.
    const letGo = await holdScripts(page, '**/assets/client-*.js');
    await page.goto(address, { waitUntil: 'commit' });
    await expect(async () => {
      const links = page.locator('head link[rel=modulepreload]');
      const preloaded = await links.evaluateAll((all) => all.map((link) => (link as HTMLLinkElement).href));
      expect(preloaded.length).toBeGreaterThan(2);
      expect(asked).toEqual(expect.arrayContaining(preloaded));
    }).toPass();
    const early = new Set(asked);
    const painted = await page.evaluate(() => {
      const paint = performance.getEntriesByName('first-paint')[0]?.startTime ?? Infinity;
      const scripts = performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.js'));
      const preloaded = [...document.querySelectorAll<HTMLLinkElement>('link[rel=modulepreload]')].map(
        ({ href }) => href,
      );
      return scripts.filter(({ name }) => preloaded.includes(name)).every(({ startTime }) => startTime >= paint);
    });
    expect(painted).toBe(true);
    letGo();
    await page.waitForFunction(() => performance.getEntriesByName('hydrated').length > 0);
    const wakes = await page.evaluate(() => {
      const woken = performance.getEntriesByName('hydrated')[0]?.startTime ?? 0;
      const scripts = performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.js'));
      return scripts.filter(({ startTime }) => startTime < woken).map(({ name }) => name);
    });
    expect(wakes.length).toBeGreaterThan(5);
    expect(wakes.filter((name) => !early.has(name))).toEqual([]);
  });
}
