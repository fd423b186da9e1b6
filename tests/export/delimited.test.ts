import { describe, expect, it } from 'vitest';
import { joinRows, safeText } from '../../src/export/delimited.ts';
import { plainText } from '../../src/view/cell.ts';
import { nb } from '../support/nb.ts';

describe('safeText', () => {
  it.each(['=1+1', '+47', '-2', '@SUM(A1)', '\t=1', '\r=1', '=HYPERLINK("http://x")'])('disarms %j', (text) => {
    expect(safeText(text)).toBe(`'${text}`);
  });

  it.each(['Østfold', 'Aust-Agder', '18–24 år', 'a=b', '', '0', '01'])('leaves %j alone', (text) => {
    expect(safeText(text)).toBe(text);
  });

  it('is not for figures: SSB’s - stays a lone -', () => {
    expect(plainText({ kind: 'value', value: 0, decimals: 0, remark: 'exactZero' }, nb)).toBe('-');
  });
});

describe('joinRows', () => {
  it('ends every row, the last one too', () => {
    expect(joinRows([['a', 'b'], ['c']], ';', '\r\n')).toBe('a;b\r\nc\r\n');
  });

  it('makes an empty row an empty line', () => {
    expect(joinRows([['a'], [], ['b']], ';', '\n')).toBe('a\n\nb\n');
  });

  it('quotes a field that holds the delimiter, a quotation mark or a line end, and no other', () => {
    expect(joinRows([['a;b', 'c"d', 'e\nf', 'g\rh', "i'j", 'k,l']], ';', '\n')).toBe(
      '"a;b";"c""d";"e\nf";"g\rh";i\'j;k,l\n',
    );
    expect(joinRows([['a;b', 'c\td']], '\t', '\n')).toBe('a;b\t"c\td"\n');
  });
});
