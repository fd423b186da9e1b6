import { describe, expect, it } from 'vitest';
import { changeOf, countLimits, isChange, newcombe } from '../../src/domain/change.ts';
import type { Before } from '../../src/domain/change.ts';
import type { DivisionNote } from '../../src/domain/division.ts';
import { countyCode, indicatorId, makeDataset } from '../support/makeDataset.ts';

describe('the limits of a difference of two shares', () => {
  // Newcombe 1998, table II, method 10.
  it.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
    [5, 56, 0, 29, -0.0381, 0.1926],
    [0, 10, 0, 20, -0.1611, 0.2775],
    [0, 10, 0, 10, -0.2775, 0.2775],
    [10, 10, 0, 20, 0.6791, 1],
    [10, 10, 0, 10, 0.6075, 1],
  ])('%i of %i and %i of %i', (a, m, b, n, low, high) => {
    const limits = newcombe({ count: a, population: m }, { count: b, population: n });
    expect(limits.low / 100).toBeCloseTo(low, 4);
    expect(limits.high / 100).toBeCloseTo(high, 4);
  });

  it('turn their sign with the order', () => {
    const [a, b] = [
      { count: 12, population: 300 },
      { count: 30, population: 410 },
    ] as const;
    expect(newcombe(a, b).low).toBeCloseTo(-newcombe(b, a).high, 10);
  });
});

describe('the limits of a difference of two counts', () => {
  // By hand with z = 1.96: 95 lies within 77.7 and 116.1, 123 within 103.1 and 146.7.
  it('are those of each count put together', () => {
    const limits = countLimits(95, 123);
    expect(limits.low).toBeCloseTo(-28 - Math.sqrt(17.28 ** 2 + 23.74 ** 2), 0);
    expect(limits.high).toBeCloseTo(-28 + Math.sqrt(21.12 ** 2 + 19.9 ** 2), 0);
  });

  // A Poisson count of 10 000 has a standard deviation of 100: two of them differ by 1.96 x 141.4.
  it('are the normal ones where counts are large, and none of it is less than nothing', () => {
    const { low, high } = countLimits(10_000, 10_000);
    expect(high).toBeCloseTo(277.2, 0);
    expect(low).toBeCloseTo(-high, 8);
    expect(countLimits(0, 0)).toEqual({ low: -countLimits(0, 0).high, high: expect.closeTo(3.84, 1) as number });
    expect(countLimits(0, 3).low).toBeCloseTo(-(3 + 5.82), 1);
  });
});

describe('a figure then and now', () => {
  const denominator = (date: string) => ({ kind: 'population', column: 'alle', date, text: 'alle' }) as const;
  const table = (date: string, cells: readonly (number | 'notConvertible' | 'suppressed' | 'missing')[], rest = {}) =>
    makeDataset({
      counties: ['Nord', 'Sør'],
      columns: {
        antall: { cells },
        andel: {
          kind: 'share',
          numerator: indicatorId('antall'),
          denominator: denominator(date),
          cells: cells.map((cell) => (typeof cell === 'number' ? cell / 10 : cell)),
          ...rest,
        },
      },
    });
  const people = (date: string, all: number) => ({
    [date]: { [countyCode('91')]: { alle: all }, [countyCode('92')]: { alle: all } },
  });
  const facts = { dataset: table('2002-01-01', [12, 30]), people: people('2002-01-01', 1000), rates: [] };
  const before = (cells: Parameters<typeof table>[1] = [8, 30], notes: Before['notes'] = {}): Before => ({
    announcement: 2001,
    facts: { dataset: table('2001-01-01', cells), people: people('2001-01-01', 1000), rates: [] },
    notes,
  });
  const [antall, andel] = facts.dataset.indicators;
  const change = (indicator = andel!, of = before(), now = facts) => changeOf(now, of, indicator, countyCode('91'));
  const note = (strength: DivisionNote['strength'], people: number): Before['notes'] => ({
    [countyCode('91')]: {
      county: facts.dataset.counties[0]!,
      strength,
      counties: [],
      lacking: [{ county: facts.dataset.counties[1]!, municipalities: [], people }],
      surplus: [{ county: facts.dataset.counties[1]!, municipalities: [], people: 5 }],
      share: 1,
    },
  });

  it('is a difference in points and in people, with its limits', () => {
    const one = change();
    if (!one || !isChange(one)) throw new Error('a change');
    expect(one.difference).toBeCloseTo(0.4, 10); // 12 of 1 000 and 8 of 1 000, in per cent
    expect(one).toMatchObject({ people: 4, comparable: { kind: 'exact' } });
    expect(one.limits!.low).toBeLessThan(0);
    expect(one.limits!.high).toBeGreaterThan(0.4);
  });

  it('of a count is a difference alone', () => {
    expect(change(antall)).toMatchObject({ difference: 4, people: undefined });
  });

  it('is only nearly comparable where borders have moved, and says for how many', () => {
    expect(change(andel, before([8, 30], note('near', 20)))).toMatchObject({
      comparable: { kind: 'nearly', moved: 25 },
    });
    expect(change(andel, before([8, 30], note('exact', 0)))).toMatchObject({ comparable: { kind: 'exact' } });
  });

  it('is not told where the county was divided, the sum is none, or the figure is another', () => {
    const not = (why: string) => ({ comparable: { kind: 'not', why } });
    expect(change(andel, before([8, 30], note('none', 900)))).toMatchObject(not('divided'));
    // Today's figure is known all the same.
    expect(change(andel, before(['notConvertible', 30]))).toMatchObject({ ...not('noSum'), now: { value: 1.2 } });
    const redefined = { ...andel!, break: 'Telles på en ny måte.' };
    const told = change(redefined);
    expect(told).toMatchObject({ comparable: { kind: 'not', why: 'redefined', reason: 'Telles på en ny måte.' } });
    // Then and now stand; what cannot be held against each other has no difference.
    expect(told).toMatchObject({ before: { value: 0.8 }, now: { value: 1.2 } });
    expect(told).not.toHaveProperty('difference');
  });

  it('is not told where one of the two is missing, but why and in which table; what is known stands', () => {
    const missing = { kind: 'not', why: 'missing' };
    expect(change(andel, before(['suppressed', 30]))).toMatchObject({
      now: { value: 1.2 },
      comparable: { ...missing, reason: 'suppressed', year: 2001 },
    });
    const now = { ...facts, dataset: table('2002-01-01', ['missing', 30]) };
    expect(change(andel, before(), now)).toMatchObject({
      before: { value: 0.8 },
      comparable: { ...missing, reason: 'missing', year: 1999 },
    });
  });

  it('is none where the earlier table has no such figure, or not the county', () => {
    const { facts: then, ...rest } = before();
    const without = { ...then, dataset: { ...then.dataset, figures: {} } };
    expect(change(andel, { ...rest, facts: without })).toBeUndefined();
    expect(change({ ...andel!, id: indicatorId('ny') })).toBeUndefined();
  });
});
