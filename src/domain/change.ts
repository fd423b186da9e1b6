import { isNumber } from './cell.ts';
import type { Cell, MissingReason, NumberCell } from './cell.ts';
import { exactShare } from './compare.ts';
import type { Facts, People, Rate } from './compare.ts';
import type { DivisionNote } from './division.ts';
import { wilsonCounts, z } from './expected.ts';
import type { Interval } from './expected.ts';
import { cellOf } from './figure.ts';
import type { CountyCode } from './ids.ts';
import type { Indicator } from './indicator.ts';

/** An earlier table in the counties of the one that is shown: as printed, or summed. `notes`: how near the sums come. */
export type Before = {
  /** Year of its announcement. */
  readonly announcement: number;
  readonly facts: Facts;
  readonly notes: Readonly<Record<CountyCode, DivisionNote>>;
};

/** What a table's figures are held against: the earlier tables, nearest first, and the inhabitants behind its own figures. */
export type Earlier = { readonly tables: readonly Before[]; readonly people: People };

/** The nearest earlier table that has a figure. */
export const beforeOf = ({ tables }: Pick<Earlier, 'tables'>, { id }: Pick<Indicator, 'id'>): Before | undefined =>
  tables.find(({ facts }) => facts.dataset.indicators.some((one) => one.id === id));

/**
 * Whether a figure can be held against the earlier one. `nearly`: borders have moved, and `moved` people are counted in
 * another county than then. `not`: the figure is counted in another way, for the `reason` in data; the county was divided;
 * what is printed of several counties cannot be put together; or one of the two is no number, in the table of `year`.
 */
export type Comparable =
  | { readonly kind: 'exact' }
  | { readonly kind: 'nearly'; readonly moved: number }
  | { readonly kind: 'not'; readonly why: 'redefined'; readonly reason: string }
  | { readonly kind: 'not'; readonly why: 'divided' | 'noSum' }
  | { readonly kind: 'not'; readonly why: 'missing'; readonly reason: MissingReason; readonly year: number };

/** A figure then and now. None of it is good or bad. */
export type Change = {
  readonly indicator: Indicator;
  readonly then: Indicator;
  readonly comparable: Comparable;
  /** As printed, or as the sum of printed ones. */
  readonly before: NumberCell;
  readonly now: NumberCell;
  /** now - before, in the indicator's unit: of shares in percentage points, from the unrounded ones where there are. */
  readonly difference: number;
  /** Of a share: how many more (positive) or fewer are counted. */
  readonly people: number | undefined;
  /** 95 % limits of the difference: of a share with its inhabitants in percentage points, of a count in what it counts. */
  readonly limits: Interval | undefined;
};

/** What cannot be told, for the reason that `comparable` has; what is known of then and now still stands. */
export type NoChange = Pick<Change, 'indicator'> &
  Partial<Pick<Change, 'then' | 'before' | 'now'>> & { readonly comparable: Extract<Comparable, { kind: 'not' }> };

/** How a county's figure has changed; none where the earlier table has none like it, or not the county. */
export function changeOf(
  facts: Facts,
  { announcement, facts: earlier, notes }: Before,
  indicator: Indicator,
  code: CountyCode,
): Change | NoChange | undefined {
  const then = earlier.dataset.indicators.find(({ id }) => id === indicator.id);
  if (!then) return undefined;
  const note = notes[code];
  const now = cellOf(facts.dataset, code, indicator.id);
  const before: Cell | undefined = earlier.dataset.figures[code]?.[then.id];
  if (indicator.break !== undefined) {
    const both = before && isNumber(now) && isNumber(before) ? { then, before, now } : {};
    return { indicator, ...both, comparable: { kind: 'not', why: 'redefined', reason: indicator.break } };
  }
  if (note?.strength === 'none')
    return { indicator, ...(isNumber(now) ? { now } : {}), comparable: { kind: 'not', why: 'divided' } };
  if (!before) return undefined;
  if (isNumber(now) && before.kind === 'notConvertible')
    return { indicator, now, comparable: { kind: 'not', why: 'noSum' } };
  const missing = (reason: MissingReason, year: number) => ({ kind: 'not', why: 'missing', reason, year }) as const;
  if (!isNumber(now)) {
    const known = isNumber(before) ? { then, before } : {};
    return { indicator, ...known, comparable: missing(now.kind, facts.dataset.table.announcement) };
  }
  if (!isNumber(before)) return { indicator, now, comparable: missing(before.kind, announcement) };
  const [exactNow, exactBefore] = [exactShare(facts, indicator, code), exactShare(earlier, then, code)];
  const isExact = exactNow !== undefined && exactBefore !== undefined;
  return {
    indicator,
    then,
    comparable: comparableBy(note),
    before,
    now,
    difference: isExact ? exactNow.value - exactBefore.value : now.value - before.value,
    people: isExact ? exactNow.count - exactBefore.count : undefined,
    limits: isExact
      ? newcombe(exactNow, exactBefore)
      : indicator.kind === 'count'
        ? countLimits(now.value, before.value)
        : undefined,
  };
}

function comparableBy(note: DivisionNote | undefined): Comparable {
  if (!note || note.strength === 'exact') return { kind: 'exact' };
  return { kind: 'nearly', moved: [...note.lacking, ...note.surplus].reduce((sum, { people }) => sum + people, 0) };
}

/**
 * 95 % limits of the difference of two shares, in percentage points: Wilson's limits of each, put together (Newcombe 1998,
 * Statistics in Medicine 17:873-890, method 10). As if the people of the two times were others: many are the same, so it is
 * rather too wide than too narrow.
 */
export function newcombe(
  now: Pick<Rate, 'count' | 'population'>,
  before: Pick<Rate, 'count' | 'population'>,
): Interval {
  const share = ({ count, population }: typeof now) => {
    const { low, high } = wilsonCounts({ count, population });
    return { p: count / population, low: low / population, high: high / population };
  };
  const [a, b] = [share(now), share(before)];
  const difference = a.p - b.p;
  return {
    low: 100 * (difference - Math.hypot(a.p - a.low, b.high - b.p)),
    high: 100 * (difference + Math.hypot(a.high - a.p, b.p - b.low)),
  };
}

/** 95 % limits of a count, as if its cases came one by one (Poisson): the score limits. */
export function poissonLimits(count: number): Interval {
  const spread = z * Math.sqrt(count + z ** 2 / 4);
  return { low: Math.max(0, count + z ** 2 / 2 - spread), high: count + z ** 2 / 2 + spread };
}

/**
 * 95 % limits of the difference of two counts, each as if its cases came one by one (Poisson): the score limits of each,
 * put together as those of two shares are (MOVER: Zou and Donner 2008, Statistics in Medicine 27:1693-1702).
 */
export function countLimits(now: number, before: number): Interval {
  const [a, b] = [poissonLimits(now), poissonLimits(before)];
  return {
    low: now - before - Math.hypot(now - a.low, b.high - before),
    high: now - before + Math.hypot(a.high - now, before - b.low),
  };
}

/** Whether there is something to hold against each other. */
export const isChange = (one: Change | NoChange): one is Change => 'difference' in one;
