import { describe, expect, it } from 'vitest';
import { createI18n } from '../../src/i18n/createI18n.ts';
import { locale, nb } from '../support/nb.ts';

const gap = '\u00a0';

describe('number', () => {
  it.each([
    [29301, 0, `29${gap}301`],
    [1187, 0, `1${gap}187`],
    [999, 0, '999'],
    [1_234_567, 0, `1${gap}234${gap}567`],
    [0.86, 2, '0,86'],
    [0.6, 1, '0,6'],
    [7, 1, '7,0'],
    [0, 0, '0'],
    [0, 1, '0,0'],
    [100, 1, '100,0'],
    [97, 0, '97'],
    [1234.5, 1, `1${gap}234,5`],
  ])('%f with %i decimals is %s', (value, decimals, printed) => {
    expect(nb.number(value, decimals)).toBe(printed);
  });

  it('follows the message file, not the machine', () => {
    const english = createI18n({ ...locale, language: { ...locale.language, decimal: '.', thousands: ',' } });
    expect(english.number(29301.86, 2)).toBe('29,301.86');
  });

  it('has a no-break space before the per cent sign', () => {
    expect(nb.percent).toBe(`${gap}%`);
  });
});

describe('date', () => {
  it('is written out, without a leading zero', () => {
    expect(nb.date('2019-08-31')).toBe('31. august 2019');
    expect(nb.date('2018-01-01')).toBe('1. januar 2018');
    expect(nb.date('2021-12-09')).toBe('9. desember 2021');
  });

  it('does not depend on the time zone, and takes a month of one digit', () => {
    expect(nb.date('2026-3-5')).toBe('5. mars 2026');
  });
});

describe('plural', () => {
  it('has one form for one and another for none and for many, with the number printed', () => {
    expect(nb.plural('table.found', 1)).toBe('1 fylke passer med søket');
    expect(nb.plural('table.found', 0)).toBe('0 fylker passer med søket');
    expect(nb.plural('table.found', 18)).toBe('18 fylker passer med søket');
    expect(nb.plural('table.found', 1500)).toContain(`1${gap}500 fylker`);
  });
});

describe('t', () => {
  it('gives the text of a key', () => {
    expect(nb.t('close')).toBe('Lukk');
  });

  it('throws where a value is missing', () => {
    expect(() => nb.t('rank.of')).toThrow('{of}');
  });
});

describe('compare', () => {
  it('has the Norwegian alphabet: Æ, Ø, Å after Z', () => {
    const names = ['Ås', 'Østby', 'Zonen', 'Ærfjord', 'Aremark', 'Bø', 'austland'];
    expect(names.sort(nb.compare)).toEqual(['Aremark', 'austland', 'Bø', 'Zonen', 'Ærfjord', 'Østby', 'Ås']);
  });
});
