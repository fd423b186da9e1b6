import type { IndicatorId } from './ids.ts';

/** Colour of the highest figure in a column; the lowest gets the other. `none`: no judgement. */
export type Tone = 'red' | 'green';
export type HighMeans = Tone | 'none';

/** What the figure counts or divides. A `ratio` is a percentage that may pass 100. */
export type IndicatorKind = 'count' | 'share' | 'ratio';

/** When the figure holds: a calendar year, or one date (ISO). */
export type Period = { readonly year: number } | { readonly date: string };

/**
 * What a share or ratio is divided by. `population`: a column of data/register/population.csv on `date`.
 * `funding`: a denominator that is described but not published as figures.
 */
export type Denominator =
  | { readonly kind: 'population'; readonly column: string; readonly date: string; readonly text: string }
  | { readonly kind: 'funding'; readonly text: string };

/**
 * A sentence about one figure, without its full stop. `{figure}` is the number with its sign, `{period}` the time,
 * `{unit}` the unit in the form that the figure asks for; where there is a numerator, `{count}` and `{countUnit}` are
 * its number and unit. `withoutCount` is said where that number is missing.
 */
export type FigureWording = { readonly text: string; readonly withoutCount?: string };

/**
 * One column of a table: what is counted (data/indicators.json), and when and where (its column in the table's
 * table.json, whose order is the display order).
 */
export type Indicator = {
  readonly id: IndicatorId;
  readonly group: string;
  readonly kind: IndicatorKind;
  /** Under its group's header: "Antall", "Andel". */
  readonly columnLabel: string;
  /** Stands alone where space is short: "Unge 18–24 år, andel". */
  readonly shortLabel: string;
  /** Full name in plain words, own wording. */
  readonly label: string;
  /** The announcement's column heading, with only line-break hyphens mended. */
  readonly wording: string;
  /** What one counts: "personer", "tilfeller", "barn", "deltakere", "husholdninger"; for shares "%". */
  readonly unit: string;
  /** For counts: the unit of exactly one, "person". */
  readonly unitOne?: string;
  readonly sentence: FigureWording;
  /** The same as it is said of one county in an application: `{county}` too. */
  readonly countySentence: FigureWording;
  /** How the county differs where its figure is high or low, as it stands before "enn i landet"; needed in a heading. */
  readonly claim?: { readonly high?: string; readonly low?: string };
  /** Decimals of the counties' figures; a figure printed with more keeps them. */
  readonly decimals: number;
  readonly period: Period;
  readonly highMeans: HighMeans;
  readonly directionReason: string;
  /** For shares and ratios: the count that is divided. */
  readonly numerator?: IndicatorId;
  readonly denominator?: Denominator;
  readonly source: string;
  readonly note?: string;
  /** Of it only what is counted, without how we found out what it was divided by. */
  readonly countingNote?: string;
  /** Where what is counted is no row of independent persons: what that does to the limits of chance. */
  readonly limitsNote?: string;
  /** Why the figure cannot be compared with those of earlier tables, where it is counted in another way from this one on. */
  readonly break?: string;
};

/** Columns that share a header. `short` where there is little room: of the header's words, or a name of its own. */
export type IndicatorGroup = { readonly id: string; readonly label: string; readonly short: string };
