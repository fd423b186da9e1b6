import type { Grant, GrantLink, GrantSection } from '../domain/grant.ts';
import type { I18n } from '../i18n/createI18n.ts';
import type { MessageKey } from '../i18n/messages.ts';

/** A part of an announcement's page. `id` stands in addresses: a copied link must go on working. */
export type AnnouncementPart =
  | 'facts'
  | 'wishes'
  | 'questions'
  | 'purpose'
  | 'areas'
  | 'table'
  | 'encouragements'
  | 'strategies'
  | 'notFunded'
  | 'howToApply'
  | 'changes';

/** A heading of the page: the announcement's own in quotation marks, else ours. */
export type PartHeading = { readonly part: AnnouncementPart; readonly id: string; readonly heading: string };

const ids: Record<AnnouncementPart, string> = {
  facts: 'kort-om',
  wishes: 'onsker',
  questions: 'sporsmal',
  purpose: 'formal',
  areas: 'omrader',
  table: 'tabell',
  encouragements: 'oppfordringer',
  strategies: 'strategier',
  notFunded: 'ikke-tilskudd-til',
  howToApply: 'slik-soker-du',
  changes: 'endringer',
};

/** The headings of an announcement's page in its order; a part that the announcement does not have is left out. */
export function viewHeadings(grant: Grant, before: Grant | undefined, { t }: I18n): PartHeading[] {
  const own = (part: AnnouncementPart) => t(`announcement.${part}` satisfies MessageKey);
  const printed = (part: AnnouncementPart, { heading }: GrantSection) =>
    heading === undefined ? own(part) : t('quote', { text: heading });
  const headings: Record<AnnouncementPart, string> = {
    facts: own('facts'),
    wishes: printed('wishes', grant.wishes),
    questions: own('questions'),
    purpose: printed('purpose', grant.purpose),
    areas: own('areas'),
    table: own('table'),
    encouragements: own('encouragements'),
    strategies: own('strategies'),
    notFunded: own('notFunded'),
    howToApply: printed('howToApply', grant.howToApply),
    changes: before ? t('announcement.changesSince', { year: before.year }) : own('changes'),
  };
  return (Object.keys(ids) as AnnouncementPart[])
    .filter((part) => part !== 'questions' || grant.questions.length > 0)
    .map((part) => ({ part, id: ids[part], heading: headings[part] }));
}

/** A link that leads out: the announcement's words for it, where it leads, and what was printed if that was mended. */
export type LinkView = { readonly text: string; readonly url: string; readonly printed: string | undefined };

/** The place that an address leads to: "regjeringen.no". */
export function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '');
}

/** A link with the name of the place that it leads to: "«les mer her» (regjeringen.no)". */
export function viewLink({ lead, url, asPrinted }: GrantLink, { t }: I18n): LinkView {
  return { text: t('announcement.link', { lead, host: hostOf(url) }), url, printed: asPrinted };
}

/** The announcement of a year, the one before it and the one after it, of those that are here. */
export function neighbours(grants: readonly Grant[], year: string) {
  const index = grants.findIndex((grant) => String(grant.year) === year);
  const grant = grants[index];
  if (!grant) throw new Error(`no announcement of ${year}`);
  return { grant, before: grants[index + 1], after: index > 0 ? grants[index - 1] : undefined };
}
