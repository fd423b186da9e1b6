import type { CountyCode } from './ids.ts';

/** The state's office for a county, under the name that it has from a year on. */
export type Statsforvalter = { readonly year: number; readonly name: string };

/**
 * Each county's offices, earliest first. Municipalities that left the rest of their county in a later division may
 * answer to another one.
 */
export type Statsforvaltere = Readonly<Record<CountyCode, readonly Statsforvalter[]>>;

/** A county's office in a year; undefined before the first year that is known. */
export function statsforvalterOf(all: Statsforvaltere, county: CountyCode, year: number): Statsforvalter | undefined {
  return all[county]?.findLast((office) => office.year <= year);
}
