import type { ShareExample } from '../domain/checks.ts';
import type { Dataset } from '../domain/dataset.ts';
import { expectedCount, wilsonCounts } from '../domain/expected.ts';
import { cellOf } from '../domain/figure.ts';
import type { I18n } from '../i18n/createI18n.ts';
import { viewCell } from './cell.ts';
import { figureText } from './map.ts';

/** Decimals of a share that is worked out: enough to see what the printed one was rounded from. */
const decimals = 3;

/** A share worked out in words: rate, country's rate, expected count, ratio and limits. */
export function exampleSentences(
  dataset: Dataset,
  { indicator, county, rate, country }: ShareExample,
  i18n: I18n,
): { readonly title: string; readonly sentences: readonly string[] } {
  const { t, number } = i18n;
  const name = dataset.counties.find(({ code }) => code === county)?.name ?? county;
  const whole = (value: number) => number(Math.round(value), 0);
  const share = (value: number) => number(value, decimals) + i18n.percent;
  const { expected, difference } = expectedCount(rate, country);
  const { low, high } = wilsonCounts(rate);
  const printed = figureText(viewCell(cellOf(dataset, county, indicator.id), indicator, i18n));
  return {
    title: t('about.methods.example', { name, label: indicator.shortLabel }),
    sentences: [
      t('about.methods.example.share', {
        count: whole(rate.count),
        population: whole(rate.population),
        share: share(rate.value),
        printed,
      }),
      t('about.methods.example.expected', {
        name,
        country: dataset.country.name,
        country_count: whole(country.count),
        country_population: whole(country.population),
        country_share: share(country.value),
        expected: whole(expected),
      }),
      t(difference < 0 ? 'about.methods.example.fewer' : 'about.methods.example.more', {
        // Of the numbers as they stand in the sentence before, so that a reader can check it.
        name,
        difference: number(Math.abs(rate.count - Math.round(expected)), 0),
      }),
      t('about.methods.example.ratio', { ratio: number(rate.value / country.value, 2) }),
      t('about.methods.example.limits', { low: whole(low), high: whole(high) }),
    ],
  };
}
