import type { IndicatorId, PrioritySlug } from './ids.ts';

/** Which end of a figure speaks for a priority area. */
export type SpeaksWhen = 'high' | 'low';

/**
 * A figure that speaks to a priority area, with the reason. A bare count never speaks: it is shown beside its share or
 * rate, whose direction `speaksWhen` is.
 */
export type PriorityIndicator = {
  readonly id: IndicatorId;
  readonly speaksWhen: SpeaksWhen;
  readonly reason: string;
  /** What the figure is called, also where a table does not have it. */
  readonly label?: string;
};

/** A theme that a priority area names and the table has no figure for; `where` an office can find one. */
export type MissingTheme = { readonly theme: string; readonly sentence: string; readonly where: string };

/** A priority area as the table knows it: which columns speak to it. */
export type PriorityColumns = {
  readonly slug: PrioritySlug;
  readonly title: string;
  readonly indicators: readonly IndicatorId[];
};

/** What we say about a priority area, for all the announcements that have it. Not the announcement's words. */
export type PriorityArea = {
  readonly slug: PrioritySlug;
  readonly title: string;
  readonly indicators: readonly PriorityIndicator[];
  readonly missing: readonly MissingTheme[];
};

/**
 * A rate that we work out for a count without a share of its own: count / inhabitants x `per`, where inhabitants are a
 * column of data/register/population.csv on `date`. `name` stands alone, `label` after the number, `short` where space is; `note` says that it is worked out
 * here. `date` and `denominator` come from the table, the rest from data/reading.json.
 */
export type OwnRate = {
  readonly indicator: IndicatorId;
  readonly per: number;
  readonly column: string;
  readonly date: string;
  readonly decimals: number;
  readonly name: string;
  readonly label: string;
  readonly short: string;
  readonly denominator: string;
  readonly note: string;
};

/** A count per so many of another count of the same county: worked out here, never judged. From data/reading.json. */
export type CountRatio = {
  readonly id: string;
  readonly indicator: IndicatorId;
  readonly over: IndicatorId;
  readonly per: number;
  readonly decimals: number;
  readonly name: string;
  readonly label: string;
  readonly short: string;
  readonly note: string;
};

/**
 * When a figure supports a priority area and when it does not. Within `similar` (both bounds included) the unrounded ratio
 * to the country says neither. A count speaks only through one of `rates`.
 */
export type SupportRule = {
  readonly similar: { readonly low: number; readonly high: number };
  /** So near a bound, on either side, a verdict is a limit case; and why. */
  readonly barely: { readonly within: number; readonly reason: string };
  readonly wording: string;
  /** What it is for single figures. */
  readonly exceptions: readonly { readonly indicator: IndicatorId; readonly wording: string }[];
  readonly countWording: string;
  /** Why a figure can be as the country's and yet outside the limits of chance. */
  readonly yardsticks: string;
  /** What the limits of chance take for granted. */
  readonly model: string;
  /** Figures that go together and so are no separate proofs; `{r}` in `wording` is their correlation over the counties. */
  readonly together: readonly Together[];
  readonly rates: readonly OwnRate[];
  readonly ratios: readonly CountRatio[];
};

/** Two shares that go together from county to county. */
export type Together = { readonly indicators: readonly [IndicatorId, IndicatorId]; readonly wording: string };
