import { expectNoViolations } from './support/axe.ts';
import { announced } from './support/announcement.ts';
import { expectNoSidewaysScroll, open } from './support/page.ts';
import { expect, test } from './support/test.ts';

const address = 'apne-data/';

test('is found from the footer and the downloads, has no violation, and its line of JavaScript gives the rows', async ({
  page,
}) => {
  await test.step('is found, and has no violation', async () => {
    await open(page);
    await page.getByRole('contentinfo').getByRole('link', { name: 'Data for programmer' }).click();
    await expect(page).toHaveURL(/\/apne-data\/$/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Data for programmer');
    await expectNoViolations(page);
    await page.setViewportSize({ width: 360, height: 740 });
    await expectNoSidewaysScroll(page);
    await page.goto('om-tallene/');
    await page.getByRole('main').getByRole('link', { name: 'Data for programmer' }).click();
    await expect(page).toHaveURL(/\/apne-data\/$/);
  });
  await test.step('the line of JavaScript gives the rows', async () => {
    const line = await page.locator('pre').first().textContent();
    const rows = await page.evaluate<{ name: string; indicator: string; figure: number }[]>(
      `(async () => { ${line}\nreturn rader; })()`,
    );
    const telemark = announced.find(({ name }) => name === 'Telemark');
    const found = rows.find(({ name, indicator }) => name === 'Telemark' && indicator === 'unge-andel');
    expect(found?.figure).toBe(Number(telemark?.figures[3]?.replace(',', '.')));
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('names every file of every table, with its columns, units, terms and version, and each is there', async ({
    page,
    request,
  }) => {
    await page.goto(address);
    const links = page.locator('.downloads a');
    const addresses = await links.evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''));
    expect(addresses).toEqual(
      expect.arrayContaining(
        ['figures.csv', 'long.csv', 'long.json', 'figures.json-stat.json', 'figures.xlsx', 'table.json'].map(
          (name) => `/data/tables/2021/${name}`,
        ),
      ),
    );
    for (const one of addresses) expect((await request.get(one)).status(), one).toBe(200);
    const main = page.getByRole('main');
    for (const fold of await main.locator('summary').all()) await fold.click();
    await expect(main.getByRole('row', { name: /^unge-andel .* % 2018$/ })).toBeVisible();
    await expect(main.getByRole('row', { name: /^limit_low number/ })).toBeVisible();
    await expect(main).toContainText('trolig CC BY 4.0, ikke bekreftet for denne tabellen');
    await expect(main).toContainText(/Versjon 2021\.1\.0\+[0-9a-f]{8}\./);
    await expect(main).toContainText('Tabellen er ikke et målekort.');
  });
});
