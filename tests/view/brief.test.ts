import { grants } from 'virtual:grants';
import { describe, expect, it } from 'vitest';
import { viewBrief } from '../../src/view/brief.ts';
import { facts } from '../support/facts.ts';
import { nb } from '../support/nb.ts';
import { countyCodes, inhabitants, norwegian, numberOf, printed } from '../support/plainCsv.ts';

const date = '2019-01-01';
/** What is compared with the country, by group, in the table's order; counts with the population that they are divided by. */
const compared = [
  { id: 'hovedinntekt-andel', count: 'hovedinntekt-antall', age: 'alder_18_66' },
  { id: 'unge-andel', count: 'unge-antall', age: 'alder_18_24' },
  { id: 'barn-andel', count: 'barn-antall', age: 'alder_0_17' },
  { id: 'kvp-ramme' },
  { id: 'botilbud-antall', count: 'botilbud-antall', age: 'i_alt' },
];
type Compared = (typeof compared)[number];

const rate = (code: string, { id, count, age }: Compared) =>
  count && age ? numberOf(printed(code, count)) / inhabitants(code, date, age) : numberOf(printed(code, id));
/** By what counties are ranked: shares as printed, households by inhabitants. */
const ranked = (code: string, one: Compared) =>
  one.id === one.count ? rate(code, one) : numberOf(printed(code, one.id));
const isEnd = (code: string, one: Compared) => {
  const all = countyCodes.map((other) => ranked(other, one));
  return [Math.min(...all), Math.max(...all)].includes(ranked(code, one));
};
const figure = (code: string, id: string) => {
  const text = printed(code, id);
  return norwegian(numberOf(text), text.split(',')[1]?.length ?? 0);
};

/** The rule worked out a second way: ends in the table's order, then the farthest, three to five. */
function expected(code: string): string[] {
  const ends = compared.filter((one) => isEnd(code, one));
  const far = compared
    .filter((one) => !isEnd(code, one))
    .map((one) => ({ one, ratio: rate(code, one) / rate('0', one) }))
    .sort((a, b) => Math.max(b.ratio, 1 / b.ratio) - Math.max(a.ratio, 1 / a.ratio));
  const told = far.filter(({ ratio }, at) => ends.length + at < 3 || ratio < 0.9 || ratio > 1.1);
  return [...ends, ...told.map(({ one }) => one)].slice(0, 5).map(({ id }) => id);
}

const briefOf = (code: string) => {
  const county = facts.dataset.counties.find((one) => (one.code as string) === code);
  if (!county) throw new Error(code);
  return viewBrief(facts, county, grants.support, nb);
};

describe('in brief', () => {
  it.each(countyCodes)('%s: three to five sentences by the rule, each with its figure', (code) => {
    const { sentences } = briefOf(code);
    const ids = expected(code);
    expect(sentences).toHaveLength(ids.length);
    expect(sentences.length).toBeGreaterThanOrEqual(3);
    ids.forEach((id, at) => {
      const unit = id === 'botilbud-antall' ? ' husholdning' : '\u00A0%';
      expect(sentences[at]).toContain(figure(code, id) + unit);
      expect(sentences[at]).toMatch(/ av 18 fylker; landet: \d/);
      expect(sentences[at]).toMatch(/\b(2018|2019)\b/);
      expect(sentences[at]).not.toMatch(/undefined| {2}|\b(best|verst|god|dårlig)/);
    });
  });

  it('tells Telemark’s three highest first, then the households by inhabitants', () => {
    expect(expected('08').slice(0, 3)).toEqual(['hovedinntekt-andel', 'unge-andel', 'barn-andel']);
    expect(briefOf('08').sentences.at(-1)?.replaceAll('\u00A0', ' ')).toBe(
      '44 husholdninger var innom midlertidig botilbud i 2018. Det er 0,25 per 1 000 innbyggere, 3. lavest av 18 fylker; landet: 0,80 (regnet ut her).',
    );
  });

  it('names each source once', () => {
    for (const code of countyCodes) {
      const { sources } = briefOf(code);
      expect(new Set(sources).size).toBe(sources.length);
      expect(sources.length).toBeGreaterThan(0);
    }
  });
});
