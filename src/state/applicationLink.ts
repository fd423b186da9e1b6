import type { Draft } from '../domain/application.ts';
import { shownFigures } from '../domain/draftChecks.ts';
import type { IndicatorId, PrioritySlug } from '../domain/ids.ts';
import type { PriorityArea } from '../domain/priority.ts';
import type { UnknownParam } from './url.ts';

/** Names of the parameters of a link to the application page, beside the site's own for the county. */
export const linkParams = { areas: 'omrade', figures: 'tall' } as const;

/** What a link to the application page may ask for; never a text. */
export type LinkChoice = { readonly areas: readonly PrioritySlug[]; readonly figures: readonly IndicatorId[] };

/** The ids that a link may name. */
export type KnownInLink = { readonly priorities: readonly PrioritySlug[]; readonly indicators: readonly IndicatorId[] };

/** Reads areas and figures out of a query string; what does not exist it names and leaves out. */
export function parseLink(
  query: string,
  known: KnownInLink,
): LinkChoice & { readonly unknown: readonly UnknownParam[] } {
  const search = new URLSearchParams(query);
  const unknown: UnknownParam[] = [];
  const read = <Id extends string>(param: string, all: readonly Id[]): Id[] => {
    const asked = new Set((search.get(param) ?? '').split(',').filter((id) => id !== ''));
    for (const value of asked) if (!all.some((id) => id === value)) unknown.push({ param, value });
    return all.filter((id) => asked.has(id));
  };
  const areas = read(linkParams.areas, known.priorities);
  const figures = read(linkParams.figures, known.indicators);
  return { areas, figures, unknown };
}

/** What a link to a draft's choices carries: a figure only with an area that it belongs to, as the draft shows it. */
export function linkOf(draft: Pick<Draft, 'areas' | 'figures'>, priorities: readonly PriorityArea[]): LinkChoice {
  return { areas: draft.areas, figures: shownFigures(draft, priorities) };
}

/** Whether two links ask for the same, in whatever order. */
export function hasSameLink(one: LinkChoice, other: LinkChoice): boolean {
  return hasSame(one.areas, other.areas) && hasSame(one.figures, other.figures);
}

export const hasSame = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((one) => others.includes(one));

/** The query string for areas and figures; keeps other parameters. */
export function writeLink({ areas, figures }: LinkChoice, query = ''): string {
  const search = new URLSearchParams(query);
  search.delete(linkParams.areas);
  search.delete(linkParams.figures);
  const own = [
    ...(areas.length > 0 ? [`${linkParams.areas}=${areas.join(',')}`] : []),
    ...(figures.length > 0 ? [`${linkParams.figures}=${figures.join(',')}`] : []),
  ];
  // Commas as the site writes them, so that the two do not rewrite each other's address.
  const others = search.toString().replaceAll('%2C', ',');
  const all = [...(others === '' ? [] : [others]), ...own].join('&');
  return all === '' ? '' : `?${all}`;
}
