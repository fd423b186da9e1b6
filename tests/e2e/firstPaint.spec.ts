import type { Page } from '@playwright/test';
import { holdScripts } from './support/page.ts';
import { expect, test } from './support/test.ts';

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

/** Every element that is drawn: where it stands and how it looks, with what the stylesheet writes before and after it. */
function drawn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const looks = ['color', 'background', 'font', 'border', 'box-shadow', 'text-decoration-line', 'text-align'];
    const paints = ['fill', 'stroke', 'stroke-width', 'opacity', 'list-style-type', 'letter-spacing', 'border-radius'];
    return [...document.body.querySelectorAll('*')]
      .filter((element) => element.checkVisibility() && !element.closest('script, style, link, title'))
      .map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        const style = getComputedStyle(element);
        const around = ['::before', '::after'].map((name) => getComputedStyle(element, name).content);
        const look = [...looks, ...paints].map((name) => style.getPropertyValue(name));
        const name = `${element.tagName} ${element.getAttribute('class') ?? ''}`;
        return [name, [x, y, width, height].map(Math.round).join(), ...look, ...around].join(' | ');
      });
  });
}

/** How much of its rules a page gets: all of them, or those in its HTML. */
type Rules = 'all' | 'in the HTML';

/**
 * What a page draws in windows of these widths. It comes without its scripts and, because chance says whether that comes
 * before the first paint, without its font.
 */
async function drawnAt(widths: readonly number[], page: Page, url: string, rules: Rules) {
  const [width = 360] = widths;
  await page.setViewportSize({ width, height: 900 });
  await page.unroute('**/*.css');
  if (rules !== 'all') await page.route('**/*.css', (route) => route.fulfill({ contentType: 'text/css', body: '' }));
  await page.goto(url);
  const seen: string[][] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    seen.push(await drawn(page));
  }
  return seen;
}

test.describe('before any script', () => {
  test.use({ mayReport: /^Failed to load resource: net::ERR_FAILED/ });
  for (const some of [addresses.slice(0, 5), addresses.slice(5)]) {
    test(`the rules in the HTML are all that the first view needs: ${some.map((address) => `/${address}`).join(', ')}`, async ({
      page,
    }) => {
      await page.route('**/*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
      await page.route('**/*.woff2', (route) => route.abort());
      for (const address of some) {
        const widths = [360, 1280];
        const whole = await drawnAt(widths, page, address, 'all');
        const first = await drawnAt(widths, page, address, 'in the HTML');
        for (const [i, width] of widths.entries()) {
          const later = whole[i] ?? [];
          const now = first[i] ?? [];
          expect(later.length).toBeGreaterThan(20);
          const differences = [
            ...now.filter((text) => !later.includes(text)).map((text) => `first: ${text}`),
            ...later.filter((text) => !now.includes(text)).map((text) => `later: ${text}`),
          ];
          expect(differences, `/${address} at ${width} px`).toEqual([]);
          expect(now).toHaveLength(later.length);
        }
      }
    });
  }
});

for (const address of ['', 'fylke/08-telemark/', 'sammenlign/', 'soknad/', 'om-tallene/']) {
  test(`all scripts that hydrate /${address} are asked for at once, and not before the first paint; its styles are the site’s`, async ({
    page,
  }) => {
    const styles = new Set<string>();
    page.on('request', (request) => {
      if (request.resourceType() === 'stylesheet') styles.add(new URL(request.url()).pathname);
    });
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'script' || request.url().endsWith('.js')) asked.push(request.url());
    });
    // While the entry is on its way, nothing can be asked for by what it says.
    const letGo = await holdScripts(page, '**/assets/index-*.js');
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
    const needed = await page.evaluate(() => {
      const hydrated = performance.getEntriesByName('hydrated')[0]?.startTime ?? 0;
      const scripts = performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.js'));
      return scripts.filter(({ startTime }) => startTime < hydrated).map(({ name }) => name);
    });
    expect(needed.length).toBeGreaterThan(5);
    expect(needed.filter((name) => !early.has(name))).toEqual([]);
    // One sheet for all pages.
    expect([...styles]).toEqual([expect.stringMatching(/^\/assets\/site-[\w-]{8}\.css$/)]);
  });
}
