import type { Facts } from './compare.ts';
import type { PrioritySlug } from './ids.ts';
import type { PriorityIndicator } from './priority.ts';
import type { Bounds } from './support.ts';

/** A priority area as the answer needs it: its name, and which end of which figure supports it. */
export type AnswerArea = {
  readonly slug: PrioritySlug;
  readonly title: string;
  readonly indicators: readonly Pick<PriorityIndicator, 'id' | 'speaksWhen'>[];
};

/** What the answer rests on beside the table: small enough for a page without the announcements. */
export type AnswerBasis = Pick<Facts, 'people' | 'rates'> & Bounds & { readonly areas: readonly AnswerArea[] };
