import { readFile } from 'node:fs/promises';
import type { Download } from '@playwright/test';
import { announced, indicators } from './support/announcement.ts';
import { expectNoViolations } from './support/axe.ts';
import {
  cell,
  expectNoShift,
  expectNoSidewaysScroll,
  firstNumber,
  open,
  query,
  shownCounties,
  shownFigures,
  tabTo,
} from './support/page.ts';
import { expect, test } from './support/test.ts';

const words = async (saved: Download) =>
  (await readFile(await saved.path(), 'utf8')).replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
/** What every picture says of sums that are only nearly right. */
const said = ['Akershus: uten Hurum', '≈ Kommuner har byttet fylke', 'Regnet ut her: Hele fylker er lagt sammen'];

// Added by hand from the announcement's counts and SSB's people of 1 January 2019.
const expected = {
  '2020': [
    ['30', 'hovedinntekt-antall', '6063'],
    ['30', 'unge-andel', '4,8'],
    ['34', 'unge-antall', '2172'],
    ['34', 'unge-andel', '6,5'],
    ['42', 'barn-andel', '2,8'],
  ],
  '2024': [
    ['32', 'hovedinntekt-antall', '2553'],
    ['40', 'unge-andel', '7,9'],
    ['42', 'kvp-antall', '404'],
  ],
} as const;

