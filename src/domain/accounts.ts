import { yearsOf } from './application.ts';
import type { Draft } from './application.ts';
import { sumBudget } from './budget.ts';
import { placedPositions, readBudget, readNumber, wrongIn } from './draftNumbers.ts';
import type { FieldPath, InputError, NumberField } from './draftNumbers.ts';
import type { GrantAmounts } from './grant.ts';

/**
 * One post of the budget beside what was spent of it, whole kroner. `budget`: undefined if it cannot be reckoned;
 * `spent`: undefined if it has not been entered or cannot be read, which is not the same as nothing spent. `path`,
 * `typed`: where it is entered, and as what.
 */
export type AccountLine = {
  readonly post: 'position' | 'otherOwn' | 'competence';
  readonly title: string;
  readonly budget: number | undefined;
  readonly spent: number | undefined;
  readonly path: FieldPath;
  readonly field: NumberField;
  readonly typed: string;
};

/** Lines and their sums; `spent` is of what has been entered, `open` how many lines have not been. */
export type AccountSum = { readonly budget: number; readonly spent: number; readonly open: number };
export type AccountYear = AccountSum & { readonly lines: readonly AccountLine[] };

/** The accounts of a measure: a year at a time, then competence, which is for the whole of it. */
export type Accounts = {
  readonly years: readonly AccountYear[];
  readonly competence: AccountLine | undefined;
  readonly total: AccountSum;
};

/** The draft's budget beside what was spent, by the amounts of its announcement. */
export function accountsOf(draft: Draft, amounts: GrantAmounts): Accounts {
  const sums = sumBudget(readBudget(draft), amounts);
  const placed = placedPositions(draft);
  const years = yearsOf(draft).map(({ positions, otherOwn, otherOwnSpent = '' }, y): AccountYear => {
    let counted = 0;
    const lines = (placed[y] ?? []).map(({ at, title, input }): AccountLine => {
      const share = input && sums.years[y]?.positions[counted++];
      const path = `perYear.${y}.positions.${at}.spent`;
      return line('position', title, share?.cost, path, 'spent', positions[at]?.spent ?? '');
    });
    const own = sums.years[y]?.otherOwn ?? 0;
    const hasOwn = own > 0 || otherOwn.trim() !== '' || otherOwnSpent.trim() !== '';
    const beside = line('otherOwn', '', own, `perYear.${y}.otherOwnSpent`, 'otherOwnSpent', otherOwnSpent);
    return yearOf(hasOwn ? [...lines, beside] : lines);
  });
  const { competenceSpent } = draft.report;
  const hasCompetence = draft.competence.trim() !== '' || competenceSpent.trim() !== '';
  const competence = hasCompetence
    ? line('competence', '', sums.competence.cost, 'report.competenceSpent', 'competenceSpent', competenceSpent)
    : undefined;
  return {
    years,
    competence,
    total: sumOf([...years.flatMap(({ lines }) => lines), ...(competence ? [competence] : [])]),
  };
}

function line(
  post: AccountLine['post'],
  title: string,
  budget: number | undefined,
  path: FieldPath,
  field: NumberField,
  typed: string,
): AccountLine {
  const read = readNumber(field, typed);
  return { post, title, budget, path, field, typed, spent: read.kind === 'number' ? read.value : undefined };
}

const yearOf = (lines: readonly AccountLine[]): AccountYear => ({ lines, ...sumOf(lines) });

const sumOf = (lines: readonly AccountLine[]): AccountSum => ({
  budget: lines.reduce((sum, { budget = 0 }) => sum + budget, 0),
  spent: lines.reduce((sum, { spent = 0 }) => sum + spent, 0),
  open: lines.filter(({ spent }) => spent === undefined).length,
});

/** Every number of the report that cannot be read, in the order of its form. */
export function reportErrors(draft: Draft, amounts: GrantAmounts): InputError[] {
  const { years, competence } = accountsOf(draft, amounts);
  const fields: Pick<AccountLine, 'path' | 'field' | 'typed'>[] = [
    { path: 'report.awarded', field: 'awarded', typed: draft.report.awarded },
    { path: 'report.reached', field: 'reached', typed: draft.report.reached },
    ...years.flatMap(({ lines }) => lines),
    ...(competence ? [competence] : []),
  ];
  return fields.flatMap(({ path, field, typed }) => {
    const why = wrongIn(field, typed);
    return why ? [{ path, field, why }] : [];
  });
}

/** Whether something of the report has been written. */
export function hasReport({ report, benefits, activities, perYear }: Draft): boolean {
  return [
    ...Object.values(report),
    ...benefits.map(({ result = '' }) => result),
    ...activities.map(({ done = '' }) => done),
    ...perYear.flatMap(({ positions, otherOwnSpent = '' }) => [
      ...positions.map(({ spent = '' }) => spent),
      otherOwnSpent,
    ]),
  ].some((text) => text.trim() !== '');
}
