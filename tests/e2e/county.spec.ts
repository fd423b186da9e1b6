import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { announcedCounties, figureOf } from './support/announcement.ts';
import { answer, changed } from './support/figuresFile.ts';
import { expectNoSidewaysScroll, firstNumber, open } from './support/page.ts';
import { dist, expect, test } from './support/test.ts';

const telemark = 'fylke/08-telemark/';
const profiles = readdirSync(path.join(dist, 'fylke'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => `fylke/${name}/`);
/** How much a page says. */
const written = (place: string) =>
  readFileSync(path.join(dist, place, 'index.html'), 'utf8').replaceAll(/<style.*?<\/style>|<[^>]+>/gs, '').length;
const row = (page: Page, indicator: string) =>
  page.locator(`[data-part="profile-figure"][data-area="08"][data-indicator="${indicator}"]`);
/** What the matrix says of a figure, an area after the other. */
const verdicts = (page: Page, indicator: string) =>
  page.locator(`[data-matrix] td[data-indicator="${indicator}"][data-support]`);
/** Opens every part of the page that is folded. */
const unfold = (page: Page) =>
  page.locator('main details').evaluateAll((all: HTMLDetailsElement[]) => all.forEach((one) => (one.open = true)));

/** The sheets of a PDF, and whether they stand. */
async function sheets(page: Page): Promise<string[]> {
  const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
  const objects = pdf.split(/\bendobj\b/).filter((object) => /\/Type\s*\/Page\b/.test(object));
  return objects.map((object) => {
    const [, width, height] = /\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)\s*\]/.exec(object) ?? [];
    return `${Math.round(Number(width))} x ${Math.round(Number(height))}`;
  });
}
const upright = '595 x 842';

/** Presses the button as a reader would; the print dialogue itself is left out. */
async function chooseSummary(page: Page): Promise<void> {
  await page.evaluate(() => Object.assign(window, { print: () => undefined }));
  await page.getByRole('button', { name: 'Skriv ut én side' }).click();
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every figure and sentence is there, and no button that does nothing', async ({ page }) => {
    await page.goto(telemark);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Telemark');
    await expect(page.getByText('Høyest av 18 fylker i tre av fem tall. Lavt for midlertidig botilbud.')).toBeVisible();
    // What is folded is in the document, and a press opens it.
    const sentence = page.getByText(
      '7,9 % av 18–24-åringene mottok sosialhjelp minst én gang i 2018 (1 187). Det er høyest av 18 fylker; landet: 5,6 %.',
    );
    await expect(sentence).toBeHidden();
    await row(page, 'unge-andel').getByText('Slik er det regnet').click();
    await expect(sentence).toBeVisible();
    for (const indicator of ['hovedinntekt-andel', 'unge-andel', 'barn-andel', 'kvp-ramme'] as const) {
      const figure = await row(page, indicator).locator('[data-figure]').first().textContent();
      expect(firstNumber(figure ?? '')).toBe(figureOf('08', indicator));
    }
    await expect(row(page, 'botilbud-antall').locator('[data-figure]')).toHaveText('0,25 per 1 000 innbyggere');
    await expect(verdicts(page, 'unge-andel')).toContainText(['Støtter', 'Støtter']);
    await expect(verdicts(page, 'kvp-ramme')).toContainText('Som landet');
    await expect(verdicts(page, 'botilbud-antall')).toContainText('Støtter ikke');
    await expect(page.getByText('351 flere enn med landets andel: 1 187 mot om lag 836.')).toBeVisible();
    await expect(page.getByText('Ingen tall om innvandrere.')).toBeVisible();
    await expect(page.getByText('Ingen tall om løslatelse.')).toBeVisible();
    await expect(page.getByText(/^Tabellen er ikke et målekort\..*det sosialfaglige arbeidet\.$/)).toBeVisible();
    await expect(page.getByRole('button')).toHaveCount(0);
  });
});

