import type { Page } from '@playwright/test';
import { announced, indicators, ordered } from './support/announcement.ts';
import { answer, changed, shipped } from './support/figuresFile.ts';
import {
  cell,
  expectNoShift,
  firstNumber,
  header,
  open,
  shownCounties,
  shownFigures,
  sortButton,
} from './support/page.ts';
import { expect, test } from './support/test.ts';

const notice = (page: Page) => page.locator('[data-notice][role=status]');
const builtFigures = Object.fromEntries(
  announced.flatMap(({ code, figures }) => figures.map((figure, i) => [`${code} ${indicators[i]}`, figure])),
);

/** Opens the page and gives a notice that should not come the time to come. */
async function expectNoNotice(page: Page): Promise<void> {
  const answered = page.waitForResponse('**/data/sosialtjenestetall.csv');
  await open(page);
  await (await answered).finished();
  await page.waitForTimeout(400);
  await expect(notice(page)).toHaveCount(0);
  expect(await shownFigures(page)).toEqual(builtFigures);
}

test('the file as it was built, also in another dress: nothing happens', async ({ page }) => {
  await test.step('as it was built', async () => {
    await expectNoNotice(page);
  });
  await test.step('in another dress', async () => {
    const excel = `\uFEFF${shipped.trimEnd().replaceAll('\n', ';;;\r\n')};;;\r\n`;
    const quoted = shipped.replace(/[^;\n]+/g, '"$&"');
    const ssb = Buffer.from(shipped.replaceAll(',', '.'), 'latin1');
    const thousands = shipped.replaceAll(/(;\d{1,2})(\d{3})(?=[;\n])/g, '$1\u00a0$2');
    expect(thousands).toContain('29\u00a0301');
    for (const body of [excel, quoted, ssb, thousands]) {
      await answer(page, body);
      await expectNoNotice(page);
    }
  });
});

test('a corrected file: new figures, new ends and ranks, and a notice that moves nothing', async ({ page }) => {
  // Oslo's 912 households become 100, and the country's sum follows: no warning.
  await answer(page, changed({ '03 botilbud-antall': '100', '0 botilbud-antall': '3470' }));
  await open(page);
  await expect(notice(page)).toContainText('Tallene er byttet ut');
  await expect(notice(page)).toContainText(
    /2 av 171 tall er rettet: Oslo, botilbud 912 → 100; Landet, botilbud 4.282 → 3.470\./,
  );
  await expect(notice(page)).toBeVisible();
  await expect(notice(page).getByRole('listitem')).toHaveCount(0);
  // Said in the footer too, which stays when the notice is closed.
  await expect(page.locator('footer')).toContainText('Tallene er fra fila på nettstedet');
  await expect(page.locator('footer')).not.toContainText('slik de var da');
  expect(await shownFigures(page)).toEqual({
    ...builtFigures,
    '03 botilbud-antall': '100',
    '0 botilbud-antall': '3470',
  });
  await expect(cell(page, '03', 'botilbud-antall')).not.toHaveAttribute('data-extreme');
  await expect(cell(page, '12', 'botilbud-antall')).toHaveAttribute('data-extreme', 'highest');
  await expect(cell(page, '12', 'botilbud-antall')).toHaveAttribute('data-tone', 'red');
  await expect(cell(page, '12', 'botilbud-antall')).toContainText('høyest av 18 fylker');
  await expect(page.locator('td[data-extreme]')).toHaveCount(18);
  await page.locator('tbody').getByRole('link', { name: 'Hordaland', exact: true }).click();
  await expect(page.getByRole('dialog').locator('dd').last()).toContainText(/503.*høyest av 18 fylker.*Landet: 3.470/s);
  await expectNoShift(page);
});

