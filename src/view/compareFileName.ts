import { mostCounties } from '../domain/choice.ts';
import type { County } from '../domain/county.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { I18n } from '../i18n/createI18n.ts';
import { periodSlug } from './indicatorInfo.ts';
import { slugOf } from './places.ts';

/** What is in a file. `all`: what it is called by when it has every one of them. `division`: a later one's first day. */
type Contents = {
  readonly counties: readonly County[];
  readonly indicators: readonly Indicator[];
  readonly all?: 'figures' | 'shares' | undefined;
  readonly division?: string | undefined;
};

/** What a downloaded file is called, without its ending: the counties, the figures, their years and a later division. */
export function compareFileName({ counties, indicators, all, division }: Contents, { t }: I18n): string {
  const periods = indicators.map((indicator) => (all ? periodSlug(indicator).slice(0, 4) : periodSlug(indicator)));
  const name = t('compare.file', {
    areas:
      counties.length > mostCounties
        ? t('compare.file.many', { count: counties.length })
        : counties.length > 0
          ? counties.map(({ name }) => slugOf(name)).join('-')
          : t('compare.file.all'),
    indicator: all ? t(`compare.file.${all}`) : indicators.map(({ id }) => id).join('-'),
    year: [...new Set(periods)].join('-'),
  });
  return division === undefined ? name : t('compare.file.division', { name, division: division.slice(0, 4) });
}
