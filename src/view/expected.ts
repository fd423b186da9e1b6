import type { Facts } from '../domain/compare.ts';
import { expectationOf } from '../domain/expected.ts';
import type { Expectation } from '../domain/expected.ts';
import type { I18n } from '../i18n/createI18n.ts';
import type { FigureView } from './figureText.ts';

/** A number beside the one that the country's rate would give in the county. Whole numbers, as printed. */
export type ExpectedView = {
  readonly basis: Expectation['basis'];
  readonly count: string;
  readonly expected: string;
  /** `expected` as a number. */
  readonly value: number;
  /** More (positive) or fewer than expected. */
  readonly more: number;
  /** "351 flere". */
  readonly difference: string;
  readonly sentence: string;
  /** 95 % limits of the number; none for an own rate. */
  readonly limits:
    | { readonly low: string; readonly high: string; readonly isInside: boolean; readonly sentence: string }
    | undefined;
};

/** What a difference from the country means in numbers; none without inhabitants behind the figure. */
export function viewExpected(
  facts: Facts,
  { indicator, county }: Pick<FigureView, 'indicator' | 'county'>,
  i18n: I18n,
): ExpectedView | undefined {
  const { t } = i18n;
  const expectation = expectationOf(facts, indicator, county.code);
  if (!expectation) return undefined;
  const whole = (value: number) => i18n.number(value, 0);
  const expected = Math.round(expectation.expected);
  const { more, text: difference } = differenceInPeople(expectation.count, expected, i18n);
  const texts = { count: whole(expectation.count), expected: whole(expected), difference, more };
  const value = expected;
  const label = facts.rates.find((rate) => rate.indicator === indicator.id)?.label ?? '';
  if (!expectation.limits) {
    const words = { ...texts, label };
    return {
      basis: 'ownRate',
      ...texts,
      value,
      sentence: t(more === 0 ? 'figures.expected.rate.equal' : 'figures.expected.rate', words),
      limits: undefined,
    };
  }
  const { low, high } = expectation.limits;
  const isInside = expected >= Math.round(low) && expected <= Math.round(high);
  const limits = { low: whole(low), high: whole(high) };
  const words = { ...limits, expected: whole(expected) };
  const sentence = t(isInside ? 'figures.limits.inside' : 'figures.limits.outside', words);
  return {
    basis: 'exact',
    ...texts,
    value,
    sentence: t(more === 0 ? 'figures.expected.share.equal' : 'figures.expected.share', texts),
    limits: { ...limits, isInside, sentence },
  };
}

/** How many more (positive) or fewer than expected, and in words; from whole numbers, so that a reader's own subtraction agrees. */
export function differenceInPeople(count: number, expected: number, { t, number }: I18n) {
  const more = count - Math.round(expected);
  if (more === 0) return { more, text: t('figures.expected.equal') };
  const amount = number(Math.abs(more), 0);
  return { more, text: t(more > 0 ? 'figures.expected.more' : 'figures.expected.fewer', { amount }) };
}
