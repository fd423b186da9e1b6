import { expect, it } from 'vitest';
import { layoutLabels } from '../../src/charts/lineLabels.layout.ts';
import type { LineLabel } from '../../src/charts/lineLabels.layout.ts';

const frame = [0, 360] as const;
const label = (kind: LineLabel['kind'], text: string, x: number): LineLabel => ({ kind, text, x });
const place = (labels: readonly LineLabel[]) =>
  Object.fromEntries(layoutLabels(labels, 12, frame).map((one) => [one.kind, one]));

it('the country’s label stays where it is whatever is pointed at, which stands on its own side of it', () => {
  const still = [label('country', 'Landet 0,86 %', 210)];
  const { country } = place(still);
  expect(country?.at).toBe(210);
  for (const x of [180, 205, 215, 240]) {
    const { country: now, pointed } = place([...still, label('pointed', 'Oppland 0,6 %', x)]);
    expect(now).toEqual(country);
    expect(Math.sign((pointed?.left ?? 0) - (now?.left ?? 0))).toBe(Math.sign(x - 210));
  }
});

it('the chart’s own and the country’s, side by side, are both as near their marks as they can be', () => {
  const { here, country } = place([label('here', 'Telemark 70 %', 250), label('country', 'Landet 68 %', 243)]);
  for (const one of [here, country]) {
    expect(one?.left).toBeLessThanOrEqual((one?.x ?? 0) + 8);
    expect((one?.left ?? 0) + (one?.width ?? 0)).toBeGreaterThanOrEqual((one?.x ?? 0) - 8);
  }
  expect(here?.left).toBeGreaterThan((country?.left ?? 0) + (country?.width ?? 0));
});

it('neither leaves the frame, where both marks are at its edge', () => {
  for (const x of [2, 358]) {
    const { here, country } = place([label('here', 'Telemark 70 %', x), label('country', 'Landet 68 %', x)]);
    for (const { left, width } of [here, country].flatMap((one) => one ?? [])) {
      expect(left).toBeGreaterThanOrEqual(0);
      expect(left + width).toBeLessThanOrEqual(360);
    }
  }
});
