import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expectNoViolations } from './support/axe.ts';
import { answer, changed } from './support/figuresFile.ts';
import { expectNoSidewaysScroll, holdScripts, tabTo } from './support/page.ts';
import { expect, test } from './support/test.ts';

const gap = '\u00a0';

/** Opens the page and waits until it is hydrated; all steps under each other, or what the anchor asks for. */
async function openApplication(page: Page, query = '', anchor = '#alt'): Promise<void> {
  // The same address but for its anchor would load no document.
  if (page.url().includes('/soknad/')) await page.goto('about:blank');
  await page.goto(`soknad/${query}${anchor}`);
  await expect.poll(() => page.evaluate(() => performance.getEntriesByName('hydrated').length)).toBeGreaterThan(0);
  const more = page.getByText('Flere måter', { exact: true });
  if (anchor === '#alt') await more.click();
  else await expect(page.locator('h2').first()).toBeVisible();
}

const sum = (page: Page, name: string): Locator => page.locator(`[data-sum="${name}"]`);
async function expectSums(page: Page, sums: Record<string, number>): Promise<void> {
  for (const [name, kroner] of Object.entries(sums)) {
    await expect(sum(page, name)).toHaveAttribute('data-kroner', String(kroner));
    await expect(sum(page, name)).toHaveText(new RegExp(`^${String(kroner).replace(/\B(?=(\d{3})+$)/g, '\\s')}$`));
  }
}

/** How much the machine keeps for the time after the tab. */
const stored = (page: Page) => page.evaluate(() => localStorage.length);
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** Walks on with Tab to an element and types there. */
async function type(page: Page, target: Locator, text: string): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.type(text);
}

