import type { People } from '../domain/compare.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { OwnRate } from '../domain/priority.ts';

/** The inhabitants that some share or rate is divided by: of all dates and ages, a page is sent those only. */
export function usedPeople(people: People, indicators: readonly Indicator[], rates: readonly OwnRate[]): People {
  const shares = indicators.flatMap(({ denominator }) => (denominator?.kind === 'population' ? [denominator] : []));
  const used = [...shares, ...rates];
  const ofDate = (date: string) =>
    Object.entries(people[date] ?? {}).map(([area, columns]) => [
      area,
      Object.fromEntries(
        Object.entries(columns).filter(([name]) => used.some((one) => one.date === date && one.column === name)),
      ),
    ]);
  return Object.fromEntries(
    [...new Set(used.map(({ date }) => date))].map((date) => [date, Object.fromEntries(ofDate(date))]),
  );
}
