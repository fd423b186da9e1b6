import { readFileSync } from 'node:fs';
import { announcedCounties, figureOf } from './support/announcement.ts';
import { expectNoViolations } from './support/axe.ts';
import { answer, changed } from './support/figuresFile.ts';
import { expectNoSidewaysScroll, firstNumber, open, settle } from './support/page.ts';
import { expect, test } from './support/test.ts';

const shape = (code: string) => `[data-map] path[data-area="${code}"]`;
const codes = announcedCounties.map(({ code }) => code).sort();

test('the map is in the HTML, is one Tab stop, marks with the table, follows its order, and is taken along', async ({
  page,
}) => {
  await open(page);

  await test.step('shapes with their class, name and figure', async () => {
    const shapes = await page.locator('[data-map] path[data-area]').evaluateAll((paths) =>
      paths.map((path) => ({
        code: path.getAttribute('data-area') ?? '',
        step: path.getAttribute('data-class') ?? '',
        label: path.getAttribute('aria-label') ?? '',
      })),
    );
    expect(shapes.map(({ code }) => code).sort()).toEqual(codes);
    for (const { code, step, label } of shapes) {
      expect(step).toMatch(/^[1-5]$/);
      expect(label).toContain(`: ${figureOf(code, 'hovedinntekt-andel')}\u00a0%, `);
    }
    await expect(page.locator('[data-map] > * svg').first()).toHaveClass(/map$/);
  });
  await test.step('the picture opens as SVG and as PNG of twice the size, and is named by indicator and year', async () => {
    const save = async (name: string) => {
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name }).click();
      const done = await download;
      return { name: done.suggestedFilename(), bytes: readFileSync(await done.path()) };
    };
    const svg = await save('Last ned SVG');
    expect(svg.name).toBe('kart-hovedinntekt-andel-2018.svg');
    const text = svg.bytes.toString('utf8');
    // In a page of its own: this one's policy lets nobody make a document of a text.
    const blank = await page.context().newPage();
    const parsed = await blank.evaluate((source) => {
      const document = new DOMParser().parseFromString(source, 'image/svg+xml');
      const { width } = document.documentElement as unknown as SVGSVGElement;
      return { error: document.querySelector('parsererror')?.textContent ?? '', width: width.baseVal.value };
    }, text);
    expect(parsed).toEqual({ error: '', width: 800 });
    const words = text.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
    for (const part of [
      'Telemark',
      'Tabellen er ikke et målekort.',
      'det sosialfaglige arbeidet.',
      'Statistisk sentralbyrå',
      '18 fylker',
      'Natural Earth',
    ])
      expect(words).toContain(part);
    const fill = await page.locator(shape('08')).evaluate((path) => getComputedStyle(path).fill);
    expect(fill).toMatch(/^rgb/);
    expect(text).toContain(`fill="${fill}"`);

    const png = await save('Last ned PNG');
    expect(png.name).toBe('kart-hovedinntekt-andel-2018.png');
    expect(png.bytes.subarray(1, 4).toString()).toBe('PNG');
    expect(png.bytes.readUInt32BE(16)).toBe(1600);

    await blank.close();
    await page.setViewportSize({ width: 360, height: 740 });
    await expect(page.locator('[data-map] svg[role=group]')).toBeHidden();
    expect((await save('Last ned SVG')).bytes.toString('utf8')).toBe(text);
    await page.setViewportSize({ width: 1280, height: 900 });
  });
  await test.step('the county in focus is seen when the pointer has been elsewhere', async () => {
    await page.locator(shape('19')).focus();
    await page.keyboard.press('ArrowDown');
    const focused = page.locator('[data-map] svg[role=group] path:focus');
    await expect(focused).toHaveAttribute('data-area');
    await page.mouse.move(1100, 700);
    await page.mouse.move(600, 850);
    await expect(focused).toHaveCSS('stroke', 'rgb(16, 24, 40)');
  });
  await test.step('table and map mark the same county, both ways', async () => {
    await page.locator('tr[data-row="11"]').hover();
    await expect(page.locator('[data-part="map-detail"]')).toContainText('Rogaland 0,9 %');
    await expect(page.locator('g[data-live] path').first()).toBeVisible();
    await page.locator(shape('50')).hover();
    await expect(page.locator('tr[data-row="50"]')).toHaveAttribute('data-pointed', 'true');
    await expect(page.locator('tr[data-row="11"]')).not.toHaveAttribute('data-pointed');
    await page.locator(shape('50')).click();
    await expect(page.getByRole('combobox', { name: 'Mitt fylke' })).toHaveValue('Trøndelag');
    // The inset shows the same counties.
    await page.locator('[data-map] svg[role=img] path[data-shows="03"]').dispatchEvent('click');
    await expect(page.getByRole('combobox', { name: 'Mitt fylke' })).toHaveValue('Oslo');
  });
  await test.step('one Tab stop; arrows reach all 18; Enter chooses; Escape leaves', async () => {
    await page.getByLabel('Kartet viser').focus();
    await page.keyboard.press('Tab');
    const here = () => page.evaluate(() => document.activeElement?.getAttribute('data-area') ?? '');
    const walked = new Set<string>();
    for (let i = 0; i < 18; i += 1) {
      walked.add(await here());
      await page.keyboard.press('ArrowDown');
    }
    expect([...walked].sort()).toEqual(codes);
    while ((await here()) !== '08') await page.keyboard.press('ArrowRight');
    await expect(page.locator('[data-part="map-detail"]')).toContainText('Telemark 1,5 %');
    await expect(page.locator('[data-part="map-detail"]')).toContainText('høyest av 18 fylker. Landet: 0,86 %.');
    await expect(page.locator('tr[data-row="08"]')).toHaveAttribute('data-pointed', 'true');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\?fylke=08$/);
    await expect(page.locator(shape('08'))).toHaveAttribute('aria-current', 'true');
    await expect(page.locator('tr[aria-current="true"]')).toContainText('Telemark');
    await page.keyboard.press('Escape');
    await expect(page.getByText('Vis kartet som liste')).toBeFocused();
    // Back past the link to the chosen county's page and the choice of colours, which stand between.
    await page.keyboard.press('Shift+Tab');
    await expect(page.locator('[data-part="map-detail"] a')).toBeFocused();
    await page.keyboard.press('Shift+Tab');
    await expect(
      page.getByRole('radiogroup', { name: 'Fargelegg etter' }).getByRole('radio', { checked: true }),
    ).toBeFocused();
    await page.keyboard.press('Shift+Tab');
    expect(await here()).toBe('08');
  });
  await test.step('the map follows the sorted column until another is picked', async () => {
    await page.locator('th[data-indicator="unge-andel"] button').first().click();
    await expect(page.locator('[data-part="map-title"]')).toContainText(
      'Høyest i Telemark (7,9 %), lavest i Akershus (3,7 %); landet 5,6 %.',
    );
    await page.getByLabel('Kartet viser').selectOption('barn-antall');
    await expect(page).toHaveURL(/indikator=barn-antall/);
    await page.locator('th[data-indicator="kvp-ramme"] button').first().click();
    await expect(page.locator('[data-part="map-title"]')).toContainText(
      'Høyest i Oslo (7 112), lavest i Finnmark (531)',
    );
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the map, its title and its legend stand', async ({ page }) => {
    await page.goto('');
    await expect(page.locator('[data-part="map-title"]')).toContainText(
      'Høyest i Telemark (1,5 %), lavest i Troms (0,4 %); landet 0,86 %.',
    );
    await expect(page.locator(shape('08'))).toBeVisible();
    await expect(page.locator('[data-part="map-key"] ol li')).toHaveCount(5);
    await expect(page.locator('[data-part="map-choices"]')).toBeHidden();
  });
});

