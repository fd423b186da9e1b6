import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { expect, test } from './support/test.ts';

test('the Word file has the strips of the chosen figures as pictures, also from the dark theme', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('soknad/?fylke=08&omrade=sarbare-overganger&tall=unge-andel,botilbud-antall#trinn-6');
  await expect.poll(() => page.evaluate(() => performance.getEntriesByName('hydrated').length)).toBeGreaterThan(0);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Last ned Word-fil' }).click();
  const file = unzipSync(readFileSync(await (await download).path()));
  const pictures = Object.entries(file).filter(([name]) => /^word\/media\/.+\.png$/.test(name));
  expect(pictures).toHaveLength(2);
  const corners = await page.evaluate(
    async (all) => {
      const read = async (bytes: number[]) => {
        const bitmap = await createImageBitmap(new Blob([new Uint8Array(bytes)], { type: 'image/png' }));
        const canvas = document.createElement('canvas');
        [canvas.width, canvas.height] = [bitmap.width, bitmap.height];
        const drawing = canvas.getContext('2d')!;
        drawing.drawImage(bitmap, 0, 0);
        const { data } = drawing.getImageData(0, 0, bitmap.width, bitmap.height);
        const isInk = (at: number) => (data[at] ?? 255) < 200;
        let ink = 0;
        for (let at = 0; at < data.length; at += 4) ink += Number(isInk(at));
        return { width: bitmap.width, corner: [...data.slice(0, 4)], share: ink / (data.length / 4) };
      };
      return Promise.all(all.map(read));
    },
    pictures.map(([, bytes]) => [...bytes]),
  );
  for (const { width, corner, share } of corners) {
    // Some 300 to the inch where the strip is eleven centimetres and a half.
    expect(width).toBeGreaterThan(1_300);
    expect(corner).toEqual([255, 255, 255, 255]);
    expect(share).toBeGreaterThan(0.005);
    expect(share).toBeLessThan(0.2);
  }
});
