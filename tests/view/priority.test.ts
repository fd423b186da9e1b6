import { grants } from 'virtual:grants';
import { describe, expect, it } from 'vitest';
import {
  areaWordings,
  findPriority,
  periodsText,
  priorityDataset,
  viewPriorityTable,
  viewReasons,
} from '../../src/view/priority.ts';
import { dataset } from '../support/announced.ts';
import { nb } from '../support/nb.ts';
import { withThirdGrant } from '../support/thirdGrant.ts';

const work = findPriority(grants.priorities, 'ordinaert-arbeidsliv');
const transitions = findPriority(grants.priorities, 'sarbare-overganger');
const third = withThirdGrant();

describe('an area', () => {
  it('is found by its slug, and one that is not there throws', () => {
    expect(transitions.title).toBe('Sårbare overganger');
    expect(() => findPriority(grants.priorities, 'finnes-ikke')).toThrow('finnes-ikke');
  });

  it('has the words of each announcement, latest first', () => {
    expect(areaWordings(grants.grants, work.slug)).toEqual([
      { year: 2021, wording: 'Bruk av ordinært arbeidsliv' },
      { year: 2020, wording: 'Bruk av ordinært arbeidsliv' },
    ]);
  });

  it('says which announcements do not have it', () => {
    const wordings = areaWordings(third.grants, transitions.slug);
    expect(wordings.map(({ year, wording }) => [year, wording === undefined])).toEqual([
      [2022, true],
      [2021, false],
      [2020, false],
    ]);
  });
});

describe('its table', () => {
  const view = viewPriorityTable(priorityDataset(dataset, transitions), 'extremes', nb);

  it('has the area’s columns only, in the table’s order, all of them shown on a phone', () => {
    const columns = view.groups.flatMap((group) => group.columns);
    expect(columns.map(({ indicator }) => indicator.id)).toEqual(['unge-antall', 'unge-andel', 'botilbud-antall']);
    expect(columns.every(({ half }) => half === undefined)).toBe(true);
    expect(view.rows).toHaveLength(18);
  });

  it('says when its figures hold, and nothing of others', () => {
    const periods = (area: typeof work) => periodsText(priorityDataset(dataset, area), nb);
    expect(periods(transitions)).toBe('Unge 18–24 år, 2018. Midlertidig botilbud, 2018.');
    expect(periods(work)).toBe(
      'Sosialhjelp 6–12 md. og som hovedinntekt, 2018. Kvalifiseringsprogrammet (KVP), 31. august 2019.',
    );
  });

  it('marks the ends as the announcement prints them', () => {
    const marked = view.rows.flatMap(({ county, cells }) =>
      Object.values(cells).flatMap(({ mark, indicator }) => (mark ? [`${county.name} ${indicator} ${mark.tone}`] : [])),
    );
    expect(marked.sort()).toEqual([
      'Akershus unge-andel green',
      'Hordaland unge-antall red',
      'Oslo botilbud-antall red',
      'Sogn og Fjordane botilbud-antall green',
      'Sogn og Fjordane unge-antall green',
      'Telemark unge-andel red',
    ]);
  });
});

describe('why the figures speak', () => {
  const directions = (slug: string) =>
    viewReasons(dataset, findPriority(grants.priorities, slug), grants.support, nb).map(({ id, direction }) => [
      id,
      direction,
    ]);

  it('says which end speaks for the area, and nothing of a bare count', () => {
    expect(directions('ordinaert-arbeidsliv')).toEqual([
      ['hovedinntekt-antall', undefined],
      ['hovedinntekt-andel', 'Et høyt tall støtter området.'],
      ['kvp-antall', undefined],
      ['kvp-ramme', 'Et lavt tall støtter området.'],
    ]);
  });

  it('lets a count speak through a rate only', () => {
    expect(directions('sarbare-overganger').at(-1)?.[1]).toMatch(
      /^Et høyt tall per 1\s000 innbyggere støtter området\.$/,
    );
  });

  it('gives the reason that is written in the data', () => {
    for (const priority of grants.priorities)
      expect(
        viewReasons(dataset, priority, grants.support, nb)
          .map(({ reason }) => reason)
          .sort(),
      ).toEqual(priority.indicators.map(({ reason }) => reason).sort());
  });
});
