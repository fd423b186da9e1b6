import type { Exclusion, Grant, GrantList, Interest, QuotedPriorityArea } from '../domain/grant.ts';
import type { ItemId } from '../domain/ids.ts';
import type { OwnRate, PriorityArea, SupportRule } from '../domain/priority.ts';

/** Our words on an item, where only one announcement has it. */
type Own<Text> = { readonly own?: Text };

/** An announcement's item, to be joined with our words on it. */
export type Quoted = { readonly id: ItemId; readonly wording: string };

export type PriorityText = Omit<PriorityArea, 'slug'>;
export type ExclusionText = Omit<Exclusion, keyof Quoted>;
export type InterestText = Omit<Interest, keyof Quoted>;

/** A file of data/grants/, as its schema describes it. */
export type GrantFile = Omit<Grant, 'priorityAreas' | 'wishes' | 'notFunded'> & {
  readonly priorityAreas: GrantList<QuotedPriorityArea & Own<PriorityText>>;
  readonly wishes: Omit<Grant['wishes'], 'interests'> & { readonly interests: readonly (Quoted & Own<InterestText>)[] };
  readonly notFunded: GrantList<Quoted & Own<ExclusionText>>;
};

export type RateText = Omit<OwnRate, 'date' | 'denominator'>;

type Described<Text> = { readonly id: ItemId } & Text;

/** data/reading.json, as its schema describes it: our words on items that several announcements may have. */
export type ReadingFile = {
  readonly priorities: readonly PriorityArea[];
  readonly exclusions: readonly Described<ExclusionText>[];
  readonly interests: readonly Described<InterestText>[];
  /** The day and words of a rate come from the table that it is shown with. */
  readonly support: Omit<SupportRule, 'rates'> & { readonly rates: readonly RateText[] };
};