test('every county has a page of its own, with the figures of the announcement in the table behind the dots', () => {
  expect(profiles).toHaveLength(announcedCounties.length);
  const expected = announcedCounties.map(({ code }) => [code, figureOf(code, 'unge-andel')]);
  for (const { code, name } of announcedCounties) {
    const place = profiles.find((one) => one.startsWith(`fylke/${code}-`)) ?? 'none';
    const html = readFileSync(path.join(dist, place, 'index.html'), 'utf8');
    expect(/<h1[^>]*>([^<]*)</.exec(html)?.[1]).toBe(name);
    const table = html.slice(html.indexOf('data-fold="alle"'));
    const cells = table.matchAll(/<td data-area="(\d\d)" data-indicator="unge-andel"[^>]*>([^<]*)/g);
    const figures = [...cells].map(([, area = '', text = '']) => [area, firstNumber(text)]);
    expect(Object.fromEntries(figures), place).toEqual(Object.fromEntries(expected));
    expect([...html.matchAll(/<tr aria-current="true"><th[^>]*>([^<]*)</g)].map(([, own]) => own)).toEqual([name]);
  }
});

/** Lines of the sheet that are printed upon one another. */
async function overprinted(page: Page): Promise<string[]> {
  await page.emulateMedia({ media: 'print' });
  // A4 less its margins.
  await page.setViewportSize({ width: Math.floor((184 / 25.4) * 96), height: 1000 });
  const found = await page.locator('main').evaluate((main) => {
    const lines: { text: string; node: Node; box: DOMRect }[] = [];
    const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const node = texts.currentNode;
      const within = node.parentElement;
      if (!node.textContent?.trim() || !within?.checkVisibility() || within.closest('.visually-hidden, .chart-skip'))
        continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) lines.push({ text: node.textContent, node, box });
    }
    // The boxes of lines that follow closely touch, and their letters do not.
    const meet = (a: DOMRect, b: DOMRect) =>
      a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 4 && b.top < a.bottom - 4;
    return lines.flatMap((a, i) =>
      lines.slice(i + 1).flatMap((b) => (a.node !== b.node && meet(a.box, b.box) ? [`${a.text} on ${b.text}`] : [])),
    );
  });
  await page.emulateMedia({ media: null });
  await page.setViewportSize({ width: 1280, height: 800 });
  return found;
}

test('those that most is said of print on two upright sheets, their summary on one, no line upon another', async ({
  page,
}) => {
  for (const place of profiles.toSorted((a, b) => written(b) - written(a)).slice(0, 4))
    await test.step(place, async () => {
      await open(page, place);
      const full = await sheets(page);
      expect(full.length).toBeLessThanOrEqual(2);
      expect(new Set(full)).toEqual(new Set([upright]));
      expect(await overprinted(page)).toEqual([]);
      await chooseSummary(page);
      expect(await overprinted(page)).toEqual([]);
      expect(await sheets(page)).toEqual([upright]);
    });
});

for (const place of ['02-akershus/?inndeling=2024', '07-vestfold/?inndeling=2020']) {
  test(`fylke/${place} prints the chosen division's sums too, and still on two sheets`, async ({ page }) => {
    await open(page, `fylke/${place}`);
    const sums = page.locator('[data-part="later-figures"] table');
    await expect(sums).toBeVisible();
    expect(await sheets(page)).toEqual([upright, upright]);
    await page.emulateMedia({ media: 'print' });
    await expect(sums.getByRole('row')).toHaveCount(10);
    await expect(sums).toBeVisible();
    await expect(page.getByText('Regnet ut her: Hele fylker er lagt sammen')).toBeVisible();
    await expect(page.locator('[data-part="later-figures"] [data-part="division-notes"] li')).toBeVisible();
    await expect(page.getByLabel('Fylkesinndeling')).toBeHidden();
    // In the foot of each sheet, and not once more.
    await expect(page.getByText(/Skrevet ut \d/).locator('visible=true')).toHaveCount(1);
    await page.emulateMedia({ media: null });
    await chooseSummary(page);
    expect(await sheets(page)).toEqual([upright]);
  });
}

