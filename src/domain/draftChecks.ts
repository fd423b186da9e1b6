import { isFilled, isYearFilled, yearsLeft, yearsOf } from './application.ts';
import type { Draft, Row, TextField } from './application.ts';
import {
  emptyYears,
  endsBeyond,
  endsTooSoon,
  inputErrors,
  isTimeUnread,
  placedPositions,
  readSpan,
  wrongInFigure,
  yearsAsked,
} from './draftNumbers.ts';
import { untied } from './draftChain.ts';
import type { TieWords } from './draftChain.ts';
import type { FieldPath, InputError } from './draftNumbers.ts';
import type { Grant } from './grant.ts';
import type { IndicatorId } from './ids.ts';
import type { PriorityArea } from './priority.ts';

/** What an application still lacks, or what weakens it, and where to go to mend it. */
export type Lack = { readonly path: FieldPath; readonly code: LackCode };

/** `name`: what stands in the row, where that says which it is. */
export type LackCode =
  | { readonly kind: 'text'; readonly field: TextField }
  | { readonly kind: 'question' | 'exclusion' | 'interest' | 'encouragementHow'; readonly wording: string }
  | { readonly kind: 'number'; readonly error: InputError; readonly firstYear: number }
  | { readonly kind: OtherLack; readonly row?: number; readonly name?: string };

export type OtherLack =
  | 'stopped'
  | 'area'
  | 'areas'
  | 'figures'
  | 'ownFigures'
  | 'ownFigureSource'
  | 'ownFigureValue'
  | 'ownFigureYear'
  | 'benefits'
  | 'benefitAnswers'
  | 'benefitGroup'
  | 'benefitBaseline'
  | 'benefitAim'
  | 'benefitFollowUp'
  | 'activities'
  | 'activityTime'
  | 'activityEnds'
  | 'activityBeyond'
  | 'yearsAsked'
  | 'activityUnread'
  | 'encouragements'
  | 'positions'
  | 'yearEmpty'
  | 'positionIncomplete'
  | 'positionOverFull'
  | 'tooManyYears';

/** Whether it is asked rather than known: nothing is missing for it. */
export const isQuestion = ({ code }: Lack): boolean => code.kind === 'benefitGroup';

/** Texts that an application should have; the others may stay empty. */
const wantedBefore = ['office', 'municipality'] as const satisfies readonly TextField[];
const wantedChallenge = ['challenge', 'blindSpots'] as const satisfies readonly TextField[];
const wantedMeasure = [
  'measure',
  'targetGroup',
  'people',
  'involvement',
  'objective',
  'novelty',
  'partners',
] as const satisfies readonly TextField[];
const wantedLearning = ['owner', 'signer', 'knowledge', 'afterGrant'] as const satisfies readonly TextField[];

/** Whether a local figure lacks what makes it one: without source or year nobody can look it up. */
export function isUnsourced(row: Row<'ownFigures'>): boolean {
  return isFilled(row) && (row.source.trim() === '' || row.year.trim() === '');
}

/** The chosen figures that belong to a chosen area: only they take part in the application. */
export function shownFigures(
  { areas, figures }: Pick<Draft, 'areas' | 'figures'>,
  priorities: readonly PriorityArea[],
): IndicatorId[] {
  const ofAreas = priorities.filter(({ slug }) => areas.includes(slug)).flatMap(({ indicators }) => indicators);
  return figures.filter((figure) => ofAreas.some(({ id }) => id === figure));
}

/** What a link to a draft's choices carries: a figure only with an area that it belongs to, as the draft shows it. */
export function linkOf(draft: Pick<Draft, 'areas' | 'figures'>, priorities: readonly PriorityArea[]) {
  return { areas: draft.areas, figures: shownFigures(draft, priorities) };
}

/**
 * Everything that the draft lacks, in the order of the form. Empty for an application that answers all. `words`: to ask
 * of benefits that name nobody whether they reach the target group; without them that is not asked.
 */
