import type { Support } from '../domain/support.ts';
import type { I18n } from '../i18n/createI18n.ts';

/** What a figure says to an area, and whether that is a limit case. */
export type Verdict = { readonly support: Support; readonly isBarely: boolean };

/** How many figures say what to an area, without those that say nothing: "2 støtter (1 så vidt), 1 støtter ikke". */
export function supportCounts(verdicts: readonly Verdict[], { t }: I18n): string {
  const parts = (['for', 'similar', 'against'] as const).flatMap((wanted) => {
    const those = verdicts.filter(({ support }) => support === wanted);
    if (those.length === 0) return [];
    const text = t(`support.count.${wanted}`, { count: those.length });
    const barely = those.filter(({ isBarely }) => isBarely).length;
    return [barely > 0 ? t('support.count.barely', { text, count: barely }) : text];
  });
  return parts.length > 0 ? parts.join(t('list.comma')) : t('support.count.none');
}
