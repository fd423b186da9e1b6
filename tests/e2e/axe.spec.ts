import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expectNoViolations, expectNoViolationsOfColour } from './support/axe.ts';
import { answer, changed } from './support/figuresFile.ts';
import {
  expectNoShift,
  expectNoSidewaysScroll,
  expectRoomForFingers,
  expectSevenSizes,
  open,
  settle,
} from './support/page.ts';
import { dist, expect, test } from './support/test.ts';

// What a reader can meet beside the pages themselves, which are looked at below.

test('no violation at 1280 px: no colours, counts, and a county’s card', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await open(page, '?farge=av&vis=antall');
  await expectNoViolations(page);
  await page.locator('tbody').getByRole('link', { name: 'Telemark', exact: true }).click();
  await expectNoViolations(page, '#fylkeskort');
});

test('no violation at 360 px: a search without a match, choices unfolded, and an explanation', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await open(page, '?sok=Atlantis');
  await page.getByRole('button', { name: /^Flere valg/ }).click();
  await expectNoViolations(page);
  await page.getByRole('button', { name: 'Vis alle fylkene' }).click();
  await page.getByLabel('Tall', { exact: true }).selectOption('unge-andel');
  await page.getByRole('button', { name: /^Forklaring: Unge.* andel$/ }).click();
  await expectNoViolations(page, '[popover]:popover-open, dialog[open]');
});

test('no violation: figures replaced with warnings, a link that asks in vain, figures that cannot be read', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await answer(page, changed({ '03 botilbud-antall': ':', '01 unge-andel': '9,9' }));
  await open(page, '?fylke=99');
  await expect(page.locator('[data-notice]')).not.toBeEmpty();
  await expectNoViolations(page);
  await page.setViewportSize({ width: 360, height: 800 });
  await answer(page, '');
  await open(page);
  await expect(page.locator('[data-notice]')).not.toBeEmpty();
  await expectNoViolations(page);
});

test.describe('the page that does not exist', () => {
  test.use({ mayReport: /^Failed to load resource: .* 404 / });

  test('no violation', async ({ page }) => {
    await open(page, 'finnes-ikke');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Siden finnes ikke');
    await expectNoViolations(page);
  });
});

const built = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll(path.sep, '/'))
  .filter((file) => file.endsWith('index.html'))
  .map((file) => file.slice(0, -'index.html'.length));

/** Chosen counties of the comparison are looked at in compare.spec.ts, with all that is folded there. */
const links = ['?fylke=08&farge=skala&sorter=unge-andel&vis=begge', '?fylke=08&omrade=sarbare-overganger'];

/** A phone in the light and a desk in the dark: each width and each theme once. */
const looks = [
  { width: 360, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
] as const;

/** The counties' pages are alike: every third of them is looked at. */
const pages = built.filter((address, at) => !/^fylke\/\d/.test(address) || at % 3 === 0);

for (const address of [...pages, ...links]) {
  test(`no violation on /${address}, nothing wider, nothing moves, and type has seven sizes`, async ({ page }) => {
    for (const [i, { width, colorScheme }] of looks.entries()) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      if (i === 0) {
        await open(page, address);
        await expectNoShift(page);
      }
      await settle(page);
      await expectNoViolations(page);
      await expectNoSidewaysScroll(page);
      await expectSevenSizes(page);
      // The whole table on a phone scrolls sideways, and is read more than pressed.
      if (width === 360 && !address.includes('vis=begge')) await expectRoomForFingers(page);
    }
  });
}

for (const width of [1280, 320])
  test(`no violation at ${width} px: a host’s file that has been checked, taken and refused`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await open(page, 'om-tallene/');
    for (const [text, verdict] of [
      [changed({ '08 botilbud-antall': '45', '0 botilbud-antall': '4283' }), 'changed'],
      ['<!doctype html>', 'refused'],
    ] as const) {
      const file = { name: 'tall.csv', mimeType: 'text/csv', buffer: Buffer.from(text) };
      await page.getByLabel('Velg en fil, eller slipp den her').setInputFiles(file);
      await expect(page.locator('[data-verdict]')).toHaveAttribute('data-verdict', verdict);
      // Of the page itself nothing else has changed since it was looked at below.
      await expectNoViolations(page, 'section:has([data-verdict])');
      await expectNoSidewaysScroll(page);
    }
  });

test('no violation: an office’s own figures that have been read, seen and used', async ({ page }) => {
  await open(page, 'hos-oss/');
  const field = page.getByRole('combobox', { name: 'Kommune', exact: true });
  await field.fill('porsgrunn');
  await field.press('Enter');
  const rows = 'region;Tilfeller 2021;Tilfeller 2022;Tilfeller 2023\n4001 Porsgrunn;5;:;7\n4003 Skien;8;9;10\n';
  const file = { name: 'egne.csv', mimeType: 'text/csv', buffer: Buffer.from(rows) };
  await page.locator('[data-file=office]').setInputFiles(file);
  await page.getByRole('button', { name: 'Det stemmer, bruk tallene' }).click();
  for (const summary of await page.locator('[data-measure] summary').all()) await summary.click();
  await page.getByRole('button', { name: /^Bruk i utkast/ }).click();
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 800 });
    await settle(page);
    await expectNoViolations(page);
    await expectNoSidewaysScroll(page);
  }
  await page.emulateMedia({ colorScheme: 'dark' });
  await settle(page);
  await expectNoViolationsOfColour(page);
});

test('counties, every area and every announcement are looked at', () => {
  for (const [folder, count] of [
    ['fylke/', 6],
    ['omrade/', 3],
    ['tilskudd/', 2],
  ] as const) {
    expect(pages.filter((address) => address.startsWith(folder) && address !== folder)).toHaveLength(count);
  }
});
