import type { Page } from '@playwright/test';
import { expectNoShift, expectNoSidewaysScroll, open, query, sortButton } from './support/page.ts';
import { expect, test } from './support/test.ts';

/** The columns of each area, from data/reading.json. */
const columns: Record<string, string[]> = {
  'ordinaert-arbeidsliv': ['hovedinntekt-antall', 'hovedinntekt-andel', 'kvp-antall', 'kvp-ramme'],
  'barnefamilier-ungdom-innvandrere': ['unge-antall', 'unge-andel', 'barn-antall', 'barn-andel'],
  'sarbare-overganger': ['unge-antall', 'unge-andel', 'botilbud-antall'],
};

const shownColumns = (page: Page) =>
  page
    .locator('main th[data-indicator]')
    .evaluateAll((all) => all.filter((th) => th.checkVisibility()).map((th) => th.getAttribute('data-indicator')));

/** Every visible cell stands under its header. */
async function expectAligned(page: Page): Promise<void> {
  const apart = await page.evaluate(() => {
    const left = (element: Element) => Math.round(element.getBoundingClientRect().left);
    return [...document.querySelectorAll('main td[data-indicator]')]
      .filter((td) => td.checkVisibility())
      .filter((td) => {
        const id = td.getAttribute('data-indicator') ?? '';
        const th = document.querySelector(`main th[data-indicator="${id}"]`);
        return !th || left(th) !== left(td);
      }).length;
  });
  expect(apart).toBe(0);
}

for (const width of [1280, 360]) {
  test(`a link to an area shows its columns from the first paint, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const [slug, wanted] of Object.entries(columns)) {
      await open(page, `?omrade=${slug}`);
      await expectNoShift(page);
      await expectNoSidewaysScroll(page);
      await expectAligned(page);
      if (width === 1280) expect(await shownColumns(page)).toEqual(wanted);
      await expect.poll(() => query(page)).toEqual({ omrade: slug });
    }
  });
}

test('an area is chosen from a list, goes with the other choices, and is what is copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page);

  await test.step('by name, and is in the address', async () => {
    const choice = page.getByLabel('Område', { exact: true });
    await expect(choice.locator('option')).toHaveText([
      'Alle',
      'Ordinært arbeidsliv',
      'Barnefamilier, ungdom og innvandrere',
      'Sårbare overganger',
    ]);
    await choice.selectOption('Sårbare overganger');
    await expect.poll(() => query(page)).toEqual({ omrade: 'sarbare-overganger' });
    expect(await shownColumns(page)).toEqual(columns['sarbare-overganger']);
    await expect(page.getByRole('status').filter({ hasText: 'Viser 3 av 9 tall' })).toHaveCount(1);
    await expect(page.locator('[data-part="map-title"]')).toContainText('18–24 år');
    await choice.selectOption('Alle');
    await expect.poll(() => query(page)).toEqual({});
    expect(await shownColumns(page)).toHaveLength(9);
  });
  await test.step('each header shows the numbers of its areas, tells their names, and the legend names them', async () => {
    // Under the header, and no part of its name.
    const marks = page.locator('[data-part="tools"] [data-indicator="unge-andel"] [data-part="speaks-to"]');
    await expect(marks.locator('[aria-hidden]')).toHaveText('23');
    await expect(marks.locator('.visually-hidden')).toHaveText(
      'Barnefamilier, ungdom og innvandrere; Sårbare overganger',
    );
    const names = page.locator('[data-part="areas"] a');
    await expect(names).toHaveText([
      'Ordinært arbeidsliv',
      'Barnefamilier, ungdom og innvandrere',
      'Sårbare overganger',
    ]);
  });
  await test.step('it goes with the other choices: half, order, search', async () => {
    await open(page, '?omrade=sarbare-overganger&vis=andel&sok=mark');
    expect(await shownColumns(page)).toEqual(['unge-andel', 'botilbud-antall']);
    await sortButton(page, 'unge-andel').click();
    const names = page.locator('main tbody tr[data-row] th');
    // 7,9 - 7,6 - 7,0.
    await expect(names).toHaveText(['Telemark', 'Finnmark', 'Hedmark']);
    await expect
      .poll(() => query(page))
      .toEqual({ omrade: 'sarbare-overganger', vis: 'andel', sok: 'mark', sorter: 'unge-andel' });
  });
  await test.step('what is copied has the columns that are shown', async () => {
    await page.getByRole('button', { name: 'Kopier tabellen' }).click();
    await expect(page.getByText('Tabellen er kopiert')).toBeVisible();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    const line = text.split('\n').find((row) => row.startsWith('Telemark'));
    expect(line?.replaceAll('\u00a0', ' ').trimEnd().split('\t')).toEqual(['Telemark', '7,9 %', '44']);
  });
});

test('an area that there is not is said and passed over', async ({ page }) => {
  await open(page, '?omrade=finnes-ikke');
  await expect(page.getByRole('status').filter({ hasText: '«finnes-ikke» for «omrade»' })).toBeVisible();
  expect(await shownColumns(page)).toHaveLength(9);
  await expectNoShift(page);
});

test('ways to the pages of counties and areas: card, map’s list, map’s detail, a search with one match, the legend', async ({
  page,
  context,
}) => {
  await test.step('to a county’s page', async () => {
    const link = (scope: string) => page.locator(scope).getByRole('link', { name: 'Alt om Telemark' });
    await open(page);
    await page.locator('tbody').getByRole('link', { name: 'Telemark', exact: true }).click();
    await expect(page.getByRole('dialog', { name: 'Telemark' }).getByRole('heading')).toBeFocused();
    await expect(link('#fylkeskort')).toHaveAttribute('href', '/fylke/08-telemark/');
    await page.keyboard.press('Escape');
    await page.getByText('Vis kartet som liste').click();
    const listed = page.locator('[data-part="map-list"]').getByRole('link', { name: 'Telemark' });
    await expect(listed).toHaveAttribute('href', '/fylke/08-telemark/');
    await page.getByRole('combobox', { name: 'Mitt fylke' }).fill('Telemark');
    await page.keyboard.press('Enter');
    await expect(link('[data-part="map-detail"]')).toHaveAttribute('href', '/fylke/08-telemark/');
    await open(page, '?sok=telem');
    await link('[data-part="no-match"]').click();
    await expect(page).toHaveURL(/\/fylke\/08-telemark\/$/);
  });
  await test.step('to an area’s page, from the legend', async () => {
    await page.goBack();
    await page.locator('[data-part="areas"] a').nth(2).click();
    await expect(page).toHaveURL(/\/omrade\/sarbare-overganger\/$/);
  });

  await test.step('a press with a modifier key leaves the name a link', async () => {
    await page.goBack();
    await page.getByRole('button', { name: 'Vis alle fylkene' }).click();
    const opened = context.waitForEvent('page');
    await page
      .locator('tbody')
      .getByRole('link', { name: 'Oslo', exact: true })
      .click({ modifiers: ['ControlOrMeta'] });
    await expect(await opened).toHaveURL(/\/fylke\/03-oslo\/$/);
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every county’s name leads to its page, and the areas’ names stand', async ({ page }) => {
    await page.goto('');
    const names = page.locator('main tbody th a');
    await expect(names).toHaveCount(18);
    await expect(page.getByLabel('Område')).toBeHidden();
    await expect(page.locator('[data-part="areas"] a')).toHaveCount(3);
    await names.filter({ hasText: 'Sogn og Fjordane' }).click();
    await expect(page).toHaveURL(/\/fylke\/14-sogn-og-fjordane\/$/);
  });
});
