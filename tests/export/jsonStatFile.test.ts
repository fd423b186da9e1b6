import JSONstat from 'jsonstat-toolkit';
import { expect, it } from 'vitest';
import { jsonStatFile } from '../../src/export/jsonStatFile.ts';
import { tableSheets } from '../../src/export/tableSheets.ts';
import { makeDataset } from '../support/makeDataset.ts';
import { nb } from '../support/nb.ts';

const dataset = makeDataset({
  counties: ['A', 'B'],
  columns: {
    x: { cells: ['suppressed', 0], country: 'missing' },
    y: { cells: [{ kind: 'value', value: 3, decimals: 0, remark: 'preliminary' }, 'notYet'], country: 4 },
  },
});

it('a missing figure is null with its symbol in the status, zero is zero, and a preliminary one says so', () => {
  const stat = JSONstat(JSON.parse(jsonStatFile(dataset, nb)));
  const at = (area: string, indicator: string) => {
    const { value, status } = stat.Data({ area, indicator });
    return [value, status];
  };
  expect([at('91', 'x'), at('92', 'x'), at('0', 'x')]).toEqual([
    [null, ':'],
    [0, null],
    [null, '..'],
  ]);
  expect([at('91', 'y'), at('92', 'y'), at('0', 'y')]).toEqual([
    [3, '*'],
    [null, '...'],
    [4, null],
  ]);
});

it('a missing figure stands in the workbook as its symbol, explained beside it', () => {
  const [figures, about] = tableSheets(dataset, nb);
  expect(figures.rows.map((row) => row.slice(2))).toEqual([
    ['..', { value: 4, decimals: 0, unit: '' }],
    [':', { value: 3, decimals: 0, unit: '' }],
    [{ value: 0, decimals: 0, unit: '' }, '...'],
  ]);
  const texts = about.rows.map((row) => row.filter((cell) => typeof cell === 'string').join(' | '));
  expect(texts).toContain('Tegn i tabellen |  | : vises ikke av hensyn til personvernet');
  expect(texts).toContain('foreløpig tall | Kort y | A');
});
