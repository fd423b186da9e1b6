import type { Rank } from '../domain/rank.ts';
import type { I18n } from '../i18n/createI18n.ts';

/**
 * A place in words: "høyest av 18 fylker", "delt 2. høyest av 18 fylker", and from the lower half "nest lavest".
 * `all` is the number of counties; where some have no figure the sentence says how many have.
 */
export function rankText(rank: Rank, all: number, i18n: I18n): string {
  const { t } = i18n;
  const of = t(rank.of === all ? 'rank.of' : 'rank.ofKnown', { of: rank.of });
  if (rank.of === 1) return t('rank.only');
  if (rank.tied === rank.of) return t(rank.of === all ? 'rank.allEqual' : 'rank.allEqual.ofKnown', { of: rank.of });
  const lower = rank.fromTop > rank.fromBottom;
  const place = lower ? rank.fromBottom : rank.fromTop;
  const step = place === 1 ? 'first' : place === 2 ? 'second' : 'nth';
  const text = t(`rank.${lower ? 'lowest' : 'highest'}.${step}`, { place });
  return rank.tied > 1 ? t('rank.shared', { text, of }) : t('rank.alone', { text, of });
}
