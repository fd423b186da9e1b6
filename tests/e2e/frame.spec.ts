import type { Page } from '@playwright/test';
import { expectNoViolations } from './support/axe.ts';
import { open, settle } from './support/page.ts';
import { expect, test } from './support/test.ts';

const ground = (page: Page) => page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor);
const white = 'rgb(255, 255, 255)';
const dark = 'rgb(14, 21, 31)';
const menuButton = (page: Page) => page.getByRole('button', { name: 'Meny' });

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('one line of 56 px holds the name, the task and the menu, which closes on Escape, beside it and by a choice', async ({
    page,
  }) => {
    await open(page, '?fylke=08');
    await test.step('the frame takes one line of 56 px', async () => {
      const { height } = (await page.getByRole('banner').boundingBox()) ?? { height: 0 };
      expect(height).toBeLessThanOrEqual(57);
      await expect(page.getByRole('banner').getByRole('link')).toHaveText(['Sosialtjenestetall', 'Søknad']);
      for (const control of [menuButton(page), page.getByRole('banner').getByRole('link', { name: 'Søknad' })])
        expect((await control.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    });

    await test.step('the menu closes on Escape, on a press beside it, and once a place is chosen', async () => {
      const place = page.getByRole('banner').getByRole('link', { name: 'Fylkene', exact: true });
      await expect(place).toBeHidden();
      await menuButton(page).click();
      await expect(place).toBeVisible();
      await expectNoViolations(page);
      await page.keyboard.press('Escape');
      await expect(place).toBeHidden();
      await expect(menuButton(page)).toBeFocused();
      await menuButton(page).press('Enter');
      await expect(place).toBeVisible();
      await page.mouse.click(180, 730);
      await expect(place).toBeHidden();
      await menuButton(page).click();
      await place.click();
      await expect(page).toHaveURL(/\/fylke\/\?fylke=08$/);
      await expect(place).toBeHidden();
    });
    await test.step('all that is pressed in header, menu and footer is 44 px high', async () => {
      await page.goBack();
      await menuButton(page).click();
      const low = await page.locator('header a, header button, header label, footer a').evaluateAll((all) =>
        all
          .filter((element) => element.checkVisibility())
          .map((element) => [element.textContent, element.getBoundingClientRect().height] as const)
          .filter(([, height]) => height < 43.9),
      );
      expect(low).toEqual([]);
    });
  });

  test.describe('with JavaScript off', () => {
    test.use({ javaScriptEnabled: false });

    test('the menu opens all the same, and offers nothing that would not answer', async ({ page }) => {
      await page.goto('');
      await menuButton(page).click();
      await expect(page.getByRole('banner').getByRole('link', { name: 'Sammenlign' })).toBeVisible();
      await expect(page.getByText('Husk på denne maskinen')).toBeHidden();
    });
  });
});

test('the system’s theme holds without a choice, a chosen one in its place before anything is painted, and paper is white', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await open(page);
  await test.step('paper is white whatever the theme', async () => {
    await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
    expect(await ground(page)).toBe(white);
    await page.emulateMedia({ media: null });
  });
  await test.step('on the screen', async () => {
    expect(await ground(page)).toBe(dark);
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await ground(page)).toBe(white);
    await page.getByRole('button', { name: 'Utseende' }).click();
    await page.getByRole('radio', { name: 'Mørkt' }).click();
    expect(await ground(page)).toBe(dark);
    await expect(page.getByRole('button', { name: 'Utseende: Mørkt' })).toBeVisible();
    // The next document of the tab is dark from its first byte: its scripts never come.
    await page.route('**/assets/*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
    await page.goto('fylke/');
    expect(await ground(page)).toBe(dark);
    await expect(page.locator('meta[name="theme-color"][media="all"]')).toHaveAttribute('content', '#0e151f');
  });
});

test('a theme is kept on the machine only on request, and taken away again', async ({ page, context }) => {
  const kept = () => page.evaluate(() => Object.fromEntries(Object.entries(localStorage)));
  await open(page);
  await page.getByRole('button', { name: 'Utseende' }).click();
  const keep = page.getByRole('checkbox', { name: 'Husk på denne maskinen' });
  await expect(keep).toBeDisabled();
  await page.getByRole('radio', { name: 'Mørkt' }).click();
  expect(await kept()).toEqual({});
  const other = await context.newPage();
  await other.goto(page.url());
  expect(await ground(other)).toBe(white);
  await keep.check();
  await other.reload();
  expect(await ground(other)).toBe(dark);
  await other.close();
  await page.getByRole('radio', { name: 'Som systemet' }).click();
  expect(await ground(page)).toBe(white);
  expect(await kept()).toEqual({});
});

