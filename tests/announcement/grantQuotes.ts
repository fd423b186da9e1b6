import type { Grant, GrantLink } from '../../src/domain/grant.ts';

/** A text that stands in an announcement, with where the data holds it. */
export type Quote = readonly [place: string, words: string];

const linkQuotes = (place: string, link: GrantLink | undefined): Quote[] =>
  link
    ? [
        [`${place} lead`, link.lead],
        [`${place} address`, link.asPrinted ?? link.url],
      ]
    : [];

/** Everything in the data that is said to be the announcement's own words, each word of it once. */
export function quotesOf(grant: Grant): Quote[] {
  const { wishes, purpose, priorityAreas, encouragements, strategies, notFunded, howToApply } = grant;
  const sections = { wishes, purpose, howToApply };
  const lists = { encouragements, strategies, notFunded };
  return [
    ...(grant.heading ? [['heading', grant.heading] as const] : []),
    ...(grant.titleNote ? [] : [['title', grant.title] as const]),
    ['applicant', grant.applicant],
    ['deadline', grant.deadline.wording],
    ['period', grant.period.wording],
    ['reporting', grant.reporting.wording],
    ['reference', grant.reference],
    ['amounts', grant.amounts.wording],
    ['targetGroup', grant.targetGroup],
    ...grant.questions.map(({ id, wording }) => [`question ${id}`, wording] as const),
    ...Object.entries(sections).flatMap(([name, { heading, paragraphs }]): Quote[] => [
      ...(heading ? [[`${name} heading`, heading] as const] : []),
      ...paragraphs.map((words, at) => [`${name} ${at + 1}`, words] as const),
    ]),
    ...linkQuotes('howToApply', howToApply.link).slice(0, 1),
    ['priorityAreas', priorityAreas.intro],
    ...priorityAreas.items.map(({ slug, wording }) => [slug, wording] as const),
    ...Object.entries(lists).flatMap(([name, { intro, items }]): Quote[] => [
      [name, intro],
      ...items.flatMap((item): Quote[] => [
        [`${name} ${item.id}`, item.wording],
        ...linkQuotes(`${name} ${item.id}`, 'link' in item ? item.link : undefined),
      ]),
    ]),
  ];
}

/** Words that are quoted inside another quotation. */
export function innerQuotesOf({ wishes, howToApply }: Grant): Quote[] {
  return [
    ...wishes.interests.map(({ id, wording }) => [`interest ${id}`, wording] as const),
    ['receiver', howToApply.receiver] as const,
    ...linkQuotes('howToApply', howToApply.link).slice(1),
  ];
}
