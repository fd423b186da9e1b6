import { rateColumnOf } from '../domain/rateColumn.ts';
import { compareWithCountry, exactShare, ownRate } from '../domain/compare.ts';
import type { Comparison, Facts } from '../domain/compare.ts';
import type { CountyCode } from '../domain/ids.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { OwnRate } from '../domain/priority.ts';
import { isSimilar } from '../domain/support.ts';
import type { I18n } from '../i18n/createI18n.ts';
import { rankText } from './rank.ts';

/** A figure beside the country's, in words, and what it was worked out from. */
export type ComparisonView = Comparison & {
  /** "2,33 prosentpoeng over landet". */
  readonly differenceText: string;
  /** Decimals that the difference is said with, and its unit in words. */
  readonly decimals: number;
  readonly unit: string;
  /** "1,42 ganger landets". */
  readonly ratioText: string;
  /** Decimals that the ratio is said with. */
  readonly ratioDecimals: number;
};

/** A rate that we have worked out. `value` is unrounded. */
export type RateView = {
  readonly value: number;
  /** Decimals that it is said with, and what it is a rate of: "%", "per 1 000 innbyggere". */
  readonly decimals: number;
  readonly label: string;
  /** "7,90 %", "0,25 per 1 000 innbyggere". */
  readonly text: string;
  readonly country: string | undefined;
  /** Place among the counties by this rate, unrounded; of an own rate only: a share is ranked as printed. */
  readonly rank: string | undefined;
  readonly sentence: string;
  /** For an own rate: that it is worked out here, and how. */
  readonly note: string | undefined;
};

/** Decimals of a ratio to the country: as few as the first, and no more than the last. */
const ratioBounds = { least: 2, most: 6 };

/** One decimal more than the counties' figures are printed with: enough to see what rounding hid. */
const exactDecimals = ({ decimals }: Indicator) => decimals + 1;

/** The difference from the country and the ratio to it, in words; none where `compareWithCountry` has none. */
export function viewComparison(
  facts: Facts,
  indicator: Indicator,
  county: CountyCode,
  i18n: I18n,
): ComparisonView | undefined {
  const comparison = compareWithCountry(facts, indicator, county);
  if (!comparison) return undefined;
  const { basis, ratio } = comparison;
  const own = rateOf(facts, indicator);
  const label = basis === 'ownRate' ? own?.label : undefined;
  const decimals =
    basis === 'exact' ? exactDecimals(indicator) : basis === 'ownRate' && own ? own.decimals : indicator.decimals;
  return {
    ...comparison,
    differenceText: differenceText(comparison, decimals, label, i18n),
    decimals,
    unit: label ?? i18n.t('figures.difference.unit'),
    ratioDecimals: decimalsOf(ratio, facts),
    ratioText: i18n.t('figures.ratio', { ratio: i18n.number(ratio, decimalsOf(ratio, facts)) }),
  };
}

/** A ratio just outside the rule's bounds gets the decimals that show it: "1,102" is not within 1,10. */
function decimalsOf(ratio: number, { similar }: Facts): number {
  let decimals = ratioBounds.least;
  while (
    similar &&
    decimals < ratioBounds.most &&
    isSimilar(Number(ratio.toFixed(decimals)), similar) !== isSimilar(ratio, similar)
  )
    decimals++;
  return decimals;
}

/** A difference from the country in words: in percentage points, or of a rate in what `label` says. */
export function differenceText(
  { difference }: Pick<Comparison, 'difference'>,
  decimals: number,
  label: string | undefined,
  { t, number }: I18n,
): string {
  if (difference === 0) return t('figures.difference.none');
  const printed = number(Math.abs(difference), decimals);
  // What rounds to nothing is still not the country's figure.
  const isHidden = printed === number(0, decimals);
  const amount = isHidden ? t('figures.difference.less', { amount: number(10 ** -decimals, decimals) }) : printed;
  const side = difference > 0 ? 'above' : 'below';
  return label === undefined
    ? t(`figures.difference.points.${side}`, { amount })
    : t(`figures.difference.rate.${side}`, { amount, label });
}

/** A share worked out again, beside the printed one; none without a population behind it. */
export function viewExactShare(
  facts: Facts,
  indicator: Indicator,
  county: CountyCode,
  i18n: I18n,
): RateView | undefined {
  const { t, number, percent } = i18n;
  const here = exactShare(facts, indicator, county);
  if (!here) return undefined;
  const there = exactShare(facts, indicator, facts.dataset.country.code);
  const print = (value: number) => number(value, exactDecimals(indicator)) + percent;
  const [figure, country] = [print(here.value), there && print(there.value)];
  const isCountry = county === facts.dataset.country.code;
  return {
    value: here.value,
    decimals: exactDecimals(indicator),
    label: percent.trim(),
    text: figure,
    country,
    rank: undefined,
    sentence:
      country === undefined || isCountry
        ? t('figures.exact.noCountry', { figure })
        : t('figures.exact', { figure, country }),
    note: undefined,
  };
}

/** The rate that we work out for a count, with the county's place by it. */
export function viewOwnRate(facts: Facts, indicator: Indicator, county: CountyCode, i18n: I18n): RateView | undefined {
  const { t, number } = i18n;
  const { dataset } = facts;
  const own = rateOf(facts, indicator);
  const here = ownRate(facts, indicator, county);
  if (!own || !here) return undefined;
  const there = ownRate(facts, indicator, dataset.country.code);
  const place = rateColumnOf(facts, indicator)?.ranks.get(county);
  const { label, note, decimals } = own;
  const {
    ownRate: figure = number(here.value, decimals),
    ownRateCountry: country = there && number(there.value, decimals),
    ownRateRank: rank = place && rankText(place, dataset.counties.length, i18n),
  } = facts.quoted?.[county]?.[indicator.id] ?? {};
  return {
    value: here.value,
    decimals,
    label,
    text: t('figures.rate', { figure, label }),
    country,
    rank,
    sentence: t(
      rank === undefined
        ? 'figures.rate.sentence.alone'
        : country === undefined
          ? 'figures.rate.sentence.noCountry'
          : 'figures.rate.sentence',
      { figure, label, rank: rank ?? '', country: country ?? '' },
    ),
    note,
  };
}

function rateOf({ rates }: Facts, { id }: Indicator): OwnRate | undefined {
  return rates.find(({ indicator }) => indicator === id);
}
