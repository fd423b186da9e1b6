import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page, Route } from '@playwright/test';
import { isHydrated } from './support/page.ts';
import { dist, expect, test } from './support/test.ts';

// Whatever does not arrive: the page can be read, and either it works or it says that it does not.

test.use({
  mayReport: /Failed to load resource|Failed to fetch dynamically|MIME type|SyntaxError|was not used|error:/,
});

const pages = [
  { address: '?fylke=08', figure: 'td[data-area="08"][data-indicator="unge-andel"]' },
  { address: 'fylke/08-telemark/?fylke=08', figure: 'main [data-indicator]' },
  { address: 'sammenlign/?fylker=08,07', figure: 'main table' },
  { address: 'soknad/?fylke=08', figure: 'main .small' },
];

const notice = (page: Page) => page.locator('.failed-notice');
/** What stands there when all works but the stylesheet has not come. */
const bare = (page: Page) =>
  page.getByRole('status').filter({ hasText: 'utseendet' }).getByRole('link', { name: 'Prøv igjen' });

/** Waits until the page works or says that it does not, and checks that it is not both, nor looks alive when it is not. */
async function expectHonest(page: Page, timeout = 7_000): Promise<'hydrated' | 'failed'> {
  await expect
    .poll(async () => (await isHydrated(page)) || (await notice(page).isVisible()), {
      timeout,
      intervals: [20, 50, 100],
    })
    .toBe(true);
  await expect(page.locator('main h1').first()).toBeVisible();
  if (await isHydrated(page)) {
    await expect(notice(page)).toBeHidden();
    return 'hydrated';
  }
  await expect(notice(page).getByRole('link', { name: 'Prøv igjen' })).toBeVisible();
  const alive = await page
    .locator('#root :is(button:not([popovertarget]), select, input, textarea)')
    .evaluateAll((fields) =>
      fields
        .filter((field) => field.checkVisibility() && !field.matches(':disabled'))
        .filter((field) => !(field as HTMLInputElement).readOnly)
        .map((field) => field.outerHTML.slice(0, 120)),
    );
  expect(alive, 'controls that would do nothing').toEqual([]);
  return 'failed';
}

/** Every file of this site that a page asks for until it is hydrated. */
async function filesOf(page: Page, address: string): Promise<string[]> {
  const asked = new Set<string>();
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (/\.(js|css|woff2|csv)$/.test(pathname)) asked.add(pathname);
  });
  await page.goto(address);
  await expect.poll(() => isHydrated(page)).toBe(true);
  page.removeAllListeners('request');
  return [...asked];
}

for (const { address, figure } of pages) {
  test(`each file in turn does not come to /${address}`, async ({ page }) => {
    test.setTimeout(180_000);
    const files = await filesOf(page, address);
    expect(files.length).toBeGreaterThan(5);
    const failed: string[] = [];
    for (const [i, file] of files.entries()) {
      await test.step(file, async () => {
        const lose = (route: Route) =>
          i % 2 === 0 ? route.abort() : route.fulfill({ status: 404, contentType: 'text/html', body: 'nei' });
        await page.route(`**${file}`, lose);
        await page.goto(address);
        if ((await expectHonest(page)) === 'failed') {
          failed.push(file);
          await expect(notice(page)).toContainText('lenken ba om');
        }
        if (file.endsWith('.css')) await expect(bare(page)).toBeVisible();
        await expect(page.locator(figure).first()).toBeVisible();
        await page.unroute(`**${file}`, lose);
      });
    }
    // Without its scripts no page works; without its font, its rest of styles and its newer figures every page does.
    expect(failed.length).toBeGreaterThan(4);
    expect(failed.filter((file) => !file.endsWith('.js'))).toEqual([]);
  });
}

test('the stylesheet comes cut: the next page is a document with rules of its own, unless a draft would be lost', async ({
  page,
}) => {
  const cut = async (route: Route) => {
    const text = await (await route.fetch()).text();
    await route.fulfill({ contentType: 'text/css', body: text.slice(0, text.length / 2) });
  };
  await page.route('**/assets/site-*.css', cut);
  let documents = 0;
  page.on('request', (request) => (documents += request.isNavigationRequest() ? 1 : 0));
  const go = async (name: string) => {
    await page.getByRole('navigation').getByRole('link', { name, exact: true }).click();
    await expect(page.locator('header [aria-current]:visible').filter({ hasText: name }).first()).toBeVisible();
    await expect.poll(() => isHydrated(page)).toBe(true);
  };
  await page.goto('');
  await expect(bare(page)).toBeVisible();
  await go('Lag søknadsutkast');
  expect(documents).toBe(2);
  await page.getByLabel('NAV-kontor').fill('NAV Skien');
  await go('Tallene');
  expect(documents).toBe(2);
  await go('Lag søknadsutkast');
  await expect(page.getByLabel('NAV-kontor')).toHaveValue('NAV Skien');
  await page.unroute('**/assets/site-*.css', cut);
  page.on('dialog', (dialog) => void dialog.accept());
  await bare(page).click();
  await expect.poll(() => isHydrated(page)).toBe(true);
  await expect(bare(page)).toHaveCount(0);
});