test('what is taken along: on paper, as a summary and as a picture; and the ways on', async ({ page }) => {
  await open(page, telemark);
  await test.step('the strip plots are taken along as one picture, each figure once, with all that must be known of them', async () => {
    const take = page.locator('[data-fold="bilde"]');
    await take.locator('summary').click();
    const save = async (name: string) => {
      const [download] = await Promise.all([page.waitForEvent('download'), take.getByRole('button', { name }).click()]);
      return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
    };
    const svg = await save('Last ned SVG');
    expect(svg.name).toBe('profil-telemark-prikker-2018-2019.svg');
    const source = svg.bytes.toString('utf8');
    // Five shares and rates, eighteen counties in each, this one as the shape that the legend explains.
    expect(source.match(/<circle/g)).toHaveLength(5 * 17);
    expect(source).not.toMatch(/class=|data-|aria-|tabindex/);
    const words = source.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
    for (const part of [
      'Telemark blant fylkene',
      'Unge 18–24 år, andel, 2018',
      'Telemark: 7,9 %, høyest av 18 fylker',
      'per 1 000 innbyggere (regnet ut her), 2018',
      'Regnet ut her: antallet husholdninger',
      'Ruten er Telemark, den stiplede streken er landet',
      'Tabellen er ikke et målekort.',
      'Kilde: Statistisk sentralbyrå (KOSTRA) og NAV',
      '18 fylker, inndelingen 2018–2019',
    ])
      expect(words).toContain(part);
    // On the page it has the same colour.
    const shape = page.locator('.strip').first().locator('g[data-area="08"] path');
    const colour = await shape.evaluate((path) => getComputedStyle(path).fill);
    // In all five figures and the legend the county's own colour: red and green are of the values' marks.
    expect(colour).toBe('rgb(11, 79, 158)');
    expect(source.match(/<path[^>]* fill="rgb\(11, 79, 158\)"/g)).toHaveLength(6);
    const png = await save('Last ned PNG');
    expect(png.bytes.subarray(1, 4).toString()).toBe('PNG');
    await page.emulateMedia({ media: 'print' });
    await expect(take).toBeHidden();
    await page.emulateMedia({ media: null });
  });
  await test.step('without a chosen division nothing of the sums is printed', async () => {
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('[data-part="later-figures"]')).toBeHidden();
    await page.emulateMedia({ media: null });
  });
  await test.step('the summary has figures, ranks, areas, sources and the reading rule; afterwards the page is whole', async () => {
    await chooseSummary(page);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByText(/^Tabellen er ikke et målekort\./)).toBeVisible();
    await expect(page.getByText(/^Kilder: SSB og NAV\./)).toBeVisible();
    await expect(page.getByRole('link', { name: 'Sårbare overganger', exact: true })).toBeVisible();
    await expect(
      row(page, 'barn-andel')
        .getByText(/Høyest/)
        .first(),
    ).toBeVisible();
    await expect(row(page, 'botilbud-antall').getByText('(regnet ut her)').first()).toBeVisible();
    await expect(page.locator('[data-part="sheet-foot"]')).toContainText('Telemark · Tabellen er ikke et målekort.');
    await expect(page.locator('[data-part="printed"]')).toContainText('fylke/08-telemark/');
    await expect(page.locator('.strip').first()).toBeHidden();
    await expect(page.getByRole('heading', { name: 'Er dette mye?' })).toBeHidden();
    await page.emulateMedia({ media: null });
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await expect(page.locator('html')).not.toHaveAttribute('data-print');
    await expect(page.getByRole('heading', { name: 'Er dette mye?' })).toBeVisible();
  });
  await test.step('leads on to the table, the map, and the counties beside it', async () => {
    const href = (name: string | RegExp) =>
      page.getByRole('main').getByRole('link', { name }).first().getAttribute('href');
    const areas = 'ordinaert-arbeidsliv,barnefamilier-ungdom-innvandrere,sarbare-overganger';
    const figures = 'hovedinntekt-andel,unge-andel,barn-andel,kvp-ramme,botilbud-antall';
    const draft = `/soknad/?fylke=08&omrade=${areas}&tall=${figures}`;
    expect(await href('Lag utkast for Telemark')).toBe(draft);
    await expect(page.locator('[data-part="door"] a')).toHaveAttribute('href', draft);
    expect(await href(/^Bruk ?: Sårbare overganger/)).toBe(
      '/soknad/?fylke=08&omrade=sarbare-overganger&tall=unge-andel,botilbud-antall',
    );
    expect(await href('Telemark i tabellen')).toBe('/?fylke=08');
    expect(await href('Telemark på kartet')).toBe('/?fylke=08#kart');
    expect(await href('Sammenlign med andre')).toBe('/sammenlign/?fylker=08');
    await page.getByRole('link', { name: 'Neste: Aust-Agder' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Aust-Agder');
    await page.getByRole('link', { name: 'Forrige: Telemark' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Telemark');
  });
});

test('a replaced file changes figures, sentences and dots; what it suppresses is a reason and never a number', async ({
  page,
}) => {
  await test.step('what has changed', async () => {
    // 15 029 people aged 18-24: 500 cases are 3,3 %; the country's sum follows.
    await answer(
      page,
      changed({ '08 unge-antall': '500', '08 unge-andel': '3,3', '0 unge-antall': '25704', '0 unge-andel': '5,4' }),
    );
    await open(page, telemark);
    await expect(row(page, 'unge-andel').first().locator('[data-figure]')).toHaveText('3,3 %');
    await expect(verdicts(page, 'unge-andel').first()).toContainText('Støtter ikke');
    await unfold(page);
    await expect(
      page.getByText(
        '3,3 % av 18–24-åringene mottok sosialhjelp minst én gang i 2018 (500). Det er lavest av 18 fylker; landet: 5,4 %.',
      ),
    ).toBeVisible();
    await expect(
      row(page, 'unge-andel')
        .first()
        .getByRole('img', { name: /Telemark: 3,3/ }),
    ).toHaveCount(1);
  });
  await test.step('a suppressed figure is a reason and never a number', async () => {
    await answer(page, changed({ '08 unge-antall': ':', '08 unge-andel': ':' }));
    await open(page, telemark);
    await expect(row(page, 'unge-andel').first().locator('[data-figure]')).toHaveText(':');
    await expect(row(page, 'unge-andel').first().getByText('vises ikke av hensyn til personvernet')).toBeVisible();
    await expect(verdicts(page, 'unge-andel').first()).toContainText('Ikke vurdert');
    await expect(page.locator('[data-expected="unge-andel"]')).toHaveCount(0);
  });
});

for (const [width, most] of [
  [1280, 2600],
  [360, 4500],
] as const) {
  test(`the profile at ${width} px: how long it is, read aloud, for fingers, and with text of 200 %`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await open(page, telemark);
    await test.step(`at most ${most} px, the matrix in the first screen of a desk`, async () => {
      expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(most);
      const { y, height } = (await page.locator('[data-matrix]').boundingBox()) ?? { y: 0, height: Infinity };
      if (width === 1280) expect(y + height).toBeLessThanOrEqual(800);
      await expectNoSidewaysScroll(page);
      // Side by side, whatever the units: the country's figure of each stands in one line.
      const last = page.locator('[data-matrix] tbody tr').first().locator('td[data-indicator] > :last-child');
      const tops = await last.evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().top)));
      expect(new Set(tops).size).toBe(width === 1280 ? 1 : 5);
    });
    await test.step('read aloud, the matrix is a table and each figure a region with its name', async () => {
      await expect(page.getByRole('table', { name: 'Hva tallene sier til de prioriterte områdene' }))
        .toMatchAriaSnapshot(`
      - table:
        - rowgroup:
          - row:
            - columnheader "Prioritert område i kunngjøringen for 2021"
            - columnheader "Langvarig sosialhjelp"
            - columnheader "Unge 18–24 år"
            - columnheader "Barn"
            - columnheader "KVP av rammen"
            - columnheader "Botilbud"
            - columnheader "Samlet"
    `);
      const client = await page.context().newCDPSession(page);
      const { nodes } = await client.send('Accessibility.getFullAXTree');
      const named = (role: string) =>
        nodes.filter((node) => !node.ignored && node.role?.value === role).map((node) => String(node.name?.value));
      expect(named('rowheader')).toEqual(
        expect.arrayContaining([
          'Telemark',
          'Ordinært arbeidsliv',
          'Barnefamilier, ungdom og innvandrere',
          'Sårbare overganger',
        ]),
      );
      expect(named('region')).toEqual(
        expect.arrayContaining([
          'Fem tall, ett for ett',
          'Sosialhjelp 6–12 md. og som hovedinntekt',
          'Unge 18–24 år',
          'Barn i husholdninger med sosialhjelp',
          'Kvalifiseringsprogrammet (KVP)',
          'Midlertidig botilbud',
        ]),
      );
      expect(named('link')).toEqual(expect.arrayContaining([expect.stringMatching(/^Bruk ?: Sårbare overganger$/)]));
    });
    if (width === 360)
      await test.step('what is pressed is 44 px high', async () => {
        const low = await page
          .locator('[data-part="profile"] :is(a.button, button, summary, nav a)')
          .evaluateAll((all) =>
            all
              .filter((one) => one.checkVisibility() && !one.closest('nav[aria-label="Brødsmuler"], ol'))
              .map((one) => [one.textContent, one.getBoundingClientRect().height] as const)
              .filter(([, height]) => height < 43.9),
          );
        expect(low).toEqual([]);
      });
    await test.step('nothing is scrolled sideways, folded or open', async () => {
      const excess = () => page.locator('main').evaluate((main) => main.scrollWidth - main.clientWidth);
      const matrix = page.locator('[data-matrix]');
      for (const [narrow, text] of width === 360
        ? [[320, 100]]
        : [
            [1280, 200],
            [640, 200],
          ]) {
        await page.setViewportSize({ width: narrow ?? 0, height: 800 });
        await page.evaluate((size) => Object.assign(document.documentElement.style, { fontSize: `${size}%` }), text);
        expect(await excess()).toBe(0);
        await unfold(page);
        expect(await excess()).toBe(0);
        expect(await matrix.evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0);
        await page
          .locator('main details')
          .evaluateAll((all: HTMLDetailsElement[]) => all.forEach((one) => (one.open = false)));
      }
    });
  });
}

