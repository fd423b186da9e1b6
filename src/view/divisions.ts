import { compositionOf, partsOf } from '../domain/crosswalk.ts';
import type { Composition, Crosswalk, CountyPart, OtherDivision } from '../domain/crosswalk.ts';
import { percent } from '../domain/rate.ts';
import type { I18n } from '../i18n/createI18n.ts';

/** A later county: the counties of the figures that it is made of, and whether their sum is its figure. */
export type MadeCounty = {
  readonly code: string;
  readonly name: string;
  readonly made: string;
  readonly isExact: boolean;
  /** Who is counted too many or is missing, with the municipalities; empty for an exact sum. */
  readonly differences: readonly string[];
};

/** A later division, in words. */
export type DivisionView = { readonly start: string; readonly title: string; readonly counties: readonly MadeCounty[] };

/** How the counties of the figures became those of each later division. */
export function viewDivisions(crosswalk: Crosswalk, i18n: I18n): DivisionView[] {
  return crosswalk.later.map(({ start, counties }) => ({
    start,
    title: i18n.t('divisions.title', { date: i18n.date(start), count: counties.length }),
    counties: counties.map(({ code }) => viewMade(crosswalk, start, compositionOf(crosswalk, start, code), i18n)),
  }));
}

function viewMade(crosswalk: Crosswalk, start: OtherDivision['start'], made: Composition, i18n: I18n): MadeCounty {
  const { county, nearest, parts, isExact, surplus, missing, people } = made;
  const far = parts.filter((part) => !nearest.some(({ code }) => code === part.county.code));
  const leaving = nearest.flatMap(({ code }) =>
    partsOf(crosswalk, start, code).filter((part) => part.county.code !== county.code),
  );
  const say = (key: 'divisions.surplus' | 'divisions.missing', count: number, from: readonly CountyPart[]) =>
    count === 0
      ? []
      : [
          i18n.t(key, {
            people: i18n.number(count, 0),
            share: i18n.number(percent(count, people), 1) + i18n.percent,
            who: from.map((part) => viewPart(part, i18n)).join(i18n.t('list.semicolon')),
          }),
        ];
  return {
    code: county.code,
    name: county.name,
    made: i18n.list(nearest.map(({ name }) => name)),
    isExact,
    differences: [...say('divisions.surplus', surplus, leaving), ...say('divisions.missing', missing, far)],
  };
}

function viewPart({ county, municipalities, people }: CountyPart, i18n: I18n): string {
  const count = i18n.number(people, 0);
  if (municipalities.length === 0) return i18n.t('divisions.part', { name: county.name, people: count });
  return i18n.t('divisions.part.named', { name: county.name, people: count, names: i18n.list(municipalities) });
}