for (const width of [1280, 360]) {
  test(`a whole application by keyboard at ${width} px`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width, height: 800 });
    await openApplication(page, '', '');
    const step = page.getByRole('navigation', { name: 'Steg' }).locator('[aria-current=step]');
    const next = async (name: string) => {
      await tabTo(page, page.getByRole('link', { name: `Neste: ${name}` }));
      await page.keyboard.press('Enter');
      await expect(page.getByRole('heading', { level: 2, name })).toBeFocused();
      await expect(step).toContainText(name);
      await expect(page).toHaveTitle(new RegExp(`^${name.replace('?', '\\?')} – Søknadshjelp`));
      await expect(page.getByRole('heading', { level: 2, name })).toBeInViewport({ ratio: 1 });
    };
    await tabTo(page, page.getByLabel('Fylke', { exact: true }));
    await page.keyboard.type('Telem');
    await expect(page.getByLabel('Fylke', { exact: true })).toHaveValue('08');
    await type(page, page.getByLabel('NAV-kontor'), 'NAV Skien');
    await type(page, page.getByLabel('Kommune eller bydel'), 'Skien');
    await next('Kan dere søke?');
    for (const [i, id] of ['programfinansiering-0-24', 'ferdig-metode', 'bare-kapasitet'].entries()) {
      await tabTo(page, page.locator(`#felt-exclusions-${id}`));
      await page.keyboard.press('ArrowDown');
      await expect(page.getByRole('radio', { name: 'Nei' }).nth(i)).toBeChecked();
    }
    await next('Utfordringen');
    await tabTo(page, page.getByRole('checkbox', { name: 'Barnefamilier, ungdom og innvandrere' }));
    await page.keyboard.press('Space');
    await type(page, page.getByLabel('Hva er utfordringen hos dere?'), 'Mange unge står uten jobb.');
    const figure = page.locator('[data-figure="unge-andel"]');
    const folded = page.locator('.figures-beside > details > summary');
    if (width < 1200) {
      await tabTo(page, folded);
      await page.keyboard.press('Enter');
    }
    await expect(figure).toContainText('Støtter');
    await tabTo(page, figure.getByRole('checkbox'));
    await page.keyboard.press('Space');
    await type(page, page.getByLabel('Navn på tallet'), 'Unge med sosialhjelp');
    await type(page, page.getByLabel('Verdi'), '412');
    await expect(page.locator('.row-note').getByText('Mangler kilde eller år')).toBeVisible();
    await type(page, page.getByLabel('År', { exact: true }), '2020');
    await type(page, page.getByLabel('Kilde', { exact: true }), 'KOSTRA');
    await expect(page.locator('.row-note').getByText('Mangler kilde eller år')).toBeHidden();
    await next('Tiltaket');
    await type(page, page.getByLabel('Navn på tiltaket'), 'Rett i jobb');
    await type(page, page.getByLabel('Gevinst', { exact: true }), 'Flere i arbeid');
    await type(page, page.getByLabel('Hva skal gjøres?'), 'Kartlegge');
    await type(page, page.getByLabel('Fra måned'), '1');
    await type(page, page.getByLabel('Til måned'), '3');
    await tabTo(page, button(page, 'Legg til en aktivitet'));
    await page.keyboard.press('Enter');
    await expect(page.getByLabel('Hva skal gjøres?').nth(1)).toBeFocused();
    await page.keyboard.type('Prøve ut');
    await next('Forankring og læring');
    await type(page, page.getByLabel('Hvem signerer søknaden?'), 'Leder');
    await next('Budsjett');
    await type(page, page.getByLabel('Stillingsprosent'), '100 %');
    await type(page, page.getByLabel('Måneder'), '12');
    await type(page, page.getByLabel('Lønn og sosiale utgifter'), 'kr 700 000');
    await type(page, page.getByLabel('Kompetansemidler'), '12 000');
    await expectSums(page, { positions: 610_000, competence: 10_000, grant: 620_000, own: 92_000, total: 712_000 });
    await next('Se over og last ned');
    const draft = page.getByRole('article', { name: 'Utkastet' });
    await expect(draft).toContainText('Mange unge står uten jobb.');
    await expect(draft).toContainText(
      `I Telemark mottok 7,9${gap}% av 18–24-åringene sosialhjelp minst én gang i 2018`,
    );
    await expect(draft).toContainText('Kartlegge');
    await tabTo(page, button(page, 'Last ned Word-fil'));
    const download = page.waitForEvent('download');
    await page.keyboard.press('Enter');
    const file = await download;
    expect(file.suggestedFilename()).toBe('soknad-2021-nav-skien.docx');
    expect(
      readFileSync(await file.path())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
    const card = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Tiltaket' }) });
    await tabTo(page, card.locator('summary'));
    await page.keyboard.press('Enter');
    await tabTo(page, page.getByRole('link', { name: 'Gevinst 1 mangler utgangspunkt' }));
    await page.keyboard.press('Enter');
    await expect(page.getByLabel('Utgangspunkt i dag')).toBeFocused();
    await expect(step).toContainText('Tiltaket');
    await page.goBack();
    await expect(step).toContainText('Se over og last ned');
    await expectNoSidewaysScroll(page);
    expect(await stored(page)).toBe(0);
    await expectNoViolations(page);
  });

  test(`no violation at ${width} px: opened, stopped, with errors, as the case officer`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width, height: 800 });
    await openApplication(page, '?fylke=08&omrade=ordinaert-arbeidsliv,sarbare-overganger&tall=kvp-ramme');
    await expectNoViolations(page);
    await page.getByRole('radio', { name: 'Ja' }).nth(1).check();
    await expect(page.getByText('Slik søknaden er nå, gis det ikke tilskudd').first()).toBeVisible();
    await page.getByLabel('Måneder').fill('13');
    await page.getByRole('link', { name: /, Måneder: / }).click();
    await expect(page.getByLabel('Måneder')).toBeFocused();
    await expect(page.getByLabel('Måneder')).toHaveAttribute('aria-invalid', 'true');
    await expectNoViolations(page);
    await page.getByLabel('Måneder').fill('12');
    const download = page.waitForEvent('download');
    await button(page, 'Last ned utkastfil').click();
    await page.locator('input[data-file="read"]').setInputFiles(await (await download).path());
    await expect(page.getByRole('heading', { name: 'Lest som saksbehandler' })).toBeFocused();
    await expect(page.getByText('Alle tallene er de samme som i tabellen her.')).toBeVisible();
    await expectNoViolations(page);
    await button(page, 'Tilbake til skjemaet').click();
    await expect(button(page, 'Les som saksbehandler')).toBeFocused();
    await expect(page.getByLabel('Måneder')).toHaveValue('12');
  });
}

test('sums follow what is typed, with comma, space and kr; what lies above is one’s own', async ({ page }) => {
  await openApplication(page);
  const fill = async (percentage: string, months: string, cost = '') => {
    await page.getByLabel('Stillingsprosent').fill(percentage);
    await page.getByLabel('Måneder').fill(months);
    await page.getByLabel('Lønn og sosiale utgifter').fill(cost);
  };
  await fill('100', '12');
  await expectSums(page, { grant: 610_000, own: 0 });
  await fill('75 %', '12');
  await expectSums(page, { grant: 457_500, own: 0 });
  await fill('50,0', '6');
  await expectSums(page, { grant: 152_500, own: 0 });
  await fill('100', '12', '700 000 kr');
  await expectSums(page, { grant: 610_000, own: 90_000, total: 700_000 });
  await fill('100', '12', '500.000,-');
  await expectSums(page, { grant: 500_000, own: 0 });
  await page.getByLabel('Antall år dere søker for').selectOption('3');
  await expectSums(page, { grant: 1_500_000 });
  await expect(page.getByLabel('Stillingsprosent')).toHaveCount(3);
});

