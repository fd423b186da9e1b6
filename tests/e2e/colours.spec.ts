import type { Page } from '@playwright/test';
import { cell, open } from './support/page.ts';
import { expect, test } from './support/test.ts';

/** Lowest contrast (WCAG 2.2) between the text of these elements, their parts included, and their ground. */
async function lowestContrast(page: Page, selector: string): Promise<number> {
  return page.locator(selector).evaluateAll((all) => {
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const luminance = (colour: string) => {
      if (!canvas) throw new Error('no canvas');
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      const [r = 0, g = 0, b = 0, a = 0] = canvas.getImageData(0, 0, 1, 1).data;
      if (a !== 255) throw new Error(`${colour} is not opaque`);
      const linear = [r, g, b].map((c) => (c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4));
      return 0.2126 * (linear[0] ?? 0) + 0.7152 * (linear[1] ?? 0) + 0.0722 * (linear[2] ?? 0);
    };
    const ratios = all.flatMap((element) => {
      const ground = luminance(getComputedStyle(element).backgroundColor);
      const texts = [element, ...element.querySelectorAll(':scope > :not(.visually-hidden)')];
      return texts.map((text) => {
        const ink = luminance(getComputedStyle(text).color);
        return (Math.max(ink, ground) + 0.05) / (Math.min(ink, ground) + 0.05);
      });
    });
    return ratios.length > 0 ? Math.min(...ratios) : 0;
  });
}

const lightness = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const [r = 0, g = 0, b = 0] =
        getComputedStyle(element)
          .backgroundColor.match(/[\d.]+/g)
          ?.map(Number) ?? [];
      return Math.round(0.299 * r + 0.587 * g + 0.114 * b);
    });

test('figures can be read on every tone and step, which differ in lightness, under the pointer and with forced colours', async ({
  page,
}) => {
  await open(page);

  await test.step('figures on a tone have at least 4.5:1, and the tones differ in lightness', async () => {
    expect(await lowestContrast(page, 'td[data-tone=red]')).toBeGreaterThanOrEqual(4.5);
    expect(await lowestContrast(page, 'td[data-tone=green]')).toBeGreaterThanOrEqual(4.5);
    const difference = (await lightness(page, 'td[data-tone=green]')) - (await lightness(page, 'td[data-tone=red]'));
    expect(difference).toBeGreaterThan(100);
  });
  await page.getByLabel('Farger').selectOption('Fargeskala');

  await test.step('so do the five steps, which fall in lightness', async () => {
    const light: number[] = [];
    for (const step of [1, 2, 3, 4, 5]) {
      expect(await lowestContrast(page, `td[data-step="${step}"]`)).toBeGreaterThanOrEqual(4.5);
      light.push(await lightness(page, `td[data-step="${step}"]`));
    }
    expect(light).toEqual([...light].sort((a, b) => b - a));
    expect(new Set(light).size).toBe(5);
  });
  await page.emulateMedia({ forcedColors: 'active' });

  await test.step('with forced colours the scale’s five steps keep their colours, and its figures can be read on them', async () => {
    for (const of of ['td[data-step', '[data-swatch']) {
      const grounds = [1, 2, 3, 4, 5].map((step) =>
        page
          .locator(`${of}="${step}"]`)
          .first()
          .evaluate((one) => getComputedStyle(one).backgroundColor),
      );
      expect(new Set(await Promise.all(grounds)).size).toBe(5);
    }
    await expect(page.locator('td[data-step="1"]').first()).toHaveCSS('color', 'rgb(16, 24, 40)');
    await expect(page.locator('td[data-step="5"]').first()).toHaveCSS('color', 'rgb(255, 255, 255)');
  });
  for (const colours of ['scale', 'extremes'])
    await test.step(`the ends are still told apart, by more than colour: ${colours}`, async () => {
      await page.getByLabel('Farger').selectOption(colours);
      const outlines = (selector: string) =>
        page.locator(selector).evaluateAll((all) => [
          ...new Set(
            all.map((td) => {
              const { outlineStyle, outlineWidth } = getComputedStyle(td);
              return `${outlineStyle} ${outlineWidth}`;
            }),
          ),
        ]);
      const red = await outlines('td[data-tone=red]');
      const green = await outlines('td[data-tone=green]');
      const plain = await outlines('td[data-area]:not([data-tone])');
      expect([red.length, green.length, plain.length]).toEqual([1, 1, 1]);
      expect(red[0]).toMatch(/^(solid|double|dashed) [2-9]/);
      expect(green[0]).toMatch(/^(solid|double|dashed) [2-9]/);
      expect(plain[0]).toMatch(/^none/);
      expect(red).not.toEqual(green);
      for (const mark of ['highest', 'lowest']) {
        await expect(page.locator(`td[data-extreme=${mark}]`).first()).toContainText(mark === 'highest' ? '▲' : '▼');
      }
    });
});

