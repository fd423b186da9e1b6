import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/domain/problem.ts';
import { problemsOf, shippedGrid } from '../support/shipped.ts';
import { withField, writeTable, writeText } from '../support/writeTable.ts';

// Places as a person counts them: Landet stands on line 2, Østfold on 3, Akershus on 4.
const file = 'sosialtjenestetall.csv';
const error = (code: Problem['code'], place: Partial<Problem['place']> = {}, rest: Partial<Problem> = {}) => ({
  severity: 'error',
  code,
  place: { file, ...place },
  ...rest,
});
const lines = () => writeText(shippedGrid).trimEnd().split('\n');
const changed = (row: number, column: number, value: string) => problemsOf(writeTable(withField(row, column, value)));
const header = (change: (titles: string[]) => string[]) =>
  problemsOf(writeTable([change([...shippedGrid[0]!]), ...shippedGrid.slice(1)]));

describe('a figure', () => {
  const shareColumn = { line: 4, column: 'unge-andel' };
  const countColumn = { line: 3, column: 'barn-antall' };

  it.each([
    ['text where a number belongs', 3, 5, 'mange', error('notNumber', shareColumn, { found: 'mange' })],
    ['nothing where a number belongs', 3, 5, '', error('notNumber', shareColumn, { found: '' })],
    ['a negative share', 3, 5, '-3,7', error('negative', shareColumn, { found: '-3,7' })],
    ['a negative count', 2, 6, '−2514', error('negative', countColumn, { found: '−2514' })],
    ['a share over 100', 3, 5, '100,5', error('overHundred', shareColumn, { found: '100,5' })],
    ['half a child', 2, 6, '2514,5', error('notWhole', countColumn, { found: '2514,5' })],
  ])('%s', (_, row, column, value, expected) => {
    expect(changed(row, column, value)).toEqual([expected]);
  });
});

// A name that every JavaScript object has is text like any other.
it('the word «constructor» where a number belongs is named as text', () => {
  expect(changed(3, 5, 'constructor')).toEqual([
    error('notNumber', { line: 4, column: 'unge-andel' }, { found: 'constructor' }),
  ]);
});

describe('a county', () => {
  it('that the division does not have', () => {
    expect(changed(2, 0, '31')).toEqual([
      error('areaUnknown', { line: 3 }, { found: '31 Østfold' }),
      error('areaMissing', {}, { expected: '01 Østfold' }),
    ]);
  });

  it('without a code', () => {
    expect(changed(2, 0, '')).toEqual([
      error('areaUnknown', { line: 3 }, { found: 'Østfold' }),
      error('areaMissing', {}, { expected: '01 Østfold' }),
    ]);
  });

  it('that is missing, and two that are', () => {
    const without = (...rows: number[]) => lines().filter((_, i) => !rows.includes(i));
    expect(problemsOf(without(15).join('\n'))).toEqual([error('areaMissing', {}, { expected: '15 Møre og Romsdal' })]);
    expect(problemsOf(without(1, 19).join('\n'))).toEqual([
      error('areaMissing', {}, { expected: '0 Landet, 20 Finnmark' }),
    ]);
  });

  it('that is there twice', () => {
    expect(problemsOf([...lines(), lines()[4]].join('\n'))).toEqual([
      error('areaRepeated', { line: 21 }, { found: '03 Oslo' }),
    ]);
  });

  it('that is there twice, once without its leading zero', () => {
    expect(problemsOf([...lines(), lines()[4]!.replace('03', '3')].join('\n'))).toEqual([
      error('areaRepeated', { line: 21 }, { found: '03 Oslo' }),
    ]);
  });

  it('with the name of another, as when one column has slipped', () => {
    expect(changed(2, 1, 'Akershus')).toEqual([
      error('areaNameOther', { line: 3 }, { expected: '01 Østfold', found: 'Akershus' }),
    ]);
  });
});

describe('a column', () => {
  it('that is missing', () => {
    const grid = shippedGrid.map((fields) => fields.filter((_, column) => column !== 7));
    expect(problemsOf(writeTable(grid))).toEqual([error('columnMissing', { line: 1 }, { expected: 'barn-andel' })]);
  });

  it('that is there twice', () => {
    const grid = shippedGrid.map((fields) => [...fields, fields[7]!]);
    expect(problemsOf(writeTable(grid))).toEqual([error('columnRepeated', { line: 1, column: 'barn-andel' })]);
  });

  it('that has another name', () => {
    expect(header((titles) => titles.with(7, 'barneandel'))).toEqual([
      error('columnMissing', { line: 1 }, { expected: 'barn-andel' }),
      error('columnUnknown', { line: 1 }, { found: 'barneandel' }),
    ]);
  });

  it('of names that is missing', () => {
    const grid = shippedGrid.map((fields) => fields.filter((_, column) => column !== 1));
    expect(problemsOf(writeTable(grid))).toEqual([error('columnMissing', { line: 1 }, { expected: 'name' })]);
  });

  it('of codes and names that are missing are named, and not the rows that cannot be told apart', () => {
    const grid = shippedGrid.map((fields) => fields.slice(2));
    expect(problemsOf(writeTable(grid))).toEqual([
      error('columnMissing', { line: 1 }, { expected: 'code' }),
      error('columnMissing', { line: 1 }, { expected: 'name' }),
    ]);
  });
});

