import { readFileSync } from 'node:fs';
import type { Download, Page } from '@playwright/test';
import readXlsxFile from 'read-excel-file/node';
import { announcedCounties, figureOf, indicators, toNumber } from './support/announcement.ts';
import { expectNoViolations, expectNoViolationsOfColour } from './support/axe.ts';
import {
  expectNoShift,
  expectNoSidewaysScroll,
  firstNumber,
  holdScripts,
  isHydrated,
  open,
  query,
  settle,
  tabTo,
} from './support/page.ts';
import { expect, test } from './support/test.ts';

const address = 'sammenlign/?fylker=07,08,03';
const figure = (page: Page, area: string, indicator: string) =>
  page.locator(`[data-compare] [data-area="${area}"][data-indicator="${indicator}"]`);
/** Names of the table's lines below Landet. */
const rows = (page: Page) =>
  page
    .locator('[data-compare] tbody tr:not([data-country])')
    .evaluateAll((all) => all.map((tr) => (tr as HTMLElement).dataset['row']));
const tab = (page: Page, name: string) => page.getByRole('tab', { name, exact: true }).click();
/** On a phone what there is to choose is folded. */
const unfold = async (page: Page) => {
  for (const name of ['Ta med', 'Flere', /^Flere valg/]) {
    const toggle = page.getByRole('button', { name, exact: true });
    if (await toggle.isVisible()) await toggle.click();
  }
};
const panel = (page: Page, id: string) => page.locator(`[data-panel="${id}"]`);
const said = (page: Page) => page.locator('[data-part="said"]');
/** Inhabitants of Statistics Norway by county, date and age, read without the application's code. */
const people = readFileSync(new URL('../../data/register/population.csv', import.meta.url), 'utf8');
const body = async (download: Download) => readFileSync(await download.path());
const take = async (page: Page, name: string): Promise<Download> => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name, exact: true }).click(),
  ]);
  return download;
};

test('a link shows its counties beside the country, as printed, and the same is taken along and read aloud', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, `${address}&vis=begge`);
  await test.step('every figure is as the announcement printed it', async () => {
    expect(await rows(page)).toEqual(['07', '08', '03']);
    for (const indicator of indicators)
      for (const area of ['0', '07', '08', '03']) {
        const text = (await figure(page, area, indicator).textContent()) ?? '';
        expect(firstNumber(text), `${area} ${indicator}`).toBe(figureOf(area, indicator));
      }
    await expect(figure(page, '08', 'unge-andel')).toContainText('høyest av 18 fylker');
  });
  await test.step('the workbook, opened again, has every number that the page shows', async () => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Last ned Excel' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('sammenligning-vestfold-telemark-oslo-alle-tall-2018-2019.xlsx');
    const book = await readXlsxFile(await body(download));
    const [header, ...lines] = book[0]?.data ?? [];
    expect(header?.slice(4)).toEqual(['Landet', 'Vestfold', 'Telemark', 'Oslo']);
    // Nine figures, and the two rates that are worked out here.
    expect(lines).toHaveLength(11);
    const shown = await page.locator('[data-compare] thead [data-indicator]').evaluateAll((heads) =>
      heads.map((th) => {
        const id = th.getAttribute('data-indicator');
        const cells = document.querySelectorAll(`[data-compare] td[data-indicator="${id}"] b`);
        return [th.querySelector('button')?.title || th.textContent.trim(), ...[...cells].map((b) => b.textContent)];
      }),
    );
    for (const [label, ...figures] of shown)
      expect(lines.find((line) => line[1] === label)?.slice(4), label).toEqual(
        figures.map((text) => Number(firstNumber(text).replace(',', '.'))),
      );
    expect(book[2]?.data.flat().join(' ')).toContain(page.url());
  });
  await test.step('CSV and clipboard say the same', async () => {
    const csv = await take(page, 'Last ned CSV');
    expect(csv.suggestedFilename()).toBe('sammenligning-vestfold-telemark-oslo-alle-tall-2018-2019.csv');
    expect((await body(csv)).toString()).toContain(';5,6;7,4;7,9;3,8\r\n');

    await page.getByRole('button', { name: 'Kopier tabellen' }).click();
    await expect(page.getByText('Alt tabellen viser er kopiert')).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\t5,6\s%\t7,4\s%\t7,9\s%\t3,8\s%/);
  });
  await test.step('the link of the view is copied, and that is said', async () => {
    await page.getByRole('button', { name: 'Kopier lenke' }).click();
    await expect(page.getByText('Lenken er kopiert.')).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  });
  await test.step('the browser’s accessibility tree names columns by their measures and lines by their counties', async () => {
    const measures = {
      1280: ['Langvarig sosialhjelp, andel', 'KVP av rammen', 'KVP per 100 med langvarig sosialhjelp'],
      360: [
        'Sosialhjelp 6–12 md. og som hovedinntekt, andel',
        'KVP-deltakere, prosent av rammen',
        'KVP-deltakere per 100 med sosialhjelp 6–12 md. og som hovedinntekt',
      ],
    };
    for (const width of [1280, 360] as const) {
      await page.setViewportSize({ width, height: 900 });
      const session = await page.context().newCDPSession(page);
      const { nodes } = await session.send('Accessibility.getFullAXTree');
      const names = (role: string) =>
        nodes
          .filter((node) => node.role?.value === role && !node.ignored)
          .map((node) => String(node.name?.value).trim());
      const heads = names('columnheader');
      // As they are seen: short over a column, in full over a card.
      for (const name of ['Fylke', 'Unge 18–24 år, andel', ...measures[width]])
        expect(heads, `${width} px`).toContain(name);
      expect(names('rowheader').slice(0, 4), `${width} px`).toEqual(['Landet', 'Vestfold', 'Telemark', 'Oslo']);
      expect(names('tab')).toEqual(['Tabell', 'Rangering', 'Fordeling', 'To mål', 'Tåler merket en prøve?']);
      // A cell says its number, then its place in words, and nothing of its drawing.
      expect(
        names('cell').some((name) => /^7,9\s%\s+høyest av 18 fylker$/.test(name)),
        `${width} px`,
      ).toBe(true);
      await session.detach();
    }
  });
});

