import { expect, it } from 'vitest';
import { mapIndicator, viewMap } from '../../src/view/map.ts';
import { viewOverUnder } from '../../src/view/overUnder.ts';
import { indicatorId, makeDataset } from '../support/makeDataset.ts';
import { nb } from '../support/nb.ts';

const dataset = makeDataset({
  counties: ['A', 'B', 'C', 'D', 'E', 'F'],
  columns: {
    andel: { kind: 'share', cells: [12.6, 12.5, 11, 9, 7.4, 'suppressed'], country: 10 },
    antall: { cells: [1, 2, 3, 4, 5, 6], country: 21 },
  },
});
const facts = { dataset, people: {}, rates: [] };
const plain = (id: string) => viewMap(dataset, mapIndicator(dataset, indicatorId(id), undefined), nb);

it('colours a share by its side of the country: within ten percent it is about the same, a missing one has none', () => {
  const view = viewOverUnder(plain('andel'), facts, nb);
  expect(view.areas.map(({ over }) => over)).toEqual([2, 1, 0, 0, -2, undefined]);
  expect(view.classes.map(({ over, count }) => [over, count])).toEqual([
    [-2, 1],
    [0, 2],
    [1, 1],
    [2, 1],
  ]);
  expect(view.areas[0]?.label).toMatch(/mot landet over \+25 %$/);
});

it('follows the rule that says what is about the same', () => {
  const view = viewOverUnder(plain('andel'), { ...facts, similar: { low: 0.95, high: 1.05 } }, nb);
  expect(view.areas.map(({ over }) => over)).toEqual([2, 1, 1, -1, -2, undefined]);
});

it('colours no count', () => {
  const counts = plain('antall');
  expect(viewOverUnder(counts, facts, nb)).toBe(counts);
});
