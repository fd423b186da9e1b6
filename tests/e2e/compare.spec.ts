import { readFileSync } from 'node:fs';
import type { Download, Page } from '@playwright/test';
import readXlsxFile from 'read-excel-file/node';
import { figureOf, indicators } from './support/announcement.ts';
import { expectNoViolations } from './support/axe.ts';
import { expectNoSidewaysScroll, firstNumber, open, query, tabTo } from './support/page.ts';
import { expect, test } from './support/test.ts';

const address = 'sammenlign/?fylker=07,08,03';
const figure = (page: Page, area: string, indicator: string) =>
  page.locator(`[data-compare] [data-area="${area}"][data-indicator="${indicator}"]`);
const chosen = (page: Page) =>
  page.locator('[data-compare] thead th').evaluateAll((all) => all.slice(2).map((th) => th.textContent.trim()));
const body = async (download: Download) => readFileSync(await download.path());

test('a link shows its counties beside the country, as the announcement printed them', async ({ page }) => {
  await open(page, address);
  expect(await chosen(page)).toEqual(['Vestfold', 'Telemark', 'Oslo']);
  for (const indicator of indicators)
    for (const area of ['0', '07', '08', '03']) {
      const text = (await figure(page, area, indicator).textContent()) ?? '';
      expect(firstNumber(text), `${area} ${indicator}`).toBe(figureOf(area, indicator));
    }
  await expect(figure(page, '08', 'unge-andel')).toContainText('høyest av 18 fylker');
  await expect(figure(page, '08', 'unge-andel')).toContainText('351 flere');
});

test('every chart has all counties, the chosen ones with their shape', async ({ page }) => {
  await open(page, address);
  const rows = page.locator('.dot-figure');
  await expect(rows).toHaveCount(5);
  for (let i = 0; i < 5; i++) await expect(rows.nth(i).locator('[data-dot][data-area]')).toHaveCount(18);
  await expect(page.locator('[data-point][data-area]')).toHaveCount(18);
  for (const chart of [rows.first(), page.locator('.scatter-figure')]) {
    const shapes = await Promise.all(
      ['07', '08', '03'].map((code) => chart.locator(`[data-area="${code}"] path`).getAttribute('d')),
    );
    const legend = await page
      .locator('[data-compare] thead path')
      .evaluateAll((all) => all.map((path) => path.getAttribute('d')));
    expect(shapes).toEqual(legend);
  }
});

test('names in the scatter plot do not overlap', async ({ page }) => {
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 900 });
    await open(page, address);
    const boxes = await page
      .locator('[data-point] text')
      .evaluateAll((all) => all.map((text) => text.getBoundingClientRect().toJSON() as DOMRect));
    expect(boxes).toHaveLength(18);
    const overlapping = boxes.flatMap((a, i) =>
      boxes
        .slice(i + 1)
        .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom - 2 && b.top < a.bottom - 2),
    );
    expect(overlapping, `${width} px`).toEqual([]);
  }
});

