import { expect, it } from 'vitest';
import { columns2021 as indicators } from '../support/dataFiles.ts';
import { placeholders } from '../support/localeFiles.ts';

it.each(indicators.map((indicator) => [indicator.id as string, indicator] as const))(
  'the sentence on %s has its figure and period, and names no number that the figure lacks',
  (_, { kind, numerator, sentence, countySentence, unitOne }) => {
    for (const [{ text, withoutCount }, own] of [
      [sentence, []],
      [countySentence, ['county']],
    ] as const) {
      const known = [...own, 'figure', 'period', 'unit', ...(numerator ? ['count', 'countUnit'] : [])];
      expect(placeholders(text).filter((name) => !known.includes(name))).toEqual([]);
      for (const wording of [text, withoutCount ?? text])
        expect(placeholders(wording)).toEqual(expect.arrayContaining([...own, 'figure', 'period']));
      expect(placeholders(withoutCount ?? '')).not.toContain('count');
      expect(withoutCount !== undefined).toBe(placeholders(text).includes('count'));
      expect(text).not.toMatch(/\.$|^\s|\s$| {2}/);
    }
    expect(unitOne !== undefined).toBe(kind === 'count');
  },
);
