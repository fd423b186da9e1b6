import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { grants } from 'virtual:grants';
import { positionLimit, sumBudget } from '../../src/domain/budget.ts';
import type { BudgetInput, PositionInput, YearInput } from '../../src/domain/budget.ts';
import type { GrantAmounts } from '../../src/domain/grant.ts';

const shipped = grants.grants.find(({ year }) => year === 2021)!.amounts;

const position = (percent: number, months: number, cost?: number): PositionInput => ({
  percentage: percent * 100,
  months,
  cost,
});
const oneYear = (...positions: PositionInput[]): BudgetInput => ({
  years: [{ positions, otherOwn: 0 }],
  competence: 0,
});
const sums = (input: BudgetInput, amounts = shipped) => {
  const { grant, own, total } = sumBudget(input, amounts);
  return { grant, own, total };
};

describe('cases reckoned by hand, with the amounts of the announcement for 2021', () => {
  it.each([
    ['100 % for 12 months', oneYear(position(100, 12)), 610_000, 0],
    ['150 %', oneYear(position(150, 12)), 915_000, 0],
    ['100 % and 50 %', oneYear(position(100, 12), position(50, 12)), 915_000, 0],
    ['50 % for 6 months', oneYear(position(50, 6)), 152_500, 0],
    ['pay of 700 000 for a full year', oneYear(position(100, 12, 700_000)), 610_000, 90_000],
    ['pay of 500 000', oneYear(position(100, 12, 500_000)), 500_000, 0],
    ['competence of 12 000', { years: [], competence: 12_000 }, 10_000, 2_000],
    ['competence of 10 000', { years: [], competence: 10_000 }, 10_000, 0],
    // 610 000 x 0,3333 / 12 = 16 942,75
    ['33,33 % for one month, rounded down', oneYear(position(33.33, 1)), 16_942, 0],
    ['nothing', { years: [], competence: 0 }, 0, 0],
  ])('%s', (_, input, grant, own) => {
    expect(sums(input)).toEqual({ grant, own, total: grant + own });
  });

  it('gives the amount anew each year, and competence once', () => {
    const year: YearInput = { positions: [position(100, 12)], otherOwn: 25_000 };
    const budget = sumBudget({ years: [year, year, year], competence: 12_000 }, shipped);
    expect(budget.years.map(({ granted, own, total }) => [granted, own, total])).toEqual([
      [610_000, 25_000, 635_000],
      [610_000, 25_000, 635_000],
      [610_000, 25_000, 635_000],
    ]);
    expect([budget.positions, budget.grant, budget.own, budget.total]).toEqual([
      1_830_000, 1_840_000, 77_000, 1_917_000,
    ]);
  });
});

describe('other readings of the amounts, as the data may have them', () => {
  const reading = (change: Partial<GrantAmounts['proRata']>): GrantAmounts => ({
    ...shipped,
    proRata: { ...shipped.proRata, ...change },
  });

  it('not by percentage, not by months', () => {
    expect(sums(oneYear(position(50, 12)), reading({ byPercentage: false })).grant).toBe(610_000);
    expect(sums(oneYear(position(50, 6)), reading({ byMonths: false })).grant).toBe(305_000);
  });

  it('once for all years: what a later year costs is the office’s own', () => {
    const year: YearInput = { positions: [position(100, 12, 610_000)], otherOwn: 0 };
    const short: YearInput = { positions: [position(100, 6, 305_000)], otherOwn: 0 };
    expect(sums({ years: [short, year], competence: 0 }, reading({ perYear: false }))).toEqual({
      grant: 610_000,
      own: 305_000,
      total: 915_000,
    });
  });

  it('competence for each year', () => {
    const year: YearInput = { positions: [], otherOwn: 0 };
    const amounts = reading({ competenceOncePerMeasure: false });
    expect(sums({ years: [year, year], competence: 25_000 }, amounts)).toEqual({
      grant: 20_000,
      own: 5_000,
      total: 25_000,
    });
  });
});

