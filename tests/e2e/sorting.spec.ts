import { announced, announcedCounties, indicators, ordered } from './support/announcement.ts';
import { header, open, query, shownCounties, sortButton, tabTo } from './support/page.ts';
import { expect, test } from './support/test.ts';

const announcedOrder = announced.map(({ code }) => code);
const withCountry = (codes: readonly string[]) => ['0', ...codes];

for (const width of [1280, 360]) {
  test(`by keyboard alone at ${width} px: down, up, and back to the announcement’s order`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    // A phone shows the columns beside each other when they are asked for.
    await open(page, width < 480 ? '?vis=andel' : '');
    const vis: Record<string, string> = width < 480 ? { vis: 'andel' } : {};
    const button = sortButton(page, 'unge-andel');
    const status = page.getByRole('status');
    await tabTo(page, button);

    await page.keyboard.press('Enter');
    await expect(header(page, 'unge-andel')).toHaveAttribute('aria-sort', 'descending');
    expect(await shownCounties(page)).toEqual(withCountry(ordered('unge-andel', 'descending')));
    await expect.poll(() => query(page)).toEqual({ ...vis, sorter: 'unge-andel' });
    await expect(status.filter({ hasText: 'Sortert etter Unge 18–24 år, andel, høyest først' })).toHaveCount(1);
    await expect(button).toBeFocused();

    await page.keyboard.press('Space');
    await expect(header(page, 'unge-andel')).toHaveAttribute('aria-sort', 'ascending');
    expect(await shownCounties(page)).toEqual(withCountry(ordered('unge-andel', 'ascending')));
    await expect.poll(() => query(page)).toEqual({ ...vis, sorter: 'unge-andel.stigende' });
    await expect(status.filter({ hasText: 'Sortert etter Unge 18–24 år, andel, lavest først' })).toHaveCount(1);

    await page.keyboard.press('Enter');
    await expect(header(page, 'unge-andel')).toHaveAttribute('aria-sort', 'none');
    expect(await shownCounties(page)).toEqual(announcedOrder);
    await expect.poll(() => query(page)).toEqual(vis);
    await expect(status.filter({ hasText: 'I kunngjøringens rekkefølge' })).toHaveCount(1);
    await expect(button).toBeFocused();
  });
}

test('every column sorts both ways and moves no mark; names sort by the Norwegian alphabet; “mitt fylke” stays on top', async ({
  page,
}) => {
  await open(page);

  await test.step('names sort by the Norwegian alphabet', async () => {
    const alphabet = [
      ...['Akershus', 'Aust-Agder', 'Buskerud', 'Finnmark', 'Hedmark', 'Hordaland', 'Møre og Romsdal', 'Nordland'],
      ...['Oppland', 'Oslo', 'Rogaland', 'Sogn og Fjordane', 'Telemark', 'Troms', 'Trøndelag', 'Vest-Agder'],
      ...['Vestfold', 'Østfold'],
    ];
    const names = async () => {
      const all = await page.locator('main table tbody th[scope=row]').allInnerTexts();
      return all.map((name) => name.trim());
    };
    const button = page.getByRole('columnheader', { name: 'Fylke', exact: true }).getByRole('button');
    await button.click();
    expect(await names()).toEqual(['Landet', ...alphabet]);
    await expect.poll(() => query(page)).toEqual({ sorter: 'navn' });
    await button.click();
    expect(await names()).toEqual(['Landet', ...alphabet.toReversed()]);
    await expect.poll(() => query(page)).toEqual({ sorter: 'navn.synkende' });
    await button.click();
    expect(await names()).toEqual(['Landet', ...announcedCounties.map(({ name }) => name)]);
  });
  await test.step('sorting moves no mark to another figure', async () => {
    const marks = () =>
      page
        .locator('td[data-extreme]')
        .evaluateAll((all) => all.map((td) => Object.values((td as HTMLElement).dataset).join(' ')).sort());
    const before = await marks();
    expect(before).toHaveLength(18);
    await sortButton(page, 'barn-andel').click();
    expect(await marks()).toEqual(before);
  });
  await test.step('every column sorts both ways, ties in the announcement’s order, Landet first', async () => {
    for (const indicator of indicators) {
      await sortButton(page, indicator).click();
      expect(await shownCounties(page)).toEqual(withCountry(ordered(indicator, 'descending')));
      await sortButton(page, indicator).click();
      expect(await shownCounties(page)).toEqual(withCountry(ordered(indicator, 'ascending')));
      await expect(page.locator('main th[aria-sort]:not([aria-sort=none])')).toHaveCount(1);
    }
  });
  await test.step('“mitt fylke” stays below Landet in every order, and stands there once', async () => {
    await open(page, '?fylke=08');
    const others = (codes: readonly string[]) => codes.filter((code) => code !== '08');
    expect(await shownCounties(page)).toEqual(['0', '08', ...others(announcedOrder.slice(1))]);
    await sortButton(page, 'kvp-ramme').click();
    expect(await shownCounties(page)).toEqual(['0', '08', ...others(ordered('kvp-ramme', 'descending'))]);
    await sortButton(page, 'kvp-ramme').click();
    expect(await shownCounties(page)).toEqual(['0', '08', ...others(ordered('kvp-ramme', 'ascending'))]);
    await expect(page.locator('main tr[aria-current=true]')).toHaveCount(1);
  });
});