test('an anchor opens what it lies within; a rate that is worked out here has no colour; a limit case is tagged', async ({
  page,
}) => {
  await test.step('an anchor opens what it lies within, in a new document and within the open one', async () => {
    await open(page, `${telemark}#kilder`);
    await expect(page.getByText(/^Kilder: SSB og NAV\./)).toBeInViewport();
    await expect(page.getByText('Tilfeldig variasjon (95 %)')).toBeHidden();
    await page.evaluate(() => (window.location.hash = '#mye'));
    await expect(page.getByText('Tilfeldig variasjon (95 %)')).toBeInViewport();
  });
  await test.step('a rate that is worked out here has no colour', async () => {
    await open(page, 'fylke/03-oslo/');
    await expect(page.locator('[data-matrix] td[data-indicator="botilbud-antall"]').first()).toContainText('Høyest');
    await expect(
      page.locator('[data-matrix] td[data-indicator="botilbud-antall"][data-extreme] [data-tone]'),
    ).toHaveCount(0);
    // Of the counts behind the figures, where how it is worked out is told.
    await expect(
      page.locator('[data-area="03"][data-indicator="hovedinntekt-andel"] details [data-tone="red"]'),
    ).toHaveText(/høyest/);
  });

  await test.step('a limit case is tagged as one', async () => {
    await open(page, 'fylke/20-finnmark/');
    // 1,102 times the country's, where 1,10 is the limit.
    await expect(verdicts(page, 'hovedinntekt-andel')).toContainText('Støtter så vidt');
  });
});

