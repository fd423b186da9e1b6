import type { Grant, Grants } from '../domain/grant.ts';
import type { Definitions } from './definitions.ts';

/** Throws where something is named that is not there, or something stands twice. */
export function checkReferences(
  { grants, priorities, support }: Grants,
  { indicators, people }: Pick<Definitions, 'indicators' | 'people'>,
): void {
  for (const { slug, indicators: speaking } of priorities) {
    const ids = speaking.map(({ id }) => id);
    checkUnique(slug, ids);
    const unknown = ids.find((id) => !indicators.some((indicator) => indicator.id === id));
    if (unknown) throw new Error(`${slug}: no indicator ${unknown} in indicators.json`);
  }
  for (const { indicator: id, column, date } of support.rates) {
    const kind = indicators.find((indicator) => indicator.id === id)?.kind;
    if (kind !== 'count') throw new Error(`reading.json: rate of ${id}, which is no count in indicators.json`);
    const areas = Object.entries(people[date] ?? {});
    const without = areas.find(([, columns]) => columns[column] === undefined);
    if (areas.length === 0 || without) throw new Error(`population.csv: no ${column} of ${date} for every area`);
  }
  checkUnique(
    'grants/',
    grants.map(({ year }) => year),
  );
  for (const grant of grants) for (const [list, keys] of keyLists(grant)) checkUnique(`${grant.year} ${list}`, keys);
}

function keyLists(grant: Grant): [string, readonly string[]][] {
  const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);
  return [
    ['priorityAreas', grant.priorityAreas.items.map(({ slug }) => slug)],
    ['questions', ids(grant.questions)],
    ['interests', ids(grant.wishes.interests)],
    ['encouragements', ids(grant.encouragements.items)],
    ['strategies', ids(grant.strategies.items)],
    ['notFunded', ids(grant.notFunded.items)],
  ];
}

function checkUnique(where: string, keys: readonly (string | number)[]): void {
  const again = keys.find((key, at) => keys.indexOf(key) < at);
  if (again !== undefined) throw new Error(`${where}: ${again} stands twice`);
}
