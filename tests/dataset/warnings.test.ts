import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/domain/problem.ts';
import { datasetOf, shippedGrid } from '../support/shipped.ts';
import { withField, writeTable } from '../support/writeTable.ts';
import type { Grid } from '../support/writeTable.ts';

const file = 'sosialtjenestetall.csv';
const warning = (code: Problem['code'], place: Partial<Problem['place']>, rest: Partial<Problem> = {}) => ({
  severity: 'warning',
  code,
  place: { file, ...place },
  ...rest,
});
const warnings = (grid: Grid) => datasetOf(writeTable(grid)).warnings;
const housing = { line: 2, column: 'botilbud-antall' };

describe('the shipped data', () => {
  it('has no warning', () => {
    expect(warnings(shippedGrid)).toEqual([]);
  });
});

// Temporary housing has no share, so that a change there touches the sum alone. Landet 4 282, Østfold 289.
describe('the sum of the counties', () => {
  it('that is one more than Landet', () => {
    expect(warnings(withField(2, 10, '290'))).toEqual([
      warning('sumDiffers', housing, { expected: 4282, found: 4283 }),
    ]);
  });

  it('that is one less than Landet', () => {
    expect(warnings(withField(1, 10, '4283'))).toEqual([
      warning('sumDiffers', housing, { expected: 4283, found: 4282 }),
    ]);
  });

  it.each([':', '.', '..', '...'])('over a county with %s is only "at least", and below Landet fits', (symbol) => {
    expect(warnings(withField(2, 10, symbol))).toEqual([]);
  });

  it('over a suppressed county that still passes Landet is said, as "at least"', () => {
    const grid = withField(3, 10, '1000', withField(2, 10, ':')); // 4 282 − 289 − 411 + 1 000
    expect(warnings(grid)).toEqual([warning('sumAbove', housing, { expected: 4282, found: 4582 })]);
  });

  it('that equals Landet without the suppressed county fits: it may hold zero', () => {
    expect(warnings(withField(2, 10, ':', withField(1, 10, '3993')))).toEqual([]);
  });

  it('counts exactly zero as zero, and a preliminary figure as its number', () => {
    expect(warnings(withField(2, 10, '-', withField(1, 10, '3993')))).toEqual([]);
    expect(warnings(withField(2, 10, '289*'))).toEqual([]);
  });

  it('is not compared with a Landet that is missing', () => {
    expect(warnings(withField(1, 10, ':'))).toEqual([]);
  });

  it('is not taken of shares and ratios', () => {
    expect(warnings(withField(2, 9, '61'))).toEqual([]);
  });
});

// Østfold: 1 642 cases by 24 627 inhabitants of 18–24 years (SSB, 1 January 2019) are 6,66748 %, printed 6,7.
describe('a share', () => {
  const youth = { line: 3, column: 'unge-andel' };

  it.each([
    ['6,6', [warning('shareDiffers', youth, { expected: 6.67, found: 6.6 })]],
    ['6,8', [warning('shareDiffers', youth, { expected: 6.67, found: 6.8 })]],
    ['6,7', []],
    ['6,67', []],
    ['6,66', [warning('shareDiffers', youth, { expected: 6.667, found: 6.66 })]],
    ['7,0', [warning('shareDiffers', youth, { expected: 6.67, found: 7 })]],
    [':', []],
    ['-', [warning('shareDiffers', youth, { expected: 6.67, found: 0 })]],
  ])('printed %s', (printed, expected) => {
    expect(warnings(withField(2, 5, printed))).toEqual(expected);
  });

  it('of Landet is held to the two decimals that it is printed with', () => {
    // 29 301 by 3 400 010 are 0,86179 %.
    const share = { line: 2, column: 'hovedinntekt-andel' };
    expect(warnings(withField(1, 3, '0,9'))).toEqual([]);
    expect(warnings(withField(1, 3, '0,87'))).toEqual([
      warning('shareDiffers', share, { expected: 0.862, found: 0.87 }),
    ]);
  });

  it('whose count is suppressed cannot be compared', () => {
    expect(warnings(withField(2, 5, '9,9', withField(2, 4, ':')))).toEqual([]);
  });

  it('of the block grant has no published denominator to be compared with', () => {
    expect(warnings(withField(2, 9, '160'))).toEqual([]);
  });

  it('and a sum that both differ are both said', () => {
    expect(warnings(withField(2, 4, '1742')).map(({ code, place }) => [code, place.line, place.column])).toEqual([
      ['sumDiffers', 2, 'unge-antall'],
      ['shareDiffers', 3, 'unge-andel'],
    ]);
  });
});

describe('what is strange but harmless', () => {
  it('a column that the table does not have', () => {
    const grid = shippedGrid.map((fields, row) => [...fields, row === 0 ? 'Merknad' : 'x']);
    expect(warnings(grid)).toEqual([warning('columnUnknown', { line: 1 }, { found: 'Merknad' })]);
  });

  it('a county’s name that nobody knows: the code decides', () => {
    expect(warnings(withField(2, 1, 'Ostfold'))).toEqual([
      warning('areaNameUnknown', { line: 3 }, { expected: '01 Østfold', found: 'Ostfold' }),
    ]);
  });
});
