import { describe, expect, it } from 'vitest';
import type { Facts } from '../../src/domain/compare.ts';
import { longRows } from '../../src/domain/longRows.ts';
import { indicatorId, makeDataset } from '../support/makeDataset.ts';

const date = '1999-01-01';
const denominator = { kind: 'population', column: 'alle', date, text: 'alle' } as const;

const dataset = makeDataset({
  counties: ['A', 'B', 'C', 'D'],
  columns: {
    personer: { cells: [10, 40, 'suppressed', 0], country: 100 },
    andel: {
      kind: 'share',
      numerator: indicatorId('personer'),
      denominator,
      limitsNote: 'Grensene er for trange.',
      note: 'Merk dette.',
      cells: [1, 4, 4, { kind: 'value', value: 0, decimals: 1, remark: 'exactZero' }],
      country: { kind: 'value', value: 2.5, decimals: 2 },
    },
    ramme: { kind: 'ratio', numerator: indicatorId('personer'), cells: [50, 'missing', 25, 'notYet'], country: 100 },
    hus: {
      period: { date: '1999-08-31' },
      cells: [{ kind: 'value', value: 5, decimals: 0, remark: 'preliminary' }, 20, 20, 5],
      country: 50,
    },
  },
});
const ofEach = (alle: number) => ({ alle });
const facts: Facts = {
  dataset,
  people: {
    [date]: { '0': ofEach(4000), '91': ofEach(1000), '92': ofEach(1000), '93': ofEach(1000), '94': ofEach(1000) },
  } as unknown as Facts['people'],
  rates: [
    {
      indicator: indicatorId('hus'),
      per: 1000,
      column: 'alle',
      date,
      decimals: 2,
      name: 'Per innbygger',
      label: 'per 1 000',
      short: 'per 1 000',
      denominator: 'alle',
      note: 'Egen utregning.',
    },
  ],
};
const rows = longRows(facts);
const row = (name: string, indicator: string) => rows.find((one) => one.name === name && one.indicator === indicator);

describe('a table in long form', () => {
  it('has a row for every figure of every area, the country first', () => {
    expect(rows.map(({ name }) => name)).toEqual(
      ['Hele riket', 'A', 'B', 'C', 'D'].flatMap((name) => [name, name, name, name]),
    );
  });

  it('says of a share its count, people, rate, place, difference, ratio, expected number and limits', () => {
    expect(row('A', 'andel')).toMatchObject({
      table: 'prove',
      division: '1999-01-01',
      county_code: '91',
      unit: '%',
      period: '1999',
      figure: 1,
      decimals: 1,
      numerator: 10,
      denominator: 1000,
      rate: 1,
      rate_per: 100,
      rank: 3,
      tied: 1,
      of: 4,
      basis: 'exact',
      // 100 of 4 000 is 2,5 %.
      difference: -1.5,
      ratio: 0.4,
      expected: 25,
      quality: 'printed',
      note: 'Merk dette. Grensene er for trange.',
    });
    // Wilson's limits of 10 in 1 000, worked out on paper: (p + z²/2n ± z √(p(1-p)/n + z²/4n²)) / (1 + z²/n).
    const [p, n, zz] = [0.01, 1000, 3.841458820694124];
    const spread = Math.sqrt(zz * ((p * (1 - p)) / n + zz / (4 * n * n)));
    const limits = [-spread, spread].map((side) => (n * (p + zz / (2 * n) + side)) / (1 + zz / n));
    expect(row('A', 'andel')?.limit_low).toBeCloseTo(limits[0] ?? 0, 8);
    expect(row('A', 'andel')?.limit_high).toBeCloseTo(limits[1] ?? 0, 8);
  });

  it('shares a place between equal figures and counts them', () => {
    expect(row('B', 'andel')).toMatchObject({ rank: 1, tied: 2, of: 4 });
    expect(row('C', 'andel')).toMatchObject({ rank: 1, tied: 2, of: 4 });
  });

  it('leaves empty what cannot be worked out, and never takes it for zero', () => {
    const nothing = {
      figure: null,
      decimals: null,
      rank: null,
      tied: null,
      of: null,
      difference: null,
      ratio: null,
      expected: null,
      limit_low: null,
      limit_high: null,
    };
    expect(row('C', 'personer')).toMatchObject({ ...nothing, quality: 'suppressed' });
    expect(row('B', 'ramme')).toMatchObject({ ...nothing, quality: 'missing' });
    expect(row('D', 'ramme')).toMatchObject({ ...nothing, quality: 'notYet' });
    // Its count is suppressed: the printed shares are held against each other.
    expect(row('C', 'andel')).toMatchObject({
      figure: 4,
      numerator: null,
      denominator: null,
      rate: null,
      basis: 'printed',
      difference: 1.5,
      expected: null,
      limit_low: null,
    });
  });

  it('takes zero for a number', () => {
    expect(row('D', 'andel')).toMatchObject({
      figure: 0,
      numerator: 0,
      rate: 0,
      rank: 4,
      difference: -2.5,
      ratio: 0,
      expected: 25,
      limit_low: 0,
      quality: 'exactZero',
    });
  });

  it('compares a count by our own rate, without limits, and says that the rate is ours', () => {
    expect(row('A', 'hus')).toMatchObject({
      period: '1999-08-31',
      numerator: 5,
      denominator: 1000,
      rate: 5,
      rate_per: 1000,
      basis: 'ownRate',
      difference: -7.5,
      ratio: 0.4,
      expected: 12.5,
      limit_low: null,
      quality: 'preliminary',
      note: 'Egen utregning.',
    });
    expect(row('A', 'personer')).toMatchObject({ numerator: null, rate: null, basis: null, difference: null });
  });

  it('of a ratio without published inhabitants has the count and the printed comparison', () => {
    expect(row('A', 'ramme')).toMatchObject({
      numerator: 10,
      denominator: null,
      rate: null,
      basis: 'printed',
      difference: -50,
      ratio: 0.5,
    });
  });

  it('gives the country no code, place or comparison with itself', () => {
    expect(row('Hele riket', 'andel')).toMatchObject({
      division: null,
      county_code: null,
      figure: 2.5,
      decimals: 2,
      rate: 2.5,
      rank: null,
      difference: null,
      expected: null,
    });
  });
});
