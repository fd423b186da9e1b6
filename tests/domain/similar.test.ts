import { describe, expect, it } from 'vitest';
import { similarTo } from '../../src/domain/similar.ts';
import { text } from '../support/announced.ts';
import { countyCode, makeDataset } from '../support/makeDataset.ts';
import { datasetOf } from '../support/shipped.ts';

describe('the most similar counties', () => {
  // Column a: mean 4, deviation 2; column b: mean 50, deviation 10. z-scores: A (-1,-1) B (-1,1) C (1,-1) D (1,1).
  const dataset = makeDataset({
    counties: ['A', 'B', 'C', 'D'],
    columns: {
      a: { kind: 'share', cells: [2, 2, 6, 6] },
      b: { kind: 'ratio', cells: [40, 60, 40, 60] },
      lik: { kind: 'share', cells: [5, 5, 5, 5] },
      mange: { cells: [1, 1000, 5, 70] },
    },
  });

  it('are nearest by shares in standard deviations; counts and equal shares say nothing', () => {
    expect(similarTo(dataset, countyCode('91'))).toEqual([
      { county: '92', distance: 2 },
      { county: '93', distance: 2 },
      { county: '94', distance: Math.sqrt(8) },
    ]);
  });

  it('leave out who lacks a figure that this county has', () => {
    const gaps = makeDataset({
      counties: ['A', 'B', 'C'],
      columns: { a: { kind: 'share', cells: [1, 'missing', 3] }, b: { kind: 'share', cells: ['suppressed', 5, 7] } },
    });
    expect(similarTo(gaps, countyCode('91')).map(({ county }) => county)).toEqual(['93']);
    expect(similarTo(gaps, countyCode('92')).map(({ county }) => county)).toEqual(['93']);
  });

  it('are none where there is nothing to compare by', () => {
    expect(
      similarTo(makeDataset({ counties: ['A', 'B'], columns: { n: { cells: [1, 2] } } }), countyCode('91')),
    ).toEqual([]);
  });
});

describe('in the announcement’s table', () => {
  const shipped = datasetOf(text);
  const all = shipped.counties.map(({ code }) => code);

  it('the distance is the same both ways, and every other county is there', () => {
    for (const one of all) {
      const found = similarTo(shipped, one);
      expect(found).toHaveLength(17);
      for (const { county, distance } of found)
        expect(similarTo(shipped, county).find((back) => back.county === one)?.distance).toBeCloseTo(distance, 12);
    }
  });

  it('Møre og Romsdal is nearest to Troms of all: every share of theirs is close', () => {
    // 0,5 / 4,9 / 2,0 / 63 against 0,4 / 5,0 / 2,2 / 60.
    expect(similarTo(shipped, countyCode('19'))[0]?.county).toBe('15');
  });
});
