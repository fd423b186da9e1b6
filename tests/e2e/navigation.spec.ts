import type { Page } from '@playwright/test';
import { isHydrated, open, query } from './support/page.ts';
import { expect, test } from './support/test.ts';

// Pages in view are prefetched.
test.use({ savesData: false });

/** Counts the documents that a page loads. */
function countDocuments(page: Page): () => number {
  let documents = 0;
  page.on('request', (request) => {
    if (request.resourceType() === 'document') documents++;
  });
  return () => documents;
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const menu = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Hovedmeny' }).getByRole('link', { name, exact: true });
const footer = (page: Page, name: string) => page.getByRole('contentinfo').getByRole('link', { name, exact: true });

test('a walk through ten kinds of page, by link, keyboard, Back and Forward, loads one document', async ({ page }) => {
  const documents = countDocuments(page);
  await open(page, '?fylke=08');
  const steps: [string, () => Promise<void>, RegExp][] = [
    ['list of counties', () => menu(page, 'Fylkene').click(), /^Fylkene$/],
    [
      'county',
      () => page.locator('main').getByRole('link', { name: 'Telemark', exact: true }).last().click(),
      /^Telemark/,
    ],
    ['comparison', () => menu(page, 'Sammenlign').press('Enter'), /Sammenlign/],
    ['areas', () => menu(page, 'Prioriterte områder').click(), /^Prioriterte områder$/],
    ['area', () => page.locator('main a[href*="/omrade/"]').first().click(), /.+/],
    ['announcements', () => menu(page, 'Tilskuddet').press('Enter'), /^Tilskuddet/],
    ['announcement', () => page.locator('main a[href*="/tilskudd/2"]').first().click(), /202\d/],
    ['application', () => menu(page, 'Lag søknadsutkast').click(), /^Søknadshjelp$/],
    ['about', () => footer(page, 'Om tallene').click(), /^Om tallene$/],
    ['accessibility', () => footer(page, 'Tilgjengelighet').click(), /^Tilgjengelighet/],
    ['start', () => menu(page, 'Tallene').press('Enter'), /^Hvor står fylket ditt\?$/],
  ];
  for (const [kind, go, name] of steps) {
    const before = page.url();
    await go();
    await expect(page, kind).not.toHaveURL(before);
    await expect(heading(page), kind).toHaveText(name);
    await expect(heading(page), kind).toBeFocused();
    const title = await page.title();
    expect(title, kind).toMatch(/ – Sosialtjenestetall$/);
    await expect(page.getByRole('status').filter({ hasText: title.replace(/ – Sosialtjenestetall$/, '') })).toHaveCount(
      1,
    );
    await expect.poll(() => query(page)['fylke'], kind).toBe('08');
  }
  for (const name of [/^Tilgjengelighet/, /^Om tallene$/, /^Søknadshjelp$/]) {
    await page.goBack();
    await expect(heading(page)).toHaveText(name);
  }
  await page.goForward();
  await expect(heading(page)).toHaveText(/^Om tallene$/);
  await expect(footer(page, 'Om tallene')).toHaveAttribute('aria-current', 'page');
  expect(documents()).toBe(1);
});

test('Back restores where the reader stood and what was chosen there', async ({ page }) => {
  await open(page);
  await page.getByLabel('Farger').selectOption('Fargeskala');
  await expect.poll(() => query(page)).toEqual({ farge: 'skala' });
  await page.evaluate(() => window.scrollTo(0, 600));
  await page.waitForTimeout(100);
  await footer(page, 'Om tallene').evaluate((link: HTMLElement) => link.click());
  await expect(heading(page)).toHaveText('Om tallene');
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
  expect(query(page)).toEqual({});
  await page.goBack();
  await expect(page.getByLabel('Farger')).toHaveValue('scale');
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(600);
  expect(query(page)).toEqual({ farge: 'skala' });
});

test('Back restores where the reader stood also once a document has been loaded anew in between', async ({ page }) => {
  const top = () => page.evaluate(() => window.scrollY);
  const scroll = async (to: number) => {
    await page.evaluate((y) => {
      const end = new Promise((resolve) => addEventListener('scrollend', resolve, { once: true }));
      scrollTo(0, y);
      return end;
    }, to);
    expect(await top()).toBe(to);
  };
  await open(page);
  await scroll(500);
  await footer(page, 'Om tallene').evaluate((link: HTMLElement) => link.click());
  await expect(heading(page)).toHaveText('Om tallene');
  await scroll(900);
  await page.reload();
  await expect.poll(() => isHydrated(page)).toBe(true);
  await expect.poll(top).toBe(900);
  await page.goBack();
  await expect(page.locator('main table').first()).toBeVisible();
  await expect.poll(top).toBe(500);
});

test('an anchor that is no proper one breaks no page', async ({ page }) => {
  await open(page, 'om-tallene/#100%');
  await menu(page, 'Tilskuddet').click();
  await expect(heading(page)).toHaveText(/^Tilskuddet/);
  await page.goBack();
  await expect(heading(page)).toHaveText('Om tallene');
  await expect(page.locator('html')).not.toHaveAttribute('data-failed');
});

test('what is typed in the application survives a walk through the site, and leaving the site asks', async ({
  page,
}) => {
  await open(page, 'soknad/');
  await page.getByLabel('NAV-kontor').fill('NAV Prøvedal');
  await menu(page, 'Tilskuddet').click();
  await expect(heading(page)).toHaveText(/^Tilskuddet/);
  await menu(page, 'Lag søknadsutkast').click();
  await expect(page.getByLabel('NAV-kontor')).toHaveValue('NAV Prøvedal');
  await menu(page, 'Tilskuddet').click();
  await expect(heading(page)).toHaveText(/^Tilskuddet/);
  let asked = '';
  page.on('dialog', (dialog) => {
    asked = dialog.type();
    void dialog.accept();
  });
  await page.goto('om-tallene/');
  expect(asked).toBe('beforeunload');
});

test('links stay links: a modified press, a file and an anchor are the browser’s own', async ({ page, context }) => {
  const documents = countDocuments(page);
  await open(page, '?fylke=08');
  await page.getByRole('link', { name: 'Hopp til innholdet' }).press('Enter');
  await expect(page).toHaveURL(/#innhold$/);
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('innhold');
  const [other] = await Promise.all([
    context.waitForEvent('page'),
    menu(page, 'Fylkene').click({ modifiers: ['ControlOrMeta'] }),
  ]);
  await expect(other).toHaveURL(/\/fylke\/\?fylke=08$/);
  await other.close();
  await expect(heading(page)).toHaveText(/^Hvor står/);
  expect(documents()).toBe(1);
});

test('the old page stays until the next one can be drawn, and a line says that it is late', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  let letGo: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (letGo = resolve));
  await page.route('**/GrantsPage*.js', async (route) => {
    await held;
    await route.continue();
  });
  await open(page);
  await menu(page, 'Tilskuddet').click();
  await expect(page.getByRole('progressbar')).toBeVisible();
  await expect(heading(page)).toHaveText(/^Hvor står/);
  await expect(page).toHaveURL(/\/$/);
  letGo();
  await expect(heading(page)).toHaveText(/^Tilskuddet/);
  await expect(page.getByRole('progressbar')).toHaveCount(0);
});

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false });

  test('the same walk shows every figure', async ({ page }) => {
    await page.goto('');
    await expect(page.locator('td[data-area][data-indicator]')).toHaveCount(171);
    await menu(page, 'Fylkene').click();
    await page.locator('main').getByRole('link', { name: 'Telemark', exact: true }).last().click();
    await expect(heading(page)).toHaveText(/^Telemark/);
    for (const name of ['Sammenlign', 'Prioriterte områder', 'Tilskuddet', 'Lag søknadsutkast']) {
      await menu(page, name).click();
      await expect(heading(page)).toBeVisible();
    }
    await footer(page, 'Om tallene').click();
    await expect(heading(page)).toHaveText('Om tallene');
  });
});
