import { describe, expect, it } from 'vitest';
import { accountsOf, hasReport, reportErrors } from '../../src/domain/accounts.ts';
import type { Draft } from '../../src/domain/application.ts';
import type { GrantAmounts } from '../../src/domain/grant.ts';
import { fullDraft } from '../support/draft.ts';

const amounts: GrantAmounts = {
  wording: '',
  positionKroner: 610_000,
  competenceKroner: 10_000,
  proRata: { byPercentage: true, byMonths: true, perYear: true, competenceOncePerMeasure: true, note: '' },
};
const post = (title: string, cost: string, spent?: string, percentage = '50') => ({
  title,
  percentage,
  months: '12',
  cost,
  ...(spent !== undefined && { spent }),
});
const spentOf = (draft: Draft) =>
  accountsOf(draft, amounts).years.map(({ lines }) => lines.map(({ title, budget, spent }) => [title, budget, spent]));

describe('the accounts', () => {
  const draft = fullDraft({
    years: 2,
    perYear: [
      {
        positions: [post('A', '300 000', '280 000'), post('Uten prosent', '5', '4', ''), post('B', '')],
        otherOwn: '25 000',
        otherOwnSpent: '30 000',
      },
      { positions: [post('A', '310 000')], otherOwn: '' },
    ],
    competence: '12 000',
    report: { ...fullDraft().report, competenceSpent: '0' },
  });

  it('put what was spent beside each post of the budget, also where one between them cannot be reckoned', () => {
    // A position of 50 per cent in twelve months is given half of 610 000 where nothing else is typed.
    expect(spentOf(draft)).toEqual([
      [
        ['A', 300_000, 280_000],
        ['Uten prosent', undefined, 4],
        ['B', 305_000, undefined],
        ['', 25_000, 30_000],
      ],
      [['A', 310_000, undefined]],
    ]);
  });

  it('add up what is entered and count what is not: nothing spent is an amount, an empty field is none', () => {
    const { years, competence, total } = accountsOf(draft, amounts);
    expect(years.map(({ budget, spent, open }) => [budget, spent, open])).toEqual([
      [300_000 + 305_000 + 25_000, 280_000 + 4 + 30_000, 1],
      [310_000, 0, 1],
    ]);
    expect([competence?.budget, competence?.spent]).toEqual([12_000, 0]);
    expect(total).toEqual({ budget: 630_000 + 310_000 + 12_000, spent: 310_004, open: 2 });
  });

  it('name the field of each amount that cannot be read, and leave it out', () => {
    const wrong = fullDraft({
      perYear: [{ positions: [post('A', '1', 'mye')], otherOwn: '5', otherOwnSpent: '-1' }],
      report: { ...fullDraft().report, awarded: '6x', reached: '4,5' },
    });
    expect(reportErrors(wrong, amounts).map(({ path }) => path)).toEqual([
      'report.awarded',
      'report.reached',
      'perYear.0.positions.0.spent',
      'perYear.0.otherOwnSpent',
    ]);
    expect(accountsOf(wrong, amounts).total.spent).toBe(0);
    expect(accountsOf(wrong, amounts).total.open).toBe(3);
  });

  it('are a report once something of it is written', () => {
    expect(hasReport(fullDraft())).toBe(false);
    expect(hasReport(draft)).toBe(true);
    expect(hasReport(fullDraft({ activities: [{ activity: 'A', from: '', to: '', done: 'Ja' }] }))).toBe(true);
  });
});