test('counts are circles in proportion, also the legend’s; the pointer finds them, and a picture has them', async ({
  page,
}) => {
  await open(page, '?indikator=botilbud-antall');
  await test.step('areas are in proportion, and a sentence says why', async () => {
    const circles = await page
      .locator('[data-map] circle[data-area]')
      .evaluateAll((all) =>
        all.map((circle) => [circle.getAttribute('data-area') ?? '', Number(circle.getAttribute('r'))] as const),
      );
    expect(circles).toHaveLength(18);
    const [, oslo] = circles.find(([code]) => code === '03') ?? ['', 0];
    for (const [code, r] of circles) {
      const share = Number(figureOf(code, 'botilbud-antall')) / 912;
      expect(Math.abs(r ** 2 / oslo ** 2 / share - 1)).toBeLessThan(0.01);
    }
    await expect(page.getByText('Farger på antall ville bare vist hvor det bor mange.')).toBeVisible();
    await expect(page.locator('[data-map] path[data-class]')).toHaveCount(0);
  });
  await test.step('on circles the pointer marks and chooses the circle’s own county, and a mark hides no circle', async () => {
    await page.getByLabel('Kartet viser').selectOption('barn-antall');
    const circle = page.locator('[data-map] circle[data-area="03"]');
    await circle.scrollIntoViewIfNeeded();
    const box = (await circle.boundingBox())!;
    // At its western edge, which lies over another county.
    await page.mouse.move(box.x + 3, box.y + box.height / 2);
    await expect(page.locator('[data-part="map-detail"]')).toContainText('Oslo 7 112');
    await page.mouse.click(box.x + 3, box.y + box.height / 2);
    await expect(page.getByRole('combobox', { name: 'Mitt fylke' })).toHaveValue('Oslo');
    await page.getByLabel('Kartet viser').selectOption('botilbud-antall');
    const smallest = (await page.locator('[data-map] circle[data-area="14"]').boundingBox())!;
    const mark = (await page.locator('[data-map] svg[role=group] g[data-map-mark="green"]').boundingBox())!;
    expect(mark.x).toBeGreaterThan(smallest.x + smallest.width / 2);
    expect(mark.x + 1.5).toBeGreaterThanOrEqual(smallest.x + smallest.width - 1);
  });
  await test.step('a picture of counts has its legend drawn as the page has it, and names stand about their middle', async () => {
    await page.getByLabel('Kartet viser').selectOption('kvp-antall');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Last ned SVG' }).click();
    const svg = readFileSync(await (await download).path(), 'utf8');
    const nested = svg.match(/<circle cy="-?\d+" r="\d+"[^>]*>/g) ?? [];
    expect(nested.length).toBeGreaterThan(1);
    for (const circle of nested) expect(circle).toContain('fill="none"');
    const blank = await page.context().newPage();
    const anchor = await blank.evaluate((source) => {
      const drawn = new DOMParser().parseFromString(source, 'image/svg+xml');
      const name = [...drawn.querySelectorAll('text')].find(({ textContent }) => textContent === 'Finnmark');
      return name?.closest('[text-anchor]')?.getAttribute('text-anchor');
    }, svg);
    await blank.close();
    expect(anchor).toBe('middle');
  });
  await test.step('the list beside the map says what it shows', async () => {
    await page.getByLabel('Kartet viser').selectOption('unge-andel');
    await page.getByText('Vis kartet som liste').click();
    const items = await page.locator('[data-part="map-list"] li').allTextContents();
    expect(items).toHaveLength(18);
    for (const { code, name } of announcedCounties) {
      const item = items.find((text) => text.startsWith(`${name}: `)) ?? '';
      expect(firstNumber(item)).toBe(figureOf(code, 'unge-andel'));
    }
  });
});

