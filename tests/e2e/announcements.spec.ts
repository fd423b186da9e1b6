import type { Locator, Page } from '@playwright/test';
import { announced, indicators } from './support/announcement.ts';
import { expectNoSidewaysScroll, layoutShift, open, settle, shownFigures, tabTo } from './support/page.ts';
import { expect, test } from './support/test.ts';

/** One page of each kind. */
const pages = ['omrade/', 'omrade/sarbare-overganger/', 'tilskudd/', 'tilskudd/2021/', 'tilskudd/2020/', 'fylke/'];

test('nothing scrolls sideways at 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  for (const address of pages) {
    await open(page, address);
    await expectNoSidewaysScroll(page);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the words, figures and dates of areas and announcements stand in the document', async ({ page }) => {
    await test.step('an area has its figures for every county, its words, map, reasons and what is missing', async () => {
      await page.goto('omrade/barnefamilier-ungdom-innvandrere/');
      const expected = announced.flatMap(({ code, figures }) =>
        figures.flatMap((figure, i) =>
          /^(unge|barn)-/.test(indicators[i] ?? '') ? [[`${code} ${indicators[i]}`, figure] as const] : [],
        ),
      );
      expect(expected).toHaveLength(76);
      expect(await shownFigures(page)).toEqual(Object.fromEntries(expected));
      await expect(page.locator('td[data-extreme]')).toHaveCount(8);
      await expect(page.getByText('Oppfølging av barnefamilier, ungdom og innvandrere').first()).toBeVisible();
      await expect(page.getByText('Ingen tall om innvandrere.')).toBeVisible();
      await page.getByText('Hvorfor tallene sier noe om området').click();
      await expect(page.getByText('Et høyt tall støtter området.').first()).toBeVisible();
      await expect(page.locator('[data-map] svg[role=group]')).toBeVisible();
      await page.getByText('Vis kartet som liste').click();
      await expect(page.getByText(/^Telemark: 7,9\s%, høyest av 18 fylker$/)).toBeVisible();
    });
    await test.step('a phone shows every column of an area’s table', async () => {
      await page.setViewportSize({ width: 360, height: 740 });
      await page.goto('omrade/ordinaert-arbeidsliv/');
      await expect(page.locator('td[data-area]:visible')).toHaveCount(4 * 19);
    });
    await test.step('an announcement is whole, and its deadline a date', async () => {
      await page.goto('tilskudd/2021/');
      await expect(page.locator('time[datetime="2021-02-01"]').first()).toHaveText('1. februar 2021');
      await expect(page.getByText('«Det gis inntil 610 000 kroner per 100% stilling', { exact: false })).toBeVisible();
      await expect(page.getByText('helthetlig og samordnet tjenestetilbud', { exact: false })).toBeVisible();
      await expect(page.getByText('gått ut')).toHaveCount(0);
      await expect(page.locator('del').first()).toBeVisible();
    });
  });
});

test.describe('the deadline', () => {
  const stateOn = async (page: Page, now: string) => {
    // The fixed clock stands in for the page's performance entries too, by which open() sees it hydrated.
    await page.clock.setFixedTime(new Date(now));
    await page.goto('tilskudd/2021/');
    const state = page.locator('.deadline-state');
    await expect(state).not.toBeEmpty();
    return state.textContent();
  };

  test('moves nothing when its state comes in: over the day after, not on the day itself, days left before', async ({
    page,
  }) => {
    await test.step('nothing moves', async () => {
      await open(page, 'tilskudd/2021/');
      await expect(page.locator('.deadline-state')).toHaveText('Fristen er gått ut');
      expect((await layoutShift(page)).value).toBe(0);
    });
    await test.step('is over the day after', async () => {
      expect(await stateOn(page, '2021-02-02T00:00:00+01:00')).toBe('Fristen er gått ut');
    });
    await test.step('is not over on the day itself, until midnight in Norway', async () => {
      expect(await stateOn(page, '2021-02-01T23:59:00+01:00')).toBe('Fristen er i dag');
    });
    await test.step('says how many days are left', async () => {
      expect(await stateOn(page, '2021-01-22T12:00:00+01:00')).toBe('10 dager igjen til fristen');
      expect(await stateOn(page, '2021-01-31T12:00:00+01:00')).toBe('Fristen er i morgen');
    });
  });
});

/** Goes to a link by keyboard and follows it. */
async function follow(page: Page, link: Locator, address: RegExp): Promise<void> {
  await tabTo(page, link);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(address);
}

