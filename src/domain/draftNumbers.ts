import { isFilled, isYearFilled, yearsLeft, yearsOf } from './application.ts';
import type { BudgetDraft, Draft, Row } from './application.ts';
import { fullPosition } from './budget.ts';
import type { BudgetInput, PositionInput } from './budget.ts';
import type { Grant } from './grant.ts';
import { parseNumber } from './parseNumber.ts';
import type { NumberRule, TypedNumber, WrongNumber } from './parseNumber.ts';

/** The fields of a draft that take a number. */
export const numberRules = {
  percentage: { decimals: 2, least: 1, most: fullPosition, sign: 'percent' },
  months: { decimals: 0, least: 1, most: 12, sign: 'months' },
  cost: { decimals: 0, least: 0, most: 100_000_000, sign: 'kroner' },
  otherOwn: { decimals: 0, least: 0, most: 100_000_000, sign: 'kroner' },
  competence: { decimals: 0, least: 0, most: 100_000_000, sign: 'kroner' },
  spent: { decimals: 0, least: 0, most: 100_000_000, sign: 'kroner' },
  otherOwnSpent: { decimals: 0, least: 0, most: 100_000_000, sign: 'kroner' },
  competenceSpent: { decimals: 0, least: 0, most: 100_000_000, sign: 'kroner' },
  awarded: { decimals: 0, least: 0, most: 100_000_000, sign: 'kroner' },
  reached: { decimals: 0, least: 0, most: 10_000_000 },
  people: { decimals: 0, least: 0, most: 10_000_000 },
  from: { decimals: 0, least: 1, most: 120 },
  to: { decimals: 0, least: 1, most: 120 },
} as const satisfies Record<string, NumberRule>;
export type NumberField = keyof typeof numberRules;

/** Reads what was typed in a field for a number. */
export function readNumber(field: NumberField, text: string): TypedNumber {
  return parseNumber(text, numberRules[field]);
}

/** Why a text is wrong in its field; nothing if it is a number or empty. People may be as many as "ca. 40" or "40–50". */
export function wrongIn(field: NumberField, text: string): WrongNumber | undefined {
  const read = readNumber(field, text);
  const isAbout = (field === 'people' || field === 'reached') && hasNumber(text);
  return read.kind !== 'wrong' || (isAbout && read.why === 'notNumber') ? undefined : read.why;
}

/** Whether there is a number in a text, whatever else is said with it. */
export const hasNumber = (text: string): boolean => /\p{N}/u.test(text);

/**
 * Where in a draft something stands, for messages that lead back there: "competence", "texts.people",
 * "perYear.0.positions.1.months".
 */
export type FieldPath = string;

/** A number that cannot be read. */
export type InputError = {
  readonly path: FieldPath;
  readonly field: NumberField;
  readonly why: WrongNumber | 'beforeStart';
};

/** Every number of the draft that cannot be read, in the order of the form. */
export function inputErrors(draft: Draft): InputError[] {
  return [
    ...check('texts.people', 'people', draft.texts.people),
    ...draft.activities.flatMap(({ from, to }, i) => [
      ...check(`activities.${i}.from`, 'from', from),
      ...check(`activities.${i}.to`, 'to', to),
      ...(endsTooSoon({ from, to })
        ? [{ path: `activities.${i}.to`, field: 'to', why: 'beforeStart' } satisfies InputError]
        : []),
    ]),
    ...budgetErrors(draft),
  ];
}

function budgetErrors(draft: BudgetDraft): InputError[] {
  return [
    ...yearsOf(draft).flatMap(({ positions, otherOwn }, year) => [
      ...positions.flatMap((position, i) =>
        (['percentage', 'months', 'cost'] as const).flatMap((field) =>
          check(`perYear.${year}.positions.${i}.${field}`, field, position[field]),
        ),
      ),
      ...check(`perYear.${year}.otherOwn`, 'otherOwn', otherOwn),
    ]),
    ...check('competence', 'competence', draft.competence),
  ];
}

function check(path: FieldPath, field: NumberField, text: string): InputError[] {
  const why = wrongIn(field, text);
  return why ? [{ path, field, why }] : [];
}

const valueOf = (field: NumberField, text: string): number | undefined => {
  const read = readNumber(field, text);
  return read.kind === 'number' ? read.value : undefined;
};

/**
 * A position as far as it can be reckoned with. `open`: the first field that keeps it from being so, empty or with a
 * number that cannot be read; the cost may be empty. `isOverFull`: nobody works more than a whole position.
 */
export type PositionReading =
  | { readonly input: PositionInput; readonly open?: undefined; readonly isOverFull?: undefined }
  | { readonly input?: undefined; readonly open: 'percentage' | 'months' | 'cost'; readonly isOverFull?: boolean };

/** Reads what was typed of a position. */
export function readPosition(row: Row<'positions'>): PositionReading {
  const [percentage, months] = [valueOf('percentage', row.percentage), valueOf('months', row.months)];
  if (percentage === undefined)
    return { open: 'percentage', isOverFull: wrongIn('percentage', row.percentage) === 'tooLarge' };
  if (months === undefined) return { open: 'months' };
  if (wrongIn('cost', row.cost)) return { open: 'cost' };
  return { input: { percentage, months, cost: valueOf('cost', row.cost) } };
}