test('a suppressed figure is hatched and has its own place in the legend', async ({ page }) => {
  await answer(page, changed({ '14 hovedinntekt-andel': ':' }));
  await open(page);
  await expect(page.locator(shape('14'))).toHaveAttribute('data-class', 'none');
  await expect(page.locator(shape('14'))).toHaveCSS('fill', /skravert/);
  await expect(page.getByText(/Uten tall \(.*\): 1 fylke$/)).toBeVisible();
  const swatch = await page.locator('[data-part="map-key"] [data-swatch="missing"]').boundingBox();
  expect(Math.min(swatch?.width ?? 0, swatch?.height ?? 0)).toBeGreaterThan(8);
});

test('the legend’s circles are in the scale of the map’s, in every window', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 900 });
  await open(page, '?indikator=barn-antall&kart=kart');
  for (const width of [360, 768, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await settle(page);
    const wide = async (selector: string) => (await page.locator(selector).first().boundingBox())?.width ?? 0;
    const oslo = await wide('[data-map] circle[data-area="03"]');
    const figure = Number((await page.locator('svg[data-legend] text').first().textContent())?.replaceAll(/\s/g, ''));
    const legend = await wide('svg[data-legend] circle');
    expect(oslo).toBeGreaterThan(20);
    // Area for area: 7 112 children in Oslo. A box is as wide as the circle and its line.
    expect((legend / oslo) ** 2 / (figure / 7112)).toBeCloseTo(1, 1);
    await expectNoSidewaysScroll(page);
  }
});

