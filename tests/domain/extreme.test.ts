import { describe, expect, it } from 'vitest';
import { extremeOf } from '../../src/domain/extreme.ts';
import type { HighMeans } from '../../src/domain/indicator.ts';
import { rankColumn } from '../../src/domain/rank.ts';
import { countyCode } from '../support/makeDataset.ts';

/** Marks of a column by hand: H highest, L lowest, with the first letter of the tone; "-" for none. */
function marks(values: readonly number[], highMeans: HighMeans = 'red'): string {
  const ranks = rankColumn(values.map((value, i) => ({ county: countyCode(`c${i}`), value })));
  return [...ranks.values()]
    .map((rank) => extremeOf(rank, highMeans))
    .map((extreme) => (extreme ? { highest: 'H', lowest: 'L' }[extreme.end] + extreme.tone.charAt(0) : '-'))
    .join(' ');
}

describe('extremeOf', () => {
  it('marks the highest red and the lowest green', () => {
    expect(marks([4, 9, 2, 5])).toBe('- Hr Lg -');
  });

  it('turns the tones where high means green, and leaves the ends as they are', () => {
    expect(marks([4, 9, 2, 5], 'green')).toBe('- Hg Lr -');
  });

  it('marks nothing where the column is not judged', () => {
    expect(marks([4, 9, 2, 5], 'none')).toBe('- - - -');
  });

  it('marks every tied county at both ends', () => {
    expect(marks([9, 2, 9, 5, 2, 2])).toBe('Hr Lg Hr - Lg Lg');
  });

  it('leaves a tie inside the column alone', () => {
    expect(marks([9, 5, 5, 2])).toBe('Hr - - Lg');
  });

  it('has no ends where all are equal, zero too', () => {
    expect(marks([3, 3, 3])).toBe('- - -');
    expect(marks([0, 0])).toBe('- -');
  });

  it('has no ends with one county', () => {
    expect(marks([3])).toBe('-');
  });

  it('marks both of two counties', () => {
    expect(marks([3, 8])).toBe('Lg Hr');
  });

  it('lets zero be the lowest', () => {
    expect(marks([3, 0, 8])).toBe('- Lg Hr');
    expect(marks([0, 0, 1])).toBe('Lg Lg Hr');
  });

  it('tells apart what differs in the last decimal', () => {
    expect(marks([0.86, 0.9, 0.8])).toBe('- Hr Lg');
  });
});
