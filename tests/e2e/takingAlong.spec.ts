import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { announced, indicators, ordered } from './support/announcement.ts';
import { answer, changed } from './support/figuresFile.ts';
import { cell, firstNumber, open, shownFigures } from './support/page.ts';
import { dist, expect, test } from './support/test.ts';

async function downloaded(page: Page): Promise<string> {
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Last ned CSV' }).click();
  return readFileSync(await (await download).path(), 'utf8');
}

/** What is on the clipboard: tab-separated text as rows, and the rows of the HTML table. */
async function pasted(page: Page) {
  await page.getByRole('button', { name: 'Kopier tabellen' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Tabellen er kopiert' })).toBeVisible();
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (await (await item?.getType(type))?.text()) ?? '';
    return { html: await read('text/html'), text: await read('text/plain') };
  });
  // In a page of its own: this one's policy lets nobody make a document of a text.
  const blank = await page.context().newPage();
  const read = await blank.evaluate(({ html: source, text }) => {
    const html = new DOMParser().parseFromString(source, 'text/html');
    const rows = [...html.querySelectorAll('table tr')];
    return {
      text: text.split('\n').map((line) => line.split('\t')),
      html: rows.map((row) => [...row.children].map((field) => field.textContent)),
      below: [...html.querySelectorAll('p')].map((p) => p.textContent),
    };
  }, copied);
  await blank.close();
  await page.bringToFront();
  return read;
}

