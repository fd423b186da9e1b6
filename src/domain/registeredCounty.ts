import type { CountyCode } from './ids.ts';

/** A county of any division in the register, as a search needs it: its names, its years and where its people are. */
export type RegisteredCounty = {
  readonly code: CountyCode;
  readonly name: string;
  /** Its names in other languages. */
  readonly also: readonly string[];
  /** The first and the last year of its division; none where the register does not see that far. */
  readonly from?: number;
  readonly until?: number;
  /** The counties of each other division (first day) that stand for it: what it was put together of, or went into. */
  readonly into: Readonly<Record<string, readonly CountyCode[]>>;
};
