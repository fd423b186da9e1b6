import { announced, ordered } from './support/announcement.ts';
import { expectNoShift, open, query, shownCounties } from './support/page.ts';
import { expect, test } from './support/test.ts';

const announcedOrder = announced.map(({ code }) => code);

const product = <T>(...lists: T[][]): T[][] =>
  lists.reduce<T[][]>((rows, list) => rows.flatMap((row) => list.map((value) => [...row, value])), [[]]);

/** Every value of every parameter, and on the phone one of each. */
const parameters = {
  1280: [
    ['', 'antall', 'andel', 'begge'],
    ['', 'unge-andel', 'navn.synkende'],
    ['', 'skala', 'av'],
    ['', '08'],
    ['', 'agder'],
  ],
  360: [
    ['', 'antall', 'andel', 'begge'],
    ['', 'unge-andel'],
    ['', 'skala'],
    ['', '08'],
    ['', 'agder'],
  ],
};

/** Places in a combination, two and two, with their values: what it lets meet. */
const pairs = (row: readonly string[]): string[] =>
  row.flatMap((value, at) => row.slice(0, at).map((other, to) => `${at} ${value}, ${to} ${other}`));

/** Few combinations in which any two values meet: each time the one that lets most values meet for the first time. */
function combinations(values: string[][]): string[][] {
  const all = product(...values);
  const left = new Set(all.flatMap(pairs));
  const fresh = (row: readonly string[]) => pairs(row).filter((pair) => left.has(pair)).length;
  const chosen: string[][] = [];
  while (left.size) {
    const best = all.reduce((most, row) => (fresh(row) > fresh(most) ? row : most));
    chosen.push(best);
    for (const pair of pairs(best)) left.delete(pair);
  }
  return chosen;
}

for (const width of [1280, 360] as const) {
  test(`links open at ${width} px with no message and no shift, whatever they choose together`, async ({ page }) => {
    await page.setViewportSize({ width, height: width < 480 ? 740 : 900 });
    for (const [vis = '', sorter = '', farge = '', fylke = '', sok = ''] of combinations(parameters[width])) {
      const chosen = Object.entries({ vis, sorter, farge, fylke, sok }).filter(([, value]) => value !== '');
      const address = `?${new URLSearchParams(chosen).toString()}`;
      await test.step(address, async () => {
        await open(page, address);
        await expect(page.locator('[data-notice]')).toHaveCount(0);
        const areas = await shownCounties(page);
        if (sok) expect(areas.toSorted()).toEqual(['0', '09', '10']);
        else expect(areas.toSorted()).toEqual(announcedOrder.toSorted());
        await expectNoShift(page);
      });
    }
  });
}

