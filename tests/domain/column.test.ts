import { describe, expect, it } from 'vitest';
import { columnOf } from '../../src/domain/column.ts';
import { rateColumnOf } from '../../src/domain/rateColumn.ts';
import { countyCode, indicatorId, makeDataset } from '../support/makeDataset.ts';

const dataset = makeDataset({
  counties: ['Aland', 'Bland', 'Cland', 'Dland'],
  columns: {
    en: { kind: 'share', cells: [1, 2, 'suppressed', 2] },
    to: { cells: [10, 20, 30, 40], highMeans: 'none' },
  },
});
const [en, to] = dataset.indicators;
if (!en || !to) throw new Error('two indicators');
const [a, b, c, d] = ['91', '92', '93', '94'].map(countyCode) as [never, never, never, never];

describe('a column', () => {
  it('has ranks, ends and classes of the counties that have a number', () => {
    const column = columnOf(dataset, en);
    expect(column.values.map(({ county }) => county)).toEqual([a, b, d]);
    expect(column.ranks.get(d)).toEqual({ fromTop: 1, fromBottom: 2, tied: 2, of: 3 });
    expect(column.ranks.has(c)).toBe(false);
    expect([...column.extremes]).toEqual([
      [a, { end: 'lowest', tone: 'green' }],
      [b, { end: 'highest', tone: 'red' }],
      [d, { end: 'highest', tone: 'red' }],
    ]);
    expect(column.bounds).toEqual([1, 2]);
  });

  it('has no end where the announcement gives none a colour', () => {
    expect(columnOf(dataset, to).extremes.size).toBe(0);
  });

  it('is one for table, map and sentences, and another for figures that replace these', () => {
    expect(columnOf(dataset, en)).toBe(columnOf(dataset, en));
    expect(columnOf({ ...dataset }, en)).not.toBe(columnOf(dataset, en));
  });
});

describe('the column of our own rate', () => {
  const rate = { indicator: indicatorId('to'), column: 'alle', date: '1999-01-01', per: 1000, decimals: 2 };
  const words = { name: '', label: 'per 1 000', short: '', note: 'Vår.', denominator: 'alle' };
  const people = { '1999-01-01': { [a]: { alle: 100 }, [b]: { alle: 1000 }, [d]: { alle: 500 } } };
  const facts = { dataset, people, rates: [{ ...rate, ...words }] };

  it('ranks by what is not rounded, and leaves out counties without inhabitants', () => {
    const column = rateColumnOf(facts, to);
    expect(column?.values.map(({ value }) => value)).toEqual([100, 20, 80]);
    expect(column?.ranks.get(a)).toMatchObject({ fromTop: 1, of: 3 });
    expect(column?.ranks.has(c)).toBe(false);
  });

  it('is there only where we work out a rate', () => {
    expect(rateColumnOf(facts, en)).toBeUndefined();
  });
});
