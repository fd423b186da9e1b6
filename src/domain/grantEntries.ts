import type { Grant, GrantLink, GrantSection } from './grant.ts';
import type { ItemId, PrioritySlug } from './ids.ts';

/** What is compared: a single value of the announcement, or the items of one of its lists. */
export type GrantField =
  | 'title'
  | 'applicant'
  | 'deadline'
  | 'deadlineWording'
  | 'years'
  | 'maxYears'
  | 'periodWording'
  | 'reporting'
  | 'reportingWording'
  | 'reference'
  | 'positionKroner'
  | 'competenceKroner'
  | 'amountsWording'
  | 'wishesHeading'
  | 'wishes'
  | 'interests'
  | 'questions'
  | 'purposeHeading'
  | 'purpose'
  | 'targetGroup'
  | 'priorityIntro'
  | 'priorityAreas'
  | 'hasTable'
  | 'encouragementsIntro'
  | 'encouragements'
  | 'encouragementLinks'
  | 'strategiesIntro'
  | 'strategies'
  | 'strategyLinks'
  | 'notFundedIntro'
  | 'notFunded'
  | 'howToApplyHeading'
  | 'howToApply'
  | 'receiver'
  | 'contactLink';

/** A compared value with what it is, so that it can be printed: words, an ISO date, whole kroner, years, yes or no. */
export type GrantValue =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'url'; readonly url: string }
  | { readonly kind: 'date'; readonly date: string }
  | { readonly kind: 'kroner'; readonly kroner: number }
  | { readonly kind: 'years'; readonly years: number }
  | { readonly kind: 'flag'; readonly flag: boolean };

/** One compared value. `item`: which of a list's items it is. */
export type GrantEntry = {
  readonly field: GrantField;
  readonly item?: ItemId | PrioritySlug;
  readonly value: GrantValue;
};

const text = (words: string): GrantValue => ({ kind: 'text', text: words });
const date = (iso: string): GrantValue => ({ kind: 'date', date: iso });
const kroner = (amount: number): GrantValue => ({ kind: 'kroner', kroner: amount });
const years = (count: number): GrantValue => ({ kind: 'years', years: count });

/** Everything in an announcement that can be compared, in its order. */
export function entriesOf(grant: Grant): GrantEntry[] {
  const { deadline, period, reporting, amounts, wishes, purpose, priorityAreas, howToApply } = grant;
  const { encouragements, strategies, notFunded } = grant;
  return [
    // A name that the announcement itself lacks is ours.
    ...(grant.titleNote === undefined ? [{ field: 'title' as const, value: text(grant.title) }] : []),
    { field: 'applicant', value: text(grant.applicant) },
    { field: 'deadline', value: date(deadline.date) },
    { field: 'deadlineWording', value: text(deadline.wording) },
    { field: 'years', value: years(period.years) },
    { field: 'maxYears', value: years(period.maxYears) },
    { field: 'periodWording', value: text(period.wording) },
    { field: 'reporting', value: date(reporting.date) },
    { field: 'reportingWording', value: text(reporting.wording) },
    { field: 'reference', value: text(grant.reference) },
    { field: 'positionKroner', value: kroner(amounts.positionKroner) },
    { field: 'competenceKroner', value: kroner(amounts.competenceKroner) },
    { field: 'amountsWording', value: text(amounts.wording) },
    ...section('wishesHeading', 'wishes', wishes),
    ...items('interests', wishes.interests),
    ...items('questions', grant.questions),
    ...section('purposeHeading', 'purpose', purpose),
    { field: 'targetGroup', value: text(grant.targetGroup) },
    { field: 'priorityIntro', value: text(priorityAreas.intro) },
    ...priorityAreas.items.map(({ slug, wording }) => ({
      field: 'priorityAreas' as const,
      item: slug,
      value: text(wording),
    })),
    { field: 'hasTable', value: { kind: 'flag', flag: grant.hasTable } },
    { field: 'encouragementsIntro', value: text(encouragements.intro) },
    ...items('encouragements', encouragements.items),
    ...links('encouragementLinks', encouragements.items),
    { field: 'strategiesIntro', value: text(strategies.intro) },
    ...items('strategies', strategies.items),
    ...links('strategyLinks', strategies.items),
    { field: 'notFundedIntro', value: text(notFunded.intro) },
    ...items('notFunded', notFunded.items),
    ...section('howToApplyHeading', 'howToApply', howToApply),
    { field: 'receiver', value: text(howToApply.receiver) },
    ...(howToApply.link ? [{ field: 'contactLink' as const, value: url(howToApply.link) }] : []),
  ];
}

const url = (link: GrantLink): GrantValue => ({ kind: 'url', url: link.url });

/** Paragraphs are compared as one text: the same words in two paragraphs instead of one are no change. */
function section(headingField: GrantField, field: GrantField, { heading, paragraphs }: GrantSection): GrantEntry[] {
  const body = { field, value: text(paragraphs.join(' ')) };
  return heading === undefined ? [body] : [{ field: headingField, value: text(heading) }, body];
}

function items(field: GrantField, list: readonly { readonly id: ItemId; readonly wording: string }[]): GrantEntry[] {
  return list.map(({ id, wording }) => ({ field, item: id, value: text(wording) }));
}

function links(field: GrantField, list: readonly { readonly id: ItemId; readonly link?: GrantLink }[]): GrantEntry[] {
  return list.flatMap(({ id, link }) => (link ? [{ field, item: id, value: url(link) }] : []));
}