const entry = () =>
  /import\("(\/assets\/index-[^"]*\.js)"\)/.exec(readFileSync(path.join(dist, 'index.html'), 'utf8'))?.[1] ?? '';
const wrong: Record<string, (route: Route) => Promise<void>> = {
  'answers 500': (route) => route.fulfill({ status: 500, body: '' }),
  'is a web page': (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Logg inn</title>' }),
  'is cut in half': async (route) => {
    const text = await (await route.fetch()).text();
    await route.fulfill({ contentType: 'text/javascript', body: text.slice(0, text.length / 2) });
  },
  'never comes': () => new Promise(() => undefined),
};
for (const [what, answer] of Object.entries(wrong)) {
  test(`the first script ${what}`, async ({ page }) => {
    let isWrong = true;
    await page.route(`**${entry()}`, (route) => (isWrong ? answer(route) : route.continue()));
    await page.goto('soknad/', { waitUntil: 'commit' });
    const office = page.getByLabel('NAV-kontor');
    const isSlow = what === 'never comes';
    // A fault that shows at once leaves no time to type: the field takes nothing that would be lost.
    if (isSlow) await office.fill('NAV Skien');
    expect(await expectHonest(page, 14_000)).toBe('failed');
    // What was typed can still be read and copied, and the reader is told that it goes no further.
    await expect(office).not.toBeEditable();
    await expect(office).toHaveValue(isSlow ? 'NAV Skien' : '');
    await expect(notice(page)).toContainText('blir ikke tatt vare på');
    await expect(notice(page)).not.toContainText('lenken ba om', { useInnerText: true });
    // The route stays: without it, a request that it holds would be let through, and the page would turn on by itself.
    isWrong = false;
    await notice(page).getByRole('link', { name: 'Prøv igjen' }).click();
    await expect.poll(() => isHydrated(page)).toBe(true);
  });
}

test('a script that comes after all turns everything on again, with what was typed', async ({ page }) => {
  let send: (() => void) | undefined;
  await page.route(`**${entry()}`, async (route) => {
    await new Promise<void>((resolve) => (send = resolve));
    await route.continue();
  });
  await page.goto('soknad/', { waitUntil: 'commit' });
  await page.getByLabel('NAV-kontor').fill('NAV Skien');
  await expect(notice(page)).toBeVisible({ timeout: 14_000 });
  send?.();
  await expect.poll(() => isHydrated(page)).toBe(true);
  await expect(notice(page)).toBeHidden();
  await expect(page.getByLabel('NAV-kontor')).toHaveValue('NAV Skien');
  await expect(page.getByLabel('NAV-kontor')).toBeEditable();
  await expect(page.getByText(/er bare i denne fanen/)).toBeVisible();
});

test('a page that does not come is said, and the one before goes on working', async ({ page }) => {
  await page.goto('');
  await expect.poll(() => isHydrated(page)).toBe(true);
  const lost = '**/assets/GrantPage-*.js';
  await page.route(lost, (route) => route.abort());
  await page.goto('tilskudd/');
  await expect.poll(() => isHydrated(page)).toBe(true);
  await page.locator('main a[href*="/tilskudd/20"]').first().click();
  const said = page.getByRole('status').filter({ hasText: 'kunne ikke hentes' });
  await expect(said).toContainText('Kunngjøringen for 20');
  await expect(page).toHaveURL(/\/tilskudd\/$/);
  await page.getByRole('navigation', { name: 'Hovedmeny' }).getByRole('link', { name: 'Prioriterte områder' }).click();
  await expect(page.locator('h1')).toHaveText('Prioriterte områder');
  await expect(said).toHaveCount(0);
  await page.goBack();
  await page.locator('main a[href*="/tilskudd/20"]').first().click();
  await expect(said).toBeVisible();
  await page.unroute(lost);
  await said.getByRole('link', { name: 'Prøv igjen' }).click();
  await expect(page).toHaveURL(/\/tilskudd\/20\d\d\/$/);
  await expect.poll(() => isHydrated(page)).toBe(true);
});

test.describe('code that is loaded when it is asked for', () => {
  test.use({ permissions: [] });

  test('says that it did not come, not that the clipboard is closed', async ({ page }) => {
    await page.route('**/assets/{shownTable,saveCsv,saveMap}-*.js', (route) => route.abort());
    await page.goto('');
    await expect.poll(() => isHydrated(page)).toBe(true);
    for (const name of ['Kopier tabellen', 'Last ned PNG']) {
      await page.getByRole('button', { name }).first().click();
      const said = page
        .locator('.actions')
        .filter({ has: page.getByRole('button', { name }) })
        .getByRole('status');
      await expect(said).toHaveText(/kom ikke fram\. Prøv igjen/);
    }
    await page.getByRole('link', { name: 'Last ned CSV' }).click();
    await expect(page.locator('.sources').getByRole('status')).toHaveText(/kom ikke fram\. Prøv igjen/);
  });
});
