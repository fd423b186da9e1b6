import type { Dataset } from '../domain/dataset.ts';
import type { MissingTheme, PriorityArea } from '../domain/priority.ts';
import type { I18n } from '../i18n/createI18n.ts';

/** What there is no figure for to a priority area: what no table shows, and what speaks to it but not in this table. */
export function missingThemes(
  { missing, indicators }: PriorityArea,
  dataset: Pick<Dataset, 'table' | 'indicators'>,
  { t }: I18n,
): readonly MissingTheme[] {
  const lacking = indicators.filter(({ id }) => !dataset.indicators.some((indicator) => indicator.id === id));
  return [
    ...missing,
    ...lacking.map(({ id, label = id }) => ({
      theme: id,
      sentence: t('lacks.sentence', { name: label }),
      where: t('lacks.where', { year: dataset.table.announcement }),
    })),
  ];
}
