import type { ItemId, PrioritySlug } from './ids.ts';
import type { PriorityArea, SupportRule } from './priority.ts';

/** A link of an announcement, mended: `lead` are the announcement's words for it, `asPrinted` the address it printed. */
export type GrantLink = { readonly lead: string; readonly url: string; readonly asPrinted?: string };

/** A list of an announcement with the words before it. */
export type GrantList<Item> = { readonly intro: string; readonly items: readonly Item[] };

/** A priority area in the announcement's words; what speaks to it is the `PriorityArea` with the same slug. */
export type QuotedPriorityArea = { readonly slug: PrioritySlug; readonly wording: string };

/** What applicants are encouraged to do: one point, up to a link. */
export type Encouragement = { readonly id: ItemId; readonly wording: string; readonly link?: GrantLink };

/** A national strategy that the announcement lists. `name` is short and ours, `wording` is the announcement's. */
export type Strategy = {
  readonly id: ItemId;
  readonly name: string;
  readonly wording: string;
  readonly link?: GrantLink;
};

/** What the grant is not given to. `question` (yes stops an application) and `advice` are our words. */
export type Exclusion = {
  readonly id: ItemId;
  readonly wording: string;
  readonly question: string;
  readonly advice: string;
};

/** Something that an applicant can report interest in. `question` is ours. */
export type Interest = { readonly id: ItemId; readonly wording: string; readonly question: string };

/** A question that the announcement puts to the applicant. */
export type GrantQuestion = { readonly id: ItemId; readonly wording: string };

/** How we apply the amounts to a part of a position or year, where the announcement is silent; `note` says so. */
export type ProRata = {
  readonly byPercentage: boolean;
  readonly byMonths: boolean;
  readonly perYear: boolean;
  readonly competenceOncePerMeasure: boolean;
  readonly note: string;
};

/** What is given at most, in whole kroner: for a full position (pay and social costs), and for competence. */
export type GrantAmounts = {
  readonly positionKroner: number;
  readonly competenceKroner: number;
  readonly wording: string;
  readonly proRata: ProRata;
};

/** A date (ISO) with the announcement's words for it. */
export type GrantDate = { readonly date: string; readonly wording: string };

/** Paragraphs under a heading, where one is printed. */
export type GrantSection = { readonly heading?: string; readonly paragraphs: readonly string[] };

/**
 * One year's announcement of the grant: data/grants/<year>.json. Texts are the announcement's own words with only
 * spacing mended, but for what is said to be ours.
 */
export type Grant = {
  readonly year: number;
  readonly heading?: string;
  readonly title: string;
  /** Where the name is from, if this announcement does not print it. Ours. */
  readonly titleNote?: string;
  readonly applicant: string;
  readonly deadline: GrantDate;
  /** Years that a grant is given for, and at most for the same measure. */
  readonly period: { readonly years: number; readonly maxYears: number; readonly wording: string };
  readonly reporting: GrantDate;
  readonly reference: string;
  readonly amounts: GrantAmounts;
  readonly wishes: GrantSection & { readonly interests: readonly Interest[] };
  readonly questions: readonly GrantQuestion[];
  readonly purpose: GrantSection;
  readonly targetGroup: string;
  readonly priorityAreas: GrantList<QuotedPriorityArea>;
  /** Whether the announcement prints the table of figures. */
  readonly hasTable: boolean;
  readonly encouragements: GrantList<Encouragement>;
  readonly strategies: GrantList<Strategy>;
  readonly notFunded: GrantList<Exclusion>;
  /** `receiver`: whom the paragraphs say the application goes to. */
  readonly howToApply: GrantSection & { readonly receiver: string; readonly link?: GrantLink };
};

/** All announcements, latest first, and how we read them. Plain JSON, so that it can be shipped to the browser. */
export type Grants = {
  readonly grants: readonly [Grant, ...Grant[]];
  /** Every priority area of any announcement, in display order. */
  readonly priorities: readonly PriorityArea[];
  readonly support: SupportRule;
};