test('from the start page to a county, an area, an announcement and back, by keyboard', async ({ page }) => {
  test.setTimeout(120_000);
  await open(page);
  const header = page.getByRole('navigation');
  await follow(page, header.getByRole('link', { name: 'Fylkene', exact: true }), /\/fylke\/$/);
  await follow(page, page.getByRole('link', { name: 'Telemark', exact: true }).last(), /\/fylke\/08-telemark\/$/);
  // A county's page leads to the areas in its sections; the header does from every page.
  const direct = page.locator('main a[href$="/omrade/sarbare-overganger/"]').first();
  if ((await direct.count()) > 0) await follow(page, direct, /\/omrade\/sarbare-overganger\/$/);
  else {
    await follow(page, page.getByRole('link', { name: 'Prioriterte områder' }), /\/omrade\/$/);
    await follow(page, page.getByRole('link', { name: 'Sårbare overganger' }), /\/omrade\/sarbare-overganger\/$/);
  }
  await follow(page, page.getByRole('link', { name: 'Kunngjøringen for 2021' }).first(), /\/tilskudd\/2021\/$/);
  await follow(page, page.getByRole('link', { name: 'Hva er endret siden 2020?' }), /\/tilskudd\/2021\/#endringer$/);
  await expect(page.getByRole('heading', { name: 'Hva er endret siden 2020?' })).toBeInViewport();
  await follow(page, page.getByRole('link', { name: 'Forrige: kunngjøringen for 2020' }), /\/tilskudd\/2020\/$/);
  const area = page.getByRole('link', { name: 'Tallene for området: Sårbare overganger' });
  await follow(page, area, /\/omrade\/sarbare-overganger\/$/);
  const county = page.locator('[data-part="figures"]').getByRole('link', { name: 'Telemark', exact: true });
  await follow(page, county, /\/fylke\/08-telemark\/$/);
  await follow(page, page.getByRole('link', { name: 'Sosialtjenestetall' }).first(), /:\d+\/$/);
});

test('a press on a column of an area sorts its table, and the map follows', async ({ page }) => {
  await open(page, 'omrade/ordinaert-arbeidsliv/');
  await page.locator('th[data-indicator="kvp-ramme"] button:first-of-type').click();
  await expect(page.locator('[data-part="figures"] tbody th').nth(1)).toHaveText('Vest-Agder');
  await expect(page.locator('[data-part="map-title"]')).toContainText('97');
  await expect(page).toHaveURL(/sorter=kvp-ramme/);
});

test('an announcement can be read through, also on paper: what is secondary is folded, and every address spelled out', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, 'tilskudd/2021/');

  await test.step('what is secondary is folded, and paper has all of it', async () => {
    for (const [width, most] of [
      [360, 9200],
      [1280, 4900],
    ] as const) {
      await page.setViewportSize({ width, height: 740 });
      await settle(page);
      expect(await page.evaluate(() => document.documentElement.scrollHeight), `${width} px`).toBeLessThan(most);
    }
    // Substance stands open; how it is worded, what is the same, strategies and mended addresses are a press away.
    await expect(page.locator('[data-field="wishes"] del').first()).toBeVisible();
    const folded = [
      page.locator('[data-field="amountsWording"] ins').first(),
      page.locator('[data-part="unchanged"] p'),
      page.getByText('Bolig for velferd. Nasjonal strategi', { exact: false }).first(),
      page.getByText('id2568354/?q=mestre hele livet', { exact: false }),
    ];
    for (const one of folded) await expect(one).toBeHidden();
    await page.emulateMedia({ media: 'print' });
    for (const one of folded) expect(await one.evaluate((element) => element.checkVisibility())).toBe(true);
    await page.emulateMedia({ media: null });
    for (const summary of await page.locator('main summary').all()) await summary.click();
    for (const one of folded) await expect(one).toBeVisible();
  });
  await test.step('on paper it stands upright, with every address spelled out', async () => {
    const pdf = await page.pdf({ preferCSSPageSize: true });
    // A4 upright is 595 x 842 points.
    const boxes = [...pdf.toString('latin1').matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
    expect(boxes.length).toBeGreaterThan(2);
    expect(boxes.length).toBeLessThan(9);
    for (const [, width, height] of boxes) expect([Number(width) < 600, Number(height) > 800]).toEqual([true, true]);
    await page.emulateMedia({ media: 'print' });
    const spelled = await page
      .locator('a[rel=noreferrer]')
      .first()
      .evaluate((link) => getComputedStyle(link, '::after').content);
    expect(spelled).toContain('https://');
  });
});
