import type { Page } from '@playwright/test';
import { announced, indicators } from './support/announcement.ts';
import { cell, header, open, query, shownCounties, sortButton, tabTo } from './support/page.ts';
import { expect, test } from './support/test.ts';

const announcedOrder = announced.map(({ code }) => code);
const visibleIndicators = (page: Page) =>
  page
    .locator('main th[data-indicator]')
    .evaluateAll((all) =>
      all.filter((th) => th.checkVisibility()).map((th) => (th as HTMLElement).dataset['indicator']),
    );
const shares = ['hovedinntekt-andel', 'unge-andel', 'barn-andel', 'kvp-ramme'];
const counts = ['hovedinntekt-antall', 'unge-antall', 'barn-antall', 'kvp-antall'];
/** Has no share and so is always shown. */
const single = 'botilbud-antall';

/** The part of the page that a choice changes, for comparing two pages. */
async function seen(page: Page) {
  return page.locator('main').evaluate((main) => ({
    table: [...main.querySelectorAll('table tr')].map((row) => ({
      current: row.getAttribute('aria-current'),
      cells: [...row.children]
        .filter((td) => td.checkVisibility())
        .map((td) => [td.textContent, td.getAttribute('data-step'), td.getAttribute('data-tone')].join('|')),
    })),
    sorted: [...main.querySelectorAll('[aria-sort]')].map((th) => th.getAttribute('aria-sort')),
    legend: main.querySelector('[data-part="legend"]')?.textContent,
    values: [...main.querySelectorAll('input, select')].map((field) => (field as HTMLInputElement).value),
    checked: [...main.querySelectorAll('[aria-checked]')].map((button) => button.getAttribute('aria-checked')),
  }));
}

for (const width of [1280, 360]) {
  test(`every choice by keyboard alone at ${width} px, all of them in the address`, async ({ page, context }) => {
    await page.setViewportSize({ width, height: 800 });
    await open(page);
    await tabTo(page, page.getByRole('combobox', { name: 'Mitt fylke' }));
    await page.keyboard.type('Telem');
    await page.keyboard.press('Enter');
    await expect.poll(() => query(page)).toEqual({ fylke: '08' });
    expect((await shownCounties(page)).slice(0, 2)).toEqual(['0', '08']);
    await expect(page.locator('[data-answer]')).toContainText('høyest i 3 av disse 5');

    if (width < 480) {
      await tabTo(page, page.getByRole('button', { name: /^Flere valg/ }));
      await page.keyboard.press('Enter');
    }
    await tabTo(page, page.getByRole('radio', { name: width < 480 ? 'Ett tall' : 'Begge' }));
    await page.keyboard.press('ArrowLeft');
    if (width < 480) await page.keyboard.press('ArrowLeft');
    await expect.poll(() => query(page)).toEqual({ fylke: '08', vis: 'antall' });
    expect(await visibleIndicators(page)).toEqual([...counts, single]);

    await tabTo(page, page.getByLabel('Farger'));
    await page.keyboard.type('Farge');
    await expect.poll(() => query(page)).toEqual({ fylke: '08', vis: 'antall', farge: 'skala' });
    await expect(page.getByRole('status').filter({ hasText: 'Farger: Fargeskala' })).toHaveCount(1);
    await expect(cell(page, '08', 'hovedinntekt-andel')).toHaveAttribute('data-step', '5');

    await tabTo(page, sortButton(page, 'kvp-antall'));
    await page.keyboard.press('Enter');
    await expect.poll(() => query(page)).toMatchObject({ sorter: 'kvp-antall' });
    expect((await shownCounties(page)).slice(0, 3)).toEqual(['0', '08', '03']);

    // A copied link shows the same.
    const copy = await context.newPage();
    await copy.setViewportSize({ width, height: 800 });
    await open(copy, page.url());
    expect(await seen(copy)).toEqual(await seen(page));
    expect(copy.url()).toBe(page.url());
  });
}

