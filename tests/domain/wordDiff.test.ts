import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordDiff } from '../../src/domain/wordDiff.ts';

const short = (before: string, after: string) =>
  wordDiff(before, after).map(({ kind, text }) => ({ same: text, removed: `[-${text}]`, added: `[+${text}]` })[kind]);

describe('wordDiff', () => {
  it.each([
    ['the same words', 'the same words', ['the same words']],
    ['per 100 prosent stilling', 'per 100% stilling', ['per 100', '[- prosent]', '[+%]', ' stilling']],
    ['fra oppstartsdato, men', 'fra oppstartsdato men', ['fra oppstartsdato', '[-,]', ' men']],
    ['Kap 0621', 'Kapittel 0621', ['[-Kap]', '[+Kapittel]', ' 0621']],
    ['', 'nytt', ['[+nytt]']],
    ['gammelt', '', ['[-gammelt]']],
    ['', '', []],
  ])('from «%s» to «%s»', (before, after, runs) => {
    expect(short(before, after)).toEqual(runs);
  });

  const texts = fc.array(fc.constantFrom('en', 'to', ' ', '  ', ',', 'å', '%', '\n'), { maxLength: 14 });
  const sides = (a: string, b: string) =>
    (['added', 'removed'] as const).map((other) =>
      wordDiff(a, b)
        .filter(({ kind }) => kind !== other)
        .map(({ text }) => text)
        .join(''),
    );

  it('loses no letter of either wording', () => {
    fc.assert(
      fc.property(texts, texts, (a, b) => {
        expect(sides(a.join(''), b.join(''))).toEqual([a.join(''), b.join('')]);
      }),
    );
  });

  it('keeps all that one wording has of the other', () => {
    fc.assert(
      fc.property(texts, fc.array(fc.boolean(), { maxLength: 14 }), (all, kept) => {
        // Words with a space between, some of which are left out: nothing is new.
        const words = all.filter((word) => /\p{L}/u.test(word));
        const some = words.filter((_, i) => kept[i]);
        expect(wordDiff(words.join(' '), some.join(' ')).filter(({ kind }) => kind === 'added')).toEqual([]);
      }),
    );
  });
});
