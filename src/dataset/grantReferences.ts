import { fault, jsonFault, oneOf, repeated, shown } from './dataError.ts';
import type { JsonPath } from './dataError.ts';
import { peopleFaults } from './definitionReferences.ts';
import { tableName } from './definitionFiles.ts';
import type { Definitions } from './definitions.ts';
import type { GrantFile, RateText, ReadingFile } from './grantFiles.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { PriorityIndicator } from '../domain/priority.ts';

/** The announcements, each with the name of its file, and our reading of them: valid by their schemas. */
type Files = {
  readonly grants: readonly { readonly name: string; readonly content: GrantFile }[];
  readonly reading: ReadingFile;
};

/** An item with the way to its key in its file, and whether the file brings our words on it. */
type Item = { readonly key: string; readonly path: JsonPath; readonly own?: unknown };

const once = 'noe som ikke står der fra før';

/** What some table has: only whether a tie leads anywhere hangs on it. */
export type Counted = readonly Pick<Indicator, 'id' | 'kind' | 'shortLabel'>[];

/** What the announcements and our reading name that is not there, or say twice. */
export function grantFaults({ grants, reading }: Files, definitions: Definitions, counted: Counted): string[] {
  const inReading = (path: JsonPath, expected: string) => jsonFault('reading.json', reading, path, expected);
  const counts = counted.flatMap(({ id, kind }) => (kind === 'count' ? [id] : []));
  const ids = counted.map(({ id }) => id);
  const areas = [definitions.country, ...definitions.counties].map(({ code }) => code);
  const priorities = reading.priorities.map(({ slug }, at): Item => ({ key: slug, path: ['priorities', at, 'slug'] }));
  const exclusions = idsOf(reading.exclusions, ['exclusions']);
  const interests = idsOf(reading.interests, ['interests']);
  return [
    ...(grants.length === 0 ? [fault('grants/', '', 'ingen fil', 'minst én kunngjøring')] : []),
    ...[priorities, exclusions, interests].flatMap((list) => twice(list).map((path) => inReading(path, once))),
    ...reading.priorities.flatMap(({ indicators }, at) =>
      speakingFaults(indicators, counted, (path, expected) =>
        inReading(['priorities', at, 'indicators', ...path], expected),
      ),
    ),
    ...reading.support.rates.flatMap((rate, at) => [
      ...(counts.includes(rate.indicator)
        ? []
        : [inReading(['support', 'rates', at, 'indicator'], `et antall i indicators.json: ${oneOf(counts)}`)]),
      ...rateFaults(rate, areas, definitions, (expected) => inReading(['support', 'rates', at, 'column'], expected)),
    ]),
    ...reading.support.ratios.flatMap((ratio, at) =>
      (['indicator', 'over'] as const).flatMap((key) =>
        counts.includes(ratio[key])
          ? []
          : [inReading(['support', 'ratios', at, key], `et antall i indicators.json: ${oneOf(counts)}`)],
      ),
    ),
    ...reading.support.exceptions.flatMap(({ indicator }, at) =>
      counted.some(({ id }) => id === indicator)
        ? []
        : [inReading(['support', 'exceptions', at, 'indicator'], `en kolonne i indicators.json: ${oneOf(ids)}`)],
    ),
    ...reading.support.together.flatMap(({ indicators }, at) =>
      indicators.flatMap((id, i) =>
        counted.some((indicator) => indicator.id === id)
          ? []
          : [inReading(['support', 'together', at, 'indicators', i], `en kolonne i indicators.json: ${oneOf(ids)}`)],
      ),
    ),
    ...grants.flatMap(({ name, content }) => announcementFaults(name, content, counted)),
    ...descriptionFaults(grants, 'priorities', priorities, areasOf),
    ...descriptionFaults(grants, 'exclusions', exclusions, (file) =>
      idsOf(file.notFunded.items, ['notFunded', 'items']),
    ),
    ...descriptionFaults(grants, 'interests', interests, (file) =>
      idsOf(file.wishes.interests, ['wishes', 'interests']),
    ),
  ];
}