test('wrong numbers stay as typed, are explained beside the field and in a summary, and hinder no download', async ({
  page,
}) => {
  await openApplication(page);
  const field = page.getByLabel('Stillingsprosent');
  await field.fill('halv stilling');
  await field.blur();
  await expect(page.getByText(`Skriv et tall, for eksempel 80${gap}%.`)).toBeVisible();
  await page.getByLabel('Kompetansemidler').fill('12,5');
  const word = page.waitForEvent('download');
  await button(page, 'Last ned Word-fil').click();
  await word;
  await expect(page.getByRole('heading', { name: 'Se på disse 2 tallene' })).toBeVisible();
  await expect(field).toHaveValue('halv stilling');
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await page.getByRole('link', { name: /^Stilling 1, år 1, Stillingsprosent/ }).click();
  await expect(field).toBeFocused();
  await field.fill('50');
  await expect(page.getByRole('heading', { name: 'Se på dette tallet' })).toBeVisible();
  await page.getByLabel('Kompetansemidler').fill('12 000');
  await expect(page.getByRole('heading', { name: /^Se på d/ })).toHaveCount(0);
});

test('a yes stops with the announcement’s words and keeps what was typed', async ({ page }) => {
  await openApplication(page);
  await page.getByLabel('NAV-kontor').fill('NAV Skien');
  await page.getByRole('radio', { name: 'Ja' }).nth(2).check();
  // The words stand by the answer, and only there.
  await expect(page.locator('.exclusions .stop')).toContainText('Beskriv hva kontoret skal gjøre på en ny måte');
  await expect(page.locator('.stop')).toHaveCount(1);
  await expect(page.locator('.stopped')).toContainText('gis det ikke tilskudd');
  await expect(page.getByRole('article', { name: 'Utkastet' })).toContainText('gis det ikke tilskudd');
  await expect(page.getByLabel('NAV-kontor')).toHaveValue('NAV Skien');
  await page.getByRole('radio', { name: 'Nei' }).nth(2).check();
  await expect(page.locator('.stopped')).toHaveCount(0);
});