test('the CSV opens right in Norwegian Excel, carries rule and sources, is a file of the site, and has what is shown', async ({
  page,
}) => {
  await open(page);

  await test.step('rule and sources', async () => {
    const text = await downloaded(page);
    expect(text.startsWith('\uFEFF')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const lines = text.slice(1).split('\r\n');
    const end = lines.indexOf('');
    expect(lines.slice(1, end).map((line) => line.split(';'))).toEqual(
      announced.map(({ code, name, figures }) => [code, name, ...figures]),
    );
    expect(lines[0]?.split(';')).toHaveLength(11);
    const below = lines.slice(end).join(' ');
    expect(below).toContain('Tabellen er ikke et målekort.');
    expect(below).toContain('det sosialfaglige arbeidet.');
    expect(below).toContain('Kilder: SSB og NAV.');
    expect(below).toContain('31. august 2019');
  });
  await test.step('the download is also a file of the site, for those without JavaScript', async () => {
    const href = (await page.getByRole('link', { name: 'Last ned CSV' }).getAttribute('href')) ?? '';
    expect(readFileSync(path.join(dist, href), 'utf8')).toBe(await downloaded(page));
  });
  await test.step('the CSV has the counties that the table shows, and names them', async () => {
    for (const [address, name] of [
      ['?fylker=07,08', 'sosialtjenestetall-kunngjoring-2021-vestfold-telemark.csv'],
      ['?sok=agder', 'sosialtjenestetall-kunngjoring-2021-aust-agder-vest-agder.csv'],
      ['?inndeling=2024&fylker=32,03', 'sosialtjenestetall-kunngjoring-2021-oslo-akershus-inndeling-2024.csv'],
    ] as const) {
      await open(page, address);
      await expect(page.locator('[data-part="figures"] tbody tr')).toHaveCount(3);
      const shown = await shownFigures(page);
      const download = page.waitForEvent('download');
      await page.getByRole('link', { name: 'Last ned CSV' }).click();
      const file = await download;
      expect(file.suggestedFilename()).toBe(name);
      const [table = ''] = readFileSync(await file.path(), 'utf8')
        .slice(1)
        .split('\r\n\r\n');
      const lines = table.split('\r\n').slice(1);
      const figures = lines.flatMap((line) => {
        const [code = '', , ...cells] = line.split(';');
        return indicators.map((id, i) => [`${code} ${id}`, /\d/.test(cells[i] ?? '') ? cells[i] : 'none']);
      });
      expect(Object.fromEntries(figures)).toEqual(shown);
    }
  });
});

test('a downloaded file that is put on the site gives the same figures, and no cell of it is a formula', async ({
  page,
}) => {
  await test.step('the same figures', async () => {
    const fields = {
      '03 botilbud-antall': ':',
      '19 botilbud-antall': '-',
      '08 botilbud-antall': '..',
      '01 kvp-ramme': '61',
    };
    await answer(page, changed(fields));
    await open(page);
    const notice = page.locator('[data-notice]');
    await expect(notice).toContainText('Tallene er byttet ut');
    const seen = await shownFigures(page);
    const first = await downloaded(page);
    // A lone symbol is a figure: no apostrophe before it.
    expect(first).toMatch(/^19;Troms;.*;-\r$/m);
    expect(first).toMatch(/^03;Oslo;.*;:\r$/m);
    expect(first).toMatch(/^01;Østfold;.*;61;289\r$/m);

    await answer(page, first);
    await open(page);
    await expect(notice).toContainText('Tallene er byttet ut');
    await expect(notice.getByRole('listitem')).toHaveCount(0);
    expect(await shownFigures(page)).toEqual(seen);
    expect(await downloaded(page)).toBe(first);
  });
  await test.step('no cell of the download is a formula, whatever the site’s file holds', async () => {
    const file = changed({}).replace('08;Telemark', '08;=HYPERLINK("http://ond.example")').replace('Oslo', '@SUM(A1)');
    await answer(page, file.replace('code;name', 'code;name;=1+2').replace(/^(\d+;[^;]*)/gm, '$1;+1'));
    await open(page);
    const cells = (await downloaded(page)).slice(1).split(/[;\r\n]+/);
    expect(cells.filter((field) => /^"?[=+@\t-]/.test(field) && field !== '-')).toEqual([]);
  });
});

test.describe('a file whose code does not come', () => {
  test.use({ mayReport: /Failed to load resource/ });

  test('is said, and the page goes on', async ({ page }) => {
    await open(page);
    await page.route(/saveCsv/, (route) => route.abort());
    await page.getByRole('link', { name: 'Last ned CSV' }).click();
    // Each names its own cause, and none the clipboard.
    const said = page.getByText(/^Det som trengs for dette, kom ikke fram/);
    await expect(said).toBeVisible();
    await page.route(/shownTable/, (route) => route.abort());
    await page.getByRole('button', { name: 'Kopier tabellen' }).click();
    await expect(said).toBeVisible();
    await expect(page.getByText('Nettleseren slapp oss ikke til utklippstavla.')).toHaveCount(0);
    await expect(cell(page, '08', 'unge-andel')).toBeVisible();
  });
});

test.describe('clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('the whole table pastes as a table into Word and Excel', async ({ page }) => {
    await open(page);
    const { text, html, below } = await pasted(page);
    const head = text.findIndex(([first]) => first === 'Fylke');
    expect(text[head]).toHaveLength(10);
    expect(text.slice(head + 1, head + 20).map(([name, ...cells]) => [name, ...cells.map(firstNumber)])).toEqual(
      announced.map(({ name, figures }) => [name, ...figures]),
    );
    // Word's table: a header row, 19 areas, and a row each for the two ends.
    expect(html.length).toBe(22);
    expect(html.map((row) => row.length)).toEqual(Array(22).fill(10));
    expect(html.slice(1)).toEqual(text.slice(head + 1, head + 22));
    expect(html.at(-2)).toEqual([
      'Høyest',
      'Oslo',
      'Telemark',
      'Hordaland',
      'Telemark',
      'Oslo',
      'Telemark',
      'Oslo',
      'Vest-Agder',
      'Oslo',
    ]);
    expect(below.join(' ')).toContain('Tabellen er ikke et målekort.');
    expect(below.join(' ')).toContain('Kilder: SSB og NAV.');
    expect(text.flat().join(' ')).toContain('Tabellen er ikke et målekort.');
  });

  test('what is copied is what is shown: columns, order, “mitt fylke” and search', async ({ page }) => {
    await open(page, '?vis=andel&sorter=unge-andel&fylke=08');
    const { html } = await pasted(page);
    expect(html.map((row) => row.length)).toEqual(Array(22).fill(6));
    const nameOf = (code: string) => announced.find((row) => row.code === code)?.name;
    const others = ordered('unge-andel', 'descending').filter((code) => code !== '08');
    expect(html.slice(1, 20).map(([name]) => name)).toEqual(['0', '08', ...others].map(nameOf));
    await open(page, '?vis=andel&sok=agder');
    const found = await pasted(page);
    expect(found.html.slice(1, 4).map(([name]) => name)).toEqual(['Landet', 'Aust-Agder', 'Vest-Agder']);
    await open(page, '?fylker=07,08');
    expect((await pasted(page)).html.slice(1, 4).map(([name]) => name)).toEqual(['Landet', 'Vestfold', 'Telemark']);
    expect(found.html[1]?.slice(1).map((figure) => firstNumber(figure))).toEqual(
      ['hovedinntekt-andel', 'unge-andel', 'barn-andel', 'kvp-ramme', 'botilbud-antall'].map(
        (id) => announced[0]?.figures[indicators.indexOf(id as (typeof indicators)[number])],
      ),
    );
  });

  test('on a phone that shows shares, shares are copied', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await open(page);
    const { html } = await pasted(page);
    expect(html[0]).toHaveLength(6);
    expect(html.at(-1)?.[0]).toBe('Lavest');
  });
});
