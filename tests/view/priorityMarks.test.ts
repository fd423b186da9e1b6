import { priorities } from 'virtual:priorities';
import { describe, expect, it } from 'vitest';
import type { PrioritySlug } from '../../src/domain/ids.ts';
import { mapIndicator } from '../../src/view/map.ts';
import { columnsOf, priorityMarks } from '../../src/view/priorityMarks.ts';
import { viewTable } from '../../src/view/table.ts';
import { visibleGroups } from '../../src/view/visibleGroups.ts';
import { dataset } from '../support/announced.ts';
import { indicatorId } from '../support/makeDataset.ts';
import { nb } from '../support/nb.ts';

const slug = (text: string) => text as PrioritySlug;
const marks = (id: string) => priorityMarks(priorities, indicatorId(id));
const third = columnsOf(priorities, slug('sarbare-overganger'));

describe('the marks of a column', () => {
  // The mapping that is stated, with its reasons, in data/reading.json.
  it.each([
    ['hovedinntekt-andel', [1]],
    ['unge-antall', [2, 3]],
    ['barn-andel', [2]],
    ['kvp-ramme', [1]],
    ['botilbud-antall', [3]],
  ])('%s: %j', (id, numbers) => {
    expect(marks(id).map(({ number }) => number)).toEqual(numbers);
  });

  it('bear the areas’ names, and are none for a column that speaks to none', () => {
    expect(marks('unge-andel').map(({ title }) => title)).toEqual([
      'Barnefamilier, ungdom og innvandrere',
      'Sårbare overganger',
    ]);
    expect(marks('fremmed')).toEqual([]);
  });
});

describe('a chosen area', () => {
  it('has its columns; no choice has none of its own', () => {
    expect(third).toEqual(['unge-antall', 'unge-andel', 'botilbud-antall']);
    expect(columnsOf(priorities, undefined)).toBeUndefined();
    expect(columnsOf(priorities, slug('fremmed'))).toBeUndefined();
  });

  it('leaves its columns in what is copied, also on a phone and with one half', () => {
    const { groups } = viewTable(dataset, 'off', nb);
    const shown = (...choice: [Parameters<typeof visibleGroups>[1], boolean]) =>
      visibleGroups(groups, ...choice, third).flatMap(({ columns }) => columns.map(({ indicator }) => indicator.id));
    expect(shown('auto', false)).toEqual(['unge-antall', 'unge-andel', 'botilbud-antall']);
    expect(shown('auto', true)).toEqual(['unge-andel', 'botilbud-antall']);
    expect(shown('counts', false)).toEqual(['unge-antall', 'botilbud-antall']);
  });

  it('gives the map its first share; what is picked or sorted comes before', () => {
    const shown = (picked?: string, sorted?: string) =>
      mapIndicator(
        dataset,
        picked === undefined ? undefined : indicatorId(picked),
        sorted === undefined ? undefined : { by: indicatorId(sorted), direction: 'descending' },
        third,
      ).id;
    expect(shown()).toBe('unge-andel');
    expect(shown('kvp-ramme')).toBe('kvp-ramme');
    expect(shown(undefined, 'barn-andel')).toBe('barn-andel');
  });
});