test('no county chosen: all eighteen, in any order, with their marks; counties by statsforvalter, likeness and map', async ({
  page,
}) => {
  await open(page, 'sammenlign/');
  await test.step('all eighteen stand there', async () => {
    expect(await rows(page)).toHaveLength(18);
    await expect(said(page)).toContainText('Alle 18 fylker står i tabellen');
    // Worked out here: marked without the announcement's colours.
    await expect(page.locator('[data-compare] td[data-indicator="unge-andel"] [data-tone]')).toHaveCount(2);
    await expect(page.locator('[data-compare] td[data-indicator="kvp-per-langvarig"] [data-end]')).toHaveCount(2);
    await expect(page.locator('[data-compare] td[data-indicator="kvp-per-langvarig"] [data-tone]')).toHaveCount(0);
  });

  await test.step('counties by any statsforvalter, by likeness to any county, and on the map', async () => {
    await page.locator('[data-part="more-ways"] > summary').click();
    await page
      .getByLabel('Alle fylker hos en statsforvalter', { exact: true })
      .selectOption('Statsforvalteren i Vestfold og Telemark');
    await expect.poll(() => query(page)).toEqual({});
    await page.getByRole('button', { name: 'Legg til: Alle fylker hos en statsforvalter' }).click();
    await expect.poll(() => query(page)).toEqual({ fylker: '07,08' });
    await page.getByLabel('Likest tall som', { exact: true }).selectOption('Troms');
    await page.getByRole('button', { name: 'Legg til: Likest tall som' }).click();
    const [, , first, second, ...others] = await rows(page);
    expect([first, second]).toEqual(['19', '15']);
    expect(others.length).toBeLessThanOrEqual(2);
    // How near the nearest are is said.
    await expect(page.locator('[data-part="more-ways"]')).toContainText(/Likest Vestfold, med avstand: .+ \(\d,\d\)/);
    await page.getByRole('button', { name: 'Fjern alle' }).click();
    await page.locator('[data-part="pick-map"] summary').click();
    const finnmark = page.locator('[data-part="pick-map"] [data-map] svg [data-area="20"]');
    await finnmark.press('Enter');
    await expect.poll(() => query(page)).toEqual({ fylker: '20' });
    await expect(finnmark).toHaveAttribute('aria-selected', 'true');
    await expect(page.locator('[data-compare] tbody tr')).toHaveCount(2);
    await finnmark.press('Enter');
    await expect.poll(() => query(page)).toEqual({});
  });
  await test.step('sorts by every column, also a rate that is worked out here, and says so', async () => {
    const count = (code: string, id: 'kvp-antall' | 'hovedinntekt-antall') => toNumber(figureOf(code, id));
    const ratio = (code: string) => count(code, 'kvp-antall') / count(code, 'hovedinntekt-antall');
    const expected = announcedCounties.map(({ code }) => code).sort((a, b) => ratio(b) - ratio(a));
    const head = page.locator('[data-compare] th[data-indicator="kvp-per-langvarig"]');
    await head.getByRole('button').press('Enter');
    expect(await rows(page)).toEqual(expected);
    await expect(head).toHaveAttribute('aria-sort', 'descending');
    await expect(said(page)).toHaveText(/^Sortert etter KVP-deltakere per 100 .*, høyeste først\.$/);
    await expect.poll(() => query(page)).toEqual({ rekkefolge: 'kvp-per-langvarig' });
    await head.getByRole('button').press('Enter');
    expect(await rows(page)).toEqual([...expected].reverse());
    await head.getByRole('button').press('Enter');
    await expect(head).toHaveAttribute('aria-sort', 'none');
    await expect.poll(() => query(page)).toEqual({});
    for (const id of ['hovedinntekt-andel', 'unge-andel', 'barn-andel', 'kvp-ramme', 'botilbud-antall-rate']) {
      const column = page.locator(`[data-compare] th[data-indicator="${id}"]`);
      await column.getByRole('button').click();
      await expect(column).toHaveAttribute('aria-sort', 'descending');
    }
    // The same figure has the same place: three counties have 1,2 per cent.
    for (const code of ['07', '03', '04'])
      await expect(figure(page, code, 'hovedinntekt-andel')).toContainText('2. høyest');
  });
  await test.step('the ranking is of the figure that the table is sorted by', async () => {
    await page.locator('[data-compare] th[data-indicator="unge-andel"]').getByRole('button').click();
    await tab(page, 'Rangering');
    await expect.poll(() => query(page)).toEqual({ visning: 'rangering', rekkefolge: 'unge-andel' });
    const ranked = panel(page, 'ranking');
    await expect(ranked.locator('[data-rank]')).toHaveCount(18);
    await expect(ranked.locator('[data-rank]').first()).toHaveAttribute('aria-label', /^Telemark: 7,9/);
    await ranked.locator('summary').click();
    await expect(ranked.locator('tbody tr').nth(1)).toContainText('Telemark');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      ranked.getByRole('button', { name: 'Last ned SVG' }).click(),
    ]);
    const picture = (await body(download)).toString();
    for (const { name } of announcedCounties) expect(picture, name).toContain(name);
    // A count and a ratio of two counts have no chart of their own: their table stands open.
    await ranked
      .getByLabel('Mål')
      .selectOption('KVP-deltakere per 100 med sosialhjelp 6–12 md. og som hovedinntekt (regnet ut her)');
    await expect(ranked.locator('tbody tr').nth(1)).toContainText('33,5');
  });

  await test.step('tabs go by the arrow keys, stand in the address, and what is not chosen stays in the document', async () => {
    await page.getByRole('tab', { name: 'Rangering' }).focus();
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('tab', { name: 'Fordeling' })).toBeFocused();
    await expect(panel(page, 'spread')).toBeVisible();
    await page.keyboard.press('End');
    await expect(panel(page, 'marks')).toBeVisible();
    await page.keyboard.press('Home');
    await expect(page.locator('[data-compare]')).toBeVisible();
    for (const id of ['ranking', 'spread', 'scatter', 'marks']) await expect(panel(page, id)).toBeHidden();
    await expect(page.locator('[data-dot]')).toHaveCount(90);
  });
  await test.step('whether a mark stands is a plain yes or no', async () => {
    const marks = page.locator('[data-robust]');
    await expect(marks).toHaveCount(18);
    const answers = await page.locator('[data-verdict]').allTextContents();
    expect(answers).toHaveLength(72);
    for (const answer of answers)
      expect(answer).toMatch(/^(Ja|Nei)( \(rate regnet ut her\))?$|^Gjelder ikke$|^Kan ikke prøves \S+/);
    // The funding's places are not published.
    await expect(page.locator('[data-verdict="unknown"]')).toHaveText(
      Array<string>(4).fill('Kan ikke prøves det som tallet deles på, er ikke offentliggjort'),
    );
    await expect(page.locator('[data-robust="unge-andel"]').first().locator('td')).toHaveText([
      'Nei',
      'Ja',
      'Ja',
      'Ja',
    ]);
  });
});

