import { describe, expect, it } from 'vitest';
import { unitOf } from '../../src/view/officeText.ts';
import { nb } from '../support/nb.ts';

describe('the unit of a brought figure', () => {
  const after = (unit: string) => unitOf({ kind: 'count', unit } as Parameters<typeof unitOf>[0], nb);

  it('never begins with figures: "190 301 1000 kr" would be read as one number', () => {
    expect(['1000 kr', '1 000 kr', '1.000 kr'].map(after)).toEqual([' tusen kr', ' tusen kr', ' tusen kr']);
    expect(after('kr')).toBe(' kr');
    expect(after('Antall')).toBe('');
  });
});
