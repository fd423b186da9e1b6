import type { Grant } from '../../domain/grant.ts';
import type { IndicatorId } from '../../domain/ids.ts';
import { prioritiesOf } from './context.ts';
import type { ApplicationFacts } from './context.ts';

/** What is said of figures that a link asked for and that do not show. `canBeChosen`: an area would show some of them. */
export type LinkFiguresView = { readonly items: readonly string[]; readonly canBeChosen: boolean };

/** For each figure the areas of the announcement that it belongs to. */
export function viewLinkFigures(
  figures: readonly IndicatorId[],
  grant: Grant,
  { facts, grants, i18n }: ApplicationFacts,
): LinkFiguresView {
  const { t, list } = i18n;
  const quoted = (text: string) => t('quote', { text });
  const asked = facts.dataset.indicators
    .filter(({ id }) => figures.includes(id))
    .map(({ id, shortLabel }) => ({
      figure: quoted(shortLabel),
      areas: prioritiesOf(grant, grants)
        .filter(({ priority }) => priority.indicators.some((one) => one.id === id))
        .map(({ priority }) => quoted(priority.title)),
    }));
  return {
    items: asked.map(({ figure, areas }) =>
      areas.length > 0
        ? t('application.linkFigures.of', { figure, areas: list(areas) })
        : t('application.linkFigures.ofNone', { figure, year: grant.year }),
    ),
    canBeChosen: asked.some(({ areas }) => areas.length > 0),
  };
}
