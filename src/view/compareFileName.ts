import type { Area } from '../domain/area';
import type { Indicator } from '../domain/indicator';
import type { I18n } from '../i18n/createI18n';
import { periodSlug } from './indicatorInfo';
import { slugOf } from './places';

/** What a downloaded file is called, without its ending: the counties, the figures and their years. */
export function compareFileName(
  areas: readonly Area[],
  indicators: readonly Indicator[],
  all: boolean,
  { t }: I18n,
): string {
  const periods = indicators.map((indicator) => (all ? periodSlug(indicator).slice(0, 4) : periodSlug(indicator)));
  return t('compare.file', {
    areas: areas.length > 0 ? areas.map(({ name }) => slugOf(name)).join('-') : t('compare.file.all'),
    indicator: all ? t('compare.file.figures') : indicators.map(({ id }) => id).join('-'),
    year: [...new Set(periods)].join('-'),
  });
}