test('what is shown of the chosen: place, difference, people, and the measures of one area', async ({ page }) => {
  await open(page, 'sammenlign/?fylker=08,03');
  await test.step('place, difference and people are what the announcement’s figures give', async () => {
    const population = (code: string) => {
      const [head = '', ...lines] = people.trim().split('\n');
      const at = (name: string) => head.split(/[;,]/).indexOf(name);
      const line = lines
        .map((one) => one.split(/[;,]/))
        .find((one) => one.includes('2019-01-01') && one.includes(code));
      return Number(line?.[at('alder_18_24')]);
    };
    const count = (code: string) => toNumber(figureOf(code, 'unge-antall'));
    const rate = (code: string) => (100 * count(code)) / population(code);
    const shown = async (code: string) =>
      ((await figure(page, code, 'unge-andel').locator('b').textContent()) ?? '')
        .replace(/\s/g, '')
        .replace('−', '-')
        .replace(',', '.');
    const choose = (name: string) => page.getByRole('radio', { name, exact: true }).check({ force: true });

    await choose('Plass');
    const above = (code: string) =>
      announcedCounties.filter(
        (row) => toNumber(figureOf(row.code, 'unge-andel')) > toNumber(figureOf(code, 'unge-andel')),
      );
    expect(above('08')).toEqual([]);
    await expect(figure(page, '08', 'unge-andel').locator('b')).toHaveText('Høyest');
    expect(announcedCounties.length - above('03').length).toBe(2);
    await expect(figure(page, '03', 'unge-andel').locator('b')).toHaveText('2. lavest');
    // Every column is in view.
    for (const width of [768, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      const outside = await page.locator('[data-compare] thead [data-indicator]').evaluateAll((heads) => {
        const end = document.querySelector('[data-compare]')?.getBoundingClientRect().right ?? 0;
        return heads.filter((th) => th.getBoundingClientRect().right > end + 1).length;
      });
      expect(outside, `${width} px`).toBe(0);
    }

    await choose('Forskjell');
    for (const code of ['08', '03']) expect(Number(await shown(code)), code).toBeCloseTo(rate(code) - rate('0'), 2);

    await choose('I personer');
    for (const code of ['08', '03'])
      expect(Number(await shown(code)), code).toBe(count(code) - Math.round((rate('0') / 100) * population(code)));
    await expect(figure(page, '08', 'unge-andel')).toContainText('351 flere');
    // A count has no difference, and where the denominator is not published nobody is counted.
    await expect(page.locator('[data-compare] [data-indicator="unge-antall"]')).toHaveCount(0);
    await expect(figure(page, '08', 'kvp-ramme').locator('b')).toHaveText('–');
    await expect.poll(() => query(page)).toEqual({ fylker: '08,03', visning: 'personer' });
    await expect(said(page)).toHaveText('Viser «I personer».');
  });
  await test.step('the table shows the measures of one area, counts only when they are asked for', async () => {
    await page.getByRole('radio', { name: 'Tall', exact: true }).check({ force: true });
    const columns = () =>
      page
        .locator('[data-compare] thead [data-indicator]')
        .evaluateAll((all) => all.map((th) => th.getAttribute('data-indicator')));
    expect(await columns()).toEqual([
      'hovedinntekt-andel',
      'unge-andel',
      'barn-andel',
      'kvp-ramme',
      'kvp-per-langvarig',
      'botilbud-antall-rate',
    ]);
    await page.getByRole('radio', { name: 'Antall', exact: true }).check({ force: true });
    // Those of 2018 under one head, then that of one day.
    expect(await columns()).toEqual([
      'hovedinntekt-antall',
      'unge-antall',
      'barn-antall',
      'botilbud-antall',
      'kvp-antall',
    ]);
    await page.getByRole('radio', { name: 'Andel', exact: true }).check({ force: true });
    await page.getByLabel('Område', { exact: true }).selectOption('Sårbare overganger');
    expect(await columns()).toEqual(['unge-andel', 'botilbud-antall-rate']);
    await expect.poll(() => query(page)).toEqual({ fylker: '08,03', vis: 'andel', omrade: 'sarbare-overganger' });
  });
});

test('counties are added in sets, Back undoes one, and the reader’s own is pinned', async ({ page }) => {
  await open(page, 'sammenlign/?fylke=08&fylker=03');
  await test.step('sets are added to those that are there, and Back undoes one', async () => {
    await page.getByRole('button', { name: 'Samme statsforvalter', exact: true }).click();
    await expect.poll(() => query(page)).toEqual({ fylke: '08', fylker: '03,07' });
    await expect(said(page)).toHaveText('Vestfold er lagt til. 3 fylker i tabellen. Tilbake angrer.');
    await page.getByRole('button', { name: 'Samme statsforvalter', exact: true }).click();
    await expect(said(page)).toHaveText('De står i tabellen fra før.');
    await page.getByRole('button', { name: 'Likest tall', exact: true }).click();
    const many = await rows(page);
    expect(many.length).toBeGreaterThan(3);
    expect(many.slice(0, 3)).toEqual(['08', '03', '07']);
    await page.getByRole('button', { name: 'Alle 18 fylker', exact: true }).click();
    await expect.poll(() => rows(page)).toHaveLength(18);
    // Charts tell six apart, and say which.
    await tab(page, 'Fordeling');
    await expect(panel(page, 'spread')).toContainText('De seks første');
    await page.goBack();
    await expect.poll(() => rows(page)).toEqual(many);
    await page.goBack();
    await expect.poll(() => rows(page)).toEqual(['08', '03', '07']);
    await page.goBack();
    await expect.poll(() => rows(page)).toEqual(['08', '03']);
    await page.goForward();
    await expect.poll(() => rows(page)).toEqual(['08', '03', '07']);
  });
  await test.step('with none chosen, the reader’s own is first and starred', async () => {
    await page.getByRole('button', { name: 'Fjern alle' }).click();
    await tab(page, 'Tabell');
    await page.locator('[data-compare] th[data-indicator="kvp-ramme"]').getByRole('button').click();
    await expect.poll(() => query(page)).toEqual({ fylke: '08', rekkefolge: 'kvp-ramme' });
    const all = await rows(page);
    expect(all).toHaveLength(18);
    expect(all.slice(0, 2)).toEqual(['08', '10']);
    await expect(page.locator('[data-compare] tr[aria-current] th svg')).toHaveCount(1);
    await expect(page.getByRole('button', { name: 'Fjern Telemark' })).toHaveCount(0);
  });
});

test('arriving from another page, the chosen part is there at once and the rest follows; unknown codes are said', async ({
  page,
}) => {
  await test.step('the chosen part is there at once and the rest follows', async () => {
    await open(page);
    await page.getByRole('link', { name: 'Sammenlign', exact: true }).first().click();
    await expect(page.locator('[data-compare] tbody tr')).toHaveCount(19);
    await expect(page.locator('[data-dot]')).toHaveCount(90);
    await expect(page.locator('[data-robust]')).toHaveCount(18);
  });
  await test.step('until a link’s counties are there, no other stands in their place, and Landet stays where it is', async () => {
    const letGo = await holdScripts(page, '**/*.js');
    await page.goto(address, { waitUntil: 'commit' });
    await expect(said(page)).toHaveText(/Valgene i lenken kommer/);
    await expect(page.getByText('Alle 18 fylker står i tabellen')).toBeHidden();
    await expect(page.locator('[data-compare] tbody th:visible')).toHaveText(['Landet']);
    const top = async () => (await page.locator('[data-compare] [data-country]').boundingBox())?.y;
    const before = await top();
    letGo();
    await expect.poll(() => isHydrated(page)).toBe(true);
    await expect.poll(() => rows(page)).toEqual(['07', '08', '03']);
    expect(await top()).toBe(before);
    await page.unroute('**/*.js');
  });
  await test.step('any number of counties, and an unknown code is said and ignored', async () => {
    await open(page, 'sammenlign/?fylker=01,02,99,03,04,05,06,07');
    expect(await rows(page)).toEqual(['01', '02', '03', '04', '05', '06', '07']);
    await expect(page.locator('[data-part="notices"]')).toContainText('Fylket «99»');
  });
});

test('on a phone the first screen has figures, choices are folded, and each measure is a card', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await test.step('choices are folded behind buttons that say what is chosen', async () => {
    for (const [query, rows, chosen] of [
      ['', 3, 'Tall · Andel'],
      // Landet and the reader's own, below the counties that were chosen.
      ['?fylke=08&fylker=11,03&visning=plass&omrade=sarbare-overganger', 1, 'Plass · Andel · Sårbare overganger'],
    ] as const) {
      await open(page, `sammenlign/${query}`);
      const first = page.locator('[data-compare] tbody tr').nth(rows).locator('td').first();
      expect(await first.evaluate((cell) => cell.getBoundingClientRect().bottom)).toBeLessThan(740);
      // The reading rule is met after the first card, not after all of them.
      const topOf = async (selector: string) => (await page.locator(selector).first().boundingBox())?.y ?? 0;
      const rule = await topOf('[data-part=reading-rule]');
      expect(rule).toBeGreaterThan(await topOf('[data-compare] tbody tr:last-child td:nth-child(2)'));
      expect(rule).toBeLessThan(await topOf('[data-compare] thead th[data-indicator] ~ th'));
      const toggle = page.getByRole('button', { name: /^Flere valg/ });
      await expect(toggle).toContainText(chosen);
      const mode = page.getByRole('radio', { name: 'Forskjell', exact: true });
      await expect(mode).toBeHidden();
      await toggle.click();
      await expect(toggle).toHaveAttribute('aria-expanded', 'true');
      await mode.check({ force: true });
      await expect(toggle).toContainText('Forskjell');
      await expect(page.getByText('Flere måter å velge på')).toBeHidden();
      await page.getByRole('button', { name: 'Flere', exact: true }).click();
      await expect(page.getByText('Flere måter å velge på')).toBeVisible();
      await page.getByRole('button', { name: 'Ta med', exact: true }).click();
      await expect(page.getByRole('button', { name: 'Last ned Excel' })).toBeVisible();
    }
    // With room they all stand there.
    await page.setViewportSize({ width: 1280, height: 740 });
    for (const name of ['Last ned Excel', 'Alle 18 fylker'])
      await expect(page.getByRole('button', { name, exact: true })).toBeVisible();
    await expect(page.getByRole('button', { name: /^(Ta med|Flere|Flere valg.*)$/ })).toHaveCount(0);
  });
  await test.step('each measure is a card with a line for each county, and nothing scrolls sideways', async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    await open(page, 'sammenlign/?fylke=08&fylker=03&vis=begge');
    for (const width of [360, 320]) {
      await page.setViewportSize({ width, height: 740 });
      await expectNoSidewaysScroll(page);
      const box = async (code: string, id: string) => (await figure(page, code, id).boundingBox())?.y ?? 0;
      expect(await box('03', 'unge-andel')).toBeGreaterThan(await box('08', 'unge-andel'));
      expect(await box('0', 'barn-andel')).toBeGreaterThan(await box('03', 'unge-andel'));
      const wide = await page.locator('[data-compare] [tabindex="0"]').count();
      expect(wide).toBe(0);
      if (width === 360) await unfold(page);
      await expectNoSidewaysScroll(page);
      for (const button of await page.getByRole('button', { name: /^(Fjern|Samme|Likest)/ }).all())
        expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    }
  });
});

