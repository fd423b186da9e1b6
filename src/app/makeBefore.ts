import type { Before } from '../domain/change.ts';
import type { People } from '../domain/compare.ts';
import { convertDataset } from '../domain/division.ts';
import type { OtherTable } from '../domain/tables.ts';

/**
 * An earlier table in the counties of the one that is shown, whose division (first day) and inhabitants are given; none if its
 * own counties cannot be summed into them.
 */
export function makeBefore(
  { dataset, people, rates, crosswalk }: OtherTable,
  division: string,
  now: People,
): Before | undefined {
  const { announcement, division: own } = dataset.table;
  if (own === division) return { announcement, facts: { dataset, people, rates }, notes: {}, people: now };
  if (!crosswalk.later.some(({ start }) => start === division)) return undefined;
  const { notes, ...summed } = convertDataset(dataset, people, crosswalk, division);
  return { announcement, facts: { dataset: summed.dataset, people: summed.people, rates }, notes, people: now };
}
