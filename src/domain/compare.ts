import type { QuotedTexts } from './application.ts';
import { isNumber } from './cell.ts';
import type { NumberCell } from './cell.ts';
import type { Dataset } from './dataset.ts';
import { cellOf } from './figure.ts';
import type { CountyCode, IndicatorId } from './ids.ts';
import type { Indicator } from './indicator.ts';
import type { CountRatio, OwnRate, SupportRule } from './priority.ts';

/** Inhabitants: `people[date][area][column]`, from data/register/population.csv. */
export type People = Readonly<Record<string, Readonly<Record<CountyCode, Readonly<Record<string, number>>>>>>;

/** A count and the inhabitants behind it. `value` = count / population x `per`, unrounded. */
export type Rate = {
  readonly count: number;
  readonly population: number;
  readonly per: number;
  readonly value: number;
};

/**
 * A county's figure beside the country's. Of a share: worked out again from count and inhabitants. Of a ratio without
 * a published denominator: as printed. Of a count: our own rate, where there is one.
 * `difference` is in the unit of the two; `ratio` has none.
 */
export type Comparison = {
  readonly basis: 'exact' | 'printed' | 'ownRate';
  readonly area: number;
  readonly country: number;
  readonly difference: number;
  readonly ratio: number;
};

/** What a comparison rests on. `similar`: the rule's bounds, across which no printed ratio may be rounded. */
export type Facts = {
  readonly dataset: Dataset;
  readonly people: People;
  readonly rates: readonly OwnRate[];
  readonly similar?: SupportRule['similar'];
  readonly ratios?: readonly CountRatio[];
  /** What a draft says of its county's figures, instead of what the table has now. */
  readonly quoted?: Readonly<Partial<Record<CountyCode, Readonly<Partial<Record<IndicatorId, QuotedTexts>>>>>>;
};

/** The rate of a share, per hundred, worked out again; none without a population behind it or without a count. */
export function exactShare({ dataset, people }: Facts, indicator: Indicator, county: CountyCode): Rate | undefined {
  const { numerator, denominator } = indicator;
  if (!numerator || denominator?.kind !== 'population') return undefined;
  return rate({ dataset, people }, { indicator: numerator, ...denominator, per: 100 }, county);
}

/** The rate that we work out for a count without a share of its own. */
export function ownRate({ dataset, people, rates }: Facts, indicator: Indicator, county: CountyCode): Rate | undefined {
  const own = rates.find((candidate) => candidate.indicator === indicator.id);
  return own && rate({ dataset, people }, own, county);
}

/** A count held against another count of the same county; none where the table lacks one of the two. */
export function countRatio({ dataset }: Facts, { indicator, over, per }: CountRatio, county: CountyCode) {
  if (![indicator, over].every((wanted) => dataset.indicators.some(({ id }) => id === wanted))) return undefined;
  const [count, whole] = [cellOf(dataset, county, indicator), cellOf(dataset, county, over)];
  return isNumber(count) && isNumber(whole) ? rateOf(count.value, whole.value, per) : undefined;
}

function rate(
  { dataset, people }: Omit<Facts, 'rates'>,
  { indicator, column, date, per }: Pick<OwnRate, 'indicator' | 'column' | 'date' | 'per'>,
  county: CountyCode,
): Rate | undefined {
  const cell = cellOf(dataset, county, indicator);
  const population = people[date]?.[county]?.[column];
  return isNumber(cell) ? rateOf(cell.value, population, per) : undefined;
}

/** A count by its inhabitants; none without them. */
export function rateOf(count: number, population: number | undefined, per: number): Rate | undefined {
  if (population === undefined || population === 0) return undefined;
  return { count, population, per, value: (count / population) * per };
}

/** A county's figure beside the country's; none for a bare count, a missing figure, or where the country has none. */
export function compareWithCountry(facts: Facts, indicator: Indicator, county: CountyCode): Comparison | undefined {
  const { dataset } = facts;
  const value = (code: CountyCode): readonly [Comparison['basis'], number] | undefined => {
    const exact = exactShare(facts, indicator, code);
    if (exact) return ['exact', exact.value];
    const own = ownRate(facts, indicator, code);
    if (own) return ['ownRate', own.value];
    const cell = cellOf(dataset, code, indicator.id);
    return isNumber(cell) && indicator.kind !== 'count' ? ['printed', reckoned(cell)] : undefined;
  };
  // Both sides by the same way of reckoning: an exact rate is not held against a printed one.
  const [here, there] = [value(county), value(dataset.country.code)];
  if (!here || !there || there[1] === 0) return undefined;
  if (here[0] !== there[0]) return printed(dataset, indicator, county);
  return compare(here[0], here[1], there[1]);
}

function printed(dataset: Dataset, { id }: Indicator, county: CountyCode): Comparison | undefined {
  const [here, there] = [cellOf(dataset, county, id), cellOf(dataset, dataset.country.code, id)];
  if (!isNumber(here) || !isNumber(there) || there.value === 0) return undefined;
  return compare('printed', reckoned(here), reckoned(there));
}

/** A figure with all the decimals that are known of it. */
const reckoned = ({ value, exact = value }: NumberCell) => exact;

function compare(basis: Comparison['basis'], area: number, country: number): Comparison {
  return { basis, area, country, difference: area - country, ratio: area / country };
}