export function lacksOf(draft: Draft, grant: Grant, priorities: readonly PriorityArea[], words?: TieWords): Lack[] {
  const other = (kind: OtherLack, path: FieldPath, isLacking: boolean, row?: number): Lack[] =>
    isLacking ? [{ path, code: row === undefined ? { kind } : { kind, row } }] : [];
  const texts = (fields: readonly TextField[]): Lack[] =>
    fields
      .filter((field) => draft.texts[field].trim() === '')
      .map((field) => ({ path: `texts.${field}`, code: { kind: 'text', field } }));
  const filled = <R extends Readonly<Record<string, string>>>(rows: readonly R[]) =>
    rows.flatMap((row, i) => (isFilled(row) ? [{ row, i }] : []));
  const benefits = filled(draft.benefits);
  const activities = filled(draft.activities);
  const ownFigures = filled(draft.ownFigures);
  const met = grant.encouragements.items.filter(({ id }) => draft.encouragements[id] !== undefined);
  const { notFunded, questions, wishes } = grant;
  const open = notFunded.items.filter(({ id }) => draft.exclusions[id] === undefined);
  const placed = placedPositions(draft);
  const years = yearsAsked(draft, grant);
  const firstBeyond = draft.activities.findIndex((row) => endsBeyond(draft, row));
  const alone = words ? untied(draft, words) : [];
  // Of a row's numbers the row says it.
  const unread = inputErrors(draft)
    .filter(({ field }) => field === 'people' || field === 'otherOwn' || field === 'competence')
    .map((error): Lack => ({ path: error.path, code: { kind: 'number', error, firstYear: draft.firstYear } }));
  const unreadIn = (isMeasure: boolean) => unread.filter(({ path }) => path.startsWith('texts') === isMeasure);
  return [
    ...other('stopped', 'exclusions', stoppedBy(draft, grant).length > 0),
    ...open.map(({ id, question }): Lack => ({
      path: `exclusions.${id}`,
      code: { kind: 'exclusion', wording: question },
    })),
    ...texts(wantedBefore),
    ...other('area', 'area', draft.area === undefined),
    ...other('areas', 'areas', draft.areas.length === 0),
    ...other('figures', 'figures', draft.areas.length > 0 && shownFigures(draft, priorities).length === 0),
    ...other('ownFigures', 'ownFigures.0.label', ownFigures.length === 0),
    ...ownFigures.flatMap(({ row, i }) => {
      const wrong = wrongInFigure(row);
      return [
        ...other('ownFigureValue', `ownFigures.${i}.value`, wrong.includes('value'), i + 1),
        ...other('ownFigureYear', `ownFigures.${i}.year`, wrong.includes('year'), i + 1),
        ...other('ownFigureSource', `ownFigures.${i}.source`, isUnsourced(row), i + 1),
      ];
    }),
    ...texts(wantedChallenge),
    ...texts(wantedMeasure),
    ...unreadIn(true),
    ...other('benefits', 'benefits.0.benefit', benefits.length === 0),
    ...benefits.flatMap(({ row, i }) => [
      ...other('benefitAnswers', `benefits.${i}.answers`, row.answers.trim() === '', i + 1),
      ...(alone.includes(i) && row.answers.trim() !== ''
        ? [
            {
              path: `benefits.${i}.benefit`,
              code: { kind: 'benefitGroup', row: i + 1, name: row.benefit.trim() } as const,
            },
          ]
        : []),
      ...other('benefitBaseline', `benefits.${i}.baseline`, row.baseline.trim() === '', i + 1),
      ...other('benefitAim', `benefits.${i}.aim`, row.aim.trim() === '', i + 1),
      ...other('benefitFollowUp', `benefits.${i}.followUp`, row.followUp.trim() === '', i + 1),
    ]),
    ...other('activities', 'activities.0.activity', activities.length === 0),
    ...activities.flatMap(({ row, i }) => {
      if (endsTooSoon(row)) return other('activityEnds', `activities.${i}.to`, true, i + 1);
      if (endsBeyond(draft, row))
        return years === undefined
          ? other('activityBeyond', `activities.${i}.to`, true, i + 1)
          : // Once for the whole plan.
            other('yearsAsked', `activities.${i}.to`, i === firstBeyond, years);
      const kind = isTimeUnread(row) ? 'activityUnread' : 'activityTime';
      return other(kind, `activities.${i}.from`, !readSpan(row), i + 1);
    }),
    ...other('encouragements', 'encouragements', met.length === 0),
    ...met
      .filter(({ id }) => draft.encouragements[id]?.trim() === '')
      .map(({ id, wording }): Lack => ({ path: `encouragements.${id}`, code: { kind: 'encouragementHow', wording } })),
    ...questions
      .filter(({ id }) => !draft.questions[id]?.trim())
      .map(({ id, wording }): Lack => ({ path: `questions.${id}`, code: { kind: 'question', wording } })),
    ...texts(wantedLearning),
    ...wishes.interests
      .filter(({ id }) => draft.interests[id] === undefined)
      .map(({ id, question }): Lack => ({ path: `interests.${id}`, code: { kind: 'interest', wording: question } })),
    ...other(
      'positions',
      'perYear.0.positions.0.percentage',
      placed.every((list) => list.length === 0),
    ),
    ...emptyYears(draft).flatMap((year) =>
      other('yearEmpty', `perYear.${year - draft.firstYear}.positions.0.percentage`, true, year),
    ),
    ...placed.flatMap((list, year) =>
      list.flatMap(({ at, open, isOverFull = false }) => {
        const kind = isOverFull ? 'positionOverFull' : 'positionIncomplete';
        return open ? other(kind, `perYear.${year}.positions.${at}.${open}`, true, at + 1) : [];
      }),
    ),
    ...unreadIn(false),
    ...other('tooManyYears', 'years', draft.years > yearsLeft(draft, grant)),
  ];
}

/** What the announcement does not give the grant to and the office says that it is. */
export function stoppedBy(draft: Pick<Draft, 'exclusions'>, { notFunded }: Grant): Grant['notFunded']['items'] {
  return notFunded.items.filter(({ id }) => draft.exclusions[id] === 'yes');
}

/** Whether nothing has been typed or chosen in the budget. */
export function hasBudget(draft: Draft): boolean {
  return draft.competence.trim() !== '' || yearsOf(draft).some(isYearFilled);
}
