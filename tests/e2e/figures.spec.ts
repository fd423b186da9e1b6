import { announced, figureOf, indicators } from './support/announcement.ts';
import { cell, firstNumber, header, open, shownCounties, shownFigures } from './support/page.ts';
import { expect, test } from './support/test.ts';

/** The ends of each column, as DOMAIN.md reads them off the announcement: highest, lowest, tone of the highest. */
const ends = [
  ['hovedinntekt-antall', '03', '14', 'red'],
  ['hovedinntekt-andel', '08', '19', 'red'],
  ['unge-antall', '12', '14', 'red'],
  ['unge-andel', '08', '02', 'red'],
  ['barn-antall', '03', '20', 'red'],
  ['barn-andel', '08', '15', 'red'],
  ['kvp-antall', '03', '14', 'green'],
  ['kvp-ramme', '10', '14', 'green'],
  ['botilbud-antall', '03', '14', 'red'],
] as const;

test('the table is the announcement’s: every figure, row and name, the 18 ends, and what must be known of it', async ({
  page,
}) => {
  await open(page);

  await test.step('every one of the 171 cells holds the announcement’s figure', async () => {
    const expected = announced.flatMap(({ code, figures }) =>
      figures.map((figure, i) => [`${code} ${indicators[i]}`, figure] as const),
    );
    expect(expected).toHaveLength(171);
    expect(await shownFigures(page)).toEqual(Object.fromEntries(expected));
  });
  await test.step('the rows stand in the announcement’s order, named as there', async () => {
    expect(await shownCounties(page)).toEqual(announced.map(({ code }) => code));
    const names = await page.locator('main table tbody th[scope=row]').allInnerTexts();
    expect(names.map((name) => name.trim())).toEqual(announced.map(({ name }) => name));
  });
  await test.step('exactly the 18 ends are marked, each with its symbol, its tone and its words', async () => {
    const marked = await page.locator('main table :is([data-extreme], [data-tone])').evaluateAll((all) =>
      all.map((element) => ({
        tag: element.tagName,
        key: `${element.getAttribute('data-area')} ${element.getAttribute('data-indicator')}`,
        end: element.getAttribute('data-extreme'),
        tone: element.getAttribute('data-tone'),
      })),
    );
    const expected = ends.flatMap(([indicator, highest, lowest, tone]) => [
      { tag: 'TD', key: `${highest} ${indicator}`, end: 'highest', tone },
      { tag: 'TD', key: `${lowest} ${indicator}`, end: 'lowest', tone: tone === 'red' ? 'green' : 'red' },
    ]);
    const byKey = (a: { key: string }, b: { key: string }) => a.key.localeCompare(b.key);
    expect(marked.sort(byKey)).toEqual(expected.sort(byKey));

    for (const [indicator, highest, lowest] of ends) {
      const high = await cell(page, highest, indicator).textContent();
      const low = await cell(page, lowest, indicator).textContent();
      expect(high).toMatch(/▲.*\d.*høyest av 18 fylker/s);
      expect(low).toMatch(/▼.*\d.*lavest av 18 fylker/s);
      expect([high, low].map((text) => firstNumber(text ?? ''))).toEqual([
        figureOf(highest, indicator),
        figureOf(lowest, indicator),
      ]);
    }
  });
  await test.step('“høyest” and “lavest” are hidden for the eye and there for a screen reader', async () => {
    const words = cell(page, '03', 'hovedinntekt-antall').getByText('høyest av 18 fylker');
    expect(await words.evaluate((element) => element.getBoundingClientRect().width)).toBeLessThanOrEqual(1);
    await expect(cell(page, '03', 'hovedinntekt-antall')).toMatchAriaSnapshot('- cell /5 552 høyest av 18 fylker/');
  });
  await test.step('each indicator has one header in main, its sort button first, and one cell in every row', async () => {
    for (const indicator of indicators) {
      await expect(header(page, indicator)).toHaveCount(1);
      const controls = await header(page, indicator)
        .locator('button, a, input, select, [tabindex]')
        .evaluateAll((all) => all.map((control) => control.getAttribute('class')));
      expect(controls[0]).toMatch(/sort$/);
      await expect(header(page, indicator)).toHaveAttribute('scope', 'col');
      await expect(header(page, indicator)).toHaveAttribute('aria-sort', 'none');
      await expect(page.locator(`td[data-area][data-indicator="${indicator}"]`)).toHaveCount(19);
    }
  });
  await test.step('the page says which counties, the table has its name and both reference times', async () => {
    const table = page.getByRole('table', { name: 'Utvalgte sosialtjenestetall' });
    await expect(table).toHaveCount(1);
    const about = page.locator('[data-part="about-table"]');
    await expect(page.getByText(/^Ni tall for hvert fylke.*18 fylker, inndelingen 2018–2019/)).toBeVisible();
    await expect(about).toContainText('fylker fra 2019');
    await expect(about).toContainText('31. august 2019');
  });
  await test.step('the reading rule, the age of the figures and the sources stand beside the table', async () => {
    const main = page.getByRole('main');
    await expect(main.getByText(rule)).toBeVisible();
    await expect(main.getByText('Tallene gjelder 2018 og 2019; siste kunngjøring her er 2021.')).toBeVisible();
    await expect(main.getByText(/^Kilder: SSB og NAV\./)).toBeVisible();
    await expect(main.getByText(/nevner ikke midlertidig botilbud/).first()).toBeVisible();
  });
});

const rule =
  'Tabellen er ikke et målekort. Høye og lave sosialhjelpstall har sammenheng med arbeidsmarkedet, bokostnader, ' +
  'demografi og andre forhold. Det er kun etter å ha justert for slike lokale variasjoner at man kan si noe om ' +
  'det sosialfaglige arbeidet.';

test('indicators and counties explain themselves on a press', async ({ page }) => {
  await open(page);

  await test.step('every indicator explains itself on a press: wording, period, source', async () => {
    for (const [i, indicator] of indicators.entries()) {
      await page.locator(`[data-part="tools"] [data-indicator="${indicator}"]`).getByRole('button').click();
      const dialog = page.getByRole('dialog');
      await expect(dialog).toHaveCount(1);
      await expect(dialog).toContainText(i < 6 || i === 8 ? '2018' : '31. august 2019');
      await expect(dialog).toContainText(i === 6 || i === 7 ? 'NAV' : 'Statistisk sentralbyrå');
      if (i === 2) await expect(dialog).toContainText('telles to ganger');
      if (i === 8) await expect(dialog).toContainText('her leses kolonnen som sosialhjelp');
      await page.keyboard.press('Escape');
      await expect(dialog).toHaveCount(0);
    }
  });
  await test.step('a county’s name opens a card with its nine figures, their places and the country’s', async () => {
    await page.locator('tbody').getByRole('link', { name: 'Telemark', exact: true }).click();
    const card = page.getByRole('dialog', { name: 'Telemark' });
    await expect(card).toBeVisible();
    const figures = await card.locator('dd').allInnerTexts();
    expect(figures.map(firstNumber)).toEqual(indicators.map((indicator) => figureOf('08', indicator)));
    expect(figures[3]).toContain('høyest av 18 fylker');
    expect(figures[3]).toMatch(/Landet: 5,6/);
    // 44 households; only Sogn og Fjordane has fewer (21).
    expect(figures[8]).toContain('2. lavest av 18 fylker');
    await expect(card).toContainText('Tabellen er ikke et målekort.');
  });
});
