import { describe, expect, it } from 'vitest';
import { cellOf, countyValues } from '../../src/domain/figure.ts';
import { countyCode, indicatorId, makeDataset } from '../support/makeDataset.ts';

const dataset = makeDataset({
  counties: ['Nord', 'Sør', 'Øst', 'Vest', 'Midt', 'Ytre'],
  columns: { a: { country: 1000, cells: [7, 'suppressed', 0, 'missing', 'notYet', 'notApplicable'] } },
});

describe('countyValues', () => {
  it('keeps zero, leaves out missing figures and the country, in the order of the counties', () => {
    expect(countyValues(dataset, indicatorId('a'))).toEqual([
      { county: '91', value: 7 },
      { county: '93', value: 0 },
    ]);
  });
});

describe('cellOf', () => {
  it('gives the cell of any area, the country too', () => {
    expect(cellOf(dataset, countyCode('0'), indicatorId('a'))).toEqual({ kind: 'value', value: 1000, decimals: 0 });
    expect(cellOf(dataset, countyCode('92'), indicatorId('a'))).toEqual({ kind: 'suppressed' });
  });

  it('throws rather than invent a figure', () => {
    expect(() => cellOf(dataset, countyCode('99'), indicatorId('a'))).toThrow('99');
    expect(() => cellOf(dataset, countyCode('91'), indicatorId('b'))).toThrow('indicator b');
  });
});