for (const width of [1280, 360]) {
  test(`choose, reorder, remove, share and reload by keyboard at ${width} px`, async ({ page, context }) => {
    await page.setViewportSize({ width, height: 800 });
    await open(page, 'sammenlign/');
    const search = page.getByLabel('Søk etter fylke');
    await tabTo(page, search);
    await page.keyboard.type('telem');
    await page.keyboard.press('Enter');
    await expect(search).toBeFocused();
    await page.keyboard.type('vestf');
    await page.keyboard.press('Enter');
    await page.keyboard.type('osl');
    await page.keyboard.press('Enter');
    await expect.poll(() => query(page)).toEqual({ fylker: '08,07,03' });
    expect(page.url()).toContain('fylker=08,07,03');
    expect(await chosen(page)).toEqual(['Telemark', 'Vestfold', 'Oslo']);

    const forward = page.getByRole('button', { name: 'Flytt Oslo fram' });
    await tabTo(page, forward);
    await page.keyboard.press('Enter');
    await expect(forward).toBeFocused();
    await page.keyboard.press('Enter');
    expect(await chosen(page)).toEqual(['Oslo', 'Telemark', 'Vestfold']);
    await expect(page.getByRole('status').filter({ hasText: 'Oslo er nummer 1.' })).toHaveCount(1);

    await tabTo(page, page.getByRole('button', { name: 'Fjern Telemark' }));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'Fjern Vestfold' })).toBeFocused();
    await expect.poll(() => query(page)).toEqual({ fylker: '03,07' });

    const copy = await context.newPage();
    await open(copy, page.url());
    expect(await chosen(copy)).toEqual(['Oslo', 'Vestfold']);
    await copy.reload();
    await expect.poll(() => chosen(copy)).toEqual(['Oslo', 'Vestfold']);

    await page.getByRole('button', { name: 'Fjern alle' }).press('Enter');
    await expect(search).toBeFocused();
    await expect.poll(() => query(page)).toEqual({});
  });

  test(`no violation at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await open(page, 'sammenlign/');
    await expectNoViolations(page);
    await open(page, address);
    await page.locator('.pick-map summary').click();
    await page.getByText('Vis prikkene som tabell').click();
    await page.getByText('Vis diagrammet som tabell').click();
    await page.getByLabel('Søk etter fylke').fill('a');
    await expectNoViolations(page);
    await open(page, 'sammenlign/?inndeling=2024&fylker=32,33,42');
    await expect(figure(page, '32', 'unge-andel')).toBeVisible();
    await expectNoViolations(page);
    await expectNoSidewaysScroll(page);
  });
}

test('counties by statsforvalter, by likeness and on the map', async ({ page }) => {
  await open(page, 'sammenlign/');
  await page
    .getByLabel('Alle fylker hos en statsforvalter', { exact: true })
    .selectOption('Statsforvalteren i Vestfold og Telemark');
  await expect.poll(() => query(page)).toEqual({});
  await page.getByRole('button', { name: 'Velg disse: Alle fylker hos en statsforvalter' }).click();
  await expect.poll(() => query(page)).toEqual({ fylker: '07,08' });
  await page.getByLabel('Likest tall', { exact: true }).selectOption('Troms');
  await page.getByRole('button', { name: 'Velg disse: Likest tall' }).click();
  const [first, second, ...others] = await chosen(page);
  expect([first, second]).toEqual(['Troms', 'Møre og Romsdal']);
  expect(others).toHaveLength(2);
  await page.getByRole('button', { name: 'Fjern alle' }).click();
  await page.locator('.pick-map summary').click();
  await page.locator('[data-map] svg[role=group] [data-area="20"]').press('Enter');
  await expect.poll(() => query(page)).toEqual({ fylker: '20' });
  await expect(page.locator('[data-map] svg[role=group] [data-area="20"]')).toHaveAttribute('aria-pressed', 'true');
  await page.locator('[data-map] svg[role=group] [data-area="20"]').press('Enter');
  await expect.poll(() => query(page)).toEqual({});
});

test('a seventh county and an unknown code are said and ignored', async ({ page }) => {
  await open(page, 'sammenlign/?fylker=01,02,99,03,04,05,06,07');
  expect(await chosen(page)).toHaveLength(6);
  const notice = page.locator('[data-part="notices"]');
  await expect(notice).toContainText('Fylket «99»');
  await expect(notice).toContainText('Fylket «07»: Det er plass til 6 fylker side om side');
});

test('a seventh county is refused aloud and in sight, in the search and on the map', async ({ page }) => {
  const six = '01,02,03,04,05,06';
  await open(page, `sammenlign/?fylker=${six}`);
  const form = page.locator('.county-search');
  const search = page.getByLabel('Søk etter fylke');
  // A live region is read out only if it was there before its words came.
  const answer = form.getByRole('status');
  await expect(answer).toHaveCount(1);
  await expect(answer).toHaveText('');
  await expect(form).toContainText('Det er plass til 6 fylker.');
  await search.fill('telem');
  await expect(answer).toHaveText('Det er plass til 6 fylker. Fjern ett for å velge et annet.');
  await search.press('Enter');
  await expect(answer).toHaveText(
    'Telemark er ikke lagt til. Det er plass til 6 fylker. Fjern ett for å velge et annet.',
  );
  await expect(answer).toBeInViewport();
  await expect.poll(() => query(page)).toEqual({ fylker: six });

  const map = page.locator('.pick-map');
  await map.locator('summary').click();
  await expect(map.getByRole('status')).toHaveText('');
  await map.locator('[data-map] svg[role=group] [data-area="20"]').press('Enter');
  await expect(map.getByRole('status')).toHaveText(/^Finnmark er ikke lagt til\. Det er plass til 6 fylker\./);
  await expect(map.getByRole('status')).toBeVisible();
  await expect.poll(() => query(page)).toEqual({ fylker: six });
  await map.locator('[data-map] svg[role=group] [data-area="06"]').press('Enter');
  await expect(map.getByRole('status')).toHaveText('');
  await search.clear();
  await map.locator('[data-map] svg[role=group] [data-area="06"]').press('Enter');
  await expect.poll(() => query(page)).toEqual({ fylker: six });
  await expect(map.getByRole('status')).toHaveText('');
  await expect(answer).toHaveText('');
});

test('the charts answer to the keyboard, point by point', async ({ page }) => {
  await open(page, address);
  const points = page.locator('.scatter-plot [data-point]');
  await points.locator('visible=true').first().focus();
  await page.keyboard.press('Home');
  await expect(page.locator('[data-point]:focus')).toHaveAttribute('data-area', '19');
  await expect(page.locator('[data-part="map-detail"]').last()).toHaveText(/^Troms: 0,4\s% og 5,0\s%$/);
  await page.keyboard.press('End');
  await expect(page.locator('[data-point]:focus')).toHaveAttribute('data-area', '08');
  const dots = page.locator('.dot-row').nth(1);
  await dots.locator('[data-dot][tabindex="0"]').focus();
  await page.keyboard.press('End');
  await expect(page.locator('[data-dot]:focus')).toHaveAttribute('data-area', '08');
  await expect(page.locator('.dot-figure').nth(1).locator('.dot-pointed')).toHaveText(/^Telemark: 7,9\s%$/);
});

test('the axes are in the link, and are never the same', async ({ page }) => {
  await open(page, 'sammenlign/?indikator=barn-andel&mot=kvp-ramme');
  await expect(page.getByRole('heading', { level: 3 }).last()).toHaveText(/^Barn .* mot KVP-deltakere/);
  await page.getByLabel('Loddrett').selectOption('barn-andel');
  await expect.poll(() => query(page)).toEqual({ indikator: 'kvp-ramme', mot: 'barn-andel' });

  await open(page, 'sammenlign/?indikator=unge-antall');
  const told = page.getByText('Lenken ba om Unge 18–24 år, antall.');
  await expect(told).toBeVisible();
  await page.getByLabel('Loddrett').selectOption('barn-andel');
  await expect(told).toHaveCount(0);
});

test('what is worked out from printed figures is named, where there is such a figure', async ({ page }) => {
  const note = page.getByText('KVP-deltakere, prosent av rammen: regnet av trykte tall.');
  await open(page, 'sammenlign/?fylker=03');
  await expect(note).toBeVisible();
  // Agder is two counties together: no share of places can be worked out, and so none is compared.
  await open(page, 'sammenlign/?fylker=42&inndeling=2024');
  await expect(page.locator('[data-compare] [data-area="42"][data-indicator="kvp-ramme"]')).toContainText('×');
  await expect(page.locator('[data-compare] [data-area="42"][data-indicator="kvp-ramme"]')).toContainText(
    /80,5.?–.?81,6\s%/,
  );
  // Counties that are as they were still have theirs.
  await expect(note).toBeVisible();
});

test('whether a mark stands is a plain yes or no', async ({ page }) => {
  await open(page, 'sammenlign/');
  const rows = page.locator('[data-robust]');
  await expect(rows).toHaveCount(18);
  const answers = await page.locator('[data-verdict]').allTextContents();
  expect(answers).toHaveLength(72);
  for (const answer of answers)
    expect(answer).toMatch(/^(Ja|Nei)( \(rate regnet ut her\))?$|^Gjelder ikke$|^Kan ikke prøves \S+/);
  // The funding's places are not published.
  await expect(page.locator('[data-verdict="unknown"]')).toHaveText(
    Array<string>(4).fill('Kan ikke prøves det som tallet deles på, er ikke offentliggjort'),
  );
  await expect(page.locator('[data-robust="unge-andel"]').first().locator('td')).toHaveText(['Nei', 'Ja', 'Ja', 'Ja']);
});

test('the workbook, opened again, has every number that the page shows', async ({ page }) => {
  await open(page, address);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Last ned Excel' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('sammenligning-vestfold-telemark-oslo-alle-tall-2018-2019.xlsx');
  const book = await readXlsxFile(await body(download));
  const [header, ...rows] = book[0]?.data ?? [];
  expect(header?.slice(4)).toEqual(['Landet', 'Vestfold', 'Telemark', 'Oslo']);
  const shown = await page
    .locator('[data-compare] tbody tr:has(td)')
    .evaluateAll((all) => all.map((tr) => [...tr.querySelectorAll('td b')].map((b) => b.textContent)));
  expect(rows).toHaveLength(9);
  rows.forEach((row, i) => {
    expect(row.slice(4)).toEqual(shown[i]?.map((text) => Number(firstNumber(text).replace(',', '.'))));
  });
  expect(book[2]?.data.flat().join(' ')).toContain(page.url());
});

test('CSV, clipboard and pictures say the same', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, address);
  const take = async (name: string, at = 0) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name, exact: true }).nth(at).click(),
    ]);
    return download;
  };
  const csv = await take('Last ned CSV');
  expect(csv.suggestedFilename()).toBe('sammenligning-vestfold-telemark-oslo-alle-tall-2018-2019.csv');
  expect((await body(csv)).toString()).toContain(';5,6;7,4;7,9;3,8\r\n');

  await page.getByRole('button', { name: 'Kopier tabellen' }).click();
  await expect(page.getByText('Alt tabellen viser er kopiert')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\t5,6\s%\t7,4\s%\t7,9\s%\t3,8\s%/);

  const svg = await take('Last ned SVG', 1);
  expect(svg.suggestedFilename()).toBe('sammenligning-vestfold-telemark-oslo-hovedinntekt-andel-unge-andel-2018.svg');
  const picture = (await body(svg)).toString();
  for (const text of [
    'Telemark',
    'Tabellen er ikke et målekort.',
    'Statistisk sentralbyrå',
    '18 fylker, inndelingen 2018–2019',
  ])
    expect(picture).toContain(text);
  const png = await body(await take('Last ned PNG'));
  expect(png.subarray(1, 4).toString()).toBe('PNG');
});

test('the rate that we work out is called our own wherever it stands, in the printed division too', async ({
  page,
}) => {
  await open(page, 'sammenlign/?fylker=03&indikator=botilbud-antall&mot=unge-andel');
  await expect(figure(page, '03', 'botilbud-antall')).toContainText(/per 1\s000 innbyggere \(regnet ut her\)/);
  for (const part of ['prikker', 'to-mot-to']) {
    const section = page.locator(`[aria-labelledby="${part}"]`);
    await expect(section.locator('h3').filter({ hasText: 'Midlertidig botilbud' })).toContainText('(regnet ut her)');
    await expect(section.locator('.small').first()).toContainText('Regnet ut her: antallet husholdninger');
    await section.locator('.chart-table summary').click();
    await expect(section.locator('thead th').filter({ hasText: 'Midlertidig botilbud' })).toContainText(
      '(regnet ut her)',
    );
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      section.getByRole('button', { name: 'Last ned SVG' }).click(),
    ]);
    const picture = (await body(download))
      .toString()
      .replaceAll(/<[^>]+>/g, ' ')
      .replaceAll(/\s+/g, ' ');
    expect(picture).toContain('per 1 000 innbyggere (regnet ut her)');
    expect(picture).toContain('Regnet ut her: antallet');
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says what it needs and leads to the table of all counties', async ({ page }) => {
    await page.goto('sammenlign/');
    await expect(page.getByText('Valg av fylker krever JavaScript.')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Gå til tabellen med alle fylkene' })).toHaveAttribute('href', '/');
    await expect(page.locator('[data-dot]')).toHaveCount(90);
    await expect(page.locator('[data-robust]')).toHaveCount(18);
    await expect(page.getByLabel('Søk etter fylke')).toBeHidden();
  });
});

test('is reached from the table, the card and the map', async ({ page }) => {
  await open(page);
  await page.getByRole('link', { name: 'Telemark', exact: true }).first().click();
  const card = page.getByRole('dialog', { name: 'Telemark' });
  await card.getByRole('link', { name: 'Sammenlign Telemark med andre' }).click();
  await expect(page).toHaveURL(/\/sammenlign\/\?fylker=08$/);
  await open(page, '?fylke=08');
  await page.locator('[data-part="map-panel"]').getByRole('link', { name: 'Sammenlign Telemark med andre' }).click();
  await expect(page).toHaveURL(/\/sammenlign\/\?/);
  // The reader's own county goes along, beside the one to compare.
  await expect.poll(() => query(page)).toEqual({ fylker: '08', fylke: '08' });
});

test('the start page’s table can be narrowed to the same counties; places and marks stay those of all', async ({
  page,
}) => {
  await open(page, '?fylker=07,08');
  await expect(page.locator('[data-part="figures"] tbody tr')).toHaveCount(3);
  await expect(page.locator('td[data-area="08"][data-indicator="unge-andel"]')).toHaveAttribute(
    'data-extreme',
    'highest',
  );
  await expect(page.locator('td[data-area="07"][data-extreme]')).toHaveCount(0);
  await expect(page.locator('[data-part="no-match"]')).toContainText(
    '2 fylker er valgt ut. Plassene og merkene gjelder alle fylkene.',
  );
  // By the map and under the table.
  const ways = await page.getByRole('link', { name: 'Sammenlign fylkene' }).all();
  expect(ways).toHaveLength(2);
  for (const way of ways) await expect(way).toHaveAttribute('href', '/sammenlign/?fylker=07,08');
  await page.getByRole('button', { name: 'Vis alle fylkene' }).click();
  await expect(page.locator('[data-part="figures"] tbody tr')).toHaveCount(19);
  await expect.poll(() => query(page)).toEqual({});
});
