import type { Support } from '../domain/support.ts';
import type { I18n } from '../i18n/createI18n.ts';

/** How many figures say what to an area, without those that say nothing: "2 støtter, 1 støtter ikke". */
export function supportCounts(supports: readonly Support[], { t }: I18n): string {
  const parts = (['for', 'similar', 'against'] as const).flatMap((wanted) => {
    const count = supports.filter((support) => support === wanted).length;
    return count > 0 ? [t(`support.count.${wanted}`, { count })] : [];
  });
  return parts.length > 0 ? parts.join(t('list.comma')) : t('support.count.none');
}
