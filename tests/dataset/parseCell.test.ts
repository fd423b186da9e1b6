import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCell, thousandsOf } from '../../src/dataset/parseCell.ts';

const count = { kind: 'count', decimals: 0 } as const;
const share = { kind: 'share', decimals: 1 } as const;
const ratio = { kind: 'ratio', decimals: 0 } as const;

const value = (number: number, decimals: number) => ({ kind: 'value', value: number, decimals });

describe('SSB’s symbols', () => {
  it.each([
    ['.', 'notApplicable'],
    ['..', 'missing'],
    ['...', 'notYet'],
    ['…', 'notYet'],
    [':', 'suppressed'],
  ])('%s is a figure with a reason, and no number: %s', (symbol, kind) => {
    for (const indicator of [count, share, ratio]) expect(parseCell(symbol, indicator)).toEqual({ kind });
  });

  it.each(['-', '–', '−'])('%s is exactly zero', (symbol) => {
    expect(parseCell(symbol, count)).toEqual({ ...value(0, 0), remark: 'exactZero' });
    expect(parseCell(symbol, share)).toEqual({ ...value(0, 1), remark: 'exactZero' });
  });

  it('0 and 0,0 are numbers rounded to zero, not exactly zero', () => {
    expect(parseCell('0', count)).toEqual(value(0, 0));
    expect(parseCell('0,0', share)).toEqual(value(0, 1));
  });

  it.each(['348*', '*348', '348 *', '* 348'])('%s is a preliminary 348', (text) => {
    expect(parseCell(text, count)).toEqual({ ...value(348, 0), remark: 'preliminary' });
  });

  it('a preliminary share keeps its per cent sign and its decimals', () => {
    expect(parseCell('5,6 %*', share)).toEqual({ ...value(5.6, 1), remark: 'preliminary' });
    expect(parseCell('0,86*', share)).toEqual({ ...value(0.86, 2), remark: 'preliminary' });
  });
});

describe('numbers', () => {
  it.each([
    ['2034', 2034],
    ['2 034', 2034],
    ['2\u00a0034', 2034],
    ['2\u202f034', 2034],
    ['2\u2009034', 2034],
    ['1 234 567', 1_234_567],
    ['29 301', 29_301],
    ['0', 0],
    ['007', 7],
    ['29301.0', 29_301],
    ['29301,00', 29_301],
  ])('the count %j is %i', (text, number) => {
    expect(parseCell(text, count)).toEqual(value(number, 0));
  });

  it.each([
    ['0,86', 0.86, 2],
    ['0.86', 0.86, 2],
    ['5,6', 5.6, 1],
    ['5,6 %', 5.6, 1],
    ['5.6%', 5.6, 1],
    ['5,6\u00a0%', 5.6, 1],
    ['5,6\u202f%', 5.6, 1],
    ['100', 100, 1],
    ['100,0', 100, 1],
  ])('the share %j is %f with %i decimals', (text, number, decimals) => {
    expect(parseCell(text, share)).toEqual(value(number, decimals));
  });

  it('a spreadsheet’s 7 for 7,0 gets back the decimals of its column', () => {
    expect(parseCell('7', share)).toEqual(value(7, 1));
  });

  it('a ratio may pass 100', () => {
    expect(parseCell('112 %', ratio)).toEqual(value(112, 0));
    expect(parseCell('1 005', ratio)).toEqual(value(1005, 0));
    expect(parseCell('100,5', ratio)).toEqual(value(100.5, 1));
  });
});

describe('a sign between thousands', () => {
  it.each([
    ['a point', '.', ['29.301', '2.034', '540'], ['0,86', '5.6']],
    ['a comma', ',', ['29,301', '2,034', '540'], ['0.86']],
    ['no sign, because one count goes without it', undefined, ['29.301', '2034'], ['0,86']],
    ['no sign, because one count has decimals', undefined, ['29.301', '2.5'], ['0,86']],
    ['no comma, where shares have it before their decimals', undefined, ['29,301'], ['0,86']],
    ['no sign, where nothing has one', undefined, ['540', '35'], ['0,86']],
  ])('%s', (_, sign, counts, shares) => {
    expect(thousandsOf(counts, shares)).toBe(sign);
  });

  it('is read where the whole file has it, and only in counts', () => {
    expect(parseCell('29.301', count, '.')).toEqual(value(29_301, 0));
    expect(parseCell('1.234.567*', count, '.')).toEqual({ ...value(1_234_567, 0), remark: 'preliminary' });
    expect(parseCell('0.861', share, '.')).toEqual(value(0.861, 3));
  });
});

