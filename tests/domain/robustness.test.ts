import { grants } from 'virtual:grants';
import { describe, expect, it } from 'vitest';
import { largestCounty, sameCounty, testMarks } from '../../src/domain/robustness.ts';
import type { CountyCode } from '../../src/domain/ids.ts';
import { definitions, text } from '../support/announced.ts';
import { countyCode, indicatorId, makeDataset } from '../support/makeDataset.ts';
import { datasetOf } from '../support/shipped.ts';

const shipped = datasetOf(text);
const { people } = definitions;
const facts = { dataset: shipped, people, rates: grants.support.rates };
const oslo = countyCode('03');
const marks = testMarks(facts, oslo);
const verdicts = (id: string, area: string) => {
  const found = marks.find((mark) => mark.indicator.id === indicatorId(id) && mark.county === countyCode(area));
  return found && [found.byCount, found.byShare, found.withoutLargest, found.unrounded].join(' ');
};

describe('the announcement’s marks', () => {
  it('are eighteen, two a column', () => {
    expect(marks).toHaveLength(18);
  });

  it('the county with most inhabitants is Oslo', () => {
    expect(largestCounty(shipped, people)).toBe(oslo);
  });

  // Read off the announcement's table: counts, shares, and 1 January 2019's people for the unrounded rates.
  it.each([
    // Telemark: 1 585 of 107 782 is the highest rate, Oslo has the highest count.
    ['hovedinntekt-andel', '08', 'no yes yes yes'],
    ['hovedinntekt-antall', '03', 'yes no no no'],
    // Without Oslo Sogn og Fjordane still has the fewest; by share Troms has less.
    ['hovedinntekt-antall', '14', 'yes no yes no'],
    // Children: Telemark 1 897 of 34 307 (5,53 %), Oslo 7 112 of 132 210 (5,38 %).
    ['barn-andel', '08', 'no yes yes yes'],
    // Møre og Romsdal has the lowest share, Finnmark the lowest count.
    ['barn-andel', '15', 'no yes yes yes'],
    // Sogn og Fjordane is last both in participants and of the funding; the funding's places are not published.
    ['kvp-ramme', '14', 'yes yes yes unknown'],
    ['kvp-ramme', '10', 'no yes yes unknown'],
    // Temporary housing has no share; per 1 000 inhabitants Oslo is still highest (1,34), Sogn og Fjordane lowest (0,19).
    ['botilbud-antall', '03', 'yes yes no yes'],
    ['botilbud-antall', '14', 'yes yes yes yes'],
  ])('%s %s: %s', (id, area, expected) => {
    expect(verdicts(id, area)).toBe(expected);
  });
});

it('what cannot be tried has its reason, and nothing else has one', () => {
  const untried = marks.flatMap(({ indicator, why }) =>
    Object.entries(why).map(([test, reason]) => `${indicator.id} ${test} ${reason}`),
  );
  // Of the funding's places no figure is published: neither the ratio nor the count beside it can be reckoned anew.
  expect(untried).toEqual([
    'kvp-antall unrounded noDenominator',
    'kvp-antall unrounded noDenominator',
    'kvp-ramme unrounded noDenominator',
    'kvp-ramme unrounded noDenominator',
  ]);
});

describe('why a mark cannot be tried', () => {
  const denominator = { kind: 'population', column: 'alle', date: '1999-01-01', text: 'alle' } as const;
  const columns = {
    bare: { cells: [3, 2, 1], country: 6 },
    lone: { kind: 'share', denominator, cells: [3, 2, 1], country: 2 },
    n: { cells: ['suppressed', 20, 10], country: 60 },
    p: { kind: 'share', numerator: indicatorId('n'), denominator, cells: [3, 2, 1], country: 2 },
  } as const;
  const dataset = makeDataset({ counties: ['A', 'B', 'C'], columns });
  const found = testMarks({ dataset, people: {}, rates: [] }, undefined);
  const why = (id: string, area: string) =>
    found.find((mark) => mark.indicator.id === indicatorId(id) && mark.county === countyCode(area))?.why;

  it.each([
    ['a count alone', 'bare', '91', { byShare: 'noShare', withoutLargest: 'noLargest', unrounded: 'noShare' }],
    ['a share alone', 'lone', '91', { byCount: 'noCount', withoutLargest: 'noLargest', unrounded: 'noCount' }],
    ['a count kept secret', 'p', '91', { byCount: 'suppressed', withoutLargest: 'noLargest', unrounded: 'suppressed' }],
    ['people not known', 'p', '93', { withoutLargest: 'noLargest', unrounded: 'noPeople' }],
  ])('%s', (_, id, area, expected) => {
    expect(why(id, area)).toEqual(expected);
  });
});

it('in a later division the same people are left out, or nobody', () => {
  const [a, b, c, x, y] = ['1', '2', '3', '10', '20'].map(countyCode) as [
    CountyCode,
    CountyCode,
    CountyCode,
    CountyCode,
    CountyCode,
  ];
  const successors = { [a]: x, [b]: y, [c]: y };
  expect([a, b, undefined].map((county) => sameCounty(county, successors))).toEqual([x, undefined, undefined]);
});

describe('a made-up table', () => {
  it('a tie on rounding is broken by the unrounded rate', () => {
    const denominator = { kind: 'population', column: 'alle', date: '1999-01-01', text: 'alle' } as const;
    const dataset = makeDataset({
      counties: ['A', 'B', 'C'],
      columns: {
        n: { cells: [104, 96, 10], country: 210 },
        p: { kind: 'share', numerator: indicatorId('n'), denominator, cells: [10, 10, 1], country: 7 },
      },
    });
    const folk = {
      '1999-01-01': Object.fromEntries(['91', '92', '93'].map((code) => [countyCode(code), { alle: 1000 }])),
    };
    const found = testMarks({ dataset, people: folk, rates: [] }, undefined);
    const of = (id: string, area: string) =>
      found.find((mark) => mark.indicator.id === indicatorId(id) && mark.county === countyCode(area));
    expect(of('p', '91')).toMatchObject({ unrounded: 'yes', byCount: 'yes', withoutLargest: 'unknown' });
    expect(of('p', '92')).toMatchObject({ unrounded: 'no', byCount: 'no' });
    expect(of('n', '91')).toMatchObject({ byShare: 'yes', unrounded: 'yes' });
  });
});
