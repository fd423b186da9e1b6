import { announced, indicators } from './support/announcement.ts';
import { expectNoSidewaysScroll, explanation, header, shownFigures, tabTo } from './support/page.ts';
import { expect, test } from './support/test.ts';

test.use({ javaScriptEnabled: false });

test('the page can be read, by keyboard and pointer, and shows nothing that would do nothing', async ({ page }) => {
  await page.goto('');

  await test.step('figures, marks, rule, sources and build date are readable', async () => {
    const expected = announced.flatMap(({ code, figures }) =>
      figures.map((figure, i) => [`${code} ${indicators[i]}`, figure] as const),
    );
    expect(await shownFigures(page)).toEqual(Object.fromEntries(expected));
    await expect(page.locator('td[data-extreme]')).toHaveCount(18);
    await expect(page.getByText(/^Tabellen er ikke et målekort\..*det sosialfaglige arbeidet\.$/)).toBeVisible();
    await expect(page.getByText(/^Kilder: SSB og NAV\./)).toBeVisible();
    await expect(page.getByText(/laget \d{1,2}\. \p{L}+ 20\d\d/u)).toBeVisible();
    await expect(page.getByText(/krever JavaScript/)).toBeVisible();
  });
  await test.step('what would do nothing is not shown', async () => {
    await expect(page.getByPlaceholder('Skriv eller velg fylke')).toBeHidden();
    await expect(page.getByLabel('Farger')).toBeHidden();
    // A dead sort button takes no focus: it is plain text.
    await expect(page.locator('main th button')).toHaveCount(0);
    await expect(page.locator('[data-answer]')).toContainText('Høyest og lavest av 18 fylker');
    await expect(page.getByRole('button', { name: 'Kopier tabellen' })).toBeHidden();
    await expect(page.getByRole('link', { name: 'Last ned CSV' })).toBeVisible();
  });
  await test.step('the explanations open by keyboard and by pointer', async () => {
    const ask = explanation(page, 'unge-andel');
    await tabTo(page, ask);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toContainText('Andel av befolkningen 18-24 år');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await ask.click();
    await expect(page.getByRole('dialog')).toContainText('Andel av befolkningen 18-24 år');
  });
  await test.step('the download link leads to the figures', async () => {
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Last ned CSV' }).click();
    expect((await download).suggestedFilename()).toMatch(/^sosialtjenestetall.*\.csv$/);
  });
  await test.step('a county’s name leads to its page and opens no empty card', async () => {
    const county = page.locator('tbody').getByRole('link', { name: 'Telemark', exact: true });
    await county.focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/fylke\/08-telemark\/$/);
    await page.goBack();
    await expect(page.locator('#fylkeskort')).toBeHidden();
  });
  await page.setViewportSize({ width: 360, height: 740 });

  await test.step('on a phone too all nine columns stand in the table, since nobody can ask for them', async () => {
    for (const id of indicators) {
      await expect(header(page, id)).toBeVisible();
      await expect(page.locator(`td[data-area="08"][data-indicator="${id}"]`)).toBeVisible();
    }
    await expect(page.locator('[data-part="figures"] [data-group]').first()).toBeVisible();
    await expect(page.locator('[data-part="group-name"]').first()).toHaveCSS('width', '1px');
  });
  await test.step('a narrow window does not scroll sideways', async () => {
    await expectNoSidewaysScroll(page);
  });
});

test('no page has a control that looks alive and does nothing', async ({ page }) => {
  const places = [
    'fylke/',
    'fylke/08-telemark/',
    'sammenlign/',
    'hos-oss/',
    'omrade/',
    'omrade/sarbare-overganger/',
    'tilskudd/',
  ];
  const others = ['tilskudd/2021/', 'soknad/', 'om-tallene/', 'apne-data/', 'tilgjengelighet/', '404.html'];
  await page.setViewportSize({ width: 360, height: 740 });
  for (const address of ['', ...places, ...others]) {
    await page.goto(address);
    const alive = await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
      return [
        ...document.querySelectorAll('button:not([popovertarget]), select:not([data-lookup]), input, textarea'),
      ].flatMap((control) =>
        control.matches(':enabled') && control.checkVisibility({ visibilityProperty: true }) ? control.outerHTML : [],
      );
    });
    expect(alive, address).toEqual([]);
    // A label of a field that does not stand there says nothing.
    const alone = await page.evaluate(() =>
      [...document.querySelectorAll('label')].flatMap((label) => {
        const isSeen = label.checkVisibility() && label.getBoundingClientRect().height > 1;
        const other = label.parentElement?.querySelector('noscript, select');
        return isSeen && label.control?.checkVisibility() !== true && !other ? label.outerHTML : [];
      }),
    );
    expect(alone, address).toEqual([]);
    if (address !== 'hos-oss/') continue;
    // What a municipality is called, with its number and county, is looked up; its figures are a link away.
    await page.getByLabel('Finn kommunen med nummer og fylke').selectOption({ label: 'Porsgrunn, 4001, Telemark' });
    const own = page.locator('[data-part=source-links]').getByRole('link', { name: 'Porsgrunn', exact: true });
    await expect(own).toHaveAttribute('href', /tables\/14019\/data.*EKA40,EKA38,4001,3806/);
  }
});