test('the table in the counties of 2020 and 2024: figures, ranks, marks, map, pictures, and what is uncertain', async ({
  page,
}) => {
  for (const [year, figures] of Object.entries(expected)) {
    await test.step(`the counties of ${year}`, async () => {
      await open(page, `?inndeling=${year}`);
      for (const [area, indicator, number] of figures) {
        await expect(cell(page, area, indicator)).toBeVisible();
        expect(firstNumber((await cell(page, area, indicator).textContent()) ?? '')).toBe(number);
      }
      const areas = await shownCounties(page);
      expect(areas).toHaveLength(year === '2020' ? 12 : 16);
      await expect(cell(page, '0', 'hovedinntekt-andel')).toContainText('0,86');
      // Every division's counts add up to Landet.
      const shown = await shownFigures(page);
      for (const id of ['hovedinntekt-antall', 'unge-antall', 'barn-antall', 'kvp-antall', 'botilbud-antall']) {
        const sum = areas.slice(1).reduce((total, area) => total + Number(shown[`${area} ${id}`]), 0);
        expect(sum, id).toBe(Number(shown[`0 ${id}`]));
      }
      for (const area of areas.slice(1)) {
        // What is printed of a county that has not changed still holds.
        const kept =
          year === '2024' ? { '03': '78', '11': '84', '40': '70', '56': '37' }[area] : { '03': '78', '11': '84' }[area];
        const text = (await cell(page, area, 'kvp-ramme').textContent()) ?? '';
        expect(firstNumber(text), area).toBe(kept ?? 'none');
        if (kept === undefined) expect(text).toContain('lar seg ikke regne om');
      }
      await expect(page.locator('.sources')).toContainText('Regnet ut her av tall for 2018–2019');
      await expect(page.locator('[data-part="map-panel"] [data-map] path[data-area]')).toHaveCount(areas.length - 1);
    });
  }
  await test.step('ranks are of the division’s counties, and the extremes follow the same rule', async () => {
    await expect(cell(page, '40', 'unge-andel')).toHaveAttribute('data-extreme', 'highest');
    await expect(cell(page, '40', 'unge-andel')).toContainText('høyest av 15 fylker');
    await expect(cell(page, '0', 'unge-andel')).not.toHaveAttribute('data-extreme');
  });
  await test.step('a sum that is not quite right says why; above five per cent it is lighter, with a warning', async () => {
    const notes = page.locator('[data-part="division-notes"]');
    await expect(notes).toContainText(/Akershus: uten Hurum, Jevnaker, Lunner, Rømskog og Røyken, 48\s726 innbyggere/);
    await expect(page.locator('tr[data-weak]')).toHaveCount(2);
    const row = page.locator('tr[data-row="32"]');
    await expect(row).toHaveAttribute('data-weak', 'true');
    await expect(row.locator('th')).toContainText('usikker sum');
    const colour = (area: string) =>
      cell(page, area, 'hovedinntekt-antall').evaluate((td) => getComputedStyle(td).color);
    expect(await colour('33')).not.toBe(await colour('42'));
  });
  await test.step('map, list and picture mark a sum that is only nearly right', async () => {
    await expect(page.locator('[data-map] svg[role=group] path[data-area="32"]')).toHaveAttribute(
      'aria-label',
      /^Akershus ≈ \(usikker sum\): /,
    );
    await expect(page.locator('[data-part="map-list"]')).toContainText('Akershus ≈ (usikker sum)');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('[data-part="map-panel"]').getByRole('button', { name: 'Last ned SVG' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/-inndeling-2024\.svg$/);
    const map = await words(download);
    for (const text of [...said, 'lavest i Troms ≈']) expect(map).toContain(text);
  });
  await test.step('the legend of a map without figures says why there are none', async () => {
    await page.getByLabel('Kartet viser').selectOption('kvp-ramme');
    await expect(page.locator('[data-part="map-panel"]')).toContainText(
      /Uten tall \(lar seg ikke regne om.*\): 11 fylker/,
    );
  });
});

test('a county’s card says how its sums were made, and where they are uncertain', async ({ page }) => {
  await open(page, '?inndeling=2024');
  // The counties of 2024 come after the printed ones, of which one is called Akershus too.
  await expect(cell(page, '32', 'hovedinntekt-andel')).toBeVisible();
  const card = page.locator('#fylkeskort');
  const read = async (name: string) => {
    await page.locator('[data-part="figures"]').getByRole('link', { name, exact: true }).click();
    await expect(card.getByRole('heading')).toContainText(name);
  };
  const figure = () => card.locator('dd b').first();
  const colour = () => figure().evaluate((text) => getComputedStyle(text).color);
  await read('Akershus');
  await expect(card.getByRole('heading')).toHaveText('Akershus ≈ (usikker sum)');
  await expect(card).toContainText('Regnet ut her: Hele fylker er lagt sammen');
  await expect(card.getByRole('listitem')).toHaveText(
    /^Akershus: uten Hurum, Jevnaker, Lunner, Rømskog og Røyken, 48\s726 innbyggere \(7,2\s% .*: tallene er usikre\)$/,
  );
  const weak = await colour();
  await expectNoViolations(page, '#fylkeskort');
  await card.getByRole('button', { name: 'Lukk' }).click();
  await read('Innlandet');
  await expect(card.getByRole('heading')).toHaveText('Innlandet ≈');
  await expect(card.getByRole('listitem')).toHaveText(/^Innlandet: med Jevnaker og Lunner/);
  expect(await colour()).not.toBe(weak);
  await card.getByRole('button', { name: 'Lukk' }).click();
  await read('Agder');
  await expect(card.getByRole('heading')).toHaveText('Agder');
  await expect(card).toContainText('Regnet ut her: Hele fylker er lagt sammen');
  await expect(card).not.toContainText('≈');
  // As printed there is nothing to say.
  await open(page);
  await read('Akershus');
  await expect(card.getByRole('heading')).toHaveText('Akershus');
  await expect(card).not.toContainText(/Regnet ut her|≈/);
});

test('a county’s card that is open when a later division’s figures come shows the county that it is in', async ({
  page,
}) => {
  const gate: { open?: () => void } = {};
  const opened = new Promise<void>((resolve) => (gate.open = resolve));
  await page.route('**/assets/convert*', async (route) => {
    await opened;
    await route.continue();
  });
  await open(page, '?inndeling=2024');
  const card = page.locator('#fylkeskort');
  await page.locator('[data-part="figures"]').getByRole('link', { name: 'Hedmark', exact: true }).click();
  await expect(card.getByRole('heading')).toHaveText('Hedmark');
  gate.open?.();
  await expect(card.getByRole('heading')).toHaveText('Innlandet ≈');
  await expect(card).toBeVisible();
  await expect(card).toContainText('Regnet ut her: Hele fylker er lagt sammen');
  await expect(card).toContainText(/av 15 fylker/);
  expect(await card.evaluate((element) => element.contains(document.activeElement))).toBe(true);
  await card.getByRole('button', { name: 'Lukk' }).click();
  await expect(card).toBeHidden();
});

for (const width of [1280, 360]) {
  test(`is chosen by keyboard, is in the link, and the printed figures are one step away, at ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await open(page);
    await page.getByRole('button', { name: /^Flere valg/ }).press('Enter');
    const select = page.getByLabel('Fylkesinndeling');
    await tabTo(page, select);
    await page.keyboard.type('15');
    await expect.poll(() => query(page)).toEqual({ inndeling: '2024' });
    await expect(cell(page, '32', 'hovedinntekt-andel')).toBeVisible();
    await select.selectOption('');
    await expect.poll(() => query(page)).toEqual({});
    // On a phone the list stands in the order of the figure that it shows.
    const order = (codes: string[]) => (width < 480 ? codes.sort() : codes);
    expect(order(await shownCounties(page))).toEqual(order(announced.map(({ code }) => code)));
    await test.step('no violation, with a county of one’s own', async () => {
      await open(page, '?inndeling=2024&fylke=06');
      await expect(cell(page, '33', 'hovedinntekt-andel')).toBeVisible();
      await expectNoViolations(page);
    });
  });
}

test('“mitt fylke” and a narrowed table follow a division, there and back; one that there is not is said', async ({
  page,
}) => {
  await test.step('“mitt fylke” follows to the county that most of it went to', async () => {
    await open(page, '?inndeling=2020&fylke=08');
    await expect(cell(page, '38', 'unge-andel')).toBeVisible();
    expect((await shownCounties(page)).slice(0, 2)).toEqual(['0', '38']);
    await expect(page.locator('[data-part="figures"] [aria-current]')).toHaveCount(1);
  });
  await test.step('a narrowed table stays narrowed when the division changes, there and back', async () => {
    await open(page, '?fylker=07,08');
    await page.getByRole('button', { name: /^Flere valg/ }).click();
    const division = page.getByLabel('Fylkesinndeling');
    await division.selectOption({ label: '11 fylker, inndelingen 2020–2023' });
    await expect.poll(() => query(page)).toEqual({ fylker: '38', inndeling: '2020' });
    await expect(cell(page, '38', 'unge-andel')).toBeVisible();
    expect(await shownCounties(page)).toEqual(['0', '38']);
    await division.selectOption('');
    await expect.poll(() => query(page)).toEqual({ fylker: '07,08' });
    expect(await shownCounties(page)).toEqual(['0', '07', '08']);
  });
  await test.step('a division that there is not is said and left alone', async () => {
    await open(page, '?inndeling=2019');
    await expect(page.locator('[data-part="notices"]')).toContainText('«2019» for «inndeling»');
    expect(await shownCounties(page)).toHaveLength(19);
  });
});

for (const width of [1280, 360]) {
  test(`a profile shows the figures summed into today's county, and nothing moves, at ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await open(page, 'fylke/08-telemark/?inndeling=2020');
    const sums = page.locator('[data-part="later-figures"] table');
    await expect(sums.locator('caption')).toContainText('Vestfold og Telemark');
    await expectNoShift(page);
    // Added from the announcement's text.
    const [vestfold, telemark] = ['07', '08'].map((code) => announced.find((row) => row.code === code)?.figures ?? []);
    for (const [i, id] of indicators.entries()) {
      if (!id.endsWith('-antall')) continue;
      const figure = sums.locator(`[data-area="38"][data-indicator="${id}"]`);
      const sum = Number(vestfold?.[i]) + Number(telemark?.[i]);
      expect(firstNumber((await figure.textContent()) ?? '')).toBe(String(sum));
      await expect(figure.locator('xpath=preceding-sibling::th')).toContainText(/av 11 fylker$/);
    }
    await expect(sums.locator('[data-indicator="kvp-ramme"]')).toHaveText('×');
    await expect(page.locator('[data-part="later-figures"]')).toContainText(
      'Regnet ut her: Hele fylker er lagt sammen',
    );
    await page.getByLabel('Fylkesinndeling').selectOption({ label: '15 fylker, inndelingen fra 2024' });
    await expect(sums.locator('[data-area="40"][data-indicator="unge-andel"]')).toContainText('7,9');
    await expect(page.locator('[data-part="later-figures"] [data-part="division-notes"]')).toHaveCount(0);
    await expectNoViolations(page, '[data-part="later-figures"]');
    await expectNoSidewaysScroll(page);
    await page.getByLabel('Fylkesinndeling').selectOption('');
    await expect(sums).toHaveCount(0);
    await expect.poll(() => query(page)).toEqual({});
  });
}