test('the charts: all counties, the chosen ones with their shape, by keyboard and as pictures', async ({ page }) => {
  await open(page, address);
  await test.step('every chart has all counties', async () => {
    const charts = page.locator('[data-part="dot-figure"]');
    await expect(charts).toHaveCount(5);
    for (let i = 0; i < 5; i++) await expect(charts.nth(i).locator('[data-dot][data-area]')).toHaveCount(18);
    await expect(page.locator('[data-point][data-area]')).toHaveCount(18);
    for (const chart of [charts.first(), page.locator('[data-part="scatter-figure"]')]) {
      const shapes = await Promise.all(
        ['07', '08', '03'].map((code) => chart.locator(`[data-area="${code}"] path`).getAttribute('d')),
      );
      const legend = await panel(page, 'spread')
        .locator('[data-part="dot-words"]')
        .first()
        .locator('path')
        .evaluateAll((all) => all.map((path) => path.getAttribute('d')));
      // The first has its label at its mark.
      expect(shapes.slice(1)).toEqual(legend);
    }
  });
  await tab(page, 'To mål');
  await test.step('they answer to the keyboard, point by point', async () => {
    const points = page.locator('.scatter-plot [data-point]');
    await points.locator('visible=true').first().focus();
    await page.keyboard.press('Home');
    await expect(page.locator('[data-point]:focus')).toHaveAttribute('data-area', '19');
    await expect(page.locator('[data-part="map-detail"]').last()).toHaveText(/^Troms: 0,4\s% og 5,0\s%$/);
    await page.keyboard.press('End');
    await expect(page.locator('[data-point]:focus')).toHaveAttribute('data-area', '08');
    await tab(page, 'Fordeling');
    const dots = page.locator('.dot-row').nth(1);
    await dots.locator('[data-dot][tabindex="0"]').focus();
    await page.keyboard.press('End');
    await expect(page.locator('[data-dot]:focus')).toHaveAttribute('data-area', '08');
    await expect(page.locator('[data-part="dot-pointed"]').nth(1)).toHaveText(/^Telemark: 7,9\s%$/);
  });
  await test.step('a picture says whose it is and how to read it', async () => {
    await tab(page, 'To mål');
    const svg = await take(page, 'Last ned SVG');
    expect(svg.suggestedFilename()).toBe('sammenligning-vestfold-telemark-oslo-hovedinntekt-andel-unge-andel-2018.svg');
    const picture = (await body(svg)).toString();
    for (const text of [
      'Telemark',
      'Tabellen er ikke et målekort.',
      'Statistisk sentralbyrå',
      '18 fylker, inndelingen 2018–2019',
    ])
      expect(picture).toContain(text);
    const png = await body(await take(page, 'Last ned PNG'));
    expect(png.subarray(1, 4).toString()).toBe('PNG');
  });

  await test.step('names in the scatter plot do not overlap', async () => {
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 900 });
      await settle(page);
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
});

