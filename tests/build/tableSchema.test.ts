import { describe, expect, it } from 'vitest';
import { splitCsv, tableFaults } from '../../build/read/tableSchema.ts';
import type { Schema } from '../../build/read/tableSchema.ts';

// What the files of data/ are held to means nothing if the validator accepts everything.
describe('the validator', () => {
  const text = { title: 't', description: 'd' };
  const schema: Schema = {
    fields: [
      { ...text, name: 'code', type: 'string', constraints: { required: true, unique: true, pattern: '[0-9]{2}' } },
      { ...text, name: 'day', type: 'date', constraints: { required: true } },
      { ...text, name: 'count', type: 'integer', constraints: { minimum: 0 } },
      { ...text, name: 'share', type: 'number', decimalChar: ',', constraints: { maximum: 100 } },
      { ...text, name: 'exact', type: 'string', constraints: { enum: ['ja', 'nei'] } },
    ],
    primaryKey: ['code', 'day'],
    missingValues: ['..', { value: ':', label: 'suppressed' }],
  };
  const header = 'code;day;count;share;exact\n';
  const check = (rows: string) => tableFaults('a.csv', header + rows, ';', schema).sentences;

  it('accepts good rows, with missing values', () => {
    expect(check('01;2019-01-01;5;0,86;ja\n"02";2019-01-01;:;..;nei\n')).toEqual([]);
  });

  it.each([
    ['1;2019-01-01;5;1;ja', 'linje 2, kolonnen «code»: fant «1», ventet en verdi av formen [0-9]{2}.'],
    [':;2019-01-01;5;1;ja', 'linje 2, kolonnen «code»: fant «:», ventet en verdi.'],
    ['01;2019-02-30;5;1;ja', 'linje 2, kolonnen «day»: fant «2019-02-30», ventet en dato (ÅÅÅÅ-MM-DD).'],
    ['01;2019;5;1;ja', 'linje 2, kolonnen «day»: fant «2019», ventet en dato (ÅÅÅÅ-MM-DD).'],
    ['01;2019-01-01;5,5;1;ja', 'linje 2, kolonnen «count»: fant «5,5», ventet et helt tall.'],
    ['01;2019-01-01;;1;ja', 'linje 2, kolonnen «count»: fant ingenting, ventet et helt tall.'],
    ['01;2019-01-01;2 034;1;ja', 'linje 2, kolonnen «count»: fant «2 034», ventet et helt tall.'],
    ['01;2019-01-01;-1;1;ja', 'linje 2, kolonnen «count»: fant «-1», ventet et tall på minst 0.'],
    ['01;2019-01-01;5;0.86;ja', 'linje 2, kolonnen «share»: fant «0.86», ventet et tall.'],
    ['01;2019-01-01;5;100,1;ja', 'linje 2, kolonnen «share»: fant «100,1», ventet et tall på høyst 100.'],
    ['01;2019-01-01;5;1;kanskje', 'linje 2, kolonnen «exact»: fant «kanskje», ventet «ja» eller «nei».'],
    ['01;2019-01-01;5;1', 'linje 2: fant 4 felter, ventet 5, ett for hver kolonne.'],
    ['01;2019-01-01;5;1;ja;', 'linje 2: fant 6 felter, ventet 5, ett for hver kolonne.'],
  ])('refuses %s', (row, problem) => {
    expect(check(row)).toEqual([`a.csv: ${problem}`]);
  });

  it('tells of equal faults in a column together', () => {
    const rows = ['01', '02', '03', '04'].map((code) => `${code};2019-01-01;;1;${code === '02' ? 'nja' : 'ja'}\n`);
    expect(check(rows.join(''))).toEqual([
      'a.csv: linje 2, kolonnen «count»: fant ingenting, ventet et helt tall. Slik er det 4 steder, også linje 3 og linje 4.',
      'a.csv: linje 3, kolonnen «exact»: fant «nja», ventet «ja» eller «nei».',
    ]);
  });

  it('refuses a repeated code and a repeated key', () => {
    const row = '01;2019-01-01;5;1;ja\n';
    expect(check(row + row)).toEqual([
      'a.csv: linje 3, kolonnen «code»: fant «01», ventet noe som ikke står der fra før.',
    ]);
    const keyed = { ...schema, fields: schema.fields.map((field) => ({ ...field, constraints: {} })) };
    expect(tableFaults('a.csv', header + row + row, ';', keyed).sentences).toEqual([
      'a.csv: linje 3: fant de samme verdiene som over i «code» eller «day», ventet én linje for hver.',
    ]);
  });

  it('refuses renamed, missing and reordered columns', () => {
    for (const [other, sentence] of [
      ['kode;day;count;share;exact', 'linje 1, kolonne 1: fant «kode», ventet kolonnen «code».'],
      ['code;day;count;share', 'linje 1, kolonne 5: fant ingenting, ventet kolonnen «exact».'],
      ['day;code;count;share;exact', 'linje 1, kolonne 1: fant «day», ventet kolonnen «code».'],
      ['code;day;count;share;exact;more', 'linje 1, kolonne 6: fant «more», ventet ingen flere kolonner.'],
    ] as const) {
      const found = tableFaults('a.csv', `${other}\n`, ';', schema);
      expect(found).toEqual({ isHeader: true, sentences: [`a.csv: ${sentence}`] });
    }
  });

  it('throws at what it does not know', () => {
    const one = (field: object): Schema => ({
      fields: [{ ...text, name: 'a', type: 'string', ...field }],
      primaryKey: ['a'],
      missingValues: [],
    });
    expect(() => tableFaults('a.csv', 'a\n1\n', ';', one({ type: 'geojson' }))).toThrow('geojson');
    expect(() => tableFaults('a.csv', 'a\n1\n', ';', one({ constraints: { jsonSchema: {} } }))).toThrow('jsonSchema');
  });

  it('reads quoted fields with delimiters, quotes and line ends', () => {
    expect(splitCsv('a,"b, ""c""\nd"\n,e', ',')).toEqual([
      ['a', 'b, "c"\nd'],
      ['', 'e'],
    ]);
  });
});
