import type { Cell } from './cell.ts';
import { compositionOf, partsOf } from './crosswalk.ts';
import type { Crosswalk } from './crosswalk.ts';
import type { CountyCode, IndicatorId } from './ids.ts';
import type { Counted } from './importedFile.ts';

/** A year's figure. Those of the first publishing are unrevised. */
export type YearFigure = { readonly year: number; readonly cell: Cell; readonly isUnrevised: boolean };

/** What the statistics have of an indicator in later years than the table, from data/series/. */
export type NewerFigures = {
  readonly indicator: IndicatorId;
  /** The source in few letters, the number of its table, the day (ISO) on which it was read, and where, if not there. */
  readonly source: string;
  readonly table: string;
  readonly retrieved: string;
  readonly note?: string;
  /** What the statistics count, where that should be said. */
  readonly counted?: Counted;
  readonly breaks: readonly { readonly from: number; readonly reason: string }[];
  readonly country: readonly YearFigure[];
  /** By the numbers of the division (first day) of today. */
  readonly division: string;
  readonly counties: Readonly<Record<CountyCode, readonly YearFigure[]>>;
};

/** A county's newer figures: only where it is the same piece of land in the division that they are of. */
export function newerOf(
  { division, counties }: Pick<NewerFigures, 'division' | 'counties'>,
  crosswalk: Crosswalk,
  tableDivision: string,
  county: CountyCode,
): readonly YearFigure[] {
  if (division === tableDivision) return counties[county] ?? [];
  const isFollowed = crosswalk.counties.some(({ code }) => code === county);
  if (!isFollowed || !crosswalk.later.some(({ start }) => start === division)) return [];
  const [part] = partsOf(crosswalk, division, county);
  if (!part) return [];
  const { isExact, parts } = compositionOf(crosswalk, division, part.county.code);
  return isExact && parts.length === 1 ? (counties[part.county.code] ?? []) : [];
}
