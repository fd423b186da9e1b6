import type { Area } from '../domain/area';
import { ownRate } from '../domain/compare';
import type { Facts } from '../domain/compare';
import type { Indicator } from '../domain/indicator';
import type { OwnRate } from '../domain/priority';
import type { I18n } from '../i18n/createI18n';

/** A count per so many inhabitants, worked out by us, for every county, the highest first. */
export type OwnRateView = {
  readonly rate: OwnRate;
  readonly indicator: Indicator;
  /** "Landet" stands first. `rate` is none where the count is missing. */
  readonly rows: readonly OwnRateRow[];
};

export type OwnRateRow = {
  readonly area: Area;
  readonly isCountry: boolean;
  readonly count: string | undefined;
  readonly population: string | undefined;
  readonly rate: string | undefined;
};

/** The rates that we work out for a dataset's counts. */
export function viewOwnRates(facts: Facts, { number }: I18n): OwnRateView[] {
  const { dataset, rates } = facts;
  return rates.flatMap((rate) => {
    const indicator = dataset.indicators.find(({ id }) => id === rate.indicator);
    if (!indicator) return [];
    const found = [dataset.country, ...dataset.counties].map((area) => ({
      area,
      value: ownRate(facts, indicator, area.code),
    }));
    const [country, ...counties] = found;
    const sorted = counties.sort((a, b) => (b.value?.value ?? -1) - (a.value?.value ?? -1));
    const rows = (country ? [country, ...sorted] : sorted).map(({ area, value }) => ({
      area,
      isCountry: area === dataset.country,
      count: value && number(value.count, 0),
      population: value && number(value.population, 0),
      rate: value && number(value.value, rate.decimals),
    }));
    return [{ rate, indicator, rows }];
  });
}