for (const width of [1280, 360]) {
  test(`choose, reorder, remove and reload by keyboard at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await open(page, 'sammenlign/');
    const search = page.getByRole('combobox', { name: 'Legg til fylke' });
    await tabTo(page, search);
    for (const name of ['telem', 'vestf', 'osl']) {
      await page.keyboard.type(name);
      await page.keyboard.press('Enter');
      await expect(search).toBeFocused();
    }
    await expect.poll(() => query(page)).toEqual({ fylker: '08,07,03' });
    expect(page.url()).toContain('fylker=08,07,03');
    expect(await rows(page)).toEqual(['08', '07', '03']);

    const forward = page.getByRole('button', { name: 'Flytt Oslo fram' });
    await tabTo(page, forward, 'Shift+Tab');
    await page.keyboard.press('Enter');
    await expect(forward).toBeFocused();
    await page.keyboard.press('Enter');
    expect(await rows(page)).toEqual(['03', '08', '07']);
    await expect(page.getByRole('status').filter({ hasText: 'Oslo er nummer 1.' })).toHaveCount(1);

    await tabTo(page, page.getByRole('button', { name: 'Fjern Telemark' }));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: 'Fjern Vestfold' })).toBeFocused();
    await expect.poll(() => query(page)).toEqual({ fylker: '03,07' });

    await page.reload();
    await expect.poll(() => rows(page)).toEqual(['03', '07']);
    await expect.poll(() => isHydrated(page)).toBe(true);
    await page.getByRole('button', { name: 'Fjern alle' }).press('Enter');
    await expect(search).toBeFocused();
    await expect.poll(() => query(page)).toEqual({});
  });

  test(`no violation at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await open(page, address);
    await expectNoShift(page);
    await unfold(page);
    await page.locator('[data-part="more-ways"] > summary').click();
    await page.locator('[data-part="pick-map"] summary').click();
    await page.getByRole('combobox', { name: 'Legg til fylke' }).fill('a');
    await expectNoViolations(page);
    for (const name of ['Rangering', 'Fordeling', 'To mål', 'Tåler merket en prøve?']) {
      await tab(page, name);
      const list = page.locator('[data-part="chart-table"] summary').locator('visible=true');
      if ((await list.count()) > 0) await list.click();
      await expectNoViolations(page, '[data-panel]:not([hidden])');
    }
    await page.emulateMedia({ colorScheme: 'dark' });
    for (const name of ['To mål', 'Tabell']) {
      await tab(page, name);
      await settle(page);
      await expectNoViolationsOfColour(page);
    }
    await page.emulateMedia({ colorScheme: null });
    await open(page, 'sammenlign/?inndeling=2024&fylker=32,33,42');
    await expect(figure(page, '32', 'unge-andel')).toBeVisible();
    await expectNoViolations(page, '[data-panel]:not([hidden])');
    await expectNoSidewaysScroll(page);
  });
}

