import type { Grant } from '../domain/grant.ts';
import { grantChanges, splitClosing } from '../domain/grantChanges.ts';
import type { GrantChange } from '../domain/grantChanges.ts';
import type { GrantField, GrantValue } from '../domain/grantEntries.ts';
import { wordDiff } from '../domain/wordDiff.ts';
import type { WordRun } from '../domain/wordDiff.ts';
import type { I18n } from '../i18n/createI18n.ts';
import { hostOf } from './announcement.ts';

/** One side of a change: its runs of words, of which some are marked; `url` if it is an address. */
export type SideView = { readonly runs: readonly WordRun[]; readonly url: string | undefined };

/** A value that was added, removed or changed. `name`: which of a list's items, where the value does not say it. */
export type ChangeView = {
  readonly key: string;
  readonly kind: 'added' | 'removed' | 'changed';
  readonly name: string | undefined;
  readonly before: SideView | undefined;
  readonly after: SideView | undefined;
};

/** What became of one field, in words. */
export type FieldChanges = {
  readonly field: GrantField;
  readonly label: string;
  /** Whether it is how something is said, headed or linked, not what is asked for or given. */
  readonly isWording: boolean;
  readonly changes: readonly ChangeView[];
};

/** Words around what is asked for and given, headings, references and links. */
const wordings = [
  'deadlineWording',
  'periodWording',
  'reportingWording',
  'reference',
  'amountsWording',
  'wishesHeading',
  'purposeHeading',
  'priorityIntro',
  'encouragementsIntro',
  'encouragementLinks',
  'strategiesIntro',
  'strategyLinks',
  'notFundedIntro',
  'howToApplyHeading',
  'contactLink',
] as const satisfies readonly GrantField[];

/** What changed between two announcements, field by field, and the names of what did not. */
export type ChangesView = { readonly fields: readonly FieldChanges[]; readonly unchanged: readonly string[] };

/** The changes from one announcement to the next, worked out from the data. */
export function viewChanges(before: Grant, after: Grant, i18n: I18n): ChangesView {
  const all = grantChanges(before, after);
  const label = (field: GrantField) => i18n.t(`field.${field}`);
  const fields = [...new Set(all.map(({ field }) => field))].map((field) => {
    const changes = all.filter((change) => change.field === field);
    return {
      field,
      label: label(field),
      isWording: wordings.some((one) => one === field),
      changes: changes.flatMap((change) => viewChange(change, [after, before], i18n)),
    };
  });
  return {
    fields: fields.filter(({ changes }) => changes.length > 0),
    unchanged: fields.filter(({ changes }) => changes.length === 0).map((field) => field.label),
  };
}

function viewChange(change: GrantChange, grants: readonly Grant[], i18n: I18n): ChangeView[] {
  const { kind, field, item } = change;
  if (kind === 'unchanged') return [];
  const where = { key: `${kind} ${item ?? field}`, kind, name: nameOf(change, grants) };
  if (kind === 'added') return [{ ...where, before: undefined, after: whole(change.after, i18n) }];
  if (kind === 'removed') return [{ ...where, before: whole(change.before, i18n), after: undefined }];
  if (change.before.kind !== 'text' || change.after.kind !== 'text')
    return [{ ...where, before: printed(change.before, i18n), after: printed(change.after, i18n) }];
  const [was, is] = [splitClosing(change.before.text), splitClosing(change.after.text)];
  const runs = wordDiff(was[0], is[0]);
  const without = (other: WordRun['kind'], closing: string): SideView => ({
    runs: [...runs.filter((run) => run.kind !== other), ...(closing === '' ? [] : [same(closing)])],
    url: undefined,
  });
  return [{ ...where, before: without('added', was[1]), after: without('removed', is[1]) }];
}

const same = (text: string): WordRun => ({ kind: 'same', text });

function printed(value: GrantValue, i18n: I18n): SideView {
  const url = value.kind === 'url' ? value.url : undefined;
  return { runs: [same(valueText(value, i18n))], url };
}

/** A value that stands alone: of an address the name of its place is enough. */
function whole(value: GrantValue, i18n: I18n): SideView {
  const side = printed(value, i18n);
  return side.url === undefined ? side : { ...side, runs: [same(hostOf(side.url))] };
}

/** A link says where it leads, not whose it is. */
function nameOf({ field, item }: GrantChange, grants: readonly Grant[]): string | undefined {
  if (field === 'strategyLinks')
    return grants.flatMap(({ strategies }) => strategies.items).find(({ id }) => id === item)?.name;
  if (field === 'encouragementLinks')
    return grants.flatMap(({ encouragements }) => encouragements.items).find(({ id }) => id === item)?.wording;
  return undefined;
}

/** A compared value in words. */
function valueText(value: GrantValue, { t, plural, number, date }: I18n): string {
  switch (value.kind) {
    case 'text':
      return value.text;
    case 'url':
      return value.url;
    case 'date':
      return date(value.date);
    case 'kroner':
      return t('value.kroner', { amount: number(value.kroner, 0) });
    case 'years':
      return plural('value.years', value.years);
    case 'flag':
      return t(value.flag ? 'value.yes' : 'value.no');
  }
}
