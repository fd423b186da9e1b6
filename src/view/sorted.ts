import type { Sort } from '../domain/choice.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { I18n } from '../i18n/createI18n.ts';

/** What is said when the order changes: "Sortert etter Unge 18–24 år, andel, høyest først". */
export function sortedText(sort: Sort | undefined, indicators: readonly Indicator[], { t }: I18n): string {
  if (!sort) return t('table.sorted.none');
  if (sort.by === 'name') return t('table.sorted.name', { direction: t(`table.sorted.name.${sort.direction}`) });
  const column = indicators.find(({ id }) => id === sort.by)?.shortLabel ?? sort.by;
  return t('table.sorted', { column, direction: t(`table.sorted.${sort.direction}`) });
}