test('what a link asks for in vain is said and passed over, what is right holds, and markup stays text', async ({
  page,
}) => {
  await test.step('each of it is named', async () => {
    await open(page, '?fylke=99&sorter=finnes-ikke&farge=lilla&vis=alt&utm_source=e-post');
    const notice = page.getByRole('status').filter({ hasText: 'Lenken ba om noe som ikke finnes her' });
    await expect(notice).toBeVisible();
    await expect(notice.getByRole('listitem')).toHaveText([/«finnes-ikke»/, /«lilla»/, /«alt»/, 'Fylket «99»']);
    await expect(page.locator('[data-notice]')).toHaveCount(0);
    expect(await shownCounties(page)).toEqual(announcedOrder);
    await expect(page.locator('td[data-extreme]')).toHaveCount(18);
    await expectNoShift(page);
  });
  await test.step('what is right in a link holds beside what is wrong', async () => {
    await open(page, '?fylke=99&sorter=unge-andel.stigende');
    expect(await shownCounties(page)).toEqual(['0', ...ordered('unge-andel', 'ascending')]);
  });
  await test.step('a link cannot reach the names that every object has', async () => {
    await open(page, '?farge=constructor&vis=toString&sorter=__proto__&fylke=0');
    await expect(page.getByRole('status').filter({ hasText: '«constructor»' })).toBeVisible();
    expect(await shownCounties(page)).toEqual(announcedOrder);
  });
  await test.step('markup in a link stays text', async () => {
    await open(page, `?sok=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
    await expect(page.getByText('Ingen fylker har «<img src=x onerror=alert(1)>» i navnet.')).toBeVisible();
  });
});

test('back and forth bring back what was chosen there', async ({ page }) => {
  await open(page);
  await page.getByLabel('Farger').selectOption('Fargeskala');
  // The skip link makes an entry in the history.
  await page.getByRole('link', { name: 'Hopp til innholdet' }).press('Enter');
  await page.getByLabel('Farger').selectOption('Av');
  await expect.poll(() => query(page)).toEqual({ farge: 'av' });
  await page.goBack();
  await expect(page.getByLabel('Farger')).toHaveValue('scale');
  await expect.poll(() => query(page)).toEqual({ farge: 'skala' });
  await page.goForward();
  await expect(page.getByLabel('Farger')).toHaveValue('off');
  await expect(page.locator('[data-step]')).toHaveCount(0);
});

test('what was chosen follows along every link to another page, and stays out of what is copied or lies elsewhere', async ({
  page,
}) => {
  await open(page, '?fylke=08&inndeling=2024&farge=skala');
  const area = page.locator('[data-part="areas"] a').first();
  const before = await area.getAttribute('href');
  await area.click();
  await expect(page).toHaveURL(/\/omrade\/[a-z-]+\/\?fylke=08&inndeling=2024$/);
  await page.goBack();
  await expect(page.getByRole('combobox', { name: 'Mitt fylke' })).toHaveValue('Telemark');
  expect(await area.getAttribute('href')).toBe(before);

  // One that asks for something itself gets the reader's own county, and loses nothing.
  await open(page, '?fylke=08');
  await page.getByRole('link', { name: 'Sammenlign Telemark med andre' }).first().click();
  await expect.poll(() => query(page)).toEqual({ fylker: '08', fylke: '08' });

  // By keyboard, and in a window of its own.
  await page.goBack();
  await page.locator('tbody').getByRole('link', { name: 'Vestfold', exact: true }).press('Enter');
  const [other] = await Promise.all([
    page.context().waitForEvent('page'),
    page
      .getByRole('dialog')
      .getByRole('link', { name: /Vestfold/ })
      .first()
      .click({ modifiers: ['ControlOrMeta'] }),
  ]);
  await expect(other).toHaveURL(/\?fylke=08$/);
  // A menu's press is two events in one: the link is as it was afterwards.
  await area.evaluate((link) => {
    for (const type of ['contextmenu', 'auxclick']) link.dispatchEvent(new MouseEvent(type, { bubbles: true }));
  });
  await expect.poll(() => area.getAttribute('href')).toBe(before);
  const file = page.getByRole('link', { name: 'Last ned CSV' });
  await file.evaluate((link) => link.addEventListener('click', (event) => event.preventDefault()));
  await file.dispatchEvent('click');
  expect(await file.getAttribute('href')).not.toContain('?');
});

test.describe('the page that does not exist', () => {
  test.use({ mayReport: /Failed to load resource.* 404 / });

  test('takes the chosen county along, there and back', async ({ page }) => {
    await open(page, '?fylke=08&farge=skala');
    await expect(page.getByRole('link', { name: 'Tabell og kart' })).toHaveAttribute('href', '/?fylke=08');
    await open(page, 'finnes/ikke/?fylke=08');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Siden finnes ikke');
    await page.getByRole('navigation').getByRole('link', { name: 'Tallene' }).click();
    await expect(page.getByRole('combobox', { name: 'Mitt fylke' })).toHaveValue('Telemark');
    await page.goBack();
    await page.goBack();
    await expect(page.getByRole('combobox', { name: 'Mitt fylke' })).toHaveValue('Telemark');
    await expect(page.getByLabel('Farger')).toHaveValue('scale');
    expect((await shownCounties(page)).slice(0, 2)).toEqual(['0', '08']);
  });
});

test('a division that there is not is said and keeps no room for what never comes', async ({ page }) => {
  for (const [address, width] of [
    ['?inndeling=tull', 360],
    ['?inndeling=tull', 1280],
    ['fylke/08-telemark/?inndeling=tull', 360],
    ['fylke/08-telemark/?inndeling=2024-01-01', 1280],
  ] as const)
    await test.step(`/${address} at ${width} px`, async () => {
      await page.setViewportSize({ width, height: 900 });
      await open(page, address);
      await expect(page.getByText('Lenken ba om noe som ikke finnes her')).toBeVisible();
      await expectNoShift(page, 0.005);
    });
});

for (const width of [1200, 1920]) {
  test(`pages open in a window of ${width} px without a shift`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const address of [
      '?inndeling=2020',
      '?inndeling=2024',
      '?omrade=sarbare-overganger',
      '?indikator=barn-antall',
      'sammenlign/?fylker=07,08,03',
      'sammenlign/?fylker=32,33,42&inndeling=2024',
    ])
      await test.step(`/${address}`, async () => {
        await open(page, address);
        await expectNoShift(page);
      });
  });
}

test('a county of a later division opens without a shift where the map’s text stands beside it', async ({ page }) => {
  for (const [width, height] of [
    [768, 900],
    [768, 1024],
    [800, 1000],
    [1024, 1366],
  ] as const) {
    await page.setViewportSize({ width, height });
    await open(page, '?inndeling=2020&fylke=08');
    await expect(page.locator('[data-part="map-detail"]')).toContainText('Vestfold og Telemark');
    await expectNoShift(page);
  }
});
