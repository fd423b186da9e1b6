import { expect, it } from 'vitest';
import { columns2021 as indicators } from '../support/dataFiles.ts';
import { placeholders } from '../support/localeFiles.ts';

it.each(indicators.map((indicator) => [indicator.id as string, indicator] as const))(
  'the sentence on %s has its figure and period, and names no number that the figure lacks',
  (_, { kind, numerator, sentence, unitOne }) => {
    const { text, withoutCount } = sentence;
    const known = ['figure', 'period', 'unit', ...(numerator ? ['count', 'countUnit'] : [])];
    expect(placeholders(text).filter((name) => !known.includes(name))).toEqual([]);
    for (const wording of [text, withoutCount ?? text])
      expect(placeholders(wording)).toEqual(expect.arrayContaining(['figure', 'period']));
    expect(placeholders(withoutCount ?? '')).not.toContain('count');
    expect(withoutCount !== undefined).toBe(placeholders(text).includes('count'));
    expect(unitOne !== undefined).toBe(kind === 'count');
    expect(text).not.toMatch(/\.$|^\s|\s$| {2}/);
  },
);
