import { cell, open, sortButton } from './support/page.ts';
import { expect, test } from './support/test.ts';

test('nothing is kept on the reader’s machine', async ({ page, context }) => {
  await open(page, '?fylke=08');
  await sortButton(page, 'unge-andel').click();
  await page.getByLabel('Farger').selectOption('Fargeskala');
  const field = page.getByRole('combobox', { name: 'Mitt fylke' });
  await field.fill('finnmark');
  await field.press('Enter');
  await page.locator('tbody').getByRole('link', { name: 'Finnmark', exact: true }).click();
  await page.keyboard.press('Escape');
  await expect(cell(page, '20', 'unge-andel')).toBeVisible();
  const kept = await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    cookies: document.cookie,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
  expect(kept).toEqual({ local: 0, session: 0, cookies: '', databases: 0, caches: 0, workers: 0 });
  expect(await context.cookies()).toEqual([]);
});
