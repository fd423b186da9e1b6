import { announced, indicators } from './support/announcement.ts';
import { answer, changed } from './support/figuresFile.ts';
import { expectNoShift, open, tabTo } from './support/page.ts';
import { expect, test } from './support/test.ts';

const about = 'om-tallene/';

test('the contents lead to every part by keyboard, every download is there, and a host tries a file', async ({
  page,
  request,
}) => {
  await open(page, about);

  await test.step('the contents lead to every part, by keyboard', async () => {
    const contents = page.getByRole('navigation', { name: 'Innhold' }).getByRole('link');
    const titles = await contents.allTextContents();
    expect(await page.locator('main h2').allTextContents()).toEqual(titles);
    const last = contents.last();
    await tabTo(page, last);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: titles.at(-1) ?? '', level: 2 })).toBeInViewport();
    await expectNoShift(page);
  });
  await test.step('every download leads to a file that is there', async () => {
    const links = page.locator('.downloads a');
    const addresses = await links.evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''));
    expect(addresses.length).toBeGreaterThanOrEqual(10);
    for (const address of addresses) {
      expect(address).toMatch(/^\/data\//);
      const response = await request.get(address);
      expect(response.status(), address).toBe(200);
      expect((await response.body()).length, address).toBeGreaterThan(100);
      if (address.endsWith('.json')) await response.json();
    }
  });
  await test.step('a host tries a file: which figures would change, marked in the table, and nothing is sent', async () => {
    const sent: string[] = [];
    page.on('request', (request) => sent.push(request.method()));
    const input = page.getByLabel('Velg en fil, eller slipp den her');
    const text = changed({ '08 botilbud-antall': '45', '0 botilbud-antall': '4283' });
    await input.setInputFiles({ name: 'rettet.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
    const report = page.locator('[data-verdict]');
    await expect(report).toHaveAttribute('data-verdict', 'changed');
    await expect(report.getByRole('listitem').first()).toHaveText('Telemark, botilbud 44 → 45');
    await expect(report.locator('td[data-corrected]')).toHaveText(['4 282 4 283', '44 45']);
    await input.setInputFiles({
      name: 'side.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('<!doctype html><title>Nei</title>'),
    });
    await expect(report).toHaveAttribute('data-verdict', 'refused');
    await expect(report).toContainText('er en nettside, ikke en CSV-fil');
    // Its code is fetched; the file goes nowhere.
    expect(new Set(sent)).toEqual(new Set(['GET']));
  });
  await test.step('the JSON has the figures of the announcement', async () => {
    type Cell = { kind: string; value: number; decimals: number };
    type Row = { code: string; figures: Record<string, Cell> };
    const content = (await (await request.get('data/sosialtjenestetall.json')).json()) as {
      country: Row;
      counties: Row[];
    };
    const written = [content.country, ...content.counties].map(({ code, figures }) => [
      code,
      ...indicators.map((id) => figures[id]?.value.toFixed(figures[id].decimals).replace('.', ',')),
    ]);
    expect(written).toEqual(announced.map(({ code, figures }) => [code, ...figures]));
  });
});

test('a replaced file shows its own result of the checks', async ({ page }) => {
  await answer(page, changed({ '03 botilbud-antall': ':', '01 unge-andel': '9,9', '03 kvp-antall': '1655' }));
  await page.goto(about);
  const check = (id: string) => page.locator(`tr[data-check="${id}"]`);
  await expect(check('botilbud-antall')).toContainText('minst 3\u00a0370');
  await expect(check('unge-andel')).toContainText('18 av 19 trykte andeler');
  await expect(check('unge-andel')).toContainText('Østfold er trykt som 9,9\u00a0%');
  await expect(check('kvp-antall')).toContainText('Stemmer ikke.');
  await expect(check('barn-antall')).toContainText('Stemmer.');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every definition, check, division and word stands', async ({ page }) => {
    await page.goto(about);
    await expect(page.locator('.definition')).toHaveCount(9);
    await expect(page.locator('tr[data-check]')).toHaveCount(9);
    await expect(page.locator('tr[data-check]', { hasText: 'Stemmer.' })).toHaveCount(8);
    await expect(page.locator('table[data-division] tbody tr')).toHaveCount(11 + 15);
    await expect(page.locator('.worked-example li')).toHaveCount(5);
    await expect(page.getByText('«18-24-åringer som mottok sosialhjelp minst én gang i 2018»')).toBeVisible();
    await page.getByRole('main').getByRole('link', { name: 'Tilgjengelighet' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tilgjengelighet');
    await expect(page.getByText('ikke en tilgjengelighetserklæring')).toBeVisible();
  });
});
