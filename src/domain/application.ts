import type { Grant } from './grant.ts';
import type { CountyCode, IndicatorId, ItemId, PrioritySlug } from './ids.ts';

/** The version of the draft's shape; a project file carries it. */
export const draftVersion = 4;

/** Questions that are answered in one text. Which an application must answer is our inference: docs/decisions. */
export const textFields = [
  'office',
  'municipality',
  'challenge',
  'blindSpots',
  'measure',
  'targetGroup',
  'people',
  'involvement',
  'objective',
  'novelty',
  'start',
  'partners',
  'strategyLinks',
  'otherGrants',
  'owner',
  'signer',
  'anchoring',
  'knowledge',
  'afterGrant',
] as const;
export type TextField = (typeof textFields)[number];

/** Questions that are answered in rows, each with these texts. */
export const rowFields = {
  ownFigures: ['label', 'value', 'unit', 'year', 'source', 'comparison'],
  benefits: ['benefit', 'answers', 'baseline', 'aim', 'followUp'],
  activities: ['activity', 'from', 'to'],
  positions: ['title', 'percentage', 'months', 'cost'],
} as const;
export type RowKind = keyof typeof rowFields;

/** What the report adds to such a row once the measure has been carried out; not there before. */
export const reportFields = {
  ownFigures: [],
  benefits: ['result'],
  activities: ['done'],
  positions: ['spent'],
} as const satisfies Record<RowKind, readonly string[]>;
export type Row<Kind extends RowKind> = Readonly<
  Record<(typeof rowFields)[Kind][number], string> & Partial<Record<(typeof reportFields)[Kind][number], string>>
>;

/** What the report asks for the measure as a whole; which questions is ours: the announcement gives a date only. */
export const reportTexts = [
  'awarded',
  'reached',
  'reported',
  'deviations',
  'learned',
  'onward',
  'competenceSpent',
] as const;
export type ReportText = (typeof reportTexts)[number];
/** The questions whose rows belong to the whole measure; positions belong to a year. */
export type MeasureRows = Exclude<RowKind, 'positions'>;

export type YesNo = 'yes' | 'no';

/** One year of the budget as typed. */
export type YearDraft = {
  readonly positions: readonly Row<'positions'>[];
  readonly otherOwn: string;
  /** What of `otherOwn` has been spent: the report adds it. */
  readonly otherOwnSpent?: string;
};

/**
 * An application as far as it has come. Numbers are kept as they were typed, so that nothing is lost; what they say is
 * read by `domain/draftBudget`. Plain JSON.
 */
export type Draft = {
  /** Year of the announcement. */
  readonly grant: number;
  readonly area: CountyCode | undefined;
  readonly texts: Readonly<Record<TextField, string>>;
  /** Answers to what the grant is not given to; yes stops. */
  readonly exclusions: Readonly<Partial<Record<ItemId, YesNo>>>;
  readonly areas: readonly PrioritySlug[];
  /** The county's figures that the application uses. */
  readonly figures: readonly IndicatorId[];
  readonly ownFigures: readonly Row<'ownFigures'>[];
  readonly benefits: readonly Row<'benefits'>[];
  readonly activities: readonly Row<'activities'>[];
  /** The encouragements that it meets, each with how. */
  readonly encouragements: Readonly<Partial<Record<ItemId, string>>>;
  /** What was written of encouragements that are no longer chosen: it takes no part, and comes back with them. */
  readonly setAside: Readonly<Partial<Record<ItemId, string>>>;
  readonly strategies: readonly ItemId[];
  /** Answers to questions that the announcement itself puts. */
  readonly questions: Readonly<Partial<Record<ItemId, string>>>;
  readonly interests: Readonly<Partial<Record<ItemId, YesNo>>>;
  /** Which of the measure's years the first of this application is: 1 for a new measure. */
  readonly firstYear: number;
  /** How many years are applied for. */
  readonly years: number;
  /** At least as many as `years`; what stands beyond is kept, but takes no part. */
  readonly perYear: readonly YearDraft[];
  readonly competence: string;
  /** What is reported once the grant has been used. */
  readonly report: Readonly<Record<ReportText, string>>;
};

/** The part of a draft that is the budget. */
export type BudgetDraft = Pick<Draft, 'firstYear' | 'years' | 'perYear' | 'competence'>;

