import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Indicator } from '../../src/domain/indicator.ts';
import { placeholders } from '../support/localeFiles.ts';

const indicators = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../data/indicators.json'), 'utf8'),
) as Indicator[];

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
