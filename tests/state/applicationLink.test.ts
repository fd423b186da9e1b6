import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseLink, writeLink } from '../../src/state/applicationLink.ts';
import { known } from '../support/draft.ts';

const parse = (query: string) => parseLink(query, known);

describe('a link to the application page', () => {
  it('carries areas and figures, in the order of the data', () => {
    expect(parse('?fylke=08&omrade=sarbare-overganger,ordinaert-arbeidsliv&tall=kvp-ramme,unge-andel')).toEqual({
      areas: ['ordinaert-arbeidsliv', 'sarbare-overganger'],
      figures: ['unge-andel', 'kvp-ramme'],
      unknown: [],
    });
  });

  it('may ask for nothing', () => {
    for (const query of ['', '?', '?omrade=&tall=,,', '?fylke=08'])
      expect(parse(query)).toEqual({ areas: [], figures: [], unknown: [] });
  });

  it('is told what does not exist, each once', () => {
    expect(parse('?omrade=romfart,romfart,sarbare-overganger&tall=toString')).toEqual({
      areas: ['sarbare-overganger'],
      figures: [],
      unknown: [
        { param: 'omrade', value: 'romfart' },
        { param: 'tall', value: 'toString' },
      ],
    });
  });

  it('is read back as it was written, beside other parameters', () => {
    fc.assert(
      fc.property(fc.subarray([...known.priorities]), fc.subarray([...known.indicators]), (areas, figures) => {
        const query = writeLink({ areas, figures }, 'fylke=08&omrade=gammel');
        expect(parse(query)).toEqual({ areas, figures, unknown: [] });
        expect(new URLSearchParams(query).get('fylke')).toBe('08');
        expect(query).not.toContain('gammel');
      }),
    );
    expect(writeLink({ areas: [], figures: [] })).toBe('');
    expect(writeLink({ areas: [], figures: [] }, '?fylker=03,08')).toBe('?fylker=03,08');
    expect(writeLink({ areas: known.priorities.slice(2), figures: [] })).toBe('?omrade=sarbare-overganger');
  });
});
