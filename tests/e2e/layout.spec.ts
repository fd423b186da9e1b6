import type { Locator, Page } from '@playwright/test';
import { cell, expectNoSidewaysScroll, figuresFile, open, settle, sortButton, tabTo } from './support/page.ts';
import { expect, test } from './support/test.ts';

const region = (page: Page) => page.getByRole('region', { name: /^Tabell/ });

test('the page never scrolls sideways', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.route(figuresFile, (route) =>
    route.fulfill({ body: `navn;${'x'.repeat(300)}\n`, contentType: 'text/csv' }),
  );
  const atEachWidth = async (look: () => Promise<void>) => {
    for (const width of [320, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await settle(page);
      await look();
    }
    await page.setViewportSize({ width: 320, height: 800 });
  };
  for (const query of ['?vis=begge&fylke=15', `?vis=antall&fylke=99&sok=${'x'.repeat(100)}`]) {
    await open(page, query);
    await expect(page.locator('[data-notice]')).not.toBeEmpty();
    await atEachWidth(() => expectNoSidewaysScroll(page));
  }
  await page.getByRole('button', { name: /^Flere valg/ }).click();
  await atEachWidth(() => expectNoSidewaysScroll(page));
  await page.unroute(figuresFile);
  await open(page, '?fylke=14');
  const openers = [
    page.getByRole('button', { name: /^Forklaring: Sosialhjelp.* andel$/ }),
    page.locator('tbody').getByRole('link', { name: 'Sogn og Fjordane', exact: true }),
  ];
  await atEachWidth(async () => {
    for (const opener of openers) {
      await opener.press('Enter');
      await expect(page.getByRole('dialog')).toBeInViewport({ ratio: 1 });
      await expectNoSidewaysScroll(page);
      await page.keyboard.press('Escape');
    }
  });
});

test('the county stays while its figures scroll, by keyboard, on phones', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 740 });
  await open(page, '?vis=andel');
  for (const width of [320, 360]) {
    await page.setViewportSize({ width, height: 740 });
    await region(page).evaluate((box) => (box.scrollLeft = 0));
    await tabTo(page, region(page));
    const county = page.locator('tbody').getByRole('link', { name: 'Telemark', exact: true });
    const figure = cell(page, '08', 'hovedinntekt-andel');
    const before = { county: await left(county), figure: await left(figure) };
    for (let i = 0; i < 4; i++) await page.keyboard.press('ArrowRight');
    await expect.poll(() => left(figure)).toBeLessThan(before.figure - 100);
    expect(await left(county)).toBe(before.county);
    await county.scrollIntoViewIfNeeded();
    // The scrolled figures pass beneath the county's column.
    const covered = await county.evaluate((button) => {
      const { right, top } = (button.closest('th') as Element).getBoundingClientRect();
      return document.elementFromPoint(right - 3, top + 5)?.tagName;
    });
    expect(covered).toBe('TH');
    await page.keyboard.press('End');
    await expectNoSidewaysScroll(page);
  }
});

const left = (locator: Locator) => locator.evaluate((element) => element.getBoundingClientRect().left);

test('at 400 % zoom everything can be reached, read and used', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await open(page);
  await expectNoSidewaysScroll(page);
  await page.getByRole('button', { name: /^Flere valg/ }).press('Enter');
  await page.getByRole('radio', { name: 'Begge' }).click();
  await sortButton(page, 'botilbud-antall').click();
  await expect(cell(page, '03', 'botilbud-antall')).toBeInViewport();
  // Beside the county's column there is room for a figure.
  const room = await page.evaluate(() => {
    const th = document.querySelector('main tbody th');
    return th ? innerWidth - th.getBoundingClientRect().right : 0;
  });
  expect(room).toBeGreaterThan(120);
  await page.locator('tbody').getByRole('link', { name: 'Telemark', exact: true }).click();
  const close = page.getByRole('dialog').getByRole('button', { name: 'Lukk' });
  await close.scrollIntoViewIfNeeded();
  await close.click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expectNoSidewaysScroll(page);
});

