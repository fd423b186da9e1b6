import { defaultChoice } from '../domain/choice';
import type { Choice, Colour, MapForm, Show, Sort } from '../domain/choice';
import type { AreaCode, IndicatorId, PrioritySlug } from '../domain/ids';

/** What a link may name: the ids that exist. */
export type Known = {
  readonly areas: readonly AreaCode[];
  readonly indicators: readonly IndicatorId[];
  readonly priorities: readonly PrioritySlug[];
};

/** A parameter that a link carries but that says nothing here. */
export type UnknownParam = { readonly param: string; readonly value: string };

/** Names of the parameters. Part of the public interface: a copied link must go on working. */
export const params = {
  sort: 'sorter',
  colour: 'farge',
  show: 'vis',
  area: 'fylke',
  priority: 'omrade',
  search: 'sok',
  indicator: 'indikator',
  form: 'kart',
} as const;

const colours: Record<string, Colour> = { ekstremer: 'extremes', skala: 'scale', av: 'off' };
const shows: Record<string, Show> = { begge: 'both', antall: 'counts', andel: 'shares' };
const forms: Record<string, MapForm> = { kart: 'map', ruter: 'tiles' };
const ascending = '.stigende';
const descending = '.synkende';
const byName = 'navn';

/** Reads the choices out of a query string; what it does not know it names and leaves at the default. */
export function parseChoice(query: string, known: Known): { choice: Choice; unknown: UnknownParam[] } {
  const search = new URLSearchParams(query);
  const unknown: UnknownParam[] = [];
  const read = <T>(param: string, parse: (value: string) => T | undefined, otherwise: T): T => {
    const value = search.get(param);
    if (value === null || value === '') return otherwise;
    const parsed = parse(value);
    if (parsed === undefined) unknown.push({ param, value });
    return parsed ?? otherwise;
  };
  const choice: Choice = {
    sort: read<Sort | undefined>(params.sort, (value) => parseSort(value, known), defaultChoice.sort),
    colour: read<Colour>(params.colour, (value) => own(colours, value), defaultChoice.colour),
    show: read<Show>(params.show, (value) => own(shows, value), defaultChoice.show),
    area: read<AreaCode | undefined>(
      params.area,
      (value) => known.areas.find((code) => code === value),
      defaultChoice.area,
    ),
    indicator: read<IndicatorId | undefined>(
      params.indicator,
      (value) => known.indicators.find((id) => id === value),
      defaultChoice.indicator,
    ),
    priority: read<PrioritySlug | undefined>(
      params.priority,
      (value) => known.priorities.find((slug) => slug === value),
      defaultChoice.priority,
    ),
    form: read<MapForm>(params.form, (value) => own(forms, value), defaultChoice.form),
    search: search.get(params.search)?.slice(0, 100) ?? defaultChoice.search,
  };
  return { choice, unknown };
}

/** The query string of a choice: "" for the default, else readable and short. Keeps parameters that are not its own. */
export function writeChoice(choice: Choice, query = ''): string {
  const search = new URLSearchParams(query);
  const write = (param: string, value: string | undefined) => {
    if (value === undefined || value === '') search.delete(param);
    else search.set(param, value);
  };
  write(params.sort, choice.sort && writeSort(choice.sort));
  write(params.colour, choice.colour === defaultChoice.colour ? undefined : keyOf(colours, choice.colour));
  write(params.show, showParam(choice.show));
  write(params.area, choice.area);
  write(params.priority, choice.priority);
  write(params.search, choice.search);
  write(params.indicator, choice.indicator);
  write(params.form, formParam(choice.form));
  const text = search.toString();
  return text === '' ? '' : `?${text}`;
}

/** How a link says which columns to show; nothing for the default. */
export function showParam(show: Show): string | undefined {
  return keyOf(shows, show);
}

/** How a link says how counties are drawn; nothing for the default. */
export function formParam(form: MapForm): string | undefined {
  return keyOf(forms, form);
}

// A column is of most interest from the top, a name from A: that direction needs no suffix.
function parseSort(value: string, { indicators }: Known): Sort | undefined {
  if (value === byName) return { by: 'name', direction: 'ascending' };
  if (value === byName + descending) return { by: 'name', direction: 'descending' };
  const id = value.endsWith(ascending) ? value.slice(0, -ascending.length) : value;
  const by = indicators.find((indicator) => indicator === id);
  return by && { by, direction: id === value ? 'descending' : 'ascending' };
}

function writeSort({ by, direction }: Sort): string {
  if (by === 'name') return direction === 'ascending' ? byName : byName + descending;
  return direction === 'descending' ? by : by + ascending;
}

const own = <T>(table: Record<string, T>, key: string): T | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;

const keyOf = <T>(table: Record<string, T>, value: T): string | undefined =>
  Object.keys(table).find((key) => table[key] === value);
