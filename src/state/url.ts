import { defaultChoice, mostCounties } from '../domain/choice.ts';
import type { Choice, Colour, MapForm, Show, Sort } from '../domain/choice.ts';
import type { CountyCode, IndicatorId, PrioritySlug } from '../domain/ids.ts';

/** What a link may name: the ids that exist. */
export type Known = {
  readonly counties: readonly CountyCode[];
  readonly indicators: readonly IndicatorId[];
  readonly priorities: readonly PrioritySlug[];
  /** Later divisions by their first day (ISO), with their counties. */
  readonly divisions: readonly { readonly start: string; readonly counties: readonly CountyCode[] }[];
};

/** A parameter that a link carries but that says nothing here. */
export type UnknownParam = { readonly param: string; readonly value: string; readonly isTooMany?: boolean };

/** Names of the parameters. Part of the public interface: a copied link must go on working. */
export const params = {
  sort: 'sorter',
  colour: 'farge',
  show: 'vis',
  county: 'fylke',
  priority: 'omrade',
  search: 'sok',
  indicator: 'indikator',
  form: 'kart',
  counties: 'fylker',
  against: 'mot',
  division: 'inndeling',
} as const;

const colours: Record<string, Colour> = { ekstremer: 'extremes', skala: 'scale', av: 'off' };
const shows: Record<string, Show> = { begge: 'both', antall: 'counts', andel: 'shares' };
const forms: Record<string, MapForm> = { kart: 'map', ruter: 'tiles' };
const ascending = '.stigende';
const descending = '.synkende';
const byName = 'navn';
const comma = ',';
/** A link can be of any length: so many codes of it are looked at. */
const mostRead = 100;

/** A division is named by the year in which it begins. */
const yearOf = (start: string) => start.slice(0, 4);

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
  const division = read<string | undefined>(
    params.division,
    (value) => known.divisions.find(({ start }) => yearOf(start) === value)?.start,
    defaultChoice.division,
  );
  const indicator = (param: string) =>
    read<IndicatorId | undefined>(param, (value) => known.indicators.find((id) => id === value), undefined);
  const choice: Choice = {
    division,
    counties: parseCounties(search.get(params.counties), areasOf(known, division), unknown),
    against: indicator(params.against),
    sort: read<Sort | undefined>(params.sort, (value) => parseSort(value, known), defaultChoice.sort),
    colour: read<Colour>(params.colour, (value) => own(colours, value), defaultChoice.colour),
    show: read<Show>(params.show, (value) => own(shows, value), defaultChoice.show),
    county: read<CountyCode | undefined>(
      params.county,
      (value) => known.counties.find((code) => code === value),
      defaultChoice.county,
    ),
    indicator: indicator(params.indicator),
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
  write(params.county, choice.county);
  // Several areas in one link are the application page's: they stay until one is chosen here.
  if (choice.priority !== undefined || !search.get(params.priority)?.includes(comma))
    write(params.priority, choice.priority);
  write(params.search, choice.search);
  write(params.indicator, choice.indicator);
  write(params.form, formParam(choice.form));
  write(params.counties, choice.counties.join(comma));
  write(params.against, choice.against);
  write(params.division, divisionParam(choice.division));
  // A comma may stand in a query as it is, and is easier to read so.
  const text = search.toString().replaceAll('%2C', comma);
  return text === '' ? '' : `?${text}`;
}

/** The part of the choices that follows along to other pages, as a query string: counties and division. */
export function followingQuery({ county, counties, division }: Choice): string {
  return writeChoice({ ...defaultChoice, county, counties, division });
}

/** The counties that a link may name in a division. */
function areasOf({ counties, divisions }: Known, division: string | undefined): readonly CountyCode[] {
  return divisions.find(({ start }) => start === division)?.counties ?? counties;
}

/** Codes with commas between them: those that exist, once each, as many as there is room for. */
function parseCounties(value: string | null, known: readonly CountyCode[], unknown: UnknownParam[]): CountyCode[] {
  const counties: CountyCode[] = [];
  const given = (value ?? '').split(comma).filter((code) => code !== '');
  for (const code of new Set(given.slice(0, mostRead))) {
    const county = known.find((candidate) => candidate === code);
    if (county === undefined) unknown.push({ param: params.counties, value: code });
    else if (counties.length < mostCounties) counties.push(county);
    else unknown.push({ param: params.counties, value: code, isTooMany: true });
  }
  return counties;
}

/** How a link says which columns to show; nothing for the default. */
export function showParam(show: Show): string | undefined {
  return keyOf(shows, show);
}

/** How a link says how counties are drawn; nothing for the default. */
export function formParam(form: MapForm): string | undefined {
  return keyOf(forms, form);
}

/** How a link says which counties: the year in which a later division begins; nothing for the printed one. */
export function divisionParam(division: Choice['division']): string | undefined {
  return division && yearOf(division);
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