test.describe('saving', () => {
  test('nothing outlives the tab until it is asked for; a reload of the tab loses nothing', async ({
    page,
    context,
  }) => {
    await openApplication(page, '', '');
    await page.getByLabel('NAV-kontor').fill('NAV Skien');
    await expect(page.getByText(/er bare i denne fanen/)).toBeVisible();
    expect(await stored(page)).toBe(0);
    // On the way through the site and back it still says where the text is.
    await page.getByRole('banner').getByRole('link', { name: 'Tilskuddet' }).click();
    await expect(page.locator('main h1')).toBeFocused();
    await page.goBack();
    await expect(page.getByText(/er bare i denne fanen/)).toBeVisible();
    page.on('dialog', (dialog) => void dialog.accept());
    await page.reload();
    await expect(page.getByLabel('NAV-kontor')).toHaveValue('NAV Skien');
    await expect(page.getByText(/er hentet fram/)).toBeVisible();
    const other = await context.newPage();
    await openApplication(other, '', '');
    await expect(other.getByLabel('NAV-kontor')).toHaveValue('');
    await other.close();
  });

  test('once asked for it is by itself, within a second, also the last word before the tab is closed', async ({
    page,
    context,
  }) => {
    await openApplication(page, '', '');
    await button(page, 'Ja, lagre mens jeg skriver').click();
    await page.getByLabel('NAV-kontor').pressSequentially('NAV Skien');
    await expect(page.getByText(/^Sist lagret \d\d\.\d\d\./)).toBeVisible();
    await expect
      .poll(() => page.evaluate(() => JSON.stringify(localStorage)), { timeout: 1_000 })
      .toContain('NAV Skien');
    await page.getByLabel('Kommune eller bydel').pressSequentially('Ski');
    await page.close();
    const next = await context.newPage();
    await openApplication(next, '', '');
    await expect(next.getByLabel('NAV-kontor')).toHaveValue('NAV Skien');
    await expect(next.getByLabel('Kommune eller bydel')).toHaveValue('Ski');
    await button(next, 'Slett utkastet fra maskinen').click();
    await button(next, 'Slett').click();
    expect(await stored(next)).toBe(0);
    await expect(next.getByLabel('NAV-kontor')).toHaveValue('NAV Skien');
  });

  test('once asked for it is within a second also while keys go on without a pause', async ({ page }) => {
    await openApplication(page);
    await button(page, 'Ja, lagre mens jeg skriver').click();
    const field = page.getByLabel('NAV-kontor');
    await field.evaluate((input: HTMLInputElement) => {
      const typed: [at: number, text: string][] = [];
      Object.assign(window, { typed });
      input.addEventListener('input', () => typed.push([performance.now(), input.value]));
    });
    await field.pressSequentially('abcd'.repeat(25), { delay: 20 });
    // Nothing is waited for: the last key was just now. What was typed a second ago is kept.
    const { kept, due } = await page.evaluate(() => {
      const { typed } = window as unknown as { typed: [at: number, text: string][] };
      const before = typed.filter(([at]) => at < performance.now() - 1000);
      return { kept: JSON.stringify(Object.values(localStorage)), due: before.at(-1)?.[1] };
    });
    expect(due).toMatch(/^abcd/);
    expect(kept).toContain(due);
  });

  test('the browser asks before unsaved text is left, and not after it is saved', async ({ page }) => {
    await openApplication(page);
    await page.getByLabel('NAV-kontor').pressSequentially('NAV');
    let asked = 0;
    page.on('dialog', (dialog) => {
      asked++;
      void dialog.accept();
    });
    await page.reload();
    expect(asked).toBe(1);
    await button(page, 'Ja, lagre mens jeg skriver').click();
    await page.getByLabel('NAV-kontor').pressSequentially(' Skien');
    // Within the second that is promised (the test before) on a quiet machine, later on a busy one.
    await page.waitForFunction(() => JSON.stringify(Object.values(localStorage)).includes('Skien'));
    await page.reload();
    expect(asked).toBe(1);
    await expect(page.getByLabel('NAV-kontor')).toHaveValue(/Skien/);
  });

  test('a browser that keeps nothing says so, and nothing typed is lost', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await openApplication(page);
    await page.getByLabel('NAV-kontor').fill('NAV Skien');
    await expect(page.getByText(/er ikke lagret noe sted/)).toBeVisible();
    await button(page, 'Ja, lagre mens jeg skriver').click();
    await expect(page.getByText(/^Nettleseren lot oss ikke lagre/)).toHaveCount(1);
    await expect(page.getByLabel('NAV-kontor')).toHaveValue('NAV Skien');
  });

  test('what another window deletes, and what is opened from a file, stands after a reload of the tab', async ({
    page,
    context,
  }) => {
    page.on('dialog', (dialog) => void dialog.accept());
    await openApplication(page);
    await page.getByLabel('NAV-kontor').fill('NAV Skien');
    await button(page, 'Ja, lagre mens jeg skriver').click();
    const download = page.waitForEvent('download');
    await button(page, 'Last ned utkastfil').click();
    const path = await (await download).path();
    const other = await context.newPage();
    await openApplication(other);
    await button(other, 'Slett utkastet fra maskinen').click();
    await button(other, 'Slett').click();
    await expect(page.getByText(/Et annet vindu har slettet/)).toBeVisible();
    await page.reload();
    await expect(page.getByLabel('NAV-kontor')).toHaveValue('NAV Skien');
    const third = await context.newPage();
    third.on('dialog', (dialog) => void dialog.accept());
    await openApplication(third);
    await third.locator('input[data-file="write"]').setInputFiles(path);
    await expect(third.getByLabel('NAV-kontor')).toHaveValue('NAV Skien');
    await third.reload();
    await expect(third.getByLabel('NAV-kontor')).toHaveValue('NAV Skien');
  });

  test('another window’s draft is not overwritten unasked', async ({ page, context }) => {
    await openApplication(page);
    const other = await context.newPage();
    await openApplication(other);
    await other.getByLabel('NAV-kontor').fill('NAV Porsgrunn');
    await button(other, 'Ja, lagre mens jeg skriver').click();
    await expect(page.getByText(/Et annet vindu har lagret et nyere utkast/)).toBeVisible();
    await page.getByLabel('NAV-kontor').fill('NAV Skien');
    await button(page, 'Ja, lagre mens jeg skriver').click();
    await expect(page.getByText(/Vil du lagre over det/)).toBeFocused();
    await button(page, 'Avbryt').click();
    await button(page, 'Ja, lagre mens jeg skriver').click();
    await button(page, 'Hent det andre utkastet').click();
    await expect(page.getByLabel('NAV-kontor')).toHaveValue('NAV Porsgrunn');
    // What was typed here can be had back.
    await button(page, 'Hent tilbake det du skrev her').click();
    await expect(page.getByLabel('NAV-kontor')).toHaveValue('NAV Skien');
    // And saving can be said no to.
    await button(page, 'Nei').click();
    await expect(page.getByText('Lagre mens du skriver, på denne maskinen?')).toHaveCount(0);
    await expect(button(page, 'Lagre på denne maskinen')).toBeVisible();
    await other.close();
  });
});