for (const [width, height] of [
  [1280, 1600],
  [768, 1200],
  [360, 900],
] as const) {
  test(`nothing in view moves when a profile's sums come, at ${width} x ${height} px`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    for (const address of ['06-buskerud/?inndeling=2024', '08-telemark/?inndeling=2020', '02-akershus/?inndeling=2024'])
      await test.step(address, async () => {
        await open(page, `fylke/${address}`);
        await expect(page.locator('[data-part="later-figures"] table')).toBeVisible();
        await expectNoShift(page, 0.005);
      });
    if (width < 1280) return;
    await test.step('where the sum is uncertain is said', async () => {
      await expect(page.locator('[data-part="later-figures"] thead')).toContainText('Akershus ≈ (usikker sum)');
      await expect(page.locator('[data-part="later-figures"] [data-part="division-notes"]')).toContainText(
        'Akershus: uten Hurum',
      );
      await expect(page.locator('[data-part="later-figures"] [data-part="division-notes"] li')).toHaveCount(1);
    });
  });
}

test('the comparison in later counties: chosen ones move along, ranks are of 15, and each sum is marked', async ({
  page,
}) => {
  await open(page, 'sammenlign/?fylker=07,08,03');
  await page.getByLabel('Fylkesinndeling').selectOption({ label: '11 fylker, inndelingen 2020–2023' });
  await expect.poll(() => query(page)).toEqual({ fylker: '38,03', inndeling: '2020' });
  await page.getByLabel('Fylkesinndeling').selectOption({ label: '15 fylker, inndelingen fra 2024' });
  await expect.poll(() => query(page)).toEqual({ fylker: '39,40,03', inndeling: '2024' });
  const figure = page.locator('[data-compare] [data-area="40"][data-indicator="unge-andel"]');
  await expect(figure).toContainText('høyest av 15 fylker');
  await expect(page.locator('[data-point]')).toHaveCount(15);
  // Telemark is as it was; Vestfold is not.
  await expect(page.locator('[data-compare] [data-area="40"][data-indicator="kvp-ramme"]')).toContainText('70');
  await expect(page.locator('[data-compare] [data-area="39"][data-indicator="kvp-ramme"]')).toContainText(
    'bare grensene kan regnes ut',
  );
  await test.step('counties that become many all come along, and the division is said', async () => {
    await open(page, 'sammenlign/?fylker=30,38,42&inndeling=2020');
    await page.getByLabel('Fylkesinndeling').selectOption('');
    await expect.poll(() => query(page)).toEqual({ fylker: '01,02,06,07,08,09,10' });
    await expect(page.getByRole('status').filter({ hasText: '18 fylker, inndelingen 2018–2019' })).toBeVisible();
    await page.goBack();
    await expect.poll(() => query(page)).toEqual({ fylker: '30,38,42', inndeling: '2020' });
  });
  await test.step('the notes of the chosen counties stand first, all of them are a press away', async () => {
    await open(page, 'sammenlign/?fylker=32,03&inndeling=2024');
    await expect(page.locator('[data-part="division-notes"] li:visible')).toHaveCount(1);
    await page.getByText('≈ Alle fylkene med summer som bare er nesten riktige (10)').click();
    await expect(page.locator('[data-part="all-sums"] li:visible')).toHaveCount(10);
  });
  await test.step('charts and their pictures mark a sum that is only nearly right', async () => {
    await expect(page.locator('[data-dot][data-area="32"]').first()).toHaveAttribute('aria-label', /≈ \(usikker sum\)/);
    await expect(page.locator('[data-point][data-area="32"] text')).toContainText('≈ (usikker sum)');
    await expect(page.locator('[data-part="chart-table"]').first()).toContainText('Akershus ≈ (usikker sum)');
    for (const [part, name] of [
      ['spread', 'Fordeling'],
      ['scatter', 'To mål'],
    ] as const) {
      await page.getByRole('tab', { name }).click();
      const [saved] = await Promise.all([
        page.waitForEvent('download'),
        page.locator(`[data-panel="${part}"]`).getByRole('button', { name: 'Last ned SVG' }).click(),
      ]);
      const picture = await words(saved);
      for (const text of [...said, 'Akershus ≈ (usikker sum)']) expect(picture).toContain(text);
      // In the legend too, which says whose shape it is.
      expect(picture.indexOf('Akershus ≈ (usikker sum)')).toBeLessThan(picture.indexOf('2018 '));
    }
  });
});

