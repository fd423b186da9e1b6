import { describe, expect, it } from 'vitest';
import type { Statsforvaltere } from '../../src/domain/statsforvalter.ts';
import { officeGroups, similarText } from '../../src/view/pick.ts';
import { countyCode, makeAreas } from '../support/makeDataset.ts';
import { nb } from '../support/nb.ts';

const counties = makeAreas(['Telemark', 'Marka', 'Oslo']);

describe('the offices', () => {
  const office = (...names: string[]) => names.map((name, i) => ({ year: 2000 + i, name }));
  const all: Statsforvaltere = {
    [countyCode('91')]: office('Sør', 'Nord'),
    [countyCode('92')]: office('Øst'),
    [countyCode('93')]: office('Nord'),
  };

  it('have their counties in the table’s order, under the latest name', () => {
    expect(officeGroups(all, counties, undefined)).toEqual([
      { office: 'Nord', codes: ['91', '93'] },
      { office: 'Øst', codes: ['92'] },
    ]);
  });

  it('follow the counties to a later division', () => {
    const [one] = makeAreas(['Samlet']);
    const later = one ? [one] : [];
    expect(
      officeGroups(all, later, { [countyCode('91')]: countyCode('91'), [countyCode('93')]: countyCode('91') }),
    ).toEqual([{ office: 'Nord', codes: ['91'] }]);
  });
});

it('says how far away the counties with the most similar figures are', () => {
  const near = [
    { name: 'Bygd', distance: 0.449 },
    { name: 'By', distance: 3 },
  ];
  expect(similarText('Bø', near, nb)).toBe('Likest Bø, med avstand: Bygd (0,4) og By (3,0).');
});
