import { describe, expect, it } from 'vitest';
import { differences, localeFiles, partFiles, placeholders, sharedMessages } from '../support/localeFiles.ts';

const files = [...localeFiles].map(([name, locale]) => ({ name, locale }));

describe.each(files)('the messages of $name', ({ name, locale: { language, messages } }) => {
  it('has the keys and placeholders of the reference, own ones and not by falling back', () => {
    expect(differences(localeFiles.get('nb')?.messages ?? {}, messages)).toEqual([]);
  });

  it('has each message in one file only', () => {
    const keys = [sharedMessages(name), ...partFiles(name).map(([, part]) => part)].flatMap(Object.keys);
    expect(keys.filter((key, at) => keys.indexOf(key) < at)).toEqual([]);
  });

  it('is named after its language, which sorting and plurals know', () => {
    expect(language.code).toBe(name);
    expect(Intl.Collator.supportedLocalesOf(language.collation)).toEqual([language.collation]);
    expect(Intl.PluralRules.supportedLocalesOf(language.code)).toEqual([language.code]);
  });

  it('has twelve different months, and day, month and year in its dates', () => {
    expect(new Set(language.months).size).toBe(12);
    expect(placeholders(language.date)).toEqual(['day', 'month', 'year']);
  });

  it('does not break a number over two lines', () => {
    expect(language.thousands).not.toBe(' ');
    expect(language.percent).not.toMatch(/^ /);
    expect(language.decimal).toMatch(/^[.,]$/);
  });

  it('has no empty message, no stray space and no brace that is not a placeholder’s', () => {
    const faulty = Object.entries(messages).filter(
      ([, text]) => text === '' || /\s{2}|^\s.*\p{L}|\p{L}\s$/u.test(text) || /[{}]/.test(text.replace(/\{\w+\}/g, '')),
    );
    expect(faulty).toEqual([]);
  });

  it('has a form for many beside each for one, with the number in it', () => {
    const one = Object.keys(messages).filter((key) => key.endsWith('.one'));
    expect(one).not.toEqual([]);
    const texts = new Map(Object.entries(messages));
    for (const key of one) expect(placeholders(texts.get(key.replace(/one$/, 'other')) ?? '')).toContain('count');
  });
});

describe('the comparison', () => {
  it('finds a key that is missing, one too many, and placeholders that differ', () => {
    const reference = { a: 'A {x}', b: 'B {x} {y}', c: 'C' };
    expect(differences(reference, { a: 'a {z}', b: 'b {y} {x} {x}', d: 'd' })).toEqual([
      'a: x / z',
      'c: missing',
      'd: unknown',
    ]);
  });
});