/**
 * All that a draft says of a figure, as it is printed: the county's, the country's and the place, which other counties'
 * figures move; of a bare count its rate with the country's and its own place; and its change since the table before.
 */
export const quotedParts = ['figure', 'country', 'rank', 'ownRate', 'ownRateCountry', 'ownRateRank', 'change'] as const;
export type QuotedPart = (typeof quotedParts)[number];

/** Those that are said; files of before have the first two alone. */
export type QuotedTexts = Readonly<Partial<Record<QuotedPart, string | undefined>>>;

/** A figure as it was printed when the draft was saved. */
export type QuotedFigure = QuotedTexts & {
  readonly indicator: string;
  /** The county's code; the name is that of the key in project files. */
  readonly area: string;
  readonly figure: string;
  readonly country: string;
  readonly period: string;
};

/** A row with nothing in it. */
export function emptyRow<Kind extends RowKind>(kind: Kind): Row<Kind> {
  return Object.fromEntries(rowFields[kind].map((field) => [field, ''])) as Row<Kind>;
}

/** Whether something stands in a row. */
export function isFilled(row: Readonly<Record<string, string>>): boolean {
  return Object.values(row).some((text) => text.trim() !== '');
}

/** An application with nothing in it. */
export function emptyDraft(grant: Pick<Grant, 'year' | 'period'>): Draft {
  return {
    grant: grant.year,
    area: undefined,
    texts: Object.fromEntries(textFields.map((field) => [field, ''])) as Draft['texts'],
    exclusions: {},
    areas: [],
    figures: [],
    ownFigures: [emptyRow('ownFigures')],
    benefits: [emptyRow('benefits')],
    activities: [emptyRow('activities')],
    encouragements: {},
    setAside: {},
    strategies: [],
    questions: {},
    interests: {},
    firstYear: 1,
    years: grant.period.years,
    perYear: Array.from({ length: grant.period.years }, emptyYear),
    competence: '',
    report: emptyReport(),
  };
}

/** A report with nothing in it. */
export function emptyReport(): Draft['report'] {
  return Object.fromEntries(reportTexts.map((field) => [field, ''])) as Draft['report'];
}

export function emptyYear(): YearDraft {
  return { positions: [emptyRow('positions')], otherOwn: '' };
}

/** How many years can be applied for: what is left of the announcement's most for the same measure. */
export function yearsLeft({ firstYear }: Pick<Draft, 'firstYear'>, { period }: Pick<Grant, 'period'>): number {
  return Math.max(1, period.maxYears - firstYear + 1);
}

/** The years of the budget that are applied for. */
export function yearsOf({ years, perYear }: Pick<Draft, 'years' | 'perYear'>): readonly YearDraft[] {
  return perYear.slice(0, years);
}

/** Which years (the first is 1) stand in the draft with something in them, beyond those that are applied for. */
export function yearsBeyond({ years, perYear }: Pick<Draft, 'years' | 'perYear'>): number[] {
  return perYear.flatMap((year, i) => (i >= years && isYearFilled(year) ? [i + 1] : []));
}

/** Whether something stands in a year of the budget. */
export function isYearFilled({ positions, otherOwn }: YearDraft): boolean {
  return otherOwn.trim() !== '' || positions.some(isFilled);
}

/** Takes an encouragement in or out. What was written of it is kept beside, and comes back. */
export function toggleEncouragement(draft: Draft, id: ItemId): Draft {
  const without = (answers: Draft['setAside']) =>
    Object.fromEntries(Object.entries(answers).filter(([other]) => other !== id)) as Draft['setAside'];
  const how = draft.encouragements[id];
  const [encouragements, setAside] = [without(draft.encouragements), without(draft.setAside)];
  return how === undefined
    ? { ...draft, encouragements: { ...encouragements, [id]: draft.setAside[id] ?? '' }, setAside }
    : { ...draft, encouragements, setAside: how === '' ? setAside : { ...setAside, [id]: how } };
}

/** Another number of years; a year that is added begins with the positions of the one before. */
export function withYears(draft: Draft, years: number): Draft {
  const perYear = [...draft.perYear];
  while (perYear.length < years) {
    const last = perYear.at(-1);
    const positions = last?.positions.map(({ title, percentage, months, cost }) => ({
      title,
      percentage,
      months,
      cost,
    }));
    perYear.push(positions ? { ...emptyYear(), positions } : emptyYear());
  }
  return { ...draft, years, perYear };
}