test('Telemark on a desk: strips, tables, newer figures, paper, a picture, and the ways on', async ({ page }) => {
  await open(page, telemark);
  await test.step("the table's own marks stand here too", async () => {
    const mark = (indicator: string) =>
      page.locator(`[data-matrix] td[data-indicator="${indicator}"][data-extreme] [data-tone]`);
    await expect(mark('unge-andel')).toHaveText(/Høyest/);
    await expect(mark('unge-andel')).toHaveAttribute('data-tone', 'red');
  });
  await test.step('a strip plot is one image with a sentence, and the next Tab stop leads to its table', async () => {
    const strip = row(page, 'unge-andel').first().locator('svg.strip');
    await expect(strip).toHaveAccessibleName(/Telemark: 7,9\s%.*Landet 5,6\s%\. Lavest er Akershus 3,7\s%/);
    await expect(strip.getByRole('img')).toHaveCount(0);
    await expect(strip.locator('[tabindex]')).toHaveCount(0);
    const link = row(page, 'unge-andel').first().getByRole('link', { name: 'tabell' });
    await link.focus();
    await expect(link).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(page.locator('#alle')).toBeInViewport();
  });
  await test.step('a finger anywhere on the strip finds the dot nearest to it', async () => {
    const strip = row(page, 'unge-andel').first().locator('svg.strip');
    await strip.scrollIntoViewIfNeeded();
    const dot = await strip.locator('[data-area="14"]').boundingBox();
    const box = await strip.boundingBox();
    if (!dot || !box) throw new Error('not drawn');
    await page.mouse.move(dot.x + dot.width / 2, box.y + 3);
    await expect(strip.getByText('Sogn og Fjordane 4,7 %')).toBeVisible();
    await page.mouse.move(box.x + box.width / 2, box.y - 40);
    await expect(strip.getByText('Sogn og Fjordane 4,7 %')).toHaveCount(0);
  });
  await test.step('newer figures stand in a quiet line beside the printed one, and what must be known with how it is worked out', async () => {
    const line = page.locator('[data-newer]');
    await expect(line).toHaveCount(1);
    await expect(line).toHaveText(
      /Landet 23\s378 i 2022, .* og 34\s306 i 2025 \(urevidert\)\. Brudd fra 2022\. SSB, tabell 14019\./,
    );
    const figure = page.locator('section[data-indicator]').filter({ has: line });
    await expect(figure).toHaveAttribute('data-indicator', 'hovedinntekt-andel');
    await figure.getByText('Slik er det regnet').click();
    await expect(figure.getByText('Lest i en offentlig kopi av SSBs tabell, ikke hentet fra SSB selv.')).toBeVisible();
    // It is no figure of the table: nothing is ranked or marked by it.
    await expect(page.locator('td').filter({ hasText: '34 306' })).toHaveCount(0);
  });
  await test.step('“Er dette mye?” has shares of inhabitants only, and says where chance has other limits', async () => {
    await unfold(page);
    const rows = page.locator('[data-fold="mye"] tbody th');
    await expect(rows).toHaveText([/^Sosialhjelp 6–12/, /^Unge/, /^Barn/]);
    await expect(page.getByText(/^Hva dette ikke er:.*tilfeller.*samme husholdning/)).toBeVisible();
  });
  await test.step('a table is a stop of the Tab key only where it scrolls, and its caption fits the window', async () => {
    await page.setViewportSize({ width: 1280, height: 900 });
    const much = page.locator('[data-fold="mye"] div:has(> table)');
    await expect(much).not.toHaveAttribute('tabindex');
    await page.setViewportSize({ width: 360, height: 900 });
    await expect(much).toHaveAttribute('tabindex', '0');
    const right = await much.locator('caption span').evaluate((span) => span.getBoundingClientRect().right);
    expect(right).toBeLessThanOrEqual(360);
    expect(await much.evaluate((box) => getComputedStyle(box).backgroundImage)).toContain('gradient');
  });
});
