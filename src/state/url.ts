import { byChange, defaultChoice } from '../domain/choice.ts';
import type { Choice, Colour, CompareView, MapColour, MapForm, Order, Show, Sort } from '../domain/choice.ts';
import type { CountyCode, IndicatorId, PrioritySlug, TableId } from '../domain/ids.ts';

/** What a link may name of a table: the ids that it has. */
type KnownTable = {
  readonly counties: readonly CountyCode[];
  readonly indicators: readonly IndicatorId[];
  /** Later divisions by their first day (ISO), with their counties. */
  readonly divisions: readonly { readonly start: string; readonly counties: readonly CountyCode[] }[];
};

/**
 * What a link may name: the ids that exist. Of a table they are those of the newest, and `tables` has all, newest first;
 * `id`: which of them is shown.
 */
export type Known = KnownTable & {
  readonly id?: TableId;
  readonly priorities: readonly PrioritySlug[];
  readonly tables?: readonly (KnownTable & { readonly id: TableId })[];
};

/** A parameter that a link carries but that says nothing here. */
export type UnknownParam = { readonly param: string; readonly value: string };

/** Names of the parameters. Part of the public interface: a copied link must go on working. */
export const params = {
  sort: 'sorter',
  colour: 'farge',
  show: 'vis',
  county: 'fylke',
  priorities: 'omrade',
  figures: 'tall',
  search: 'sok',
  indicator: 'indikator',
  form: 'kart',
  mapColour: 'kartfarge',
  counties: 'fylker',
  against: 'mot',
  view: 'visning',
  order: 'rekkefolge',
  division: 'inndeling',
  table: 'tabell',
  change: 'endring',
} as const satisfies Record<keyof Choice, string>;

/** A part of the choices, as a route says which of them its address carries. */
export type Param = keyof Choice;

/** What follows along to every page: counties, division and table. */
export const following = ['county', 'counties', 'division', 'table'] as const satisfies readonly Param[];

const colours: Record<string, Colour> = { ekstremer: 'extremes', skala: 'scale', av: 'off' };
const shows: Record<string, Show> = { begge: 'both', antall: 'counts', andel: 'shares' };
const forms: Record<string, MapForm> = { kart: 'map', ruter: 'tiles' };
const views: Record<string, CompareView> = {
  plass: 'place',
  forskjell: 'difference',
  personer: 'people',
  rangering: 'ranking',
  fordeling: 'spread',
  'to-mal': 'scatter',
  merker: 'marks',
};
const mapColours: Record<string, MapColour> = { landet: 'country' };
const ascending = '.stigende';
const descending = '.synkende';
const byName = 'navn';
const comma = ',';
/** A link can be of any length: so many values of it are looked at. */
const mostRead = 100;

/** A division is named by the year in which it begins. */
const yearOf = (start: string) => start.slice(0, 4);

/** How one choice stands in an address. `read` adds to `unknown` what it does not know; `write` gives "" for the default. */
type Schema = {
  readonly [Name in Param]: {
    readonly read: (text: string, context: Context) => Choice[Name];
    readonly write: (value: Choice[Name]) => string | undefined;
  };
};
type Context = { readonly known: Known; readonly division: string | undefined; readonly unknown: UnknownParam[] };

/** One value of a parameter. */
function one<Name extends Param>(
  name: Name,
  parse: (text: string, known: Known) => Choice[Name] | undefined,
  write: (value: Choice[Name]) => string | undefined,
): Schema[Name] {
  const read = (text: string, { known, unknown }: Context): Choice[Name] => {
    const value = parse(text, known);
    if (value === undefined) unknown.push({ param: params[name], value: text });
    return value ?? defaultChoice[name];
  };
  return { read, write } as Schema[Name];
}

/** Ids with commas between them: those that exist, once each, in the link's order. */
function many<Id extends string>(param: string, ids: (context: Context) => readonly Id[]) {
  const read = (text: string, context: Context): readonly Id[] => {
    const found: Id[] = [];
    const given = text.split(comma).filter((id) => id !== '');
    for (const value of new Set(given.slice(0, mostRead))) {
      const id = ids(context).find((candidate) => candidate === value);
      if (id === undefined) context.unknown.push({ param, value });
      else found.push(id);
    }
    return found;
  };
  return { read, write: (list: readonly Id[]) => list.join(comma) };
}

