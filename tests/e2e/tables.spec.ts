import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { withTable2022, withTenthIndicator, withThreeCounties } from '../support/madeTables.ts';
import { buildSite } from './support/buildSite.ts';
import { changed } from './support/figuresFile.ts';
import { serveSite } from './support/host.ts';
import type { Running } from './support/host.ts';
import { expectNoViolations, expectNoViolationsOfColour } from './support/axe.ts';
import { expectNoSidewaysScroll, open, settle } from './support/page.ts';
import { expect, test } from './support/test.ts';

// An owner adds a table, or a column, as files of data/ and no line of code: every page works with it.

test.describe.configure({ mode: 'default', timeout: 180_000 });

/** The text of a built page without scripts, styles and tags, as it is read. */
function textOf(dist: string, page: string): string {
  const html = readFileSync(path.join(dist, page, 'index.html'), 'utf8');
  return html
    .slice(html.indexOf('<main'), html.indexOf('</main>'))
    .replace(/<!-- -->/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');
}

/** Every page's text holds no trace of what could not be worked out. */
function expectWhole(dist: string): void {
  for (const name of readdirSync(dist, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('index.html')) continue;
    expect(textOf(dist, path.dirname(name)), name).not.toMatch(/NaN|Infinity|undefined|\{\w+\}/);
  }
}

test.describe('a table of 2022 in the counties of 2020, with eight of the nine indicators and one new', () => {
  let data: string;
  let dist: string;
  let site: Running;
  test.beforeAll(async () => {
    test.setTimeout(180_000);
    data = withTable2022();
    dist = mkdtempSync(path.join(tmpdir(), 'site-'));
    const { code, output } = await buildSite(dist, { DATA_DIR: data });
    expect(code, output).toBe(0);
    site = await serveSite({ dist, base: '/' });
  });
  test.afterAll(() => {
    site.close();
    for (const folder of [data, dist]) rmSync(folder, { recursive: true });
  });

  test('has its pages, and so have the counties that it does not have, with what they became and were', () => {
    // Five have the same code and name in both; and the list of all.
    expect(readdirSync(path.join(dist, 'fylke'))).toHaveLength(18 + 11 - 5 + 1);
    const [old, later] = [textOf(dist, 'fylke/08-telemark'), textOf(dist, 'fylke/38-vestfold-og-telemark')];
    expect(old).toContain('Tabellen fra kunngjøringen for 2021: 18 fylker');
    expect(old).toContain('Tallene gjelder 2018 og 2019; siste kunngjøring her er 2022.');
    expect(old).toContain('Fra 2020 inngår fylket i Vestfold og Telemark (38), sammen med Vestfold.');
    expect(old).toContain('i 2018 og hadde sosialhjelp som hovedinntekt (1 585)');
    expect(later).toContain('Tabellen fra kunngjøringen for 2022: 11 fylker');
    expect(later).toContain('Med grensene fra 2019: Vestfold (07)');
    expect(later).toContain('Statsforvalteren i Vestfold og Telemark.');
    expectWhole(dist);
  });

  test('says what it does not have, where the announcement names it', () => {
    expect(textOf(dist, 'omrade/sarbare-overganger')).toContain('Tabellen har ikke «Midlertidig botilbud, antall»');
    expect(textOf(dist, 'omrade/bolig-forst')).toContain('Tabellen har ingen av tallene som sier noe om området.');
    expect(textOf(dist, 'tilskudd/2021')).toContain('Tabellen er ikke et målekort.');
    expect(textOf(dist, 'tilskudd/2020')).toContain('fra kunngjøringene for 2021 og 2022.');
  });

  test('is the file that a host may replace, and the other table has its own', () => {
    const read = (name: string) => readFileSync(path.join(dist, 'data', name), 'utf8');
    const source = (name: string) => readFileSync(path.join(data, name), 'utf8');
    expect(read('sosialtjenestetall.csv')).toBe(source('tables/2022/figures.csv'));
    for (const id of ['2021', '2022'])
      expect(read(`tables/${id}/figures.csv`)).toBe(source(`tables/${id}/figures.csv`));
    // The address that readers have from before, with that announcement's figures.
    expect(read('sosialtjenestetall-kunngjoring-2021.csv')).toContain('Telemark');
    expect(existsSync(path.join(dist, 'data/population.csv'))).toBe(true);
  });

  test('is shown first; the other one is chosen, followed from page to page, and given back', async ({ page }) => {
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    await open(page, site.url);
    await expect(page.locator('td[data-area="30"][data-indicator="gjeld-antall"]')).toHaveCount(1);
    await expect(page.locator('[data-map] path[data-area]')).toHaveCount(11);
    const field = page.getByRole('combobox', { name: 'Mitt fylke' });
    await field.fill('Vestfold og Telemark');
    await field.press('Enter');
    await page.getByLabel('Tabell', { exact: true }).selectOption({ index: 1 });
    await expect(page.locator('td[data-area="08"][data-indicator="botilbud-antall"]')).toHaveText(/44/);
    await expect(page.locator('[data-map] path[data-area]')).toHaveCount(18);
    await expect(page).toHaveURL(/fylke=07&tabell=2021/);
    await page
      .getByRole('navigation', { name: 'Hovedmeny' })
      .getByRole('link', { name: 'Prioriterte områder' })
      .click();
    await expect(page).toHaveURL(/omrade\/\?.*tabell=2021/);
    await page.getByRole('link', { name: 'Alle fylkenes tall, kart og begrunnelser: Sårbare overganger' }).click();
    await expect(page.locator('td[data-area="08"][data-indicator="botilbud-antall"]')).toHaveText(/44/);
    // The same by its link, in a document of its own.
    await open(page, page.url());
    await expect(page.locator('td[data-area="08"][data-indicator="botilbud-antall"]')).toHaveText(/44/);
    await expect(page.locator('[data-notice]')).toHaveCount(0);
    await page.getByRole('combobox', { name: 'Tabell', exact: true }).selectOption({ index: 0 });
    await expect(page.locator('td[data-area="30"][data-indicator="unge-andel"]')).toHaveCount(1);
    await expect(page).not.toHaveURL(/tabell=/);
    expect(faults).toEqual([]);
  });

  test('says how figures have changed since the table before: in the profile, the comparison and on the start page', async ({
    page,
  }) => {
    const profile = textOf(dist, 'fylke/38-vestfold-og-telemark');
    expect(profile).toContain('Endring siden kunngjøringen for 2021');
    expect(profile).toContain('Grensene er flyttet, og 6 685 innbyggere regnes til et annet fylke enn før.');
    expect(profile).toContain('KVP-deltakere, prosent av rammen: Tallet kan ikke sammenlignes med det forrige.');
    expect(textOf(dist, 'fylke/08-telemark')).not.toContain('Endring siden');

    await open(page, site.url);
    await expect(page.locator('[data-change]')).toHaveCount(0);
    await page.getByRole('button', { name: 'Vis endring siden kunngjøringen for 2021' }).click();
    await expect(page).toHaveURL(/endring=hovedinntekt-andel/);
    const panel = page.locator('[data-part=change-panel]');
    await expect(panel.locator('[data-change]')).toHaveCount(12);
    await panel
      .getByLabel('Endring i', { exact: true })
      .and(page.locator('select'))
      .selectOption({ label: 'Unge 18–24 år, andel' });
    // Oslo had 2 261 of 59 035; a tenth more, of as many: 2 487. By hand 3,8299 and 4,2128 per cent.
    await expect(panel.locator('[data-change="03 unge-andel"]')).toContainText('+0,38 prosentpoeng');
    await expect(panel.locator('[data-change="03 unge-andel"]')).toContainText('226 tilfeller flere');
    await expect(panel.locator('[data-map] path[data-area]')).toHaveCount(11);
    await expect(panel.locator('[data-tone]')).toHaveCount(0);

    await open(page, `${site.url}sammenlign/?fylker=03,38`);
    await expect(page.locator('[data-change="38 unge-andel"]')).toContainText('8,4');
    await expect(page.locator('[data-notice]')).toHaveCount(0);

    await test.step('a file of the earlier table that its host has corrected counts, and that is said', async () => {
      const body = changed({ '03 unge-antall': '2271', '0 unge-antall': '26401' });
      await page.route('**/data/tables/2021/figures.csv', (route) => route.fulfill({ body, contentType: 'text/csv' }));
      await open(page, `${site.url}?endring=unge-andel`);
      await expect(page.locator('[data-change="03 unge-andel"]')).toContainText('216 tilfeller flere');
      await expect(page.locator('[data-notice]')).toHaveText(
        /Tabellen for 2021: .*2 av 171 tall er rettet: Oslo, .*2.271/,
      );
      await page.route('**/data/tables/2021/figures.csv', (route) => route.fulfill({ body: 'nei' }));
      await open(page, `${site.url}sammenlign/?fylker=03,38`);
      await expect(page.locator('[data-notice]')).toContainText('Tabellen for 2021: ');
      await expect(page.locator('[data-notice]')).toContainText('kan ikke brukes');
      await expect(page.locator('[data-change="03 unge-andel"]')).toContainText('226 tilfeller flere');
    });
  });

  test('shows it in the table too: a column on demand beside its figure, which the rows can be ordered by', async ({
    page,
  }) => {
    const column = page.locator('[data-part=figures] tbody td[data-indicator=endring]');
    await open(page, site.url);
    await expect(column).toHaveCount(0);
    await open(page, `${site.url}?endring=unge-andel&sorter=endring`);
    await expect(column).toHaveCount(12);
    await expect(page.locator('th[data-indicator=endring]')).toHaveAccessibleName(
      'Unge 18–24 år, andel: endring siden kunngjøringen for 2021, prosentpoeng',
    );
    await expect(page.locator('th[data-indicator=unge-andel] + th')).toHaveAttribute('data-indicator', 'endring');
    await expect(page.locator('td[data-area="03"][data-indicator=endring]')).toHaveText('+0,38');
    // The map follows the table's order.
    await expect(page.locator('[data-part=map-panel] [data-part=map-title]')).toContainText('endring i prosentpoeng');
    // The page's own map shows the change: it is not drawn once more beside the change's table.
    await expect(page.locator('[data-part=change-panel] [data-change]').first()).toBeAttached();
    await expect(page.locator('[data-part=change-map]')).toHaveCount(0);
    // Its borders have moved: 6 685 people.
    const moved = page.locator('td[data-area="38"][data-indicator=endring]');
    await expect(moved).toHaveText(/^≈ \+\d,\d\d .*6.685 innbyggere er flyttet/);
    await expect(page.locator('main')).toContainText('≈ endringen er nesten sammenlignbar');
    await expect(page.locator('td[data-indicator=endring]:is([data-tone], [data-step])')).toHaveCount(0);
    const values = (await column.allInnerTexts())
      .slice(1)
      .map((text) => Number(/[+−]?\d+,\d+/.exec(text)?.[0].replace(',', '.').replace('−', '-')));
    expect(values).toEqual([...values].sort((a, b) => b - a));
    // Where an area's columns alone are shown, it stands beside its figure or not at all.
    await open(page, `${site.url}?omrade=ordinaert-arbeidsliv&endring=unge-andel`);
    await expect(page.locator('[data-part=change-panel] [data-change]')).toHaveCount(12);
    await expect(column).toHaveCount(0);
    await open(page, `${site.url}?omrade=barnefamilier-ungdom-innvandrere&endring=unge-andel`);
    await expect(column).toHaveCount(12);
    await page.getByRole('button', { name: 'Ikke vis endring' }).click();
    await expect(column).toHaveCount(0);
    await expect(page.locator('[data-part=figures] tbody td[data-indicator=unge-andel]')).toHaveCount(12);
  });

  test('the change is clear of barriers in both themes, and fits a small window and paper', async ({ page }) => {
    for (const place of [
      '?endring=unge-andel&vis=begge',
      'fylke/38-vestfold-og-telemark/',
      'sammenlign/?fylker=03,38',
    ]) {
      await page.setViewportSize({ width: 320, height: 800 });
      await open(page, site.url + place);
      await expect(page.locator('[data-change]').first()).toBeAttached();
      await expectNoSidewaysScroll(page);
      await page.setViewportSize({ width: 1280, height: 800 });
      await settle(page);
      await expectNoViolations(page);
      await expectNoSidewaysScroll(page);
      await page.emulateMedia({ colorScheme: 'dark' });
      await settle(page);
      await expectNoViolationsOfColour(page);
      await page.emulateMedia({ colorScheme: null });
    }
    await open(page, `${site.url}?endring=unge-andel`);
    await page.emulateMedia({ media: 'print' });
    const figure = page.locator('[data-part=figures] td[data-area="03"][data-indicator=endring]');
    const [cell, whole] = await Promise.all([figure.boundingBox(), page.locator('[data-part=figures]').boundingBox()]);
    expect((cell?.x ?? 0) + (cell?.width ?? 0)).toBeLessThanOrEqual((whole?.x ?? 0) + (whole?.width ?? 0) + 1);
  });

  test('says it in the draft of an application too, and a draft from before it opens with its own table', async ({
    page,
  }) => {
    await test.step('says the change', async () => {
      await open(page, `${site.url}soknad/?fylke=03&omrade=ordinaert-arbeidsliv&tall=hovedinntekt-andel#alt`);
      // 5 552 and a tenth more.
      await expect(page.locator('[data-figure="hovedinntekt-andel"]')).toContainText('555 personer flere.');
      await expect(page.locator('main')).toContainText(/\(2020\): 0,\d\d prosentpoeng høyere, 555 personer flere\./);
    });
    await test.step('another table is said, and is the draft’s from then on', async () => {
      await page.getByRole('button', { name: 'Ja, lagre mens jeg skriver' }).click();
      await page.locator('[data-table] select').selectOption('2021');
      await expect(page.getByText('Utkastet har nå tallene fra kunngjøringen for 2021.')).toBeVisible();
      await page.waitForFunction(() =>
        /"table": ?"2021"/.test(JSON.stringify(Object.values(localStorage)).replaceAll('\\', '')),
      );
      await open(page, `${site.url}soknad/`);
      await expect(page).toHaveURL(/fylke=03.*tabell=2021/);
      await expect(page.locator('main')).not.toContainText('Utkastet har nå tallene');
      await page.evaluate(() => localStorage.clear());
    });
    await test.step('a draft from before it opens with its own table: its county, its figures and their year', async () => {
      await open(
        page,
        `${site.url}soknad/?fylke=08&omrade=barnefamilier-ungdom-innvandrere&tall=unge-andel&tabell=2021#alt`,
      );
      const download = page.waitForEvent('download');
      await page.getByText('Flere måter', { exact: true }).click();
      await page.getByRole('button', { name: 'Last ned utkastfil' }).first().click();
      const file = JSON.parse(readFileSync(await (await download).path(), 'utf8')) as Record<string, unknown>;
      expect(file['table']).toBe('2021');
      // As an office saved it before there was a second table.
      delete file['table'];
      Object.assign(file['draft'] as object, { grant: 2021 });
      await page.goto('about:blank');
      await open(page, `${site.url}soknad/#alt`);
      await page.locator('[data-file=write]').setInputFiles({
        name: 'utkast.json',
        mimeType: 'application/json',
        buffer: Buffer.from(JSON.stringify(file)),
      });
      await expect(page).toHaveURL(/fylke=08.*tabell=2021/);
      await expect(page.locator('article.draft')).toContainText('7,9 %');
      await expect(page.locator('article.draft')).toContainText('av 18 fylker');
      await expect(page.locator('article.draft')).not.toContainText(/uendret|2020/);
      await expect(page.locator('[data-changed-figures]')).toHaveCount(0);
      await expect(page.locator('main')).not.toContainText('finnes ikke her');
    });
  });

  test('a link from before it shows the table that has its county, and so does that county’s page; it is summed where it can be', async ({
    page,
  }) => {
    await test.step('a link from before it shows the table that has its county', async () => {
      await open(page, `${site.url}?fylke=08`);
      await expect(page).toHaveURL(/fylke=08&tabell=2021/);
      await expect(page.locator('td[data-area="08"][data-indicator="unge-andel"]')).toHaveText(/7,9/);
      await expect(page.locator('[data-notice]')).toHaveCount(0);
      await open(page, `${site.url}sammenlign/?fylker=08,12`);
      await expect(page.locator('[data-table]')).toHaveAttribute('data-table', '2021');
      await open(page, `${site.url}?fylke=03`);
      await expect(page.locator('[data-table]')).toHaveAttribute('data-table', '2022');
    });
    await test.step('on the page of a county that only the other has, that one is shown, and its host’s file is looked for', async () => {
      const answered = page.waitForResponse('**/data/tables/2021/figures.csv');
      await page.goto(`${site.url}fylke/08-telemark/`);
      await answered;
      await expect(page.locator('[data-table]')).toHaveAttribute('data-table', '2021');
      await page.getByRole('link', { name: 'Telemark i tabellen' }).click();
      await expect(page).toHaveURL(/\?fylke=08&tabell=2021/);
      await expect(page.locator('td[data-area="08"][data-indicator="unge-andel"]')).toHaveText(/7,9/);
      await open(page, `${site.url}fylke/38-vestfold-og-telemark/?tabell=2021`);
      await expect(page.locator('[data-table]')).toHaveAttribute('data-table', '2022');
      await expect(page.locator('[data-notice]')).toHaveCount(0);
    });
    await test.step('it is summed into the counties of 2024 where that can be done', async () => {
      await open(page, `${site.url}?inndeling=2024`);
      await expect(page.locator('td[data-area="34"][data-indicator="unge-antall"]')).toHaveText(/\d/);
      // Viken was divided: none of its figures are Akershus'.
      await expect(page.locator('td[data-area="32"][data-indicator="unge-antall"]')).not.toHaveText(/\d/);
    });
  });
});

test.describe('other made-up data', () => {
  let folders: string[] = [];
  test.afterEach(() => {
    for (const folder of folders) rmSync(folder, { recursive: true });
    folders = [];
  });
  const build = async (data: string) => {
    const dist = mkdtempSync(path.join(tmpdir(), 'site-'));
    folders.push(data, dist);
    const { code, output } = await buildSite(dist, { DATA_DIR: data });
    expect(code, output).toBe(0);
    return { dist, output };
  };

  test('a table of three counties', async () => {
    const { dist } = await build(withThreeCounties());
    expect(textOf(dist, '.')).toContain('høyest av 3 fylker');
    expect(textOf(dist, 'fylke/31-ostfold')).toContain('Med fylkene fra 2020: en del av Viken (30).');
    expectWhole(dist);
  });

  test('a tenth indicator, a sum that does not fit and a name like a formula: each is counted, told and made safe', async ({
    page,
  }) => {
    const data = withTenthIndicator();
    const change = (name: string, from: string, to: string) => {
      const file = path.join(data, name);
      const text = readFileSync(file, 'utf8');
      expect(text).toContain(from);
      writeFileSync(file, text.replaceAll(from, to));
    };
    change('tables/2021/figures.csv', ';912;', ';100;');
    // A name that a spreadsheet would take for a formula.
    change('register/counties.csv', ',Oslo,Oslo,', ',=1+2,=1+2,');
    const { dist, output } = await build(data);
    // A build on data with warnings goes on, prints them and shows them.
    expect(output).toMatch(/Linje 2, kolonne «botilbud-antall»: .*3\s470.*4\s282/);
    const csv = readFileSync(path.join(dist, 'data/sosialtjenestetall-kunngjoring-2021.csv'), 'utf8');
    expect(csv).toMatch(/^03;'=1\+2;5552;/m);
    expect(textOf(dist, '.')).toContain('Ti tall for hvert fylke');
    for (const name of readdirSync(dist, { recursive: true, encoding: 'utf8' }))
      if (name.endsWith('.html')) expect(readFileSync(path.join(dist, name), 'utf8'), name).not.toContain('Ni tall');
    const site = await serveSite({ dist, base: '/' });
    await open(page, site.url);
    await expect(page.getByText(/^Linje 2, kolonne «botilbud-antall»/)).toBeVisible();
    await expect(page.locator('[data-notice]')).toHaveCount(0);
    // No head breaks inside a word.
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 800 });
      await settle(page);
      const broken = await page.locator('thead th:visible').evaluateAll((heads) =>
        heads.flatMap((head) => {
          const range = document.createRange();
          const walker = document.createTreeWalker(head, NodeFilter.SHOW_TEXT);
          const split: string[] = [];
          while (walker.nextNode()) {
            // What only a screen reader meets has no width.
            if ((walker.currentNode.parentElement?.offsetWidth ?? 0) < 2) continue;
            const text = walker.currentNode.textContent ?? '';
            for (const { 0: word, index } of text.matchAll(/[^\s-]+/g)) {
              range.setStart(walker.currentNode, index);
              range.setEnd(walker.currentNode, index + word.length);
              if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) split.push(word);
            }
          }
          return split;
        }),
      );
      expect(broken, `${width} px`).toEqual([]);
    }
    site.close();
  });
});