test.describe('project files', () => {
  const saveProject = async (page: Page) => {
    const download = page.waitForEvent('download');
    await button(page, 'Last ned utkastfil').click();
    return readFileSync(await (await download).path(), 'utf8');
  };
  const file = (text: string) => ({ name: 'soknad.json', mimeType: 'application/json', buffer: Buffer.from(text) });

  test('are opened again; a broken or newer one changes nothing', async ({ page }) => {
    await openApplication(page, '?fylke=08&omrade=ordinaert-arbeidsliv&tall=kvp-ramme');
    await page.getByLabel('NAV-kontor').fill('NAV <b>Skien</b> 😀');
    const text = await saveProject(page);
    await openApplication(page);
    await page.locator('input[data-file="write"]').setInputFiles(file(text));
    await expect(page.getByLabel('NAV-kontor')).toHaveValue('NAV <b>Skien</b> 😀');
    await expect(page.getByLabel('Fylke', { exact: true })).toHaveValue('08');
    for (const [broken, says] of [
      [text.slice(0, 300), /kan ikke leses/],
      [text.replace(/"version": \d+/, '"version": 99'), /nyere utgave/],
      [text.replace('"competence": ""', '"competence": 5'), /«Kompetansemidler»/],
    ] as const) {
      await page.locator('input[data-file="write"]').setInputFiles(file(broken));
      await expect(page.getByText(says)).toBeVisible();
      await expect(page.getByLabel('NAV-kontor')).toHaveValue('NAV <b>Skien</b> 😀');
    }
  });

  test('replace unsaved text only when asked to', async ({ page }) => {
    await openApplication(page);
    await page.getByLabel('NAV-kontor').fill('NAV Skien');
    const text = await saveProject(page);
    await page.getByLabel('NAV-kontor').fill('NAV Porsgrunn');
    await page.locator('input[data-file="write"]').setInputFiles(file(text));
    await expect(page.getByText(/Fila erstatter/)).toBeVisible();
    await expect(page.getByLabel('NAV-kontor')).toHaveValue('NAV Porsgrunn');
    await button(page, 'Åpne og erstatt').click();
    await expect(page.getByLabel('NAV-kontor')).toHaveValue('NAV Skien');
  });

  test('read as the case officer show what was left out and a figure that was changed', async ({ page }) => {
    await openApplication(page, '?fylke=08&omrade=barnefamilier-ungdom-innvandrere&tall=unge-andel');
    const text = (await saveProject(page)).replace(`7,9${gap}%`, `8,9${gap}%`);
    await page.locator('input[data-file="read"]').setInputFiles(file(text));
    await expect(page.getByRole('row', { name: /8,9.%.*7,9.%.*Ulikt/ })).toBeVisible();
    await expect(page.getByText('1 tall er annerledes enn i tabellen her.')).toBeVisible();
    // What was left out unfolds.
    await page.locator('.reader summary').filter({ hasText: 'Barnefamilier' }).click();
    await expect(page.getByText(/5,5.% av barna under 18 år/).first()).toBeVisible();
    await expect(page.getByLabel('NAV-kontor')).toBeHidden();
  });
});

