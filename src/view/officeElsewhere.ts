import type { County } from '../domain/county.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { OwnFigure } from '../domain/office.ts';
import type { I18n } from '../i18n/createI18n.ts';

/**
 * Says which figures beside those of some counties are of a municipality in another one: a sentence each; none of what was
 * taken before it was kept where they are of.
 */
export function viewElsewhere(
  taken: readonly Pick<OwnFigure, 'where'>[],
  shown: readonly County[],
  { table, counties }: Pick<Dataset, 'table' | 'counties'>,
  { t, list }: I18n,
): string[] {
  if (shown.length === 0) return [];
  const said = taken.flatMap(({ where }) => {
    const own = counties.find(({ code }) => code === where?.counties[table.division]);
    if (!where || !own || shown.some(({ code }) => code === own.code)) return [];
    const others = list(shown.map(({ name }) => name));
    return [t('figures.office.elsewhere', { name: where.name, county: own.name, others })];
  });
  return [...new Set(said)];
}
