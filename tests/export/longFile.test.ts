import { expect, it } from 'vitest';
import type { LongRow } from '../../src/domain/longRows.ts';
import { longCsv, longJson } from '../../src/export/longFile.ts';

const row: LongRow = {
  table: 'prove',
  division: null,
  county_code: null,
  name: 'A, B og «C»',
  indicator: 'andel',
  unit: '%',
  period: '1999',
  figure: 2,
  decimals: 2,
  numerator: 0,
  denominator: 1000,
  rate: 0.0000000012,
  rate_per: 100,
  rank: 1,
  tied: 10,
  of: 100,
  basis: null,
  difference: -0.5,
  ratio: null,
  expected: null,
  limit_low: null,
  limit_high: null,
  quality: 'printed',
  note: '=1+1 "x"\nto',
};

it('writes CSV with what is missing empty, zero as zero, printed decimals, no exponent and no formula', () => {
  const [header, ...lines] = longCsv([row]).split('\n');
  expect(header).toBe(Object.keys(row).join());
  expect(lines.join('\n')).toBe(
    `prove,,,"A, B og «C»",andel,%,1999,2.00,2,0,1000,0.0000000012,100,1,10,100,,-0.5,,,,,printed,"'=1+1 ""x""\nto"\n`,
  );
});

it('leaves a missing figure empty', () => {
  expect(longCsv([{ ...row, figure: null, decimals: null }])).toContain(',1999,,,0,1000,');
});

it('writes the same rows as JSON', () => {
  expect(JSON.parse(longJson([row, row]))).toEqual([row, row]);
});
