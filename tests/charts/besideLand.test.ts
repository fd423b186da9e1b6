import { expect, it } from 'vitest';
import { layoutBeside } from '../../src/view/besideLand.ts';

const size = 20;
const around = {
  from: 0,
  to: 800,
  bottom: 500,
  land: () => [200, 400] as const,
  taken: [{ x: 500, y: 100, width: 300, height: 400 }],
};
const said = (text: string, x: number, y: number) => ({ text, at: [x, y] as const, isBold: false });

it('words stand at their place’s height, beside the land on the side that is nearest', () => {
  const placed = layoutBeside([said('Vest', 220, 300), said('Øst', 390, 300)], size, around);
  expect(placed.map(({ text, side, x }) => [text, side, x])).toEqual([
    ['Vest', 'west', 192],
    ['Øst', 'east', 408],
  ]);
  for (const { y } of placed) expect(Math.abs(y - 300)).toBeLessThanOrEqual(4);
});

it('crowded places keep their order, so that no line crosses another, and no words lie upon others', () => {
  const placed = layoutBeside(
    [2, 0, 1].map((i) => said(`Fylke ${i}`, 250, 470 + i * 5)),
    size,
    around,
  );
  expect(placed.map(({ text }) => text)).toEqual([0, 1, 2].map((i) => `Fylke ${i}`));
  placed.slice(1).forEach(({ y }, i) => expect(y - (placed[i]?.y ?? 0)).toBeGreaterThanOrEqual(size));
  expect(Math.max(...placed.map(({ y }) => y))).toBeLessThanOrEqual(around.bottom - size / 2);
});

it('words that are too long for the sea stand in lines; those that have no room on their side, on the other', () => {
  const [long] = layoutBeside([said('Vestfold og Telemark 8,4\u00a0% ▲', 220, 300)], size, around);
  expect(long?.lines).toEqual(['Vestfold og', 'Telemark 8,4\u00a0% ▲']);
  const [turned] = layoutBeside([said('Bokstavrekke', 390, 300)], size, around);
  expect(turned?.side).toBe('west');
});