const areas = 'omrade=ordinaert-arbeidsliv,barnefamilier-ungdom-innvandrere,sarbare-overganger';
const rates = 'tall=hovedinntekt-andel,unge-andel,barn-andel,kvp-ramme,botilbud-antall';

/** Each kind of page, what it leads to, and whether it is one of those within “Tallene”. */
const doors = [
  ['?fylke=08', `/soknad/?fylke=08&${rates}`, true],
  ['fylke/08-telemark/', `/soknad/?fylke=08&${areas}&${rates}`, true],
  ['sammenlign/?fylke=08', `/soknad/?fylke=08&${rates}`, true],
  ['fylke/', '/soknad/', true],
  ['omrade/', `/soknad/?${areas}&${rates}`, false],
  ['tilskudd/', '/soknad/', false],
  ['tilskudd/2021/', `/soknad/?${areas}`, false],
] as const;

test('every kind of page begins with the header, and ends with the way to a draft', async ({ page }) => {
  for (const [address, href, within] of doors) {
    await open(page, address);
    // 56 px on a desk; the places within “Tallene” are named only there.
    const banner = page.getByRole('banner');
    expect((await banner.boundingBox())?.height, address).toBeLessThanOrEqual(within ? 56 + 40 : 57);
    await expect(banner.getByRole('link', { name: 'Sammenlign' })).toBeVisible({ visible: within });
    if (within) await expect(banner.getByRole('link', { name: 'Tallene' })).toHaveAttribute('aria-current', 'true');
    const door = page.locator('main [data-part="door"]');
    await expect(door.getByRole('link'), address).toHaveAttribute('href', href);
    await expect(door.getByRole('link')).toHaveText(
      href.includes('08') ? 'Lag utkast for Telemark' : 'Lag søknadsutkast',
    );
    const isLast = await door.evaluate((element) => {
      const main = element.closest('main');
      const below = [...(main?.querySelectorAll('a, p, h2, li') ?? [])].filter(
        (other) => other.checkVisibility() && !element.contains(other),
      );
      return below.every((other) => !(element.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING));
    });
    expect(isLast, address).toBe(true);
  }
});

test('the door of an area takes the area and its figures into the draft', async ({ page }) => {
  await open(page, 'omrade/sarbare-overganger/?fylke=08');
  const link = page.locator('main [data-part="door"]').getByRole('link');
  await expect(link).toHaveAttribute('href', /^\/soknad\/\?fylke=08&omrade=sarbare-overganger&tall=[\w,-]+$/);
  await link.click();
  await page.getByRole('link', { name: 'Utfordringen' }).click();
  await expect(page.getByRole('checkbox', { name: /Sårbare overganger/ })).toBeChecked();
});

test('a notice is met first, and leaves the footer’s links in view in a small window', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page, '?fylke=99');
  const notice = page.locator('[data-part="notices"]');
  await expect(notice).toContainText('99');
  await page.keyboard.press('Tab');
  await expect(notice.getByRole('button', { name: 'Lukk' })).toBeFocused();
  for (const height of [640, 320]) {
    await page.setViewportSize({ width: 320, height });
    for (const name of ['Om tallene', 'Tilgjengelighet']) {
      const link = page.getByRole('contentinfo').getByRole('link', { name });
      await link.focus();
      await expect
        .poll(() =>
          link.evaluate((element) => {
            const { left, right, top, bottom } = element.getBoundingClientRect();
            return [top + 2, bottom - 2].every((y) =>
              element.contains(document.elementFromPoint((left + right) / 2, y)),
            );
          }),
        )
        .toBe(true);
    }
  }
});

test('with text of 200 % nothing in the header overlaps or is cut', async ({ page }) => {
  await open(page, 'sammenlign/');
  for (const width of [1280, 768, 360]) {
    await page.setViewportSize({ width, height: 800 });
    await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
    await settle(page);
    const boxes = () =>
      page.locator('header :is(a, button)').evaluateAll((all) =>
        all
          .filter((element) => element.checkVisibility())
          .map((element) => {
            const words = document.createRange();
            words.selectNodeContents(element);
            const { left, right, top, bottom } = words.getBoundingClientRect();
            return { name: element.textContent, left, right, top, bottom };
          }),
      );
    // As large as it is, it stands on one line.
    expect((await page.locator('header > div').boundingBox())?.height).toBe(56);
    await page.evaluate(() => Object.assign(document.documentElement.style, { fontSize: '200%' }));
    await settle(page);
    const all = await boxes();
    expect(all.length).toBeGreaterThan(2);
    expect(all.filter(({ left, right }) => left < 0 || right > width)).toEqual([]);
    const overlapping = all.flatMap((a, i) =>
      all
        .slice(i + 1)
        .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
        .map((b) => `${a.name} and ${b.name}`),
    );
    expect(overlapping).toEqual([]);
  }
});
