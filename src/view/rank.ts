import type { Rank } from '../domain/rank.ts';
import type { I18n } from '../i18n/createI18n.ts';

/**
 * A place in a sentence: "høyest av 18 fylker", "delt 6. høyest av 18 fylker", and from the lower half "2. lavest".
 * `all` is the number of counties; where some have no figure the sentence says how many have.
 */
export function rankText(rank: Rank, all: number, i18n: I18n): string {
  const { t } = i18n;
  const of = t(rank.of === all ? 'rank.of' : 'rank.ofKnown', { of: rank.of });
  if (rank.of === 1) return t('rank.only');
  if (rank.tied === rank.of) return t(rank.of === all ? 'rank.allEqual' : 'rank.allEqual.ofKnown', { of: rank.of });
  return t('rank.alone', { text: placeText(rank, i18n), of });
}

/** The same place where it stands alone, beside figures of as many counties: "Høyest", "Delt 6. høyest", "2. lavest". */
export function shortRankText(rank: Rank, all: number, i18n: I18n): string {
  const text = rank.of === 1 || rank.tied === rank.of ? rankText(rank, all, i18n) : placeText(rank, i18n);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function placeText({ fromTop, fromBottom, tied }: Rank, { t }: I18n): string {
  const end = fromTop > fromBottom ? 'lowest' : 'highest';
  const place = Math.min(fromTop, fromBottom);
  const text = t(`rank.${end}.${place === 1 ? 'first' : 'nth'}`, { place });
  return tied > 1 ? t('rank.tied', { text }) : text;
}
