import type { Page } from '@playwright/test';
import { announced, indicators } from './support/announcement.ts';
import { answer, changed, shipped } from './support/figuresFile.ts';
import { cell, expectNoShift, figuresFile, open, shownFigures } from './support/page.ts';
import { expect, test } from './support/test.ts';

const builtFigures = Object.fromEntries(
  announced.flatMap(({ code, figures }) => figures.map((figure, i) => [`${code} ${indicators[i]}`, figure])),
);

/** The built figures stand, and the notice says that they do and why. */
async function expectBuiltFigures(page: Page, reasons: readonly RegExp[], address = ''): Promise<void> {
  await open(page, address);
  const notice = page.locator('[data-notice][role=status]');
  await expect(notice).toContainText('kan ikke brukes');
  await expect(notice).toContainText('Siden viser tallene den ble laget med.');
  await expect(notice).toBeInViewport();
  // Folded: a reader of the site can mend nothing.
  await expect(notice.getByRole('listitem')).toHaveCount(0);
  await notice.getByText('Se hvorfor').click();
  await expect(notice.getByRole('listitem')).toHaveText([...reasons]);
  expect(await shownFigures(page)).toEqual(builtFigures);
  await expect(page.locator('td[data-extreme]')).toHaveCount(18);
  await expectNoShift(page);
}

test.describe('not there', () => {
  test.use({ mayReport: /^Failed to load resource: (the server responded with a status of (404|500) |net::ERR_)/ });

  test('a host that answers 404 or 500, or does not answer', async ({ page }) => {
    for (const status of [404, 500]) {
      await answer(page, 'nei', { status });
      await expectBuiltFigures(page, [new RegExp(`^Fila «sosialtjenestetall\\.csv»: .*svarte «?${status}`)]);
    }
    await page.unroute(figuresFile);
    await page.route(figuresFile, (route) => route.abort('connectionrefused'));
    await expectBuiltFigures(page, [/^Fila «sosialtjenestetall\.csv»: kunne ikke hentes/]);
  });
});

test('a file that is none, cut short, of megabytes, or with wrong things in its cells: each is told where it is wrong', async ({
  page,
}) => {
  await test.step('a login page', async () => {
    const body = '\n<!DOCTYPE html>\n<html lang="nb"><title>Logg inn</title><form>Brukernavn; passord</form></html>';
    await answer(page, body, { contentType: 'text/html' });
    await expectBuiltFigures(page, [/nettside, ikke en CSV-fil/]);
  });
  await test.step('a file that is cut short', async () => {
    await answer(page, shipped.slice(0, shipped.indexOf(';2662;')));
    await expectBuiltFigures(page, [
      /^Linje 13: har 4 felt, ventet 11/,
      /12 Hordaland, 14 Sogn og Fjordane, 15 Møre og Romsdal, 50 Trøndelag, 18 Nordland, 19 Troms, 20 Finnmark/,
    ]);
  });
  await test.step('text and other wrong things in cells, all of them told with line and column', async () => {
    const fields = { '07 unge-andel': 'mange', '08 barn-andel': '105', '12 kvp-antall': '-3', '0 kvp-antall': '12,5' };
    await answer(page, changed(fields));
    await expectBuiltFigures(page, [
      /^Linje 2, kolonne «kvp-antall»: fant «12,5», ventet et helt tall/,
      /^Linje 9, kolonne «unge-andel»: fant «mange», ventet et tall/,
      /^Linje 10, kolonne «barn-andel»: fant «105», ventet en andel på høyst 100/,
      /^Linje 14, kolonne «kvp-antall»: fant «-3», ventet et tall som ikke er negativt/,
    ]);
  });
  await test.step('markup in a file stays text', async () => {
    await answer(page, changed({ '07 unge-andel': '<img src=x onerror=alert(1)>' }));
    await expectBuiltFigures(page, [/fant «<img src=x onerror=alert\(1\)>»/]);
  });
  await test.step('a file of megabytes is let go while it comes, and the page goes on', async () => {
    await answer(page, Buffer.alloc(3_000_000, 'code;name;unge-andel\n'));
    await expectBuiltFigures(page, [/^Fila «sosialtjenestetall\.csv»: er på over 1 MB/]);
  });
});

test('many faults on a phone: told as one, nothing moves, and the notice can be closed', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await answer(page, changed(Object.fromEntries(announced.map(({ code }) => [`${code} kvp-ramme`, 'mange']))));
  await open(page, '?fylke=08&farge=skala');
  const notice = page.locator('[data-notice]');
  await notice.getByText('Se hvorfor').click();
  await expect(notice.getByRole('listitem')).toHaveText([/«mange».*Slik er det 19 steder, også linje 3, /]);
  await expectNoShift(page);
  await expect(cell(page, '08', 'unge-andel')).toContainText('7,9');
  await page.getByRole('button', { name: 'Lukk' }).press('Enter');
  await expect(notice).toHaveCount(0);
});