test('figures that are worked out here are called so, in the printed division too, and axes are in the link', async ({
  page,
}) => {
  await open(page, 'sammenlign/?fylker=03&indikator=botilbud-antall&mot=unge-andel');
  await test.step('the rate that we work out is called our own wherever it stands', async () => {
    const group = page.locator('[data-compare] thead th[scope=colgroup]').last();
    await expect(group).toHaveText('Regnet ut her');
    expect(firstNumber((await figure(page, '03', 'botilbud-antall-rate').textContent()) ?? '')).toBe('1,34');
    for (const [id, name] of [
      ['spread', 'Fordeling'],
      ['scatter', 'To mål'],
    ] as const) {
      await tab(page, name);
      const section = panel(page, id);
      await expect(section.locator('h3').filter({ hasText: 'Midlertidig botilbud' })).toContainText('(regnet ut her)');
      await expect(section.locator('.small').first()).toContainText('Regnet ut her: antallet husholdninger');
      await section.locator('[data-part="chart-table"] summary').click();
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
  await test.step('the axes are in the link, and are never the same', async () => {
    await open(page, 'sammenlign/?visning=to-mal&indikator=barn-andel&mot=kvp-ramme');
    await expect(panel(page, 'scatter').getByRole('heading', { level: 3 })).toHaveText(/^Barn .* mot KVP-deltakere/);
    await page.getByLabel('Loddrett').selectOption('barn-andel');
    await expect.poll(() => query(page)).toMatchObject({ indikator: 'kvp-ramme', mot: 'barn-andel' });

    await open(page, `sammenlign/?visning=to-mal&indikator=unge-antall`);
    const told = page.getByText('Lenken ba om Unge 18–24 år, antall.');
    await expect(told).toBeVisible();
    await page.getByLabel('Loddrett').selectOption('barn-andel');
    await expect(told).toHaveCount(0);
  });
  await test.step('what is worked out from printed figures is named, where there is such a figure', async () => {
    const note = page.getByText('KVP-deltakere, prosent av rammen: regnet av trykte tall.');
    await tab(page, 'Tabell');
    await expect(note).toBeVisible();
    // Agder is two counties together: no share of places can be worked out, and so none is compared.
    await open(page, 'sammenlign/?fylker=42&inndeling=2024');
    await expect(figure(page, '42', 'kvp-ramme')).toContainText(/80,5.?–.?81,6\s% bare grensene kan regnes ut:/);
    // Counties that are as they were still have theirs.
    await expect(note).toBeVisible();
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every part stands there under its heading, with all counties', async ({ page }) => {
    await page.goto('sammenlign/');
    await expect(page.getByText('Uten JavaScript kan du ikke velge fylker.')).toBeVisible();
    await expect(page.locator('[data-compare] tbody tr').locator('visible=true')).toHaveCount(19);
    await expect(page.locator('[data-dot]')).toHaveCount(90);
    await expect(page.locator('[data-robust]').locator('visible=true')).toHaveCount(18);
    for (const name of ['Tabell', 'Rangering', 'Fordeling', 'To mål', 'Tåler merket en prøve?'])
      await expect(page.getByRole('heading', { level: 2, name, exact: true })).toBeVisible();
    await expect(page.getByRole('tab')).toHaveCount(0);
    await expect(page.getByRole('combobox', { name: 'Legg til fylke' })).toBeHidden();
  });
});

test('is reached from the card and the table; the start page’s table can be narrowed to the same counties', async ({
  page,
}) => {
  await test.step('the ways to it', async () => {
    await open(page);
    await page.getByRole('link', { name: 'Telemark', exact: true }).first().click();
    const card = page.getByRole('dialog', { name: 'Telemark' });
    await card.getByRole('link', { name: 'Sammenlign Telemark med andre' }).click();
    await expect(page).toHaveURL(/\/sammenlign\/\?fylker=08$/);
    await page.goBack();
    const field = page.getByRole('combobox', { name: 'Mitt fylke' });
    await field.fill('Telemark');
    await field.press('Enter');
    await page.locator('p.actions').getByRole('link', { name: 'Sammenlign Telemark med andre' }).click();
    await expect(page).toHaveURL(/\/sammenlign\/\?/);
    // The reader's own county goes along, beside the one to compare.
    await expect.poll(() => query(page)).toEqual({ fylker: '08', fylke: '08' });
  });
  await test.step('places and marks stay those of all', async () => {
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
    // In the answer and under the table.
    const ways = await page.getByRole('link', { name: 'Sammenlign fylkene' }).all();
    expect(ways).toHaveLength(2);
    for (const way of ways) await expect(way).toHaveAttribute('href', '/sammenlign/?fylker=07,08');
    await page.getByRole('button', { name: 'Vis alle fylkene' }).click();
    await expect(page.locator('[data-part="figures"] tbody tr')).toHaveCount(19);
    await expect.poll(() => query(page)).toEqual({});
  });
});
