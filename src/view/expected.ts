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
  readonly limits: { readonly low: string; readonly high: string; readonly sentence: string } | undefined;
};

/** What a difference from the country means in numbers; none without inhabitants behind the figure. */
export function viewExpected(facts: Facts, { indicator, county }: FigureView, i18n: I18n): ExpectedView | undefined {
  const { t } = i18n;
  const expectation = expectationOf(facts, indicator, county.code);
  if (!expectation) return undefined;
  const whole = (value: number) => i18n.number(value, 0);
  const expected = Math.round(expectation.expected);
  // From the printed number, so that a reader's own subtraction gives the same.
  const more = expectation.count - expected;
  const difference =
    more === 0
      ? t('figures.expected.equal')
      : t(more > 0 ? 'figures.expected.more' : 'figures.expected.fewer', { amount: whole(Math.abs(more)) });
  const texts = { count: whole(expectation.count), expected: whole(expected), difference, more };
  const value = expected;
  const label = facts.rates.find((rate) => rate.indicator === indicator.id)?.label ?? '';
  if (!expectation.limits) {
    const words = { ...texts, label };
    return { basis: 'ownRate', ...texts, value, sentence: t('figures.expected.rate', words), limits: undefined };
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
    sentence: t('figures.expected.share', texts),
    limits: { ...limits, sentence },
  };
}