describe('what is not such a figure', () => {
  it.each(['100,1', '101', '1 234', '5500 %'])('the share %j is over 100', (text) => {
    expect(parseCell(text, share)).toBe('overHundred');
  });

  it.each(['-5', '–5', '−5', '- 5', '-1 234', '-0,5'])('%j is negative', (text) => {
    for (const indicator of [count, share, ratio]) expect(parseCell(text, indicator)).toBe('negative');
  });

  it.each(['2,5', '2.5', '2.034', '2,034', '1 234,5'])('%j persons are not whole', (text) => {
    expect(parseCell(text, count)).toBe('notWhole');
  });

  it.each([
    ['a word', 'mange'],
    ['nothing', ''],
    ['a word after the number', '2034 personer'],
    ['two numbers', '12 34'],
    ['groups that are not thousands', '1234 567'],
    ['a space after the comma', '0, 86'],
    ['two commas', '1,2,3'],
    ['both decimal signs', '1.234,5'],
    ['a comma without digits after', '5,'],
    ['a comma without digits before', ',5'],
    ['an exponent', '1e5'],
    ['a plus sign', '+5'],
    ['the word NaN', 'NaN'],
    ['the word Infinity', 'Infinity'],
    ['a hexadecimal', '0x10'],
    ['digits of another script', '٣٤'],
    ['a lone star', '*'],
    ['two stars', '*5*'],
    ['a lone per cent sign', '%'],
    ['four dots', '....'],
    ['two colons', '::'],
    ['two dashes', '--'],
    ['a formula', '=1+1'],
    ['an error of a spreadsheet', '#REF!'],
    ['more digits than a number holds', '99999999999999999999'],
    ['more decimals than a number holds', '0,123456789012345678901'],
  ])('%s is not a number: %j', (_, text) => {
    for (const indicator of [count, share, ratio]) expect(parseCell(text, indicator)).toBe('notNumber');
  });

  it('a per cent sign after a count is not a number', () => {
    expect(parseCell('68 %', count)).toBe('notNumber');
  });

  // Names that every JavaScript object has.
  it.each(['constructor', 'toString', 'valueOf', 'hasOwnProperty', '__proto__'])(
    'the word %s is not a number',
    (text) => {
      expect(parseCell(text, count)).toBe('notNumber');
    },
  );
});

describe('parseCell', () => {
  it('takes any text without throwing, and gives no number that is not one', () => {
    const indicator = fc.constantFrom(count, share, ratio);
    const symbols = fc.string({ unit: fc.constantFrom(...Array.from('0123456789., \u00a0%*-–:…e+')), maxLength: 12 });
    fc.assert(
      fc.property(fc.oneof(symbols, fc.string({ unit: 'binary' })), indicator, (text, of) => {
        const cell = parseCell(text, of);
        if (typeof cell === 'string') return true;
        if (cell.kind !== 'value') return typeof cell.kind === 'string';
        if (!Number.isFinite(cell.value) || cell.value < 0 || cell.decimals < of.decimals) return false;
        return of.kind === 'count' ? Number.isSafeInteger(cell.value) : of.kind === 'ratio' || cell.value <= 100;
      }),
      { numRuns: 5000 },
    );
  });

  it('reads back every count and share, however it is printed', () => {
    const space = fc.constantFrom('', ' ', '\u00a0', '\u202f');
    fc.assert(
      fc.property(fc.nat(999_999_999), fc.nat(1000), space, fc.constantFrom(',', '.'), (n, tenths, gap, decimal) => {
        const printed = String(n).replace(/\B(?=(\d{3})+$)/g, gap);
        expect(parseCell(printed, count)).toEqual(value(n, 0));
        const [whole, tenth] = [Math.floor(tenths / 10), tenths % 10];
        expect(parseCell(`${whole}${decimal}${tenth}`, share)).toEqual(value(tenths / 10, 1));
      }),
    );
  });
});
