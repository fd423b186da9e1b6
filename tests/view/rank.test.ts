import { describe, expect, it } from 'vitest';
import { rankColumn } from '../../src/domain/rank.ts';
import { rankText, shortRankText } from '../../src/view/rank.ts';
import { countyCode } from '../support/makeDataset.ts';
import { nb } from '../support/nb.ts';

/** Places in words of a column of figures; `all` counts the counties without one too. */
const texts = (values: readonly number[], all = values.length) =>
  [...rankColumn(values.map((value, i) => ({ county: countyCode(`c${i}`), value }))).values()].map((rank) =>
    rankText(rank, all, nb),
  );

describe('rankText', () => {
  it('counts from the nearer end, the middle from the top', () => {
    expect(texts([70, 60, 50, 40, 30, 20, 10])).toEqual([
      'høyest av 7 fylker',
      '2. høyest av 7 fylker',
      '3. høyest av 7 fylker',
      '4. høyest av 7 fylker',
      '3. lavest av 7 fylker',
      '2. lavest av 7 fylker',
      'lavest av 7 fylker',
    ]);
  });

  it('says that a place is shared', () => {
    expect(texts([9, 8, 8, 3, 3, 1, 1])).toEqual([
      'høyest av 7 fylker',
      'delt 2. høyest av 7 fylker',
      'delt 2. høyest av 7 fylker',
      'delt 3. lavest av 7 fylker',
      'delt 3. lavest av 7 fylker',
      'delt lavest av 7 fylker',
      'delt lavest av 7 fylker',
    ]);
    expect(texts([9, 9, 2, 2, 1])).toEqual([
      'delt høyest av 5 fylker',
      'delt høyest av 5 fylker',
      'delt 2. lavest av 5 fylker',
      'delt 2. lavest av 5 fylker',
      'lavest av 5 fylker',
    ]);
  });

  it('says the same short where it stands alone', () => {
    const short = (values: readonly number[]) =>
      [...rankColumn(values.map((value, i) => ({ county: countyCode(`c${i}`), value }))).values()].map((rank) =>
        shortRankText(rank, values.length, nb),
      );
    expect(short([9, 8, 7, 7, 3, 2, 1])).toEqual([
      'Høyest',
      '2. høyest',
      'Delt 3. høyest',
      'Delt 3. høyest',
      '3. lavest',
      '2. lavest',
      'Lavest',
    ]);
    expect(short([4, 4, 4])).toEqual(Array(3).fill('Likt i alle 3 fylker'));
  });

  it('says how many counties have a figure where some have none', () => {
    expect(texts([2, 1], 18)).toEqual(['høyest av 2 fylker med tall', 'lavest av 2 fylker med tall']);
    expect(
      texts(
        Array.from({ length: 17 }, (_, i) => i),
        18,
      )[0],
    ).toBe('lavest av 17 fylker med tall');
  });

  it('ranks nobody where all are equal or one is alone', () => {
    expect(texts([4, 4, 4])).toEqual(Array(3).fill('likt i alle 3 fylker'));
    expect(texts([4], 18)).toEqual(['eneste fylke med tall']);
  });

  it('does not say "all" of two equal counties where a third has no figure', () => {
    for (const text of texts([0, 0], 3)) expect(text).toMatch(/2 fylker med tall/);
  });

  it('never speaks of best and worst', () => {
    expect(texts([3, 2, 1, 1]).join(' ')).not.toMatch(/best|verst|dårlig|god|bra/);
  });
});