test('an uncertain sum is lighter on every colour, and readable', async ({ page }) => {
  await open(page, '?inndeling=2024');
  for (const query of ['', 'skala', 'skala, fylke']) {
    if (query === 'skala') await page.getByLabel('Farger').selectOption('scale');
    if (query === 'skala, fylke') {
      await page.getByRole('combobox', { name: 'Mitt fylke' }).fill('Buskerud');
      await page.keyboard.press('Enter');
      await expect(page.locator('tr[aria-current]')).toContainText('Buskerud');
    }
    await expect(page.locator('tr[data-weak]')).toHaveCount(2);
    // Neither is highest where high is red: one is made so, to be looked at.
    if (!query.includes('skala'))
      await cell(page, '33', 'barn-antall').evaluate((td) => td.setAttribute('data-tone', 'red'));
    const colour = query.includes('skala') ? '[data-step]' : '[data-tone]';
    const weak = `tr[data-weak] > td${colour}`;
    expect(await lowestContrast(page, weak)).toBeGreaterThanOrEqual(4.5);
    const looks = await page.locator(weak).evaluateAll((all) =>
      all.map((td) => {
        const name = td.hasAttribute('data-step') ? 'data-step' : 'data-tone';
        const like = `tr:not([data-weak]) > [${name}="${td.getAttribute(name) ?? ''}"]`;
        const sure = td.closest('tbody')?.querySelector(like);
        if (!sure) throw new Error(`no ${like}`);
        const [{ backgroundColor: ground, color, boxShadow }, other] = [getComputedStyle(td), getComputedStyle(sure)];
        return { ground, color, band: boxShadow, sure: other.backgroundColor, sureColor: other.color };
      }),
    );
    // The scale colours rates alone: three of the four of each of the two, whose share in KVP cannot be summed.
    expect(looks.length).toBe(query.includes('skala') ? 6 : 2);
    for (const { ground, color, band, sure, sureColor } of looks) {
      expect(ground).not.toBe(sure);
      expect(color).not.toBe(sureColor);
      // What the colour says is still there, as a band.
      expect(band).toContain(sure);
    }
    await expect(cell(page, '32', 'unge-andel').locator('[data-part="mark"]')).toHaveText('▼');
    await expect(page.locator('tr[data-weak] th')).toContainText(['usikker sum', 'usikker sum']);
  }
});

test('figures stay readable under the pointer and in “mitt fylke”', async ({ page }) => {
  await open(page, '?fylke=03');
  for (const colours of ['extremes', 'scale']) {
    await page.getByLabel('Farger').selectOption(colours);
    for (const area of ['03', '08', '14']) {
      await cell(page, area, 'unge-andel').hover();
      const row = `td[data-area="${area}"]${colours === 'scale' ? '[data-step]' : '[data-tone]'}`;
      expect(await lowestContrast(page, row)).toBeGreaterThanOrEqual(4.5);
    }
  }
});
