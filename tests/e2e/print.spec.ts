import type { Page } from '@playwright/test';
import { answer, changed } from './support/figuresFile.ts';
import { cell, expectNoSidewaysScroll, figuresFile, open, sortButton } from './support/page.ts';
import { expect, test } from './support/test.ts';

/** Sizes of a PDF's pages in points. */
async function printed(page: Page): Promise<string[]> {
  const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
  const objects = pdf.split(/\bendobj\b/).filter((object) => /\/Type\s*\/Page\b/.test(object));
  return objects.map((object) => {
    const [, width, height] = /\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)\s*\]/.exec(object) ?? [];
    return `${Math.round(Number(width))} x ${Math.round(Number(height))}`;
  });
}

const a4Landscape = '842 x 595';

test('one A4 sheet, lying, from a desk and from a phone, whatever is chosen', async ({ page }) => {
  const county = async (name: string) => {
    await page.getByRole('combobox', { name: 'Mitt fylke' }).fill(name);
    await page.keyboard.press('Enter');
    await expect(page.locator('tr[aria-current]')).toContainText(name);
  };
  const sheet = async () => expect(await printed(page)).toEqual([a4Landscape]);
  await open(page);
  await sheet();
  await test.step('a county, the scale and an order', async () => {
    await county('Møre og Romsdal');
    await page.getByLabel('Farger').selectOption('Fargeskala');
    await sortButton(page, 'unge-andel').click();
    await sheet();
  });
  await test.step('counts, and shares without colours', async () => {
    await page.getByRole('radio', { name: 'Antall' }).click();
    await sheet();
    await page.getByRole('radio', { name: 'Andel' }).click();
    await page.getByLabel('Farger').selectOption('Av');
    await sheet();
  });
  await test.step('from a phone, also with all columns', async () => {
    await page.setViewportSize({ width: 360, height: 800 });
    await open(page);
    await sheet();
    await page.getByRole('button', { name: /^Flere valg/ }).click();
    await page.getByRole('radio', { name: 'Begge' }).click();
    await county('Sogn og Fjordane');
    await sheet();
  });
});

test('one sheet without JavaScript too', async ({ browser, site }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(site.url);
  expect(await printed(page)).toEqual([a4Landscape]);
  await context.close();
});

test('on paper: rule, sources, division, marks, address and day; no controls', async ({ page }) => {
  await open(page, '?fylke=08');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText(/^Tabellen er ikke et målekort\..*det sosialfaglige arbeidet\.$/)).toBeVisible();
  await expect(page.getByText('Tallene gjelder 2018 og 2019; siste kunngjøring her er 2021.')).toBeVisible();
  await expect(page.getByText(/^Kilder: SSB og NAV\./)).toBeVisible();
  await expect(page.getByText(/^Ni tall for hvert fylke.*18 fylker, inndelingen 2018–2019/)).toBeVisible();
  await expect(page.getByText(/Adresse: http:\/\/localhost:\d+\/\?fylke=08.*Skrevet ut \d/)).toBeVisible();
  await expect(cell(page, '03', 'hovedinntekt-antall').getByText('▲')).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Mitt fylke' })).toBeHidden();
  await expect(page.getByRole('button', { name: 'Kopier tabellen' })).toBeHidden();
  await expect(page.getByRole('link', { name: 'Last ned CSV' })).toBeHidden();
  await expect(page.getByRole('button', { name: /^Forklaring/ })).toHaveCount(0);
  const adjust = await cell(page, '03', 'hovedinntekt-antall').evaluate((td) => getComputedStyle(td).printColorAdjust);
  expect(adjust).toBe('exact');
  // The sheet is 297 mm less its margins: nothing is cut off at its right edge.
  await page.setViewportSize({ width: Math.floor((273 / 25.4) * 96), height: 700 });
  await expectNoSidewaysScroll(page);
});

test('a notice about the figures is printed with them; so is a search without a match: one sheet each', async ({
  page,
}) => {
  await test.step('a search without a match, and a replaced file with a warning', async () => {
    await open(page, '?fylke=08&sok=zzz');
    expect(await printed(page)).toEqual([a4Landscape]);
    await answer(page, changed({ '01 barn-antall': '2515' }));
    await open(page);
    await expect(page.locator('[data-notice]')).toContainText('Kontrollen fant noe');
    expect(await printed(page)).toEqual([a4Landscape]);
  });
  await test.step('a notice about the figures is printed with them', async () => {
    await page.route(figuresFile, (route) => route.fulfill({ body: '' }));
    await open(page);
    const notice = page.locator('[data-notice]');
    await expect(notice).not.toBeEmpty();
    await page.emulateMedia({ media: 'print' });
    await expect(notice).toBeVisible();
    expect(await printed(page)).toEqual([a4Landscape]);
  });
});

test('later counties with all that must be said of them are one sheet', async ({ page }) => {
  for (const query of ['?inndeling=2020', '?inndeling=2024', '?inndeling=2024&farge=skala&fylke=06']) {
    await open(page, query);
    await expect(page.locator('[data-part="division-notes"]').first()).toBeVisible();
    expect(await printed(page), query).toHaveLength(1);
  }
});

test('a comparison is as many sheets from a phone as from a desk', async ({ page }) => {
  await open(page, 'sammenlign/?fylker=07,08,03');
  const sheets = await printed(page);
  await page.setViewportSize({ width: 360, height: 800 });
  await expect(page.locator('.scatter-plot')).toHaveAttribute('viewBox', /^0 0 340 /);
  expect(await printed(page)).toEqual(sheets);
  // No line of a table is cut by the edge of a sheet.
  await page.emulateMedia({ media: 'print' });
  const rows = page.locator('main tbody tr').locator('visible=true');
  const breaks = await rows.evaluateAll((all) => all.map((tr) => getComputedStyle(tr).breakInside));
  // Landet with three counties, and eighteen marks.
  expect(breaks).toHaveLength(22);
  expect(new Set(breaks)).toEqual(new Set(['avoid']));
  await page.emulateMedia({ media: null });
  // What is read on goes back to the phone's drawing.
  await expect(page.locator('.scatter-plot')).toHaveAttribute('viewBox', /^0 0 340 /);
});

test('a comparison in later counties says each note, its sources, its address and the day once', async ({ page }) => {
  await open(page, 'sammenlign/?fylker=32,33,03&inndeling=2024');
  await expect(page.locator('[data-compare] td[data-area="32"]')).not.toHaveCount(0);
  await page.emulateMedia({ media: 'print' });
  const notes = await page.locator('[data-part="division-notes"] li:visible').allTextContents();
  expect(notes).toHaveLength(10);
  expect(new Set(notes).size).toBe(10);
  for (const text of [/^≈/, /^Regnet ut her: Hele fylker/, /Kilder: SSB og NAV\./, /Adresse: .*Skrevet ut \d/])
    await expect(page.locator('p, summary').filter({ hasText: text, visible: true })).toHaveCount(1);
  // The browser repeats the foot of a table on each sheet.
  await expect(page.locator('#root')).toHaveCSS('display', 'table');
  await expect(page.locator('#root > [data-part="printed"]')).toHaveCSS('display', 'table-footer-group');
});
