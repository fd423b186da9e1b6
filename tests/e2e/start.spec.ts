import { announced, indicators } from './support/announcement.ts';
import { cell, expectNoShift, expectNoSidewaysScroll, open, settle, shownCounties } from './support/page.ts';
import { expect, test } from './support/test.ts';

const nine = [...indicators];
const answer = '[data-answer]';

test('at 1280 x 720 question, answer and the first rows of all nine columns are seen without scrolling', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await open(page, '?fylke=08');
  await expect(page.getByRole('heading', { name: 'Hvor står fylket ditt?' })).toBeInViewport();
  await expect(page.locator(answer)).toBeInViewport({ ratio: 1 });
  const top = await cell(page, '0', 'unge-andel').evaluate((td) => td.getBoundingClientRect().top);
  expect(top).toBeLessThanOrEqual(515);
  for (const indicator of nine) await expect(cell(page, '08', indicator)).toBeInViewport({ ratio: 1 });
  await expectNoShift(page);
  for (const code of ['08', '14'])
    await test.step(`the answer’s figures are the announcement’s (${code})`, async () => {
      if (code === '14') await open(page, '?fylke=14');
      const own = announced.find((county) => county.code === code)?.figures ?? [];
      const shares = ['hovedinntekt-andel', 'unge-andel', 'barn-andel', 'kvp-ramme'] as const;
      const wanted = shares.map((id) => own[nine.indexOf(id)]);
      const shown = await page.locator(`${answer} li b`).allInnerTexts();
      expect(shown.slice(0, 4)).toEqual(wanted);
      const draft = page.locator(answer).getByRole('link', { name: /^Lag utkast/ });
      await expect(draft).toHaveAttribute('href', new RegExp(`^/soknad/\\?fylke=${code}&tall=`));
    });
});

for (const [width, height] of [
  [1280, 720],
  [768, 900],
  [360, 740],
] as const) {
  test(`the answer is as high before a county is chosen as after, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    const heightOf = () => page.locator(answer).evaluate((box) => Math.round(box.getBoundingClientRect().height));
    await open(page);
    const before = await heightOf();
    await open(page, '?fylke=08');
    expect(Math.abs((await heightOf()) - before)).toBeLessThanOrEqual(1);
    await expectNoShift(page);
  });
}

test('on a phone the first screen has the five figures and the way to a draft, and the table is one figure at a time', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await test.step('the five figures with place and Landet, and the way to a draft, are in the first screen', async () => {
    await open(page, '?fylke=20');
    const rates = page.locator(answer).getByRole('listitem');
    await expect(rates).toHaveCount(5);
    for (const rate of await rates.all()) {
      await expect(rate).toBeInViewport({ ratio: 1 });
      await expect(rate).toContainText('Landet');
      await expect(rate).toContainText(/høyest|lavest/i);
    }
    await expect(page.locator(answer).getByRole('link', { name: 'Lag utkast for Finnmark' })).toBeInViewport({
      ratio: 1,
    });
    await expect(page.locator('[data-part="reading-rule"]')).toBeInViewport({ ratio: 0.4 });
  });
  await test.step('one figure at a time: no sideways scroll, rows for a finger, a line for Landet', async () => {
    await open(page);
    const table = page.locator('#tabell');
    await expect(table.locator('tbody svg')).toHaveCount(19);
    await expect(table.locator('thead svg')).toHaveText('Landet 0,86');
    // Right under the rule.
    expect((await table.boundingBox())?.y).toBeLessThanOrEqual(1100);
    const { inner, outer, rows } = await table.evaluate((box) => ({
      inner: box.scrollWidth,
      outer: box.clientWidth,
      rows: [...box.querySelectorAll('tbody tr')].map((row) => row.getBoundingClientRect().height),
    }));
    expect(inner).toBe(outer);
    expect(Math.min(...rows)).toBeGreaterThanOrEqual(44);
    await expectNoSidewaysScroll(page);
    expect((await shownCounties(page)).slice(0, 2)).toEqual(['0', '08']);
    await page.getByLabel('Tall', { exact: true }).selectOption('unge-andel');
    await expect(cell(page, '02', 'unge-andel')).toBeVisible();
    await expect(cell(page, '02', 'hovedinntekt-andel')).toBeHidden();
    // 3,7 %, the lowest.
    expect((await shownCounties(page)).at(-1)).toBe('02');
  });
});

test('the browser names each column’s header by its figure alone, and no name of a figure is cut in the answer', async ({
  page,
}) => {
  await open(page);

  await test.step('the browser names each column’s header by its figure alone', async () => {
    const session = await page.context().newCDPSession(page);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const names = nodes
      .filter(({ role }) => role?.value === 'columnheader')
      .map(({ name }) => String(name?.value).replaceAll('\u00a0', ' ').trim());
    expect(names).toEqual(
      expect.arrayContaining([
        'Fylke',
        'Unge 18–24 år, andel',
        'KVP-deltakere, antall',
        'Midlertidig botilbud, antall',
      ]),
    );
    expect(names.filter((name) => /Forklaring|Ordinært|\?/.test(name))).toEqual([]);
  });
  await test.step('no name is cut, with or without a county', async () => {
    for (const query of ['', '?fylke=08']) {
      if (query) await open(page, query);
      for (const width of [320, 360, 768, 1280, 1440]) {
        await page.setViewportSize({ width, height: 800 });
        await settle(page);
        const cut = await page.locator('[data-answer] li').evaluateAll((all) =>
          all.flatMap((item) => {
            const label = item.querySelector('p');
            if (!label) return ['no name'];
            const words = document.createRange();
            words.selectNodeContents(label);
            const [box, own] = [label.getBoundingClientRect(), words.getBoundingClientRect()];
            const next = label.nextElementSibling?.getBoundingClientRect();
            const isOver = next && next.top < own.bottom - 1 && next.left < own.right - 1;
            return own.right > box.right + 1 || isOver ? [label.textContent] : [];
          }),
        );
        expect(cut, `${width} px ${query}`).toEqual([]);
      }
    }
  });
});
