import type { IndicatorId, PrioritySlug } from '../domain/ids';
import type { UnknownParam } from './url';

/** Names of the parameters of a link to the application page, beside the site's own for the county. */
export const linkParams = { areas: 'omrade', figures: 'tall' } as const;

/** What a link to the application page may ask for; never a text. */
export type LinkChoice = { readonly areas: readonly PrioritySlug[]; readonly figures: readonly IndicatorId[] };

type Known = { readonly priorities: readonly PrioritySlug[]; readonly indicators: readonly IndicatorId[] };

/** Reads areas and figures out of a query string; what does not exist it names and leaves out. */
export function parseLink(query: string, known: Known): LinkChoice & { readonly unknown: readonly UnknownParam[] } {
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

/** The query string for areas and figures; keeps other parameters. */
export function writeLink({ areas, figures }: LinkChoice, query = ''): string {
  const search = new URLSearchParams(query);
  search.delete(linkParams.areas);
  search.delete(linkParams.figures);
  const own = [
    ...(areas.length > 0 ? [`${linkParams.areas}=${areas.join(',')}`] : []),
    ...(figures.length > 0 ? [`${linkParams.figures}=${figures.join(',')}`] : []),
  ];
  const all = [...(search.size > 0 ? [search.toString()] : []), ...own].join('&');
  return all === '' ? '' : `?${all}`;
}
