import type { Locator, Page } from '@playwright/test';
import { answer } from './support/figuresFile.ts';
import { cell, explanation, open, query, shownCounties, sortButton, tabTo } from './support/page.ts';
import { expect, test } from './support/test.ts';

/** The next Tab must go on from where the person was, not from the top of the page. */
async function expectFocusKept(page: Page): Promise<void> {
  const isLost = await page.evaluate(() => !document.activeElement || document.activeElement === document.body);
  expect(isLost, 'the focus falls to the top of the page').toBe(false);
}

test('the keyboard: the skip link first, every stop seen, and the focus given back by explanation, card and search', async ({
  page,
}) => {
  await open(page);

  await test.step('the skip link comes first and leads past the header', async () => {
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Hopp til innholdet' });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Hopp til tabellen' })).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('combobox', { name: 'Mitt fylke' })).toBeFocused();
  });
  await test.step('every stop of the keyboard shows where it is', async () => {
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    const unseen: string[] = [];
    for (let i = 0; i < 30; i++) {
      await page.keyboard.press('Tab');
      unseen.push(
        ...(await page.evaluate(() => {
          const element = document.activeElement as HTMLElement;
          // A field that is a box with its buttons in it shows the focus as a box.
          const box = element.role === 'combobox' && element.parentElement ? element.parentElement : element;
          const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(box);
          const isShown = (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || boxShadow !== 'none';
          return isShown ? [] : [element.outerHTML.slice(0, 80)];
        })),
      );
    }
    expect(unseen).toEqual([]);
  });
  await test.step('an explanation gives the focus back to its button', async () => {
    const ask = explanation(page, 'unge-andel');
    await tabTo(page, ask);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('dialog').getByRole('button', { name: 'Lukk' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(ask).toBeFocused();
  });
  await test.step('a county’s card gives the focus back, also when its row has moved meanwhile', async () => {
    const county = page.locator('tbody').getByRole('link', { name: 'Telemark', exact: true });
    await tabTo(page, county);
    await page.keyboard.press('Enter');
    await tabTo(page, page.getByRole('button', { name: 'Velg som mitt fylke' }));
    await page.keyboard.press('Enter');
    await expect.poll(() => query(page)).toEqual({ fylke: '08' });
    await expect(page.getByRole('dialog', { name: 'Telemark' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(county).toBeFocused();
    await expect(cell(page, '08', 'unge-andel')).toHaveCount(1);
  });
  await test.step('the focus stays after “Vis alle fylkene”', async () => {
    await open(page, '?sok=Atlantis');
    await page.getByRole('button', { name: 'Vis alle fylkene' }).press('Enter');
    expect(await shownCounties(page)).toHaveLength(19);
    await expectFocusKept(page);
  });
});

test('what has the focus is never hidden behind the county column or a notice, and stays when that is closed', async ({
  page,
}) => {
  await test.step('behind the county column, forwards or backwards', async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    await open(page, '?vis=begge');
    const hidden = () =>
      page.evaluate(() => {
        const element = document.activeElement as HTMLElement;
        const { left, right, top, bottom } = element.getBoundingClientRect();
        const seen = [left + 2, (left + right) / 2, right - 2].map((x) =>
          element.contains(document.elementFromPoint(x, (top + bottom) / 2)),
        );
        return seen.some(Boolean) ? [] : [element.textContent];
      });
    const first = sortButton(page, 'hovedinntekt-antall');
    const last = page.getByRole('button', { name: /^Forklaring: Midlertidig/ });
    await tabTo(page, first);
    const found: string[] = [];
    const walk = async (key: 'Tab' | 'Shift+Tab', end: Locator) => {
      for (let i = 0; i < 20 && !(await end.evaluate((element) => element === document.activeElement)); i++) {
        await page.keyboard.press(key);
        found.push(...(await hidden()).map((text) => `${key}: ${text}`));
      }
    };
    await walk('Tab', last);
    await walk('Shift+Tab', first);
    expect(found).toEqual([]);
  });
  await test.step('behind a notice', async () => {
    await page.setViewportSize({ width: 360, height: 640 });
    await answer(page, '<!doctype html><title>Logg inn</title>');
    await open(page);
    await expect(page.locator('[data-notice]')).not.toBeEmpty();
    const found: string[] = [];
    for (let i = 0; i < 45; i++) {
      await page.keyboard.press('Tab');
      found.push(
        ...(await page.evaluate(() => {
          const element = document.activeElement;
          if (!element || element === document.body || element.closest('[data-part="notices"]')) return [];
          const { left, right, top, bottom } = element.getBoundingClientRect();
          const middle = Math.min(Math.max((top + bottom) / 2, top), innerHeight - 1);
          const at = document.elementFromPoint((left + right) / 2, Math.min(middle, top + 12));
          return at?.closest('[data-part="notices"]') ? [element.textContent.slice(0, 40)] : [];
        })),
      );
    }
    expect(found).toEqual([]);
  });
  await test.step('the focus stays after a notice is closed', async () => {
    await page.getByRole('button', { name: 'Lukk' }).press('Enter');
    await expect(page.locator('[data-notice]')).toHaveCount(0);
    await expectFocusKept(page);
  });
});