test('a granted draft becomes the report: planned beside done, budget beside spent, in the same file and in Word', async ({
  page,
}) => {
  await openApplication(page, '?fylke=08');
  await page.getByLabel('Navn på tiltaket').fill('Rett i jobb');
  await page.getByLabel('Hva skal gjøres?').fill('Kartlegge unge');
  await page.getByLabel('Fra måned').fill('1');
  await page.getByLabel('Stillingstittel').fill('Veileder');
  await page.getByLabel('Stillingsprosent').fill('100');
  await page.getByLabel('Måneder').fill('12');
  await page.getByRole('link', { name: 'Rapporten etter tildeling' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Rapport etter tildeling' })).toBeFocused();
  await expect(page.getByText('Frist for statusrapportering og regnskapsrapportering')).toBeVisible();
  await expect(page.getByLabel('Kartlegge unge')).toHaveAccessibleDescription('Planlagt: Måned 1');
  await page.getByLabel('Kartlegge unge').fill('Kartla 38');
  await page.getByLabel('Hva lærte dere?').fill('At det tar tid');
  const spent = page.getByLabel('Veileder');
  await expect(spent).toHaveAccessibleDescription(new RegExp(`Budsjett: 610\\s000 kr`));
  await spent.fill('mye');
  await expect(page.getByRole('heading', { name: 'Se på dette tallet' })).toBeVisible();
  await spent.fill('600 000');
  await expect(page.getByText(/^Brukt 600\s000 av 610\s000 kroner\. 10\s000 kroner igjen\.$/)).toBeVisible();
  await expectNoViolations(page);
  const word = page.waitForEvent('download');
  await button(page, 'Last ned Word-fil med rapporten').click();
  expect((await word).suggestedFilename()).toBe('rapport-2021-telemark.docx');
  const file = page.waitForEvent('download');
  await button(page, 'Last ned utkastfil').click();
  const text = readFileSync(await (await file).path(), 'utf8');
  await openApplication(page, '', '#rapport');
  await page.locator('input[data-file="write"]').setInputFiles({
    name: 'soknad.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
  await expect(page.getByLabel('Kartlegge unge')).toHaveValue('Kartla 38');
  await expect(page.getByRole('article', { name: 'Rapporten slik den blir' })).toContainText('At det tar tid');
});

test('a link carries county, areas and figures; what does not exist is said and ignored', async ({ page }) => {
  await openApplication(page, '?fylke=99&omrade=romfart,sarbare-overganger&tall=unge-andel,rakett');
  const notice = page.getByRole('status').filter({ hasText: 'Lenken ba om noe som ikke finnes her' });
  await expect(notice).toContainText('Fylket «99»');
  await expect(notice).toContainText('«romfart»');
  await expect(notice).toContainText('«rakett»');
  await expect(page.getByRole('checkbox', { name: 'Sårbare overganger' })).toBeChecked();
  await page.getByLabel('Fylke', { exact: true }).selectOption('08');
  await expect(page).toHaveURL(/fylke=08/);
  await expect(page.locator('[data-figure="unge-andel"]').getByRole('checkbox')).toBeChecked();
});

test('a link’s figure without an area is said, with a way to what shows it', async ({ page }) => {
  await openApplication(page, '?fylke=08&tall=unge-andel');
  const notice = page.locator('[data-link-figures]');
  await notice.getByText('1 tall er tatt med hit.').click();
  await expect(notice).toContainText('«Unge 18–24 år, andel» hører til');
  await expectNoViolations(page);
  await notice.getByRole('link').click();
  await expect(page.getByRole('checkbox', { name: 'Ordinært arbeidsliv' })).toBeFocused();
  await page.getByRole('checkbox', { name: 'Sårbare overganger' }).check();
  await expect(page.locator('[data-figure="unge-andel"]').getByRole('checkbox')).toBeChecked();
  await expect(notice).toHaveCount(0);
});

test('figures that were brought along without an area are no fault, and can be put away', async ({ page }) => {
  await openApplication(page, '?fylke=08&tall=unge-andel,barn-andel', '#trinn-2');
  const brought = page.locator('[data-link-figures]');
  await expect(page.getByText('Velg et prioritert område, så kommer fylkets tall fram her.')).toHaveCount(0);
  await brought.getByText('2 tall er tatt med hit.').click();
  await brought.getByRole('button', { name: 'Ta dem bort' }).click();
  await expect(brought).toHaveCount(0);
  await expect(page).toHaveURL(/fylke=08(?!.*tall=)/);
});

test('a link is read as the case officer: chosen, left out, and the form stays', async ({ page }) => {
  await openApplication(page, '?fylke=03');
  await page.getByLabel('NAV-kontor').fill('NAV Frogner');
  const link = page.getByLabel('Lenke til et kontors valg');
  await link.fill('https://www.nav.no/');
  await link.press('Enter');
  await expect(page.getByText('Lenken har verken fylke, område eller tall herfra.')).toBeVisible();
  await link.fill('https://x.no/soknad/?fylke=08&omrade=ordinaert-arbeidsliv,tull&tall=kvp-ramme#trinn-2');
  await button(page, 'Les lenken').click();
  await expect(page.getByRole('heading', { level: 2, name: 'Lest som saksbehandler' })).toBeFocused();
  await expect(page.getByText('Valgte områder: Ordinært arbeidsliv.')).toBeVisible();
  await expect(page.locator('.reader').getByText('tull')).toBeVisible();
  await expect(page.locator('.reader')).toContainText('tilsvarte 70\u00a0% av plassene i rammefinansieringen');
  await expect(page.locator('.reader')).toContainText('1,5\u00a0% av befolkningen 18–66 år');
  await expectNoViolations(page);
  await button(page, 'Tilbake til skjemaet').click();
  await expect(page.getByLabel('NAV-kontor')).toHaveValue('NAV Frogner');
});

test('the link to share has no text in it', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openApplication(page, '?fylke=08&omrade=sarbare-overganger&tall=unge-andel');
  await page.getByLabel('NAV-kontor').fill('NAV Hemmelig');
  await button(page, 'Kopier lenke til valgene').click();
  await expect(page.getByText(/^Lenken er kopiert/)).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toMatch(/\/soknad\/\?fylke=08&omrade=sarbare-overganger&tall=unge-andel$/);
  await button(page, 'Kopier som tekst').click();
  await expect(page.getByText('Utkastet er kopiert som tekst.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('NAV Hemmelig');
});

test('on paper: the draft and the summary, standing, and nothing of the form', async ({ page }) => {
  await openApplication(page, '?fylke=08&omrade=sarbare-overganger&tall=unge-andel');
  await page.getByLabel('NAV-kontor').fill('NAV Skien');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByLabel('NAV-kontor')).toBeHidden();
  await expect(button(page, 'Last ned Word-fil')).toBeHidden();
  await expect(page.getByRole('article', { name: 'Utkastet' })).toContainText('NAV Skien');
  await expect(page.locator('.mini-tiles [data-chosen]')).toBeVisible();
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const sizes = [...pdf.matchAll(/\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)/g)];
  expect(new Set(sizes.map(([, w, h]) => `${Math.round(Number(w))} x ${Math.round(Number(h))}`))).toEqual(
    new Set(['595 x 842']),
  );
  await page.evaluate(() => document.documentElement.setAttribute('data-print', 'sheet'));
  await expect(page.getByRole('article', { name: 'Utkastet' })).toBeHidden();
  const sheet = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect([...sheet.matchAll(/\/Type\s*\/Page\b/g)]).toHaveLength(1);
});

test('on paper the address names what the draft holds, not what the link once asked for', async ({ page }) => {
  await openApplication(page, '?fylke=08&omrade=ordinaert-arbeidsliv,sarbare-overganger&tall=kvp-ramme,unge-andel');
  const printed = async () => {
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    const text = await page.locator('[data-part="printed"]').textContent();
    return /\/soknad\/([^\s#]*)/.exec(text ?? '')?.[1];
  };
  await page.getByRole('checkbox', { name: 'Ordinært arbeidsliv' }).uncheck();
  await expect.poll(printed).toBe('?fylke=08&omrade=sarbare-overganger&tall=unge-andel');
  await page.getByRole('checkbox', { name: 'Sårbare overganger' }).uncheck();
  await expect.poll(printed).toBe('?fylke=08');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says what it needs; exclusions, amounts and questions can be read', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto('soknad/');
    await expect(page.getByText(/^Søknadshjelpen krever JavaScript/)).toBeVisible();
    await expect(page.getByText('implementering av ferdig utviklede metoder og arbeidsmåter')).toBeVisible();
    await expect(page.getByText(/^Det gis inntil 610 000 kroner per 100% stilling/)).toBeVisible();
    await expect(page.getByRole('listitem').filter({ hasText: 'Hva er utfordringen hos dere?' })).toBeVisible();
    // What to do instead, the areas in the announcement's words, and what is asked of each benefit.
    const asked = page.getByRole('main').getByRole('listitem');
    for (const what of [
      'Søk om å utvikle noe nytt',
      'Sårbare overganger: «',
      'Hvilken del av utfordringen svarer den på?',
      'Lønn og sosiale utgifter',
      'Vil dere ha ekstern prosessevaluering av tiltaket?',
    ])
      await expect(asked.filter({ hasText: what })).toBeVisible();
    await expect(page.getByText(/av 6/).first()).toBeHidden();
    // Nothing is promised that is not there: neither steps nor a text that is kept.
    for (const promise of [/^Seks steg/, /^Ingenting blir sendt/]) await expect(page.getByText(promise)).toBeHidden();
    await expect(page.getByLabel('NAV-kontor')).toBeHidden();
    await expect(button(page, 'Ja, lagre mens jeg skriver')).toBeHidden();
    await expectNoSidewaysScroll(page);
  });
});

test('the code of this page is loaded here, and Word’s only when it is asked for', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(request.url());
  });
  await openApplication(page);
  const before = scripts.length;
  expect(scripts.some((url) => /wordFile/.test(url))).toBe(false);
  const download = page.waitForEvent('download');
  await button(page, 'Last ned Word-fil').click();
  await download;
  expect(scripts.length).toBeGreaterThan(before);
  await page.goto('');
  expect(scripts.slice(before).filter((url) => /application|Application/.test(url))).toEqual([]);
});