/** A position of the draft, reckoned with or not yet. `at`: its place in its year. */
export type PlacedPosition = PositionReading & { readonly at: number; readonly title: string };

/** The positions of each year in which something stands. */
export function placedPositions(draft: BudgetDraft): PlacedPosition[][] {
  return yearsOf(draft).map(({ positions }) =>
    positions.flatMap((row, at) => (isFilled(row) ? [{ at, title: row.title, ...readPosition(row) }] : [])),
  );
}

/** What stands in a budget and takes no part in its sums. */
export type LeftOut = {
  /** Positions of more than a whole one. */
  readonly overFull: number;
  /** Positions that cannot be reckoned with yet. */
  readonly open: number;
  /** The amounts beside the positions that cannot be read. */
  readonly unread: readonly InputError[];
  /** Years (the measure's first is 1) in which nothing stands, while something stands in another. */
  readonly emptyYears: readonly number[];
  readonly isAny: boolean;
};

/** Whatever the sums of a budget are without: they are never told without it. */
export function leftOut(draft: BudgetDraft): LeftOut {
  const left = placedPositions(draft)
    .flat()
    .filter(({ input }) => !input);
  const overFull = left.filter(({ isOverFull }) => isOverFull).length;
  const unread = budgetErrors(draft).filter(({ field }) => field === 'otherOwn' || field === 'competence');
  const empty = emptyYears(draft);
  return {
    overFull,
    open: left.length - overFull,
    unread,
    emptyYears: empty,
    isAny: left.length + unread.length + empty.length > 0,
  };
}

/** The years that are applied for without anything in them, while something stands in another. */
export function emptyYears(draft: BudgetDraft): number[] {
  const years = yearsOf(draft);
  const empty = years.flatMap((year, i) => (isYearFilled(year) ? [] : [i + draft.firstYear]));
  return empty.length < years.length ? empty : [];
}

/** The budget as far as it can be reckoned: what cannot be read takes no part, and `inputErrors` names it. */
export function readBudget(draft: BudgetDraft): BudgetInput {
  const placed = placedPositions(draft);
  return {
    years: yearsOf(draft).map(({ otherOwn }, year) => ({
      positions: (placed[year] ?? []).flatMap(({ input }) => (input ? [input] : [])),
      otherOwn: valueOf('otherOwn', otherOwn) ?? 0,
    })),
    competence: valueOf('competence', draft.competence) ?? 0,
  };
}

/** An activity on the timeline: months of the measure, the first is 1. One month if no end is said. */
export type Span = { readonly from: number; readonly to: number };

/** Whether an activity ends before it begins. */
export function endsTooSoon({ from, to }: Pick<Row<'activities'>, 'from' | 'to'>): boolean {
  const [start, end] = [valueOf('from', from), valueOf('to', to)];
  return start !== undefined && end !== undefined && end < start;
}

/** Whether an activity goes on after the last year that is applied for; months are those of the whole measure. */
export function endsBeyond(
  { firstYear, years }: Pick<BudgetDraft, 'firstYear' | 'years'>,
  row: Row<'activities'>,
): boolean {
  const span = readSpan(row);
  return span !== undefined && span.to > 12 * (firstYear + years - 1);
}

/** How many years the plan takes, where it goes on after those that are applied for and the announcement gives as many. */
export function yearsAsked(
  draft: Pick<Draft, 'activities' | 'firstYear' | 'years'>,
  grant: Pick<Grant, 'period'>,
): number | undefined {
  const years = planYears(draft) - draft.firstYear + 1;
  return years > draft.years && years <= yearsLeft(draft, grant) ? years : undefined;
}

/** How many years the plan takes, where that is more than the announcement gives to the same measure. */
export function yearsTooMany(draft: Pick<Draft, 'activities'>, { period }: Pick<Grant, 'period'>): number | undefined {
  const years = planYears(draft);
  return years > period.maxYears ? years : undefined;
}

/** The years of the measure that the plan takes, from its first. */
const planYears = ({ activities }: Pick<Draft, 'activities'>) =>
  Math.ceil(Math.max(0, ...activities.map((row) => readSpan(row)?.to ?? 0)) / 12);

/** Whether a time has been typed for an activity that cannot be read. */
export function isTimeUnread({ from, to }: Pick<Row<'activities'>, 'from' | 'to'>): boolean {
  return wrongIn('from', from) !== undefined || wrongIn('to', to) !== undefined;
}

/** Which of a local figure's value and year is none: a value has a figure in it («ca. 40» too), a year has four of them. */
export function wrongInFigure({ value, year }: Row<'ownFigures'>): ('value' | 'year')[] {
  return [
    ...(value.trim() === '' || hasNumber(value) ? [] : (['value'] as const)),
    ...(year.trim() === '' || /(?<!\d)(?:19|20)\d\d(?!\d)/.test(year) ? [] : (['year'] as const)),
  ];
}

/** When an activity takes place; nothing if it cannot be read or ends before it begins. */
export function readSpan({ from, to }: Row<'activities'>): Span | undefined {
  const start = valueOf('from', from);
  const end = to.trim() === '' ? start : valueOf('to', to);
  return start !== undefined && end !== undefined && start <= end ? { from: start, to: end } : undefined;
}