describe('a row', () => {
  it('that ends too soon, where the file was cut', () => {
    const cut = writeText(shippedGrid).slice(0, writeText(shippedGrid).indexOf(';278'));
    expect(problemsOf(cut)).toEqual([
      error('cutShort', { line: 17 }, { expected: 11, found: 10 }),
      error('areaMissing', {}, { expected: '18 Nordland, 19 Troms, 20 Finnmark' }),
    ]);
  });

  it('with a field too many', () => {
    expect(problemsOf(lines().with(2, `${lines()[2]};7`).join('\n'))).toEqual([
      error('tooManyFields', { line: 3 }, { expected: 11, found: 12 }),
    ]);
  });

  it('with a quotation mark that is never closed', () => {
    const problems = problemsOf(lines().with(2, lines()[2]!.replace('Østfold', '"Østfold')).join('\n'));
    expect(problems).toContainEqual(error('quoteOpen', { line: 3 }));
  });

  it('of text alone is a note below a blank line, and above it a county that nobody knows', () => {
    const note = 'Her er tallene for Telemark rettet.';
    const rows = [...lines().slice(0, 9), note, ...lines().slice(9), '', note];
    expect(problemsOf(rows.join('\n'))).toEqual([error('areaUnknown', { line: 10 }, { found: note })]);
  });

  it('is counted with the blank lines before it', () => {
    const [head, ...rows] = lines().with(3, lines()[3]!.replace('2553', 'mange'));
    expect(problemsOf(['', head, '', '', ...rows].join('\r\n'))).toEqual([
      error('notNumber', { line: 7, column: 'hovedinntekt-antall' }, { found: 'mange' }),
    ]);
  });
});

describe('a file', () => {
  it.each([
    ['of nothing', '', 'empty', ''],
    ['of white space', ' \r\n \n', 'empty', ''],
    ['with a login page', '<!doctype html>\n<title>Logg inn</title>', 'notCsv', 'html'],
    ['with a picture', '\u0089PNG\r\n\u001a\n\u0000\u0000', 'notCsv', 'binary'],
    ['of prose', 'Her kommer tallene snart.\n', 'notCsv', 'noHeader'],
    ['of JSON', '{"tall": [1, 2]}', 'notCsv', 'json'],
    ['of rows without a header', '01;Østfold;2034\n', 'notCsv', 'noHeader'],
    ['of delimiters', ';;;;\n;;;;\n', 'notCsv', 'noHeader'],
  ] as const)('%s', (_, content, code, found) => {
    expect(problemsOf(content)).toEqual([error(code, {}, { found })]);
  });

  it('with the header alone', () => {
    const problems = problemsOf(`${lines()[0]}\n`);
    expect(problems.map(({ code }) => code)).toEqual(['areaMissing']);
    expect(problems[0]?.expected).toMatch(/^0 Landet, 01 Østfold, .*, 20 Finnmark$/);
  });
});

describe('all problems at once', () => {
  it('header, rows and figures, each with its place, and no warning among them', () => {
    const rows = lines();
    rows[0] = rows[0]!.replace('kvp-ramme', 'kvp-andel');
    rows[1] = rows[1]!.replace('29301', '29 300'); // a sum that differs: a warning
    rows[2] = rows[2]!.replace('2034', 'mange').replace('6,7', '-6,7');
    rows[3] = '02;Akershus;2553';
    rows[5] = rows[4]!;
    rows[9] = rows[9]!.replace('7,9', '790');
    rows[19] = rows[19]!.replace('20;', '54;');
    expect(problemsOf(rows.join('\n'))).toEqual([
      error('columnMissing', { line: 1 }, { expected: 'kvp-ramme' }),
      error('columnUnknown', { line: 1 }, { found: 'kvp-andel' }),
      error('notNumber', { line: 3, column: 'hovedinntekt-antall' }, { found: 'mange' }),
      error('negative', { line: 3, column: 'unge-andel' }, { found: '-6,7' }),
      error('cutShort', { line: 4 }, { expected: 11, found: 3 }),
      error('areaRepeated', { line: 6 }, { found: '03 Oslo' }),
      error('overHundred', { line: 10, column: 'unge-andel' }, { found: '790' }),
      error('areaUnknown', { line: 20 }, { found: '54 Finnmark' }),
      error('areaMissing', {}, { expected: '04 Hedmark, 20 Finnmark' }),
    ]);
  });
});
