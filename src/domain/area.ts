import type { AreaCode } from './ids';

/** A county, or the country itself. */
export type Area = {
  readonly code: AreaCode;
  readonly name: string;
  /** Official name with Sami and Kven forms ("Troms - Romsa"); equals `name` where there is one form. */
  readonly officialName: string;
};
