import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseNumber } from '../../src/domain/parseNumber.ts';
import type { NumberRule } from '../../src/domain/parseNumber.ts';

const kroner: NumberRule = { decimals: 0, least: 0, most: 1_000_000_000, sign: 'kroner' };
const percent: NumberRule = { decimals: 2, least: 1, most: 100_000, sign: 'percent' };
const months: NumberRule = { decimals: 0, least: 1, most: 12, sign: 'months' };

describe('kroner', () => {
  it.each([
    ['610000', 610_000],
    ['610 000', 610_000],
    ['610\u00a0000', 610_000],
    ['610\u202f000', 610_000],
    ['  610 000 kr ', 610_000],
    ['kr 610 000', 610_000],
    ['kr. 610 000,-', 610_000],
    ['KR610000', 610_000],
    ['610 000 kroner', 610_000],
    ['610.000', 610_000],
    ['1.234.567', 1_234_567],
    ['1 234 567,00', 1_234_567],
    ['0', 0],
    ['0012', 12],
  ])('reads %j', (text, value) => {
    expect(parseNumber(text, kroner)).toEqual({ kind: 'number', value });
  });

  it.each([
    ['mange', 'notNumber'],
    ['kr', 'notNumber'],
    ['610 00', 'notNumber'],
    ['6 1 0', 'notNumber'],
    ['610k', 'notNumber'],
    ['1e6', 'notNumber'],
    ['12.5.5', 'notNumber'],
    ['<b>5</b>', 'notNumber'],
    ['💰', 'notNumber'],
    ['610,000', 'notWhole'],
    ['12,5', 'notWhole'],
    ['12.5', 'notWhole'],
    ['-5', 'tooSmall'],
    ['−5', 'tooSmall'],
    ['99999999999', 'tooLarge'],
  ])('refuses %j: %s', (text, why) => {
    expect(parseNumber(text, kroner)).toEqual({ kind: 'wrong', why });
  });

  it('tells nothing typed from zero', () => {
    expect(parseNumber(' \u00a0 ', kroner)).toEqual({ kind: 'empty' });
  });

  it('reads back every whole number, however it is printed', () => {
    const print = fc.constantFrom(
      (n: number) => String(n),
      (n: number) => new Intl.NumberFormat('nb-NO').format(n),
      (n: number) => new Intl.NumberFormat('de-DE').format(n),
      (n: number) => `kr ${new Intl.NumberFormat('nb-NO').format(n)},00`,
    );
    fc.assert(
      fc.property(fc.nat(999_999_999), print, (n, printed) => {
        expect(parseNumber(printed(n), kroner)).toEqual({ kind: 'number', value: n });
      }),
    );
  });

  it('never throws and never gives a number that is not whole or outside its bounds', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), fc.double().map(String)), (text) => {
        const read = parseNumber(text, kroner);
        if (read.kind !== 'number') return;
        expect(Number.isSafeInteger(read.value)).toBe(true);
        expect(read.value).toBeGreaterThanOrEqual(0);
        expect(read.value).toBeLessThanOrEqual(kroner.most);
      }),
    );
  });
});

describe('per cent, in hundredths', () => {
  it.each([
    ['100', 10_000],
    ['100 %', 10_000],
    ['100\u00a0%', 10_000],
    ['37,5', 3_750],
    ['37.5 prosent', 3_750],
    ['0,01', 1],
    ['.5', 50],
    [',5 %', 50],
    ['1 000', 100_000],
    ['150%', 15_000],
    ['33,33', 3_333],
  ])('reads %j', (text, value) => {
    expect(parseNumber(text, percent)).toEqual({ kind: 'number', value });
  });

  it.each([
    ['0', 'tooSmall'],
    ['1.234', 'tooManyDecimals'],
    ['33,333', 'tooManyDecimals'],
    ['1001', 'tooLarge'],
    ['100 kr', 'notNumber'],
    ['halv', 'notNumber'],
  ])('refuses %j: %s', (text, why) => {
    expect(parseNumber(text, percent)).toEqual({ kind: 'wrong', why });
  });
});

describe('months', () => {
  it.each([
    ['12', 12],
    ['6 mnd.', 6],
    ['6 måneder', 6],
  ])('reads %j', (text, value) => {
    expect(parseNumber(text, months)).toEqual({ kind: 'number', value });
  });

  it.each([
    ['0', 'tooSmall'],
    ['13', 'tooLarge'],
    ['1,5', 'notWhole'],
    ['et år', 'notNumber'],
  ])('refuses %j: %s', (text, why) => {
    expect(parseNumber(text, months)).toEqual({ kind: 'wrong', why });
  });
});