for (const year of ['2020', '2024']) {
  test(`a figure that cannot be summed into the counties of ${year} keeps its place in every chart, with those it still holds for`, async ({
    page,
  }) => {
    const reason = 'lar seg ikke regne om til denne inndelingen: nevneren er ikke offentliggjort';
    const kept = year === '2020' ? 2 : 4;
    await open(page, `sammenlign/?visning=to-mal&fylker=03&indikator=kvp-ramme&mot=barn-andel&inndeling=${year}`);
    const row = page.locator('[data-part="dot-figure"]').filter({ hasText: 'KVP-deltakere, prosent av rammen' });
    await expect(page.locator('[data-part="dot-figure"]')).toHaveCount(5);
    await expect(row.locator('[data-dot]')).toHaveCount(kept);
    // The link's figures, and no other in their stead.
    const scatter = page.locator('[data-panel="scatter"]');
    await expect(scatter.getByLabel('Vannrett')).toHaveValue('kvp-ramme');
    await expect(scatter.getByRole('heading', { level: 3 })).toHaveText(/^KVP-deltakere.* mot barn/);
    await expect(page.locator('[data-point]')).toHaveCount(kept);
    await expect(scatter.getByText(/^.*Uten tall på en av aksene: .*Agder/)).toBeVisible();
    await scatter.getByText('Vis diagrammet som tabell').click();
    await expect(scatter.locator('tbody tr').filter({ hasText: 'Agder' }).locator('td').first()).toHaveText(
      `× ${reason}`,
    );
    await expectNoViolations(page, '[data-panel="scatter"]');
    await scatter.getByLabel('Vannrett').selectOption('unge-andel');
    await expect(page.locator('[data-point]')).toHaveCount(year === '2020' ? 11 : 15);
    await scatter.getByLabel('Loddrett').selectOption('kvp-ramme');
    await expect.poll(() => query(page)).toMatchObject({ indikator: 'unge-andel', mot: 'kvp-ramme' });
    await expect(page.locator('[data-point]')).toHaveCount(kept);
  });
}

test.describe('the code for the sums does not come', () => {
  test.use({ mayReport: /^Failed to load resource: net::ERR_/ });

  for (const address of ['?inndeling=2020', 'fylke/08-telemark/?inndeling=2020', 'sammenlign/?inndeling=2020']) {
    test(`/${address} shows the printed figures, and says so`, async ({ page }) => {
      await page.route('**/assets/convert-*.js', (route) => route.abort());
      await open(page, address);
      await expect(page.locator('[data-notice]')).toContainText('Tallene kunne ikke legges sammen til andre fylker');
      await expect(page.getByText('Tallene legges sammen …')).toBeHidden();
      await expect(page.locator('main').locator('[data-indicator="unge-andel"][data-area="0"]').first()).toBeAttached();
      await expect(page.locator('main [data-area="30"]')).toHaveCount(0);
      // Another choice ends the message.
      const more = page.getByRole('button', { name: /^Flere valg/ });
      if ((await more.count()) > 0) await more.click();
      await page.getByLabel('Fylkesinndeling').selectOption('');
      await expect(page.locator('[data-notice]')).toHaveCount(0);
    });
  }
});
