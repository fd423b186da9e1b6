import type { CountyCode } from './ids.ts';

/** A county, or the country itself. */
export type County = {
  readonly code: CountyCode;
  readonly name: string;
  /** Official name with Sami and Kven forms ("Troms - Romsa"); equals `name` where there is one form. */
  readonly officialName: string;
  /** The languages of its forms, in their order; none where there is one form. */
  readonly languages?: readonly string[];
  /** Of a county that has no page of its own: where its figures can be read instead, relative to the site's root. */
  readonly place?: string;
};
