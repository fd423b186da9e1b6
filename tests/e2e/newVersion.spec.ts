import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';

// The host has another version than the page that is open.

test.use({ mayReport: /Failed to load resource/ });

async function documents(page: Page): Promise<{ readonly count: () => number }> {
  let count = 0;
  page.on('request', (request) => {
    if (request.isNavigationRequest()) count++;
  });
  await page.route('**/version.json', (route) => route.fulfill({ json: { script: '/assets/index-newer.js' } }));
  return { count: () => count };
}
const hydrated = (page: Page) =>
  expect
    .poll(() => page.evaluate(() => document.documentElement.hasAttribute('data-hydrated')).catch(() => false))
    .toBe(true);
async function go(page: Page, name: string): Promise<void> {
  await page.getByRole('banner').getByRole('link', { name, exact: true }).click();
  await expect(page.locator('header [aria-current]:visible').filter({ hasText: name }).first()).toBeVisible();
  await hydrated(page);
}

test('is loaded once, and not over and over when a cache keeps giving out the old one', async ({ page }) => {
  const { count } = await documents(page);
  await page.goto('om-tallene/?fylke=08');
  await hydrated(page);
  expect(count()).toBe(1);
  await go(page, 'Tallene');
  expect(count()).toBe(2);
  await expect(page).toHaveURL(/\/\?fylke=08/);
  for (const name of ['Sammenlign', 'Fylkene', 'Tilskuddet', 'Prioriterte områder', 'Tallene']) await go(page, name);
  expect(count()).toBe(2);
});

test('is loaded on Back too, to an address with an anchor', async ({ page }) => {
  await page.goto('om-tallene/');
  await hydrated(page);
  await page.locator('main a[href^="#"]').first().click();
  await expect(page).toHaveURL(/#/);
  await go(page, 'Tilskuddet');
  const { count } = await documents(page);
  // The reader comes back to a page that has lain open.
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await page.goBack();
  await expect.poll(count).toBe(1);
  await hydrated(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Om tallene');
});

test('is never loaded while unsaved text would be lost', async ({ page }) => {
  const { count } = await documents(page);
  await page.goto('soknad/');
  await hydrated(page);
  await page.getByLabel('NAV-kontor').fill('NAV Skien');
  for (const name of ['Tallene', 'Sammenlign', 'Lag søknadsutkast']) await go(page, name);
  expect(count()).toBe(1);
  await expect(page.getByLabel('NAV-kontor')).toHaveValue('NAV Skien');
  // The host has the old version's files no more: why a page does not come is said, with the way on.
  await page.route('**/assets/GrantsPage-*.js', (route) => route.abort());
  await page.getByRole('banner').getByRole('link', { name: 'Tilskuddet', exact: true }).click();
  const said = page.getByRole('status').filter({ hasText: 'nettstedet har fått en ny versjon' });
  await expect(said).toContainText('Søknaden du skriver på, er ikke lagret.');
  const download = page.waitForEvent('download');
  await said.getByRole('button', { name: 'Lagre søknaden som fil' }).click();
  expect((await download).suggestedFilename()).toMatch(/\.json$/);
  await page.unroute('**/assets/GrantsPage-*.js');
  await said.getByRole('link', { name: 'Prøv igjen' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tilskuddet år for år');
  expect(count()).toBe(2);
});
