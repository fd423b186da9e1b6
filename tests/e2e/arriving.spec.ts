import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import sirv from 'sirv';
import { expectNoShift, open } from './support/page.ts';
import { worstCut } from './support/cuts.ts';
import { dist, expect, test } from './support/test.ts';

/** On a slow line the page comes in pieces, and the browser paints what it has: nothing of it may move later. */
const cuts = [
  'href="/fylke/"',
  '<table',
  'data-indicator="unge-antall"',
  'data-indicator="kvp-ramme"',
  'data-area="07" data-indicator',
];

for (const [width, query] of [
  [1280, ''],
  [1280, '?vis=andel'],
  [360, ''],
] as const) {
  test(`a page that comes in pieces stands still at ${width} px ${query}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    const html = readFileSync(path.join(dist, 'index.html'), 'utf8');
    const files = sirv(dist, { dev: true });
    let at = 0;
    // Only the page itself is slow.
    const slow = createServer((request, response) => {
      if (!request.url?.startsWith('/?') && request.url !== '/') {
        files(request, response);
        return;
      }
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      response.write(html.slice(0, at));
      setTimeout(() => response.end(html.slice(at)), 250);
    });
    await new Promise<void>((resolve) => slow.listen(0, resolve));
    const { port } = slow.address() as AddressInfo;
    for (const mark of cuts) {
      await test.step(`cut before ${mark}`, async () => {
        at = html.lastIndexOf('<', html.indexOf(mark));
        expect(at).toBeGreaterThan(0);
        await open(page, `http://localhost:${port}/${query}`);
        await expectNoShift(page, 0.005);
      });
    }
    slow.close();
    slow.closeAllConnections();
  });
}

test('what stands out in a later division takes no more room', async ({ page }) => {
  // At this width the sentence on 2020 would take one more line if it were bolder than the others.
  await page.setViewportSize({ width: 360, height: 900 });
  await open(page, 'fylke/07-vestfold/?inndeling=2020');
  // A first visit may show another font.
  await page.reload();
  await expect(page.locator('[data-part="county-today"] [aria-current]')).toHaveCount(1);
  await expect(page.locator('[data-part="later-figures"] caption')).toBeVisible();
  await expectNoShift(page, 0.005);
});

test.describe('without its font', () => {
  // Whether that comes before the first paint is chance.
  test.use({ mayReport: /^Failed to load resource: net::ERR_FAILED/ });

  for (const group of [
    [
      ['', [360, 768, 1280]],
      ['?vis=antall&inndeling=2024', [1280]],
    ],
    [
      ['fylke/08-telemark/', [360, 1280]],
      ['fylke/', [360]],
      ['sammenlign/', [360, 1280]],
    ],
    [
      ['omrade/sarbare-overganger/', [360]],
      ['tilskudd/2021/', [1280]],
      ['soknad/', [360, 1280]],
      ['om-tallene/', [1280]],
    ],
  ] as const) {
    const names = group.map(([address]) => `/${address}`).join(', ');
    test(`wherever a page is cut, what has come by then stays where it is: ${names}`, async ({ page }) => {
      test.slow();
      await page.route('**/*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
      await page.route('**/*.woff2', (route) => route.abort());
      for (const [address, widths] of group)
        await test.step(`/${address}`, async () => {
          await page.goto(address);
          for (const width of widths) {
            await page.setViewportSize({ width, height: 900 });
            const { cuts, score, moved, before } = await worstCut(page);
            expect(cuts).toBeGreaterThan(10);
            expect(score, `${width} px: ${moved} moves if the page is cut before ${before}`).toBeLessThan(0.01);
          }
        });
    });
  }
});
