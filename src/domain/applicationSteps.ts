import { emptyDraft } from './application.ts';
import type { Draft } from './application.ts';
import { hasBudget, lacksOf } from './draftChecks.ts';
import type { Lack } from './draftChecks.ts';
import type { FieldPath } from './draftNumbers.ts';
import type { Grant } from './grant.ts';
import type { PriorityArea } from './priority.ts';

/** The opening page, the five steps of questions, and the review: the order in which they lead to each other. */
export const stepNames = ['opening', 'eligibility', 'challenge', 'measure', 'learning', 'budget', 'review'] as const;
export type StepName = (typeof stepNames)[number];

/** The id of a step's heading, and so its place in the address. */
export const stepAnchor = (step: StepName): string =>
  step === 'opening' ? 'for-dere-begynner' : `trinn-${stepNames.indexOf(step)}`;

/** Which step asks for what: the first part of a field's path, or the first two. */
const homes: Readonly<Record<string, StepName>> = {
  area: 'opening',
  'texts.office': 'opening',
  'texts.municipality': 'opening',
  exclusions: 'eligibility',
  areas: 'challenge',
  figures: 'challenge',
  ownFigures: 'challenge',
  'texts.challenge': 'challenge',
  'texts.blindSpots': 'challenge',
  'texts.partners': 'learning',
  'texts.strategyLinks': 'learning',
  'texts.otherGrants': 'learning',
  'texts.owner': 'learning',
  'texts.signer': 'learning',
  'texts.anchoring': 'learning',
  'texts.knowledge': 'learning',
  'texts.afterGrant': 'learning',
  strategies: 'learning',
  interests: 'learning',
  perYear: 'budget',
  competence: 'budget',
  years: 'budget',
  firstYear: 'budget',
};

/** The step that a field stands in; all that is not named elsewhere is about the measure. */
export function stepOf(path: FieldPath): StepName {
  const [first = '', second = ''] = path.split('.');
  return homes[`${first}.${second}`] ?? homes[first] ?? 'measure';
}

/** How far a step has come. `done` of `of` questions are answered; `none`: nothing stands in it yet. */
export type StepStatus =
  | { readonly kind: 'none' | 'done' }
  | { readonly kind: 'some'; readonly done: number; readonly of: number };

/** How far each step has come; the review has nothing of its own to answer, and is done once nothing lacks. */
export function stepStatuses(
  draft: Draft,
  grant: Grant,
  priorities: readonly PriorityArea[],
): Readonly<Record<StepName, StepStatus>> {
  const asked = lacksOf(emptyDraft(grant), grant, priorities);
  const lacking = lacksOf(draft, grant, priorities);
  const pathsIn = (lacks: readonly Lack[], step: StepName) =>
    new Set(lacks.filter(({ path }) => stepOf(path) === step).map(({ path }) => path));
  const status = (step: StepName): StepStatus => {
    const open = pathsIn(lacking, step);
    // A row that has been begun asks for more than an empty one.
    const of = new Set([...pathsIn(asked, step), ...open]).size;
    if (open.size === 0) return { kind: 'done' };
    const done = of - open.size;
    const isBegun = done > 0 || (step === 'budget' && hasBudget(draft));
    return isBegun ? { kind: 'some', done, of } : { kind: 'none' };
  };
  const all = Object.fromEntries(stepNames.map((step) => [step, status(step)])) as Record<StepName, StepStatus>;
  return { ...all, review: { kind: lacking.length === 0 ? 'done' : 'none' } };
}