/** The same in the order of the data. */
function ordered<Id extends string>(param: string, ids: (context: Context) => readonly Id[]) {
  const { read, write } = many(param, ids);
  const inOrder = (text: string, context: Context): readonly Id[] => {
    const found = read(text, context);
    return ids(context).filter((id) => found.includes(id));
  };
  return { read: inOrder, write };
}

/** Whether there is a table before the one that is shown: else nothing has changed since it. */
const hasEarlier = ({ id, tables }: Known) => tables?.at(-1)?.id !== id;
const indicatorOf = (text: string, { indicators }: Known) => indicators.find((id) => id === text);

/** In the order in which what is unknown is told. */
const schema: Schema = {
  table: one(
    'table',
    (text, { tables = [] }) => tables.find(({ id }) => id === text)?.id,
    (id) => id,
  ),
  division: one(
    'division',
    (text, { divisions }) => divisions.find(({ start }) => yearOf(start) === text)?.start,
    divisionParam,
  ),
  counties: many(params.counties, countiesOf),
  against: one('against', indicatorOf, (id) => id),
  view: one(
    'view',
    (text) => own(views, text),
    (view) => keyOf(views, view),
  ),
  order: one('order', parseOrder, (order) => order && writeSort(order)),
  sort: one('sort', parseSort, (sort) => sort && writeSort(sort)),
  colour: one(
    'colour',
    (text) => own(colours, text),
    (colour) => (colour === defaultChoice.colour ? undefined : keyOf(colours, colour)),
  ),
  show: one('show', (text) => own(shows, text), showParam),
  county: one(
    'county',
    (text, { counties }) => counties.find((code) => code === text),
    (code) => code,
  ),
  indicator: one('indicator', indicatorOf, (id) => id),
  change: one(
    'change',
    (text, known) => (hasEarlier(known) ? indicatorOf(text, known) : undefined),
    (id) => id,
  ),
  priorities: ordered(params.priorities, ({ known }) => known.priorities),
  form: one('form', (text) => own(forms, text), formParam),
  mapColour: one(
    'mapColour',
    (text) => own(mapColours, text),
    (colour) => keyOf(mapColours, colour),
  ),
  search: one(
    'search',
    (text) => text.slice(0, 100),
    (text) => text,
  ),
  figures: ordered(params.figures, ({ known }) => known.indicators),
};
const all = Object.keys(schema) as Param[];

/**
 * Reads the choices out of a query string; what it does not know it names and leaves at the default. `takes`: those that
 * the page's address carries; the others stay at their default. `among`: the tables that the page can show, newest first,
 * where it cannot show every one.
 */
export function parseChoice(
  query: string,
  known: Known,
  takes: readonly Param[] = all,
  among?: readonly TableId[],
): { choice: Choice; unknown: UnknownParam[] } {
  const search = new URLSearchParams(query);
  const unknown: UnknownParam[] = [];
  const read = (name: Param, ofTable: Known, division?: string): Partial<Choice> => {
    const text = search.get(params[name]);
    if (text === null || text === '' || !takes.includes(name)) return {};
    return { [name]: schema[name].read(text, { known: ofTable, division, unknown }) };
  };
  // Which divisions and columns there are hangs on the table, which counties on the division: they are read first.
  const asked =
    read('table', known).table ??
    (takes.includes('table') ? tableOf(search, known) : undefined) ??
    known.tables?.[0]?.id;
  const shown = among && !among.some((id) => id === asked) ? among[0] : asked;
  const table = shown === known.tables?.[0]?.id ? undefined : shown;
  const ofTable = { ...known, ...known.tables?.find(({ id }) => id === shown) };
  const first = read('division', ofTable);
  const rest = all
    .filter((name) => name !== 'division' && name !== 'table')
    .map((name) => read(name, ofTable, first.division));
  return { choice: Object.assign({}, defaultChoice, first, { table }, ...rest) as Choice, unknown };
}