/** A rate is worked out where the table gives a day for it. */
function rateFaults(
  { indicator, column }: RateText,
  areas: readonly string[],
  { rates, people, table }: Definitions,
  inReading: (expected: string) => string,
): string[] {
  const day = rates[indicator];
  return day
    ? peopleFaults(people, areas, { ...day, column }, (key, expected) =>
        key === 'column' ? inReading(expected) : fault(tableName(table.id), '', shown(day.date), expected),
      )
    : [];
}

const idsOf = (items: readonly { readonly id: string; readonly own?: unknown }[], list: JsonPath): Item[] =>
  items.map(({ id, own }, at) => ({ key: id, path: [...list, at, 'id'], own }));

const areasOf = ({ priorityAreas }: GrantFile): Item[] =>
  priorityAreas.items.map(({ slug, own }, at) => ({ key: slug, path: ['priorityAreas', 'items', at, 'slug'], own }));

const twice = (items: readonly Item[]): JsonPath[] =>
  repeated(items.map(({ key }) => key)).map((at) => items[at]?.path ?? []);

function speakingFaults(
  speaking: readonly PriorityIndicator[],
  counted: Counted,
  at: (path: JsonPath, expected: string) => string,
): string[] {
  const known = counted.map(({ id }) => id);
  return [
    ...repeated(speaking.map(({ id }) => id)).map((i) => at([i, 'id'], once)),
    ...speaking.flatMap(({ id }, i) =>
      known.includes(id) ? [] : [at([i, 'id'], `en kolonne i indicators.json: ${oneOf(known)}`)],
    ),
  ];
}

function announcementFaults(name: string, content: GrantFile, counted: Counted): string[] {
  const file = `grants/${name}`;
  const at = (path: JsonPath, expected: string) => jsonFault(file, content, path, expected);
  const { year, priorityAreas, questions, wishes, encouragements, strategies, notFunded } = content;
  const lists = [
    areasOf(content),
    idsOf(questions, ['questions']),
    idsOf(wishes.interests, ['wishes', 'interests']),
    idsOf(encouragements.items, ['encouragements', 'items']),
    idsOf(strategies.items, ['strategies', 'items']),
    idsOf(notFunded.items, ['notFunded', 'items']),
  ];
  return [
    ...(name === `${year}.json` ? [] : [at(['year'], `året i filnavnet ${name}`)]),
    ...lists.flatMap((list) => twice(list).map((path) => at(path, once))),
    ...priorityAreas.items.flatMap(({ own }, i) =>
      speakingFaults(own?.indicators ?? [], counted, (path, expected) =>
        at(['priorityAreas', 'items', i, 'own', 'indicators', ...path], expected),
      ),
    ),
  ];
}

/**
 * Each item is described once, in reading.json or where it stands, so that two places never say different things about
 * it. An item that nobody describes is told of once, however many years have it.
 */
function descriptionFaults(
  grants: Files['grants'],
  list: string,
  shared: readonly Item[],
  itemsOf: (file: GrantFile) => readonly Item[],
): string[] {
  const used = grants.flatMap(({ name, content }) => itemsOf(content).map((item) => ({ name, content, ...item })));
  const described = new Set(shared.map(({ key }) => key));
  const again = used.filter(({ key, own }) => {
    if (own === undefined) return false;
    const before = described.has(key);
    described.add(key);
    return before;
  });
  const without = new Map(used.filter(({ key }) => !described.has(key)).map((item) => [item.key, item]));
  const known = oneOf(shared.map(({ key }) => key));
  return [
    ...again.map(({ name, content, key, path }) =>
      jsonFault(`grants/${name}`, content, [...path.slice(0, -1), 'own'], `ingenting, for «${key}» er beskrevet før`),
    ),
    ...[...without.values()].map(({ name, content, path }) =>
      jsonFault(`grants/${name}`, content, path, `noe som står i «${list}» i reading.json (${known}) eller har «own»`),
    ),
  ];
}