test('what is typed and chosen before the page is hydrated is kept', async ({ page }) => {
  // A slow line: the form stands there long before its scripts.
  const letGo = await holdScripts(page, '**/*.js');
  await page.goto('soknad/', { waitUntil: 'commit' });
  await page.getByLabel('NAV-kontor').fill('NAV Tidlig');
  await page.getByRole('combobox', { name: 'Fylke', exact: true }).selectOption('08');
  letGo();
  await expect.poll(() => page.evaluate(() => performance.getEntriesByName('hydrated').length)).toBeGreaterThan(0);
  await expect(page.getByLabel('NAV-kontor')).toHaveValue('NAV Tidlig');
  await expect(page.getByRole('combobox', { name: 'Fylke', exact: true })).toHaveValue('08');
});

test('the window’s title names the step, and the next page’s its own', async ({ page }) => {
  await openApplication(page, '', '#trinn-3');
  await expect(page).toHaveTitle(/^Tiltaket – Søknadshjelp(?!.*Tiltaket)/);
  await page.getByRole('link', { name: 'Prioriterte områder' }).click();
  await expect(page).toHaveTitle(/^Prioriterte områder/);
  await page.goBack();
  await expect(page).toHaveTitle(/^Tiltaket – Søknadshjelp(?!.*Tiltaket)/);
});

test('an address of a step shows that step, before its scripts come too', async ({ page }) => {
  const letGo = await holdScripts(page, '**/*.js');
  await page.goto('soknad/#trinn-3', { waitUntil: 'commit' });
  const name = page.getByLabel('Navn på tiltaket');
  await name.fill('Rett i jobb');
  await expect(page.getByLabel('NAV-kontor')).toBeHidden();
  letGo();
  await expect(page.locator('[aria-current=step]')).toContainText('Tiltaket');
  await expect(name).toHaveValue('Rett i jobb');
});

