import { grants } from 'virtual:grants';
import { describe, expect, it } from 'vitest';
import { emptyDraft, emptyYear, withYears, yearsLeft } from '../../src/domain/application.ts';
import { isUnsourced, lacksOf, stoppedBy } from '../../src/domain/draftChecks.ts';
import { endsTooSoon, inputErrors, readBudget, readSpan } from '../../src/domain/draftNumbers.ts';
import { stepStatuses } from '../../src/domain/applicationSteps.ts';
import { fullDraft, grant2021 } from '../support/draft.ts';

const kinds = (draft = fullDraft()) => lacksOf(draft, grant2021, grants.priorities).map(({ code }) => code.kind);

describe('what an application lacks', () => {
  it('is nothing where everything is answered', () => {
    expect(lacksOf(fullDraft(), grant2021, grants.priorities)).toEqual([]);
  });

  it('is everything where nothing is', () => {
    const lacks = lacksOf(emptyDraft(grant2021), grant2021, grants.priorities);
    expect(lacks.filter(({ code }) => code.kind === 'exclusion')).toHaveLength(3);
    expect(lacks.filter(({ code }) => code.kind === 'interest')).toHaveLength(2);
    expect(lacks.map(({ code }) => code.kind)).toEqual(
      expect.arrayContaining(['area', 'areas', 'ownFigures', 'benefits', 'activities', 'encouragements', 'positions']),
    );
    expect(lacks.map(({ path }) => path)).toContain('texts.signer');
  });

  it('leads to the place where it is mended', () => {
    const [row] = fullDraft().ownFigures;
    const draft = fullDraft({ ownFigures: [row!, { ...row!, source: ' ' }] });
    expect(lacksOf(draft, grant2021, grants.priorities)).toEqual([
      { path: 'ownFigures.1.source', code: { kind: 'ownFigureSource', row: 2 } },
    ]);
  });

  it('is a figure that shows: one of an area that is not chosen takes no part', () => {
    // Child families are not what the first area is about.
    const [first] = grants.priorities;
    const other = grants.priorities
      .flatMap(({ indicators }) => indicators)
      .find(({ id }) => !first!.indicators.some((one) => one.id === id))!;
    const change = { areas: [first!.slug], figures: [other.id] };
    expect(kinds(fullDraft(change))).toEqual(['figures']);
    expect(kinds(fullDraft({ ...change, figures: [other.id, first!.indicators[0]!.id] }))).toEqual([]);
  });

  it('is what a benefit is expected to come to', () => {
    const [row] = fullDraft().benefits;
    expect(kinds(fullDraft({ benefits: [{ ...row!, aim: '' }] }))).toEqual(['benefitAim']);
  });

  it('is a benefit that is not tied to the challenge, or has no baseline', () => {
    const [row] = fullDraft().benefits;
    expect(kinds(fullDraft({ benefits: [{ ...row!, answers: '', baseline: '' }] }))).toEqual([
      'benefitAnswers',
      'benefitBaseline',
    ]);
  });

  it('is an encouragement without a how, a position that cannot be reckoned, an activity that ends before it begins', () => {
    const id = grant2021.encouragements.items[0]!.id;
    const draft = fullDraft({
      encouragements: { [id]: '  ' },
      perYear: [{ positions: [{ title: 'Leder', percentage: '', months: '12', cost: '' }], otherOwn: '' }],
      activities: [{ activity: 'Kartlegge', from: '4', to: '2' }],
    });
    expect(kinds(draft)).toEqual(['activityEnds', 'encouragementHow', 'positionIncomplete']);
    const open = fullDraft({ activities: [{ activity: 'Kartlegge', from: '', to: '' }] });
    expect(kinds(open)).toEqual(['activityTime']);
  });

  it('is the field for which a position cannot be reckoned', () => {
    const position = { title: 'Leder', percentage: '100', months: '12', cost: '700 000' };
    const pathOf = (change: Partial<typeof position>) =>
      lacksOf(
        fullDraft({ perYear: [{ positions: [{ ...position, ...change }], otherOwn: '' }] }),
        grant2021,
        grants.priorities,
      ).map(({ path }) => path);
    expect(pathOf({})).toEqual([]);
    expect(pathOf({ percentage: '' })).toEqual(['perYear.0.positions.0.percentage']);
    expect(pathOf({ months: 'tolv', cost: 'abc' })).toEqual(['perYear.0.positions.0.months']);
    expect(pathOf({ cost: 'abc' })).toEqual(['perYear.0.positions.0.cost']);
  });

  it('is a position of more than 100 %, which is not reckoned with until it is mended', () => {
    const over = (percentage: string) =>
      fullDraft({ perYear: [{ positions: [{ title: 'To', percentage, months: '12', cost: '' }], otherOwn: '' }] });
    expect(kinds(over('100'))).toEqual([]);
    for (const percentage of ['100,01', '140', '1000 %']) {
      expect(kinds(over(percentage))).toEqual(['positionOverFull']);
      expect(inputErrors(over(percentage)).map(({ why }) => why)).toEqual(['tooLarge']);
      expect(readBudget(over(percentage)).years[0]?.positions).toEqual([]);
      expect(stepStatuses(over(percentage), grant2021, grants.priorities).budget.kind).not.toBe('done');
    }
  });

  it('is fewer years where a file asks for more than the announcement gives', () => {
    const [year] = fullDraft().perYear;
    const perYear = [year!, year!, year!];
    expect(kinds(fullDraft({ years: 3, perYear }))).toEqual([]);
    expect(kinds(fullDraft({ firstYear: 3, years: 3, perYear }))).toEqual(['tooManyYears']);
  });

  it('is a year that is applied for with nothing in it', () => {
    const [year] = fullDraft().perYear;
    const draft = fullDraft({ firstYear: 2, years: 2, perYear: [year!, emptyYear()] });
    expect(lacksOf(draft, grant2021, grants.priorities)).toEqual([
      { path: 'perYear.1.positions.0.percentage', code: { kind: 'yearEmpty', row: 3 } },
    ]);
    expect(stepStatuses(draft, grant2021, grants.priorities).budget.kind).toBe('some');
    expect(kinds(fullDraft({ years: 2, perYear: [year!, { ...emptyYear(), otherOwn: '0' }] }))).toEqual([]);
    // A budget in which nothing stands has one lack, not one a year.
    expect(kinds(fullDraft({ years: 2, perYear: [emptyYear(), emptyYear()] }))).toEqual(['positions']);
  });

  it('is a yes to what the grant is not given to', () => {
    const { id } = grant2021.notFunded.items[1]!;
    const draft = fullDraft({ exclusions: { ...fullDraft().exclusions, [id]: 'yes' } });
    expect(kinds(draft)).toEqual(['stopped']);
    expect(stoppedBy(draft, grant2021).map(({ wording }) => wording)).toEqual([
      'implementering av ferdig utviklede metoder og arbeidsmåter',
    ]);
  });
});