const kroner = fc.nat(5_000_000);
const anyPosition: fc.Arbitrary<PositionInput> = fc.record({
  percentage: fc.integer({ min: 1, max: 100_000 }),
  months: fc.integer({ min: 1, max: 12 }),
  cost: fc.option(kroner, { nil: undefined }),
});
const anyYear: fc.Arbitrary<YearInput> = fc.record({ positions: fc.array(anyPosition), otherOwn: kroner });
const anyBudget: fc.Arbitrary<BudgetInput> = fc.record({
  years: fc.array(anyYear, { maxLength: 3 }),
  competence: kroner,
});
const anyAmounts: fc.Arbitrary<GrantAmounts> = fc.record({
  positionKroner: fc.integer({ min: 1, max: 2_000_000 }),
  competenceKroner: kroner,
  wording: fc.constant(''),
  proRata: fc.record({
    byPercentage: fc.boolean(),
    byMonths: fc.boolean(),
    perYear: fc.boolean(),
    competenceOncePerMeasure: fc.boolean(),
    note: fc.constant(''),
  }),
});
const plus = (list: readonly number[]) => list.reduce((a, b) => a + b, 0);

describe('any budget, any amounts', () => {
  it('has whole kroner in every sum, and no negative one', () => {
    fc.assert(
      fc.property(anyBudget, anyAmounts, (input, amounts) => {
        const { years, positions, competence, grant, own, total } = sumBudget(input, amounts);
        const all = [positions, grant, own, total, ...Object.values(competence)].concat(
          years.flatMap((year) => [
            year.granted,
            year.own,
            year.total,
            ...year.positions.flatMap((share) => Object.values(share)),
          ]),
        );
        for (const sum of all) expect(Number.isSafeInteger(sum) && sum >= 0, String(sum)).toBe(true);
      }),
    );
  });

  it('grants no position more than its limit or than it costs, and no competence more than its own', () => {
    fc.assert(
      fc.property(anyBudget, anyAmounts, (input, amounts) => {
        const { years, competence } = sumBudget(input, amounts);
        for (const [y, year] of years.entries()) {
          for (const [i, share] of year.positions.entries()) {
            const asked = input.years[y]!.positions[i]!;
            expect(share.granted).toBeLessThanOrEqual(positionLimit(amounts, asked));
            expect(share.granted).toBeLessThanOrEqual(asked.cost ?? Infinity);
            expect(share.granted + share.own).toBe(share.cost);
          }
        }
        const most = amounts.proRata.competenceOncePerMeasure ? 1 : Math.max(1, input.years.length);
        expect(competence.granted).toBe(Math.min(input.competence, amounts.competenceKroner * most));
      }),
    );
  });

  it('adds up: years, positions and competence to the grant; grant and own share to what all of it costs', () => {
    fc.assert(
      fc.property(anyBudget, anyAmounts, (input, amounts) => {
        const sum = sumBudget(input, amounts);
        expect(sum.positions).toBe(plus(sum.years.flatMap((year) => year.positions.map(({ granted }) => granted))));
        expect(sum.grant).toBe(sum.positions + sum.competence.granted);
        const costs = sum.years.flatMap((year) => year.positions.map(({ cost }) => cost));
        const besides = input.years.map(({ otherOwn }) => otherOwn);
        expect(sum.total).toBe(plus(costs) + plus(besides) + input.competence);
        expect(sum.total).toBe(sum.grant + sum.own);
      }),
    );
  });

  it('never falls when a percentage or a month is added', () => {
    fc.assert(
      fc.property(anyPosition, fc.nat(5_000), fc.nat(11), (asked, more, longer) => {
        const { percentage, months } = asked;
        const limit = positionLimit(shipped, asked);
        expect(positionLimit(shipped, { percentage: percentage + more, months })).toBeGreaterThanOrEqual(limit);
        const later = Math.min(12, months + longer);
        expect(positionLimit(shipped, { percentage, months: later })).toBeGreaterThanOrEqual(limit);
        expect(sums(oneYear({ ...asked, percentage: percentage + more })).grant).toBeGreaterThanOrEqual(
          sums(oneYear(asked)).grant,
        );
      }),
    );
  });

  it('is within a krone of the exact share, from below', () => {
    fc.assert(
      fc.property(anyPosition, (asked) => {
        const exact = BigInt(610_000) * BigInt(asked.percentage) * BigInt(asked.months);
        const limit = BigInt(positionLimit(shipped, asked)) * 120_000n;
        expect(limit <= exact && exact - limit < 120_000n).toBe(true);
      }),
    );
  });
});
