import { describe, expect, it } from 'vitest';
import { viewCounty } from '../../src/view/county.ts';
import { dataset } from '../support/announced.ts';
import { makeDataset } from '../support/makeDataset.ts';
import { nb } from '../support/nb.ts';

const lines = (data: typeof dataset, name: string) =>
  viewCounty(
    data,
    data.counties.find((county) => county.name === name)!,
    nb,
  ).map(({ cell, country, rank }) =>
    `${cell.text}${cell.unit}, ${rank ?? cell.note ?? ''}; ${country.text}${country.unit}`.replaceAll('\u00a0', ' '),
  );

describe('viewCounty', () => {
  // By hand from the announcement, column by column.
  it('has Sogn og Fjordane’s nine figures with their places, beside Landet’s', () => {
    expect(lines(dataset, 'Sogn og Fjordane')).toEqual([
      '326, lavest av 18 fylker; 29 301',
      '0,5 %, delt 2. lavest av 18 fylker; 0,86 %', // with Møre og Romsdal, after Troms 0,4
      '486, lavest av 18 fylker; 26 391',
      '4,7 %, 3. lavest av 18 fylker; 5,6 %', // after Akershus 3,7 and Oslo 3,8
      '561, 2. lavest av 18 fylker; 37 275', // after Finnmark 531
      '2,4 %, delt 3. lavest av 18 fylker; 3,3 %', // with Akershus, after Møre og Romsdal 2,0 and Troms 2,2
      '35, lavest av 18 fylker; 6 266',
      '30 %, lavest av 18 fylker; 68 %',
      '21, lavest av 18 fylker; 4 282',
    ]);
  });

  it('says that a place is shared: 1,2 % in Oslo, Hedmark and Vestfold is second after Telemark', () => {
    for (const name of ['Oslo', 'Hedmark', 'Vestfold'])
      expect(lines(dataset, name)[1]).toBe('1,2 %, delt 2. høyest av 18 fylker; 0,86 %');
  });

  it('keeps the order and short names of the indicators', () => {
    const [oslo] = dataset.counties.filter(({ name }) => name === 'Oslo');
    expect(viewCounty(dataset, oslo!, nb).map(({ id, label }) => [id, label])).toEqual(
      dataset.indicators.map(({ id, shortLabel }) => [id, shortLabel]),
    );
  });

  it('gives a missing figure its reason and no place', () => {
    const data = makeDataset({
      counties: ['Aust', 'Midt', 'Nord'],
      columns: { x: { country: 'missing', cells: ['suppressed', 0, 3] } },
    });
    expect(lines(data, 'Aust')).toEqual([':, vises ikke av hensyn til personvernet; ..']);
    expect(lines(data, 'Midt')).toEqual(['0, lavest av 2 fylker med tall; ..']);
    expect(viewCounty(data, data.counties[0]!, nb)[0]?.rank).toBeUndefined();
  });
});