test('new figures bring new ties, orders and lines of what is corrected', async ({ page }) => {
  await test.step('ties at an end are all marked', async () => {
    // The participants follow, as the places behind the shares stay the same.
    const ties = { '02 kvp-ramme': '30', '20 kvp-ramme': '30', '02 kvp-antall': '286', '20 kvp-antall': '32' };
    await answer(page, changed({ ...ties, '0 kvp-ramme': '65', '0 kvp-antall': '6000' }));
    await open(page);
    await expect(notice(page)).toContainText('Tallene er byttet ut');
    for (const area of ['02', '14', '20']) {
      await expect(cell(page, area, 'kvp-ramme')).toHaveAttribute('data-extreme', 'lowest');
      await expect(cell(page, area, 'kvp-ramme')).toHaveAttribute('data-tone', 'red');
      await expect(cell(page, area, 'kvp-ramme')).toContainText('delt lavest av 18 fylker');
    }
    await expect(page.locator('td[data-extreme]')).toHaveCount(20);
  });
  await test.step('a link’s order holds for the new figures', async () => {
    await answer(page, changed({ '03 botilbud-antall': '100', '0 botilbud-antall': '3470' }));
    await open(page, '?sorter=botilbud-antall');
    await expect(notice(page)).not.toBeEmpty();
    const before = ordered('botilbud-antall', 'descending').filter((code) => code !== '03');
    // 100 comes after Nordland's 123.
    before.splice(before.indexOf('18') + 1, 0, '03');
    expect(await shownCounties(page)).toEqual(['0', ...before]);
  });
  await test.step('many corrections: three in the line, all of them below', async () => {
    const fields = {
      '01 botilbud-antall': '290',
      '02 botilbud-antall': '410',
      '04 barn-andel': '4,1',
      '05 barn-andel': '3,5',
    };
    await answer(page, changed(fields));
    await open(page);
    await expect(notice(page)).toContainText('4 av 171 tall er rettet: Østfold, botilbud 289 → 290;');
    await expect(notice(page)).toContainText('og 1 til');
    await notice(page).getByText('Se hva').click();
    await expect(notice(page).getByText(/^Oppland, barn, andel 3,4.% → 3,5.%$/)).toBeVisible();
  });
});

test('a changed file with something to remark: shown with its warnings, by line and column', async ({ page }) => {
  await answer(page, changed({ '03 botilbud-antall': '100', '01 unge-andel': '9,9' }));
  await open(page);
  await expect(notice(page)).toContainText('Tallene er byttet ut');
  // Folded: a reader of the site can mend nothing.
  await expect(notice(page).getByRole('listitem')).toHaveCount(0);
  await notice(page).getByText('Se hva').click();
  await expect(notice(page).getByRole('listitem')).toHaveText([
    /^Linje 2, kolonne «botilbud-antall»: .*3.470.*4.282/,
    /^Linje 3, kolonne «unge-andel»: .*9,9/,
  ]);
  expect(await shownFigures(page)).toMatchObject({ '03 botilbud-antall': '100', '01 unge-andel': '9,9' });
  // They stay when the notice is closed.
  await page.getByRole('button', { name: 'Lukk' }).press('Enter');
  await expect(notice(page)).toHaveCount(0);
  await expect(page.getByRole('main').getByText(/^Linje 3, kolonne «unge-andel»: .*9,9/)).toBeVisible();
  await expectNoShift(page);
});

test('a file with SSB’s symbols: reasons shown, missing last both ways, “-” counts as zero', async ({ page }) => {
  const column = 'botilbud-antall';
  const symbols = { '03': ':', '08': '..', '20': '.', '18': '...', '19': '-' };
  await answer(
    page,
    changed(Object.fromEntries(Object.entries(symbols).map(([area, sign]) => [`${area} ${column}`, sign]))),
  );
  await open(page);
  await expect(notice(page)).toContainText('Tallene er byttet ut');
  await expect(cell(page, '03', column)).toHaveText(/^:\s+vises ikke av hensyn til personvernet$/);
  await expect(cell(page, '08', column)).toHaveText(/^\.\.\s+oppgave mangler$/);
  await expect(cell(page, '20', column)).toHaveText(/^\.\s+tall kan ikke forekomme$/);
  await expect(cell(page, '18', column)).toHaveText(/^\.\.\.\s+oppgave mangler foreløpig$/);
  expect(firstNumber((await cell(page, '19', column).textContent()) ?? '')).toBe('0');
  await expect(cell(page, '19', column)).toHaveAttribute('data-extreme', 'lowest');
  await expect(cell(page, '19', column)).toContainText('lavest av 14 fylker med tall');
  await expect(cell(page, '12', column)).toHaveAttribute('data-extreme', 'highest');
  await expect(page.locator('[data-part="legend"]')).toContainText('vises ikke av hensyn til personvernet');

  const missing = ['03', '08', '18', '20'];
  const present = (direction: 'descending' | 'ascending') =>
    ordered(column, direction).filter((code) => !(code in symbols));
  await sortButton(page, column).click();
  const falling = await shownCounties(page);
  expect(falling.slice(0, -4)).toEqual(['0', ...present('descending'), '19']);
  expect(falling.slice(-4).sort()).toEqual(missing);
  await sortButton(page, column).click();
  const rising = await shownCounties(page);
  expect(rising.slice(0, -4)).toEqual(['0', '19', ...present('ascending')]);
  expect(rising.slice(-4).sort()).toEqual(missing);
  await expect(header(page, column)).toHaveAttribute('aria-sort', 'ascending');
  await page.locator('tbody').getByRole('link', { name: 'Oslo', exact: true }).click();
  await expect(page.getByRole('dialog').locator('dd').last()).toContainText('vises ikke av hensyn til personvernet');
});
