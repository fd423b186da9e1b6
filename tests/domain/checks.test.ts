import { people } from 'virtual:people';
import { describe, expect, it } from 'vitest';
import { addUp, checkShare, checkSum, shareExample, sumAgrees } from '../../src/domain/checks.ts';
import type { Cell } from '../../src/domain/cell.ts';
import { dataset } from '../support/announced.ts';
import { countyCode, makeCell, makeDataset } from '../support/makeDataset.ts';
import { shippedGrid } from '../support/shipped.ts';

const cells = (...specs: (number | 'suppressed')[]): Cell[] => specs.map((spec) => makeCell(spec));

describe('addUp', () => {
  it('adds what is known and counts what is not', () => {
    expect(addUp(cells(1, 'suppressed', 0, 5))).toEqual({ sum: 6, missing: 1 });
    expect(addUp([])).toEqual({ sum: 0, missing: 0 });
  });
});

describe('sumAgrees', () => {
  it.each([
    [10, 0, 10, true],
    [10, 0, 11, false],
    [10, 0, 9, false],
    // Over a suppressed figure the sum is only "at least".
    [10, 1, 11, true],
    [10, 1, 10, true],
    [10, 1, 9, false],
  ])('a sum of %i with %i missing beside %i: %s', (sum, missing, whole, agrees) => {
    expect(sumAgrees({ sum, missing }, whole)).toBe(agrees);
  });
});

describe('checkSum', () => {
  it('adds the shipped counts up to Landet, as plain splitting and adding does', () => {
    const [header = [], country = [], ...counties] = shippedGrid;
    for (const indicator of dataset.indicators.filter(({ kind }) => kind === 'count')) {
      const column = header.indexOf(indicator.id);
      const sum = counties.reduce((total, row) => total + Number(row[column]), 0);
      const found = checkSum(dataset, indicator);
      expect(found.sum).toBe(sum);
      expect(found.agrees).toBe(sum === Number(country[column]));
      expect(found.agrees).toBe(true);
    }
  });

  it('says nothing of a country without a figure', () => {
    const made = makeDataset({ counties: ['A', 'B'], columns: { a: { cells: [1, 2], country: 'missing' } } });
    expect(checkSum(made, made.indicators[0]!)).toMatchObject({ sum: 3, missing: 0, agrees: undefined });
  });
});

const share = (cellsOfB: (number | 'missing')[]) =>
  makeDataset({
    counties: ['A', 'B'],
    columns: {
      n: { cells: [10, 30], country: 40 },
      s: {
        kind: 'share',
        cells: cellsOfB,
        country: 4,
        numerator: 'n' as never,
        denominator: { kind: 'population', column: 'all', date: '1999-01-01', text: 'alle' },
      },
    },
  });
const made = { '1999-01-01': { '0': { all: 1000 }, '91': { all: 400 }, '92': { all: 600 } } };

describe('checkShare', () => {
  it('finds every printed share of the shipped table reproduced: three columns of 19', () => {
    const found = dataset.indicators.flatMap((indicator) => checkShare({ dataset, people }, indicator) ?? []);
    expect(found).toEqual(Array.from({ length: 3 }, () => ({ checked: 19, reproduced: 19, different: [] })));
  });

  it('names the county whose share is another, with what it should be', () => {
    // 10 of 400 is 2,5 %; 30 of 600 is 5,0 %.
    const facts = { dataset: share([2.5, 5.1]), people: made };
    const found = checkShare(facts, facts.dataset.indicators[1]!);
    expect(found).toMatchObject({ checked: 3, reproduced: 2 });
    expect(found?.different).toEqual([{ county: countyCode('92'), printed: makeCell(5.1, 1), exact: 5 }]);
  });

  it('leaves out a share that is missing, and knows no share without a population', () => {
    const facts = { dataset: share([2.5, 'missing']), people: made };
    expect(checkShare(facts, facts.dataset.indicators[1]!)).toMatchObject({ checked: 2, reproduced: 2 });
    expect(checkShare(facts, facts.dataset.indicators[0]!)).toBeUndefined();
  });
});

describe('shareExample', () => {
  it('takes the county where the first share is highest', () => {
    expect(shareExample({ dataset, people, rates: [] })).toMatchObject({ county: '08', rate: { count: 1585 } });
    expect(shareExample({ dataset: share([2.5, 5]), people: made, rates: [] })).toMatchObject({
      county: '92',
      rate: { count: 30, population: 600, value: 5 },
      country: { count: 40, population: 1000, value: 4 },
    });
  });

  it('finds none where nothing can be worked out', () => {
    expect(shareExample({ dataset: share([2.5, 5]), people: {}, rates: [] })).toBeUndefined();
  });
});
