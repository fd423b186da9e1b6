import type { Page } from '@playwright/test';
import { announcedCounties } from './support/announcement.ts';
import { isHydrated, shownFigures } from './support/page.ts';
import { expect, test } from './support/test.ts';

// A page whose component throws: never a white window.

test.use({ mayReport: /made to throw/ });

/** Replaces a page's code by a component that throws: the export is called by whatever letter, so all of them throw. */
async function makeThrow(page: Page, name: string): Promise<void> {
  await page.route(`**/assets/${name}-*.js`, async (route) => {
    const text = await (await route.fetch()).text();
    const exported = /export\s*\{([^}]*)\}/.exec(text)?.[1] ?? '';
    const names = exported.split(',').map(
      (one) =>
        one
          .split(/\sas\s/)
          .at(-1)
          ?.trim() ?? '',
    );
    const body = `const f=()=>{throw new Error('made to throw')};export{${names.map((one) => `f as ${one}`).join()}};`;
    await route.fulfill({ contentType: 'text/javascript', body });
  });
}

test('on the way through the site the frame stays, the draft can be saved, and every way leads on', async ({
  page,
}) => {
  await makeThrow(page, 'AboutPage');
  await page.goto('soknad/');
  await expect.poll(() => isHydrated(page)).toBe(true);
  await page.getByLabel('NAV-kontor').fill('NAV Skien');
  await page.getByRole('contentinfo').getByRole('link', { name: 'Om tallene' }).click();
  await expect(page.locator('h1')).toHaveText('Siden kunne ikke vises');
  await expect(page.locator('h1')).toBeFocused();
  await expect(page).toHaveTitle('Siden kunne ikke vises');
  await expect(page.getByRole('alert').filter({ hasText: 'Noe gikk galt' })).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: /^Siden kunne ikke vises$/ })).toHaveCount(1);
  await expect(page.locator('footer')).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Lagre søknaden som fil' }).click();
  expect((await download).suggestedFilename()).toMatch(/\.json$/);
  await page.getByRole('navigation').getByRole('link', { name: 'Lag søknadsutkast' }).click();
  await expect(page.getByLabel('NAV-kontor')).toHaveValue('NAV Skien');
  await expect(page.getByRole('status').filter({ hasText: 'Siden kunne ikke vises' })).toHaveCount(0);
});

for (const [name, address] of [
  ['StartPage', ''],
  ['ApplicationPage', 'soknad/'],
] as const) {
  test(`while /${address} hydrates: it stays as it was written, and one notice says so`, async ({ page }) => {
    await makeThrow(page, name);
    await page.goto(address);
    await expect(page.locator('.failed-notice')).toBeVisible();
    await expect(page.locator('[class*="__notice"]:visible')).toHaveCount(1);
    await expect(page.locator('main h1').first()).toBeVisible();
    if (address === '')
      expect(Object.keys(await shownFigures(page)).length).toBeGreaterThan(announcedCounties.length * 8);
    await page.unroute(`**/assets/${name}-*.js`);
    // Links are the browser's again: the next page is a new document, and works.
    await page.getByRole('navigation').getByRole('link', { name: 'Prioriterte områder' }).click();
    await expect(page.locator('h1')).toHaveText('Prioriterte områder');
    await expect.poll(() => isHydrated(page)).toBe(true);
  });
}
