import { describe, expect, it } from 'vitest';
import { plainText, viewCell, viewMark } from '../../src/view/cell.ts';
import { makeCell, makeIndicator } from '../support/makeDataset.ts';
import type { CellSpec } from '../support/makeDataset.ts';
import { nb } from '../support/nb.ts';

const count = makeIndicator('antall');
const share = makeIndicator('andel', { kind: 'share' });
const ratio = makeIndicator('ramme', { kind: 'ratio', decimals: 0 });
const shown = (spec: CellSpec, indicator = count, decimals = indicator.decimals) => {
  const { text, unit } = viewCell(makeCell(spec, decimals), indicator, nb);
  return text + unit;
};

describe('viewCell', () => {
  it('prints counts bare and shares with a no-break space and the sign', () => {
    expect(shown(29301)).toBe('29\u00a0301');
    expect(shown(5.6, share)).toBe('5,6\u00a0%');
    expect(shown(68, ratio)).toBe('68\u00a0%');
  });

  it('keeps the precision that the figure was printed with', () => {
    expect(shown(0.86, share, 2)).toBe('0,86\u00a0%');
    expect(shown(7, share, 1)).toBe('7,0\u00a0%');
  });

  it('prints zero as a figure', () => {
    expect(shown(0)).toBe('0');
    expect(shown(0, share)).toBe('0,0\u00a0%');
    expect(viewCell(makeCell(0), count, nb).value).toBe(0);
  });

  it.each([
    ['notApplicable', '.', 'tall kan ikke forekomme'],
    ['missing', '..', 'oppgave mangler'],
    ['notYet', '...', 'oppgave mangler foreløpig'],
    ['suppressed', ':', 'vises ikke av hensyn til personvernet'],
  ] as const)('prints a figure that is %s as SSB does, with the reason in words', (kind, symbol, note) => {
    for (const indicator of [count, share])
      expect(viewCell({ kind }, indicator, nb)).toMatchObject({ text: symbol, unit: '', value: undefined, note });
  });

  it('says of a preliminary figure that it is one', () => {
    const cell = { ...makeCell(348), remark: 'preliminary' } as const;
    expect(viewCell(cell, count, nb)).toMatchObject({ text: '348*', value: 348, note: 'foreløpig tall' });
  });

  it('prints an exact zero as a figure like any other zero', () => {
    const cell = { ...makeCell(0), remark: 'exactZero' } as const;
    expect(viewCell(cell, count, nb)).toMatchObject({ text: '0', value: 0, note: undefined });
  });

  it('has neither mark nor step of its own', () => {
    expect(viewCell(makeCell(5), count, nb)).toMatchObject({ mark: undefined, step: undefined, note: undefined });
  });
});

describe('plainText', () => {
  it('is what a spreadsheet takes for a number: no space, no sign, decimal comma', () => {
    expect(plainText(makeCell(29301), nb)).toBe('29301');
    expect(plainText(makeCell(1_234_567), nb)).toBe('1234567');
    expect(plainText(makeCell(0.86, 2), nb)).toBe('0,86');
    expect(plainText(makeCell(7, 1), nb)).toBe('7,0');
    expect(plainText(makeCell(0), nb)).toBe('0');
  });

  it('is SSB’s symbol for what is no number, and for remarks', () => {
    expect(
      (['notApplicable', 'missing', 'notYet', 'suppressed'] as const).map((kind) => plainText({ kind }, nb)),
    ).toEqual(['.', '..', '...', ':']);
    expect(plainText({ kind: 'value', value: 0, decimals: 1, remark: 'exactZero' }, nb)).toBe('-');
    expect(plainText({ kind: 'value', value: 1348, decimals: 0, remark: 'preliminary' }, nb)).toBe('1348*');
  });
});

describe('viewMark', () => {
  it('has a symbol that tells the ends apart without colour', () => {
    const [high, low] = [
      viewMark({ end: 'highest', tone: 'red' }, 'høyest'),
      viewMark({ end: 'lowest', tone: 'green' }, 'lavest'),
    ];
    expect(high).toEqual({ end: 'highest', tone: 'red', symbol: '▲', text: 'høyest' });
    expect(low).toEqual({ end: 'lowest', tone: 'green', symbol: '▼', text: 'lavest' });
  });
});
