import type { Indicator } from '../domain/indicator.ts';
import type { PriorityIndicator, SupportRule } from '../domain/priority.ts';
import { isBarely, judge } from '../domain/support.ts';
import type { Support } from '../domain/support.ts';
import type { I18n } from '../i18n/createI18n.ts';
import type { FigureView } from './figureText.ts';

/** What a figure says to a priority area. */
export type SupportView = {
  readonly support: Support;
  /** "Støtter". */
  readonly text: string;
  /** "så vidt" beside a verdict that is a limit case. */
  readonly barely: string | undefined;
  /** Why the figure speaks to the area, or why it says nothing. */
  readonly reason: string;
  /** The same with what it rests on and the reason why the figure speaks to the area. */
  readonly sentence: string;
};

/** The rule in words, with what is said of these figures alone. */
export const ruleText = ({ wording, exceptions }: SupportRule, indicators: readonly Indicator[]): string =>
  [
    wording,
    ...exceptions.flatMap((one) => (indicators.some(({ id }) => id === one.indicator) ? one.wording : [])),
  ].join(' ');

/** Whether a county's figure supports a priority area, by the stated rule. */
export function viewSupport(
  figure: FigureView,
  priority: PriorityIndicator,
  rule: SupportRule,
  { t }: I18n,
): SupportView {
  const { comparison, indicator, cell } = figure;
  const support = judge(comparison, priority.speaksWhen, rule.similar);
  const text = t(`figures.support.${support}`);
  const { reason } = priority;
  if (!comparison) {
    const isBareCount = indicator.kind === 'count' && cell.value !== undefined;
    const silence = isBareCount ? rule.countWording : t('figures.support.none');
    return { support, text, barely: undefined, reason: silence, sentence: silence };
  }
  const own = comparison.basis === 'ownRate' ? rule.rates.find((rate) => rate.indicator === indicator.id) : undefined;
  const barely = isBarely(comparison.ratio, rule) ? t('figures.support.barely') : undefined;
  const word = barely === undefined ? text : t('figures.support.barely.word', { word: text });
  const words = { word, ratio: comparison.ratioText, reason, label: own?.label ?? '' };
  return {
    support,
    text,
    barely,
    reason,
    sentence: t(own ? 'figures.support.sentence.rate' : 'figures.support.sentence', words),
  };
}
