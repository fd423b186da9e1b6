import { describe, expect, it } from 'vitest';
import { isBlank, parseCsv, trimField } from '../../src/dataset/csv.ts';

const isKnown = (name: string) => ['kode', 'navn', 'tall'].includes(name);
const fields = (text: string) => parseCsv(text, isKnown).rows.map((row) => row.fields);
const lines = (text: string) => parseCsv(text, isKnown).rows.map((row) => row.line);

describe('parseCsv', () => {
  const table = [
    ['kode', 'navn', 'tall'],
    ['1', 'A', '0,5'],
  ];

  it.each([
    ['semicolon', 'kode;navn;tall\n1;A;0,5'],
    ['tab', 'kode\tnavn\ttall\n1\tA\t0,5'],
    ['comma', 'kode,navn,tall\n1,A,"0,5"'],
    ['CRLF', 'kode;navn;tall\r\n1;A;0,5'],
    ['CR', 'kode;navn;tall\r1;A;0,5'],
    ['quotes', '"kode";"navn";"tall"\n"1";"A";"0,5"'],
  ])('splits by %s', (_, text) => {
    expect(fields(text)).toEqual(table);
  });

  it('finds the delimiter by the names that it knows, not by counting', () => {
    expect(fields('kode;navn;a,b,c,d,e\n1;A;0,5')[1]).toEqual(['1', 'A', '0,5']);
    expect(fields('kode,navn,a;b;c;d;e\n1,A,5')[1]).toEqual(['1', 'A', '5']);
  });

  it.each([
    ['sep=;', 'sep=;\nkode;navn\n1;A'],
    ['sep=,', 'sep=,\nkode,navn\n1,A'],
    ['SEP=tab', 'SEP=\t\nkode\tnavn\n1\tA'],
    ['sep=| which only that line can tell', 'sep=|\r\nkode|navn\r\n1|A'],
  ])('obeys and passes over %s', (_, text) => {
    expect(fields(text)).toEqual([
      ['kode', 'navn'],
      ['1', 'A'],
    ]);
    expect(lines(text)).toEqual([2, 3]);
  });

  it('keeps delimiters, quotes and line ends inside a quoted field', () => {
    expect(fields('kode;navn\n1;"A; ""B""\nC"\n')[1]).toEqual(['1', 'A; "B"\nC']);
  });

  it('passes over blank lines before the header and keeps those inside, counting all', () => {
    const text = '\n;;\n  \nkode;navn\n1;A\n\n2;B\n';
    expect(fields(text)).toEqual([['kode', 'navn'], ['1', 'A'], [''], ['2', 'B'], ['']]);
    expect(lines(text)).toEqual([4, 5, 6, 7, 8]);
  });

  it.each(['\n', '\r\n', '\r'])('counts lines that stand inside quotes (line end %j)', (end) => {
    const text = ['kode;navn', '1;"A', 'B', 'C"', '2;D'].join(end);
    expect(lines(text)).toEqual([1, 2, 5]);
  });

  it('names the line of a quotation mark that is never closed', () => {
    expect(parseCsv('kode;navn\n1;A\n2;"B\n3;C\n', isKnown).openQuote).toBe(3);
    expect(parseCsv('\n\nkode;navn\n1;"A\nB"\n2;"C', isKnown).openQuote).toBe(6);
    expect(parseCsv('kode;navn\n1;"A"\n', isKnown).openQuote).toBeUndefined();
  });

  it('takes a file of one column and a file of nothing', () => {
    expect(fields('kode\n1\n')).toEqual([['kode'], ['1'], ['']]);
    expect(fields('').flat().join('')).toBe('');
  });
});

describe('trimField', () => {
  it('takes off spaces of every width, and leaves those inside', () => {
    expect(trimField(' \t\u00a0\u202f\u20072 034\u00a0 \r')).toBe('2 034');
    expect(trimField('\u00a0')).toBe('');
  });
});

describe('isBlank', () => {
  it('is for rows with nothing but empty fields', () => {
    expect(isBlank(['', ' ', '\u00a0'])).toBe(true);
    expect(isBlank([])).toBe(true);
    expect(isBlank(['', '0'])).toBe(false);
  });
});