async function expectRoomForFingers(page: Page, widths: readonly number[]): Promise<void> {
  await page.setViewportSize({ width: widths[0] ?? 360, height: 800 });
  await page.route(figuresFile, (route) => route.fulfill({ body: 'ikke en tabell' }));
  await open(page, '?sok=fold&vis=begge');
  await expect(page.locator('[data-notice]')).not.toBeEmpty();
  const toggle = page.getByRole('button', { name: /^Flere valg/ });
  if (await toggle.isVisible()) await toggle.click();
  const small = () =>
    page.locator('button, select, input, .actions a, header a, tbody th a').evaluateAll((all) =>
      all
        .filter((element) => element.checkVisibility() && !element.closest('[popover]:not(:popover-open)'))
        .map((element) => ({ box: element.getBoundingClientRect(), name: element.textContent }))
        .filter(({ box }) => box.width < 23.99 || box.height < 23.99)
        .map(({ box, name }) => `${name}: ${box.width} x ${box.height}`),
    );
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    expect(await page.getByRole('button').count()).toBeGreaterThan(15);
    expect(await small(), `${width} px`).toEqual([]);
    await page.locator('tbody').getByRole('link', { name: 'Østfold', exact: true }).press('Enter');
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await small(), `${width} px`).toEqual([]);
    await page.keyboard.press('Escape');
  }
}

test('every button is at least 24 px high and wide', async ({ page }) => {
  await expectRoomForFingers(page, [360, 1280]);
});

test.describe('in the system’s font, as on a first visit', () => {
  test.use({ mayReport: /^Failed to load resource: net::ERR_FAILED/ });

  test('every button is at least 24 px high and wide', async ({ page }) => {
    await page.route('**/*.woff2', (route) => route.abort());
    await expectRoomForFingers(page, [360]);
  });
});

/** Text of 200 %, at a desk and on a phone. */
async function expectNoSidewaysScrollOfLargeText(page: Page): Promise<void> {
  await page.evaluate(() => Object.assign(document.documentElement.style, { fontSize: '200%' }));
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await settle(page);
    await expectNoSidewaysScroll(page);
  }
}

test('with text of 200 % no page scrolls sideways', async ({ page }) => {
  for (const address of ['?fylke=08', 'sammenlign/?fylke=08&visning=to-mal', 'fylke/', 'tilskudd/2021/', 'soknad/'])
    await test.step(address, async () => {
      await open(page, address);
      await expectNoSidewaysScrollOfLargeText(page);
    });
});

test('nothing is cut off at 1280 px, no range, date, number or share breaks over two lines, and larger text has room: in heads, titles and what is said of the figures', async ({
  page,
}) => {
  const area = 'omrade/sarbare-overganger/';
  const addresses = [
    '?vis=begge',
    'sammenlign/',
    'fylke/08-telemark/',
    'omrade/',
    area,
    'om-tallene/',
    'apne-data/',
    'tilskudd/2021/',
  ];
  for (const address of addresses) {
    await open(page, address);
    if (address === '?vis=begge') {
      const box = await region(page).evaluate((element) => [element.scrollWidth, element.clientWidth]);
      expect(box[0]).toBe(box[1]);
    }
    // All that is said, but for the start page's notes.
    const parts = `th, td, dt, dd, h3, h3 + p${address === '?vis=begge' ? '' : ', p, li'}`;
    // Also what is folded.
    await page.evaluate(() => document.querySelectorAll('main details').forEach((one) => one.setAttribute('open', '')));
    for (const width of [320, 360, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const { found, broken } = await page.evaluate((parts) => {
        const all: { text: string; lines: number }[] = [];
        const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (texts.nextNode()) {
          const node = texts.currentNode;
          const within = node.parentElement;
          const part = within?.closest(parts);
          // One of a pixel is for the ear.
          if (!within?.checkVisibility() || !part || part.getBoundingClientRect().width <= 1) continue;
          for (const { index, 0: text } of (node.textContent ?? '').matchAll(
            /\d+\u2060?–\u2060?\d+|\d+\. \p{L}+ \d{4}|\d+ \d{3}|\d+ %(-\p{L}+)?|SHA-256/gu,
          )) {
            const range = document.createRange();
            range.setStart(node, index);
            range.setEnd(node, index + text.length);
            const tops = [...range.getClientRects()].filter((box) => box.width > 1).map((box) => Math.round(box.top));
            all.push({ text: `${text} in ${within.textContent}`, lines: new Set(tops).size });
          }
        }
        return { found: all.length, broken: all.filter(({ lines }) => lines > 1).map(({ text }) => text) };
      }, parts);
      expect(found, address).toBeGreaterThan(0);
      expect(broken, `${address} at ${width} px`).toEqual([]);
      // A figure's name stands over its columns, on a phone too.
      if (address === area) await expect(page.locator('[data-part="figures"] [data-group]').first()).toBeVisible();
    }
    await expectNoSidewaysScrollOfLargeText(page);
  }
});