/** The newest table that has all the counties that a link names, as one from before the newest table does without naming its own. */
function tableOf(search: URLSearchParams, { tables = [] }: Known): TableId | undefined {
  const given = (param: string) => (search.get(param) ?? '').split(comma).filter((code) => code !== '');
  const codes = [...given(params.county), ...(search.get(params.division) ? [] : given(params.counties))];
  return tables.find(({ counties }) => codes.every((code) => counties.some((one) => one === code)))?.id;
}

/** The query string of a choice: "" for the default, else readable and short. Keeps parameters that are not `takes`'. */
export function writeChoice(choice: Choice, query = '', takes: readonly Param[] = all): string {
  const search = new URLSearchParams(query);
  const write = (name: Param) => {
    const text = (schema[name].write as (value: Choice[Param]) => string | undefined)(choice[name]);
    if (text === undefined || text === '') search.delete(params[name]);
    else search.set(params[name], text);
  };
  for (const name of written) if (takes.includes(name)) write(name);
  // A comma may stand in a query as it is, and is easier to read so.
  const text = search.toString().replaceAll('%2C', comma);
  return text === '' ? '' : `?${text}`;
}

/** In the order in which an address has them. */
const written: readonly Param[] = [
  'sort',
  'colour',
  'show',
  'county',
  'priorities',
  'search',
  'indicator',
  'form',
  'mapColour',
  'counties',
  'against',
  'view',
  'order',
  'division',
  'table',
  'change',
  'figures',
];

/** The part of the choices that follows along to other pages, as a query string: counties, division and table. */
export function followingQuery(choice: Pick<Choice, (typeof following)[number]>): string {
  return writeChoice({ ...defaultChoice, ...choice }, '', following);
}

/**
 * The query of a link that is pressed, with what follows along: all of it to a link that asks for nothing, and only the
 * table and the reader's own county to one that asks for something itself.
 */
export function withFollowing(query: string, choice: Choice): string {
  const asked = new URLSearchParams(query);
  for (const [name, value] of new URLSearchParams(followingQuery(choice)))
    if (query === '' || (lasting.includes(name) && !asked.has(name))) asked.set(name, value);
  const text = asked.toString().replaceAll('%2C', comma);
  return text === '' ? '' : `?${text}`;
}

/** What a link's own counties and columns are to be understood by. */
const lasting: readonly string[] = [params.county, params.table];

/** The counties that a link may name in a division. */
function countiesOf({ known: { counties, divisions }, division }: Context): readonly CountyCode[] {
  return divisions.find(({ start }) => start === division)?.counties ?? counties;
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
function parseSort(value: string, all: Known): Sort | undefined {
  if (value === byName) return { by: 'name', direction: 'ascending' };
  if (value === byName + descending) return { by: 'name', direction: 'descending' };
  const id = value.endsWith(ascending) ? value.slice(0, -ascending.length) : value;
  const known = hasEarlier(all) ? [...all.indicators, byChange] : all.indicators;
  const by = known.find((indicator) => indicator === id);
  return by && { by, direction: id === value ? 'descending' : 'ascending' };
}

/** Which measures are worked out here is known to the page alone: any id will do, and one without a measure orders nothing. */
function parseOrder(value: string): Order | undefined {
  const isAscending = value.endsWith(ascending);
  const by = isAscending ? value.slice(0, -ascending.length) : value;
  if (value === byName + descending) return { by: 'name', direction: 'descending' };
  if (value === byName) return { by: 'name', direction: 'ascending' };
  return /^[a-z0-9-]{1,60}$/.test(by) ? { by, direction: isAscending ? 'ascending' : 'descending' } : undefined;
}

function writeSort({ by, direction }: Order): string {
  if (by === 'name') return direction === 'ascending' ? byName : byName + descending;
  return direction === 'descending' ? by : by + ascending;
}

const own = <T>(table: Record<string, T>, key: string): T | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;

const keyOf = <T>(table: Record<string, T>, value: T): string | undefined =>
  Object.keys(table).find((key) => table[key] === value);