it('a local figure without source or year is marked; an empty row is not one', () => {
  const row = { label: 'x', value: '1', unit: '', year: '2020', source: 'KOSTRA', comparison: '' };
  expect(isUnsourced(row)).toBe(false);
  expect(isUnsourced({ ...row, year: '' })).toBe(true);
  expect(isUnsourced({ ...row, source: ' ' })).toBe(true);
  expect(isUnsourced({ label: '', value: '', unit: '', year: '', source: '', comparison: '' })).toBe(false);
});

describe('numbers of a draft', () => {
  it('that cannot be read are named and take no part', () => {
    const draft = fullDraft({
      perYear: [
        {
          positions: [
            { title: 'A', percentage: 'halv', months: '13', cost: '' },
            { title: 'B', percentage: '50 %', months: '6', cost: '' },
          ],
          otherOwn: 'litt',
        },
      ],
      competence: '12,5',
    });
    expect(inputErrors(draft).map(({ path, why }) => `${path} ${why}`)).toEqual([
      'perYear.0.positions.0.percentage notNumber',
      'perYear.0.positions.0.months tooLarge',
      'perYear.0.otherOwn notNumber',
      'competence notWhole',
    ]);
    expect(readBudget(draft)).toEqual({
      years: [{ positions: [{ percentage: 5_000, months: 6, cost: undefined }], otherOwn: 0 }],
      competence: 0,
    });
  });

  it('of an activity that ends before it begins are wrong', () => {
    const draft = fullDraft({ activities: [{ activity: 'Kartlegge', from: '4', to: '2' }] });
    expect(inputErrors(draft)).toEqual([{ path: 'activities.0.to', field: 'to', why: 'beforeStart' }]);
    expect(
      [
        ['4', '4'],
        ['4', ''],
        ['x', '2'],
      ].map(([from = '', to = '']) => endsTooSoon({ from, to })),
    ).toEqual([false, false, false]);
  });

  it('of a year that is not applied for are kept and take no part', () => {
    const [year] = fullDraft().perYear;
    const draft = fullDraft({ perYear: [year!, { ...year!, otherOwn: 'feil' }], years: 1 });
    expect(inputErrors(draft)).toEqual([]);
    expect(readBudget(draft).years).toHaveLength(1);
    expect(withYears(draft, 2).perYear[1]?.otherOwn).toBe('feil');
  });

  it('of a timeline: one month where no end is said, nothing where it ends before it begins', () => {
    expect(readSpan({ activity: '', from: '2', to: '' })).toEqual({ from: 2, to: 2 });
    expect(readSpan({ activity: '', from: '2', to: '5' })).toEqual({ from: 2, to: 5 });
    expect(readSpan({ activity: '', from: '5', to: '2' })).toBeUndefined();
    expect(readSpan({ activity: '', from: 'mars', to: '5' })).toBeUndefined();
  });
});

it('a year that is added begins with the positions of the one before; a continued measure has fewer left', () => {
  const draft = withYears(fullDraft(), 3);
  expect(draft.perYear.map(({ positions }) => positions)).toEqual(Array(3).fill(fullDraft().perYear[0]!.positions));
  expect(draft.perYear.map(({ otherOwn }) => otherOwn)).toEqual(['25 000', '', '']);
  expect([1, 2, 3].map((firstYear) => yearsLeft({ firstYear }, grant2021))).toEqual([3, 2, 1]);
});