test('a phone has tiles first, each large enough, the map one press away, and a count in tiles is only a number', async ({
  page,
}) => {
  await test.step('tiles first', async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    await open(page);
    const tiles = page.locator('[data-tile][data-area]');
    await expect(tiles).toHaveCount(18);
    for (const box of await Promise.all((await tiles.all()).map((tile) => tile.boundingBox()))) {
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
    }
    await expect(page.locator('[data-map] svg[role=group]')).toBeHidden();
    await page.locator('[data-tile][data-area="08"]').click();
    await expect(page).toHaveURL(/fylke=08/);
    await expect(page.locator('[data-part="map-detail"]')).toContainText('Telemark 1,5 %');
    await page.getByRole('radio', { name: 'Kart', exact: true }).click();
    await expect(page.locator('[data-map] svg[role=group]')).toBeVisible();
    await expect(tiles.first()).toBeHidden();
    await expect(page).toHaveURL(/kart=kart/);
  });
  await test.step('a count in tiles is said to be a number only, and a link with tiles shows the map where there is room', async () => {
    await open(page, '?indikator=barn-antall&kart=ruter');
    await expect(page.getByText('Farger på antall ville bare vist hvor det bor mange.')).toBeVisible();
    await expect(page.locator('svg[data-legend] circle').first()).toBeHidden();
    const press = await page.getByRole('radio', { name: 'Rutekart' }).boundingBox();
    expect(press?.height).toBeGreaterThanOrEqual(44);
    await page.setViewportSize({ width: 1280, height: 900 });
    await expect(page.locator('[data-map] svg[role=group]')).toBeVisible();
    await expect(page.locator('[data-map] > [role=group]')).toBeHidden();
  });
});

test('the map of a priority area is taken along as the start page’s is', async ({ page }) => {
  await open(page, 'omrade/barnefamilier-ungdom-innvandrere/');
  const panel = page.locator('[data-part="map-panel"]');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    panel.getByRole('button', { name: 'Last ned SVG' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('kart-unge-andel-2018.svg');
  const words = readFileSync(await download.path(), 'utf8')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ');
  const title = (await panel.getByRole('heading', { level: 2 }).textContent()) ?? '';
  for (const part of [title.replaceAll(/\s+/g, ' '), 'Tabellen er ikke et målekort.', 'Kilde: Statistisk sentralbyrå'])
    expect(words).toContain(part);
});

test('the larger map takes the focus, works by keyboard, and gives the focus back when Escape closes it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await open(page, '?fylke=08');
  const opener = page.getByRole('button', { name: 'Større kart' });
  const title = await page.locator('[data-part="map-title"]').innerText();
  const dialog = page.getByRole('dialog', { name: title });
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await opener.press('Enter');
    await expect(dialog).toBeInViewport({ ratio: 1 });
    expect(await dialog.evaluate((element) => element.contains(document.activeElement))).toBe(true);
    await expect(dialog.locator('path[data-area]').locator('visible=true').first()).toBeVisible();
    await expectNoViolations(page, 'dialog[open]');
    // The page behind is out of reach.
    for (let i = 0; i < 6; i++) {
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.closest('main, header, footer') === null)).toBe(true);
    }
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(opener).toBeFocused();
  }
  // Its map chooses as the page's own does.
  await opener.click();
  await dialog.locator('path[data-area="03"]').press('Enter');
  await expect(page).toHaveURL(/fylke=03/);
  await dialog.getByRole('button', { name: 'Lukk' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(opener).toBeFocused();
});