test('the choices of columns and colours, one after the other', async ({ page }) => {
  await open(page, '?vis=andel');
  await test.step('Antall, Andel and Begge show their columns; a figure without a share is always shown', async () => {
    expect(await visibleIndicators(page)).toEqual([...shares, single]);
    await page.getByRole('radio', { name: 'Antall' }).click();
    expect(await visibleIndicators(page)).toEqual([...counts, single]);
    await page.getByRole('radio', { name: 'Begge' }).click();
    expect(await visibleIndicators(page)).toEqual([...indicators]);
  });
  await test.step('the colour scale has five steps a rate, as the map, and leaves counts plain', async () => {
    await page.getByLabel('Farger').selectOption('Fargeskala');
    for (const indicator of indicators) {
      const steps = await page
        .locator(`td[data-indicator="${indicator}"][data-step]`)
        .evaluateAll((all) => all.map((td) => (td as HTMLElement).dataset['step']));
      const isRate = shares.includes(indicator);
      expect(steps).toHaveLength(isRate ? 18 : 0);
      if (isRate) expect([...new Set(steps)].sort()).toEqual(['1', '2', '3', '4', '5']);
    }
    // The highest and the lowest of each, whatever the announcement's rule calls them.
    await expect(cell(page, '10', 'kvp-ramme')).toHaveAttribute('data-step', '5');
    await expect(cell(page, '14', 'kvp-ramme')).toHaveAttribute('data-step', '1');
    const ground = (area: string, indicator: string) =>
      cell(page, area, indicator).evaluate((td) => getComputedStyle(td).backgroundColor);
    expect(await ground('03', 'kvp-antall')).toBe(await ground('05', 'kvp-antall'));
  });
  await test.step('Av shows no marks and no colours', async () => {
    await page.getByLabel('Farger').selectOption('Av');
    await expect(page.locator('[data-extreme], [data-tone], [data-step]')).toHaveCount(0);
    await expect(page.getByRole('main').getByText(/[▲▼]/)).toHaveCount(0);
    await expect.poll(() => query(page)).toMatchObject({ farge: 'av' });
  });
  await test.step('the row of “mitt fylke” has its ground from the name on', async () => {
    await page.getByRole('combobox', { name: 'Mitt fylke' }).fill('Oppland');
    await page.keyboard.press('Enter');
    const row = page.locator('[data-part="figures"] [aria-current]');
    await expect(row.locator('th')).toHaveCSS('background-color', 'rgb(233, 242, 255)');
    await expect(row.locator('td').first()).toHaveCSS('background-color', 'rgb(233, 242, 255)');
  });
});

test('an old link’s search finds a county; “mitt fylke” is chosen and unchosen on its card', async ({ page }) => {
  await test.step('a search finds by part of a name and by Sami name, and says when there is none', async () => {
    await open(page, '?sok=ROMS');
    expect(await shownCounties(page)).toEqual(['0', '15', '19']);
    await open(page, '?sok=finnmárku');
    expect(await shownCounties(page)).toEqual(['0', '20']);
    await open(page, '?sok=Atlantis');
    expect(await shownCounties(page)).toEqual(['0']);
    await expect(page.getByText('Ingen fylker har «Atlantis» i navnet.')).toBeVisible();
    await page.getByRole('button', { name: 'Vis alle fylkene' }).press('Enter');
    expect(await shownCounties(page)).toEqual(announcedOrder);
    await expect.poll(() => query(page)).toEqual({});
  });
  await test.step('“mitt fylke” can be chosen and unchosen on the county’s card', async () => {
    await page.locator('tbody').getByRole('link', { name: 'Telemark', exact: true }).press('Enter');
    const card = page.getByRole('dialog', { name: 'Telemark' });
    await card.getByRole('button', { name: 'Velg som mitt fylke' }).press('Enter');
    await expect.poll(() => query(page)).toEqual({ fylke: '08' });
    await expect(page.getByRole('combobox', { name: 'Mitt fylke', includeHidden: true })).toHaveValue('Telemark');
    await card.getByRole('button', { name: 'Ikke lenger mitt fylke' }).press('Enter');
    await expect.poll(() => query(page)).toEqual({});
    expect(await shownCounties(page)).toEqual(announcedOrder);
  });
});

test('on a phone the choices are behind one button that says what is chosen', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, '?fylke=08&farge=av');
  const toggle = page.getByRole('button', { name: /^Flere valg/ });
  await expect(toggle).toHaveAttribute('aria-expanded', 'false');
  await expect(toggle).toContainText('Ett tall');
  await expect(toggle).toContainText('Av');
  await expect(page.getByLabel('Farger')).toBeHidden();
  expect(await visibleIndicators(page)).toEqual(['hovedinntekt-andel']);
  await toggle.click();
  await expect(page.getByLabel('Farger')).toBeVisible();
  await page.getByRole('radio', { name: 'Begge' }).click();
  expect(await visibleIndicators(page)).toEqual([...indicators]);
  await expect(header(page, 'unge-antall')).toBeVisible();
});
