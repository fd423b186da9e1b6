import { describe, expect, it } from 'vitest';
import { periodText, viewIndicatorInfo } from '../../src/view/indicatorInfo.ts';
import { dataset } from '../support/announced.ts';
import { makeIndicator } from '../support/makeDataset.ts';
import { nb } from '../support/nb.ts';

const lines = (...args: Parameters<typeof makeIndicator>) => {
  const { lines: short, more } = viewIndicatorInfo(makeIndicator(...args), nb);
  return [...short, { term: '', text: '' }, ...more].map(({ term, text }) => (term ? `${term}: ${text}` : 'Mer'));
};

describe('viewIndicatorInfo', () => {
  it('gives the announcement’s wording as a quotation, period, colour, source', () => {
    expect(lines('x')).toEqual([
      'I kunngjøringen: «Ordlyd for x»',
      'Enhet: personer',
      'Gjelder: 1999',
      'Kilde: Kilde til x',
      'Mer',
      'Farge: Grunn for x',
    ]);
  });

  it('gives the denominator and the note where there are any', () => {
    const denominator = { kind: 'funding', text: 'plassene' } as const;
    expect(lines('x', { kind: 'ratio', denominator, note: 'Kan bli over 100.' })).toEqual([
      'I kunngjøringen: «Ordlyd for x»',
      'Enhet: %',
      'Gjelder: 1999',
      'Kilde: Kilde til x',
      'Mer',
      'Delt på: plassene',
      'Farge: Grunn for x',
      'Merk: Kan bli over 100.',
    ]);
  });

  it('is titled with the full name, not the short one', () => {
    expect(viewIndicatorInfo(makeIndicator('x'), nb).title).toBe('Fullt navn på x');
  });

  // From the announcement's headings: KVP per 31. august 2019, all others during 2018.
  it('gives each shipped indicator its period', () => {
    expect(dataset.indicators.map((indicator) => periodText(indicator, nb))).toEqual([
      ...Array<string>(6).fill('2018'),
      '31. august 2019',
      '31. august 2019',
      '2018',
    ]);
  });

  it('says of the youth figures that they are cases, and of the direction why', () => {
    const youth = dataset.indicators.filter(({ group }) => group === 'unge');
    expect(youth).toHaveLength(2);
    for (const indicator of youth) {
      const text = JSON.stringify(viewIndicatorInfo(indicator, nb));
      expect(text).toContain('sosialhjelpstilfeller');
      expect(text).toContain('omvendt for KVP');
    }
  });
});
