import type { County } from '../../domain/county.ts';
import type { Earlier } from '../../domain/change.ts';
import type { Draft } from '../../domain/application.ts';
import type { Facts } from '../../domain/compare.ts';
import { deadlineState } from '../../domain/deadline.ts';
import type { Grant, Grants } from '../../domain/grant.ts';
import type { Indicator } from '../../domain/indicator.ts';
import type { PriorityArea, PriorityIndicator } from '../../domain/priority.ts';
import type { I18n } from '../../i18n/createI18n.ts';
import { viewChange } from '../change.ts';
import { viewFigure } from '../figureText.ts';
import type { FigureView } from '../figureText.ts';
import { viewSupport } from '../support.ts';
import type { SupportView } from '../support.ts';

/** What the application's texts are made from. `today`: ISO day, none before the page is hydrated. */
export type ApplicationFacts = {
  readonly grants: Grants;
  readonly facts: Facts;
  readonly today: string | undefined;
  /** The tables before, where there are some. */
  readonly before?: Earlier | undefined;
  readonly i18n: I18n;
};

/** The announcement that a draft is for; the latest if the draft's is gone. */
export function grantOf({ grant }: Pick<Draft, 'grant'>, { grants }: Grants): Grant {
  return grants.find(({ year }) => year === grant) ?? grants[0];
}

/** The draft's county; none before one is chosen. */
export function areaOf({ area: county }: Pick<Draft, 'area'>, { dataset }: Facts): County | undefined {
  return dataset.counties.find(({ code }) => code === county);
}

/** The priority areas that a draft's announcement names, with its words for each. */
export function prioritiesOf(grant: Grant, { priorities }: Grants): { priority: PriorityArea; wording: string }[] {
  return grant.priorityAreas.items.flatMap(({ slug, wording }) => {
    const priority = priorities.find((candidate) => candidate.slug === slug);
    return priority ? [{ priority, wording }] : [];
  });
}

/** A county's figure that speaks to a priority area, with what it says. */
export type CountyFigureValue = {
  readonly figure: FigureView;
  readonly support: SupportView;
  readonly reading: PriorityIndicator;
  /** How the figure has changed since the table before, in a sentence. */
  readonly change?: string | undefined;
};

/** All the figures that speak to a priority area, in the order of the data. */
export function viewAreaFigures(
  county: County,
  priority: PriorityArea,
  context: ApplicationFacts,
): CountyFigureValue[] {
  const { facts, grants, i18n } = context;
  return priority.indicators.flatMap((reading) => {
    const indicator = facts.dataset.indicators.find(({ id }) => id === reading.id);
    if (!indicator) return [];
    const figure = viewFigure(facts, indicator, county, i18n);
    const change = changeSaid(indicator, county, context);
    return [{ figure, reading, change, support: viewSupport(figure, reading, grants.support, i18n) }];
  });
}

/** How a figure has changed since the table before; of one that was or is none the application says nothing. */
export function changeSaid(
  indicator: Indicator,
  county: County,
  { facts, before, i18n }: ApplicationFacts,
): string | undefined {
  const quoted = facts.quoted?.[county.code]?.[indicator.id]?.change;
  if (quoted !== undefined) return quoted;
  const since = before && viewChange(facts, before, indicator, county, i18n);
  return since?.before === undefined || since.now === undefined ? undefined : since.sentence;
}

/** The areas of a draft's announcement with the county's figures that speak to each. */
export function everyArea(draft: Pick<Draft, 'area' | 'grant'>, context: ApplicationFacts) {
  const county = areaOf(draft, context.facts);
  return prioritiesOf(grantOf(draft, context.grants), context.grants).map(({ priority, wording }) => ({
    priority,
    wording,
    figures: county ? viewAreaFigures(county, priority, context) : [],
  }));
}

/** Those of them that are chosen. */
export function chosenAreas(draft: Pick<Draft, 'area' | 'areas' | 'grant'>, context: ApplicationFacts) {
  return everyArea(draft, context).filter(({ priority }) => draft.areas.includes(priority.slug));
}

/** A figure to put in or choose; `says`: what it says to each of the areas. */
export type OfferedFigure = CountyFigureValue & { readonly says: readonly string[] };

/**
 * The figures to put in where one writes, each once: of the chosen areas, or of those that the reader brought along
 * before an area is chosen. One that supports some area stands as supporting.
 */
export function figuresToUse(
  draft: Pick<Draft, 'area' | 'areas' | 'figures' | 'grant'>,
  context: ApplicationFacts,
): OfferedFigure[] {
  const county = areaOf(draft, context.facts);
  if (!county) return [];
  const hasAreas = draft.areas.length > 0;
  const all = (hasAreas ? chosenAreas(draft, context) : everyArea(draft, context))
    .flatMap(({ figures }) => figures)
    .filter(({ figure }) => hasAreas || draft.figures.includes(figure.indicator.id));
  const ids = [...new Set(all.map(({ figure }) => figure.indicator.id))];
  return ids.flatMap((id) => {
    const same = all.filter(({ figure }) => figure.indicator.id === id);
    const first = same.find(({ support }) => support.support === 'for') ?? same[0];
    return first ? [{ ...first, says: [...new Set(same.map(({ support }) => support.sentence))] }] : [];
  });
}

/** For an announcement without a table, or with another than the one that is shown: where the figures stand. */
export function tableYearText({ year, hasTable }: Grant, { facts, i18n }: ApplicationFacts): string {
  return i18n.t(hasTable ? 'application.figures.otherTable' : 'application.figures.otherYear', {
    year,
    announcement: facts.dataset.table.announcement,
  });
}

/** Whether the deadline of a draft's announcement is over; unknown before the page is hydrated. */
export function isOver(grant: Grant, today: string | undefined): boolean {
  return today !== undefined && deadlineState(grant.deadline.date, today).kind === 'passed';
}
