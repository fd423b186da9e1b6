import type { County } from '../domain/county.ts';
import { rateColumnOf } from '../domain/rateColumn.ts';
import { ownRate } from '../domain/compare.ts';
import type { Facts } from '../domain/compare.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { OwnRate } from '../domain/priority.ts';
import type { I18n } from '../i18n/createI18n.ts';
import { viewPlainMark } from './cell.ts';
import type { PlainMark } from './cell.ts';
import { rankText } from './rank.ts';

/** A count per so many inhabitants, worked out here, for every county, in the table's order. */
export type OwnRateView = {
  readonly rate: OwnRate;
  readonly indicator: Indicator;
  /** "Landet" stands first. `rate` is none where the count is missing. */
  readonly rows: readonly OwnRateRow[];
};

export type OwnRateRow = {
  readonly county: County;
  readonly isCountry: boolean;
  readonly count: string | undefined;
  readonly population: string | undefined;
  readonly rate: string | undefined;
  /** Of the highest and the lowest county, without a tone: the announcement's colour rule is for its own columns. */
  readonly mark: PlainMark | undefined;
};

/** The rates that we work out for a dataset's counts. */
export function viewOwnRates(facts: Facts, i18n: I18n): OwnRateView[] {
  const { dataset, rates } = facts;
  const { country, counties, indicators } = dataset;
  const { number } = i18n;
  return rates.flatMap((rate) => {
    const indicator = indicators.find(({ id }) => id === rate.indicator);
    const column = indicator && rateColumnOf(facts, indicator);
    if (!column) return [];
    const rows = [country, ...counties].map((county): OwnRateRow => {
      const value = ownRate(facts, indicator, county.code);
      const rank = column.ranks.get(county.code);
      const extreme = column.extremes.get(county.code);
      return {
        county,
        isCountry: county === country,
        count: value && number(value.count, 0),
        population: value && number(value.population, 0),
        rate: value && number(value.value, rate.decimals),
        mark: rank && extreme && viewPlainMark(extreme.end, rankText(rank, counties.length, i18n)),
      };
    });
    return [{ rate, indicator, rows }];
  });
}
