import type { Page } from '@playwright/test';
import { open } from './support/page.ts';
import { expect, test } from './support/test.ts';

/** Lowest contrast between what these elements are painted with (`fill` or `stroke`) and the ground of the page. */
async function lowest(page: Page, selector: string, paint: 'fill' | 'stroke'): Promise<number> {
  return page.locator(selector).evaluateAll((all, property) => {
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const luminance = (colour: string) => {
      if (!canvas) throw new Error('no canvas');
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      const linear = [...canvas.getImageData(0, 0, 1, 1).data]
        .slice(0, 3)
        .map((c) => (c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4));
      return 0.2126 * (linear[0] ?? 0) + 0.7152 * (linear[1] ?? 0) + 0.0722 * (linear[2] ?? 0);
    };
    const box = document.createElement('div');
    box.style.setProperty('background-color', 'Canvas');
    document.body.append(box);
    const ground = luminance(getComputedStyle(box).backgroundColor);
    box.remove();
    const ratios = all
      .filter((element) => element.checkVisibility())
      .map((element) => luminance(getComputedStyle(element).getPropertyValue(property)))
      .map((ink) => (Math.max(ink, ground) + 0.05) / (Math.min(ink, ground) + 0.05));
    return ratios.length > 0 ? Math.min(...ratios) : 0;
  }, paint);
}

test.use({ colorScheme: 'dark' });

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
});

test('with dark forced colours the charts, their words and what is in focus are seen', async ({ page }) => {
  await test.step('the menu has a line under where the reader is, and no other', async () => {
    await open(page, 'tilskudd/');
    const lines = await page
      .locator('header nav > div > ul > li > a')
      .evaluateAll((all) =>
        all.map((link) => [
          getComputedStyle(link).borderBottomColor !== getComputedStyle(document.body).backgroundColor,
          link.hasAttribute('aria-current'),
        ]),
      );
    expect(lines.filter(([isLined, isHere]) => isLined !== isHere)).toEqual([]);
    expect(lines.filter(([isLined]) => isLined)).toHaveLength(1);
  });
  await test.step('a strip’s words, axis and dots', async () => {
    await open(page, 'fylke/08-telemark/');
    expect(await lowest(page, '.strip text', 'fill')).toBeGreaterThanOrEqual(4.5);
    expect(
      await lowest(page, '.strip .chart-axis path, .strip .chart-country, .strip circle', 'stroke'),
    ).toBeGreaterThanOrEqual(3);
    expect(await lowest(page, '.strip [data-here] path', 'fill')).toBeGreaterThanOrEqual(3);
  });
  await test.step('the comparison’s charts, and the point in focus', async () => {
    await open(page, 'sammenlign/?fylker=08,07,03');
    for (const [tab, chart] of [
      ['Fordeling', '.dot-row'],
      ['To mål', '.scatter-plot'],
    ] as const) {
      await page.getByRole('tab', { name: tab }).click();
      expect(await lowest(page, `${chart} text`, 'fill')).toBeGreaterThanOrEqual(4.5);
      expect(await lowest(page, `${chart} circle`, 'stroke')).toBeGreaterThanOrEqual(3);
      expect(await lowest(page, `${chart} path[data-series]`, 'fill')).toBeGreaterThanOrEqual(3);
    }
    await page.locator('[data-point][tabindex="0"]').focus();
    await page.keyboard.press('ArrowRight');
    expect(await lowest(page, '[data-point]:focus > :is(circle, path)', 'stroke')).toBeGreaterThanOrEqual(3);
  });
  await test.step('the map’s names, borders and county in focus', async () => {
    await open(page, '?fylke=08');
    expect(await lowest(page, '[data-map] svg text', 'fill')).toBeGreaterThanOrEqual(4.5);
    // The legend lies in the sea, over the map's ground.
    const legend = page.locator('[data-part="map-key"] ol li').first();
    await legend.scrollIntoViewIfNeeded();
    const box = await legend.boundingBox();
    const seen = await legend.evaluate(
      (li, at) => {
        li.parentElement?.parentElement?.style.setProperty('pointer-events', 'auto');
        return li.contains(document.elementFromPoint(at.x, at.y));
      },
      { x: (box?.x ?? 0) + 4, y: (box?.y ?? 0) + 8 },
    );
    expect(seen).toBe(true);
    await page.locator('[data-map] path[data-area="08"]').focus();
    await page.keyboard.press('ArrowUp');
    expect(await lowest(page, '[data-map] path:focus', 'stroke')).toBeGreaterThanOrEqual(3);
  });
});