test('a figure is put in where one writes, with its source, and is in the draft', async ({ page }) => {
  await openApplication(page, '?fylke=08&omrade=barnefamilier-ungdom-innvandrere', '#trinn-3');
  const group = page.getByLabel('Hvem er målgruppen?');
  await group.fill('Unge i Skien. De er 40.');
  // What is selected stays: the sentence comes after it.
  await group.evaluate((field: HTMLTextAreaElement) => field.setSelectionRange(7, 13));
  await button(page, 'Sett inn: Unge 18–24 år, andel').click();
  await expect(group).toBeFocused();
  await expect(group).toHaveValue(
    /^Unge i Skien\. I Telemark mottok 7,9\s% av 18–24-åringene .* landet: 5,6\s%\. \(Kilde: .*\) De er 40\.$/,
  );
  await expect(page.getByText('Satt inn i «Hvem er målgruppen?».')).toBeAttached();
  await expectNoViolations(page);
  await page.keyboard.press('Control+z');
  await expect(group).toHaveValue('Unge i Skien. De er 40.');
  await page.keyboard.press('Control+Shift+z');
  await expect(group).toHaveValue(/landet: 5,6/);
});

test('by keyboard a figure goes where one wrote, not where Tab passed by', async ({ page }) => {
  await openApplication(page, '?fylke=08&omrade=barnefamilier-ungdom-innvandrere', '#trinn-2');
  const challenge = page.getByLabel('Hva er utfordringen hos dere?');
  await challenge.focus();
  await page.keyboard.type('Mange unge.');
  await tabTo(page, button(page, 'Sett inn: Unge 18–24 år, andel'));
  await page.keyboard.press('Enter');
  await expect(challenge).toBeFocused();
  await expect(challenge).toHaveValue(/^Mange unge\. I Telemark mottok 7,9\s%/);
  await expect(page.getByLabel('Hva kan ikke tallene vise?')).toHaveValue('');
});

test('a figure that the host corrects after a draft was saved: told, old and new, and taken only when asked', async ({
  page,
}) => {
  await openApplication(page, '?fylke=08&omrade=ordinaert-arbeidsliv&tall=hovedinntekt-antall,hovedinntekt-andel');
  await button(page, 'Ja, lagre mens jeg skriver').click();
  const draft = page.locator('article.draft');
  await expect(draft).toContainText(/1\s585 personer/);
  const sentence =
    '1,5\u00a0% av befolkningen 18–66 år fikk sosialhjelp i 6–12 måneder i 2018 og hadde sosialhjelp som hovedinntekt (1\u00a0585).';
  await page.getByLabel('Hva er utfordringen hos dere?').fill(`Vi har 40 unge. ${sentence}`);
  await expect(page.getByText(/^Sist lagret/)).toBeVisible();
  const corrected = {
    '08 hovedinntekt-antall': '1685',
    '08 hovedinntekt-andel': '1,6',
    '0 hovedinntekt-antall': '29401',
  };
  await answer(page, changed(corrected));
  await openApplication(page);
  const question = page.locator('[data-changed-figures]');
  await expect(question.getByRole('listitem')).toHaveText([
    /antall: 1\s585 → 1\s685$/,
    /antall, Landet: 29\s301 → 29\s401$/,
    /andel: 1,5\s% → 1,6\s%$/,
  ]);
  await expect(draft).toContainText(/1\s585 personer/);
  await button(page, 'Bruk de nye tallene').click();
  await expect(question).toHaveCount(0);
  await expect(draft).toContainText(/1\s685 personer/);
  // The office's own text is the office's: the sentence is shown, and changed when asked.
  const altered = page.locator('[data-altered]');
  await expect(altered).toContainText('1,5 % av befolkningen');
  await expect(page.getByLabel('Hva er utfordringen hos dere?')).toHaveValue(`Vi har 40 unge. ${sentence}`);
  await expectNoViolations(page);
  await altered.getByRole('button', { name: 'Bytt ut setningen' }).click();
  await expect(altered).toHaveCount(0);
  await expect(page.getByLabel('Hva er utfordringen hos dere?')).toHaveValue(
    /^Vi har 40 unge\. 1,6\s% av .*\(1\s685\)\.$/,
  );
  await expect(draft).not.toContainText(/1\s585/);
});

test('the page ends with its foot: what is hidden in the draft’s own window adds no empty room under it', async ({
  page,
}) => {
  await openApplication(page, '?fylke=08&omrade=ordinaert-arbeidsliv', '#trinn-5');
  await page.getByLabel('Stillingsprosent').fill('100');
  await page.getByLabel('Måneder').fill('12');
  await page.getByRole('link', { name: 'Neste: Se over og last ned' }).click();
  await expect(page.getByRole('table', { name: 'Budsjett i hele kroner' })).toBeAttached();
  const empty = await page.evaluate(
    () =>
      document.documentElement.scrollHeight -
      (document.querySelector('footer')?.getBoundingClientRect().bottom ?? 0) -
      scrollY,
  );
  expect(Math.abs(Math.round(empty))).toBe(0);
});
