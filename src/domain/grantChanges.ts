import type { Grant } from './grant.ts';
import { entriesOf } from './grantEntries.ts';
import type { GrantEntry, GrantField, GrantValue } from './grantEntries.ts';
import type { ItemId, PrioritySlug } from './ids.ts';

/** What became of a value from one announcement to another. `item`: which of a list's items it is. */
export type GrantChange = { readonly field: GrantField; readonly item?: ItemId | PrioritySlug } & (
  | { readonly kind: 'added'; readonly after: GrantValue }
  | { readonly kind: 'removed'; readonly before: GrantValue }
  | { readonly kind: 'changed' | 'unchanged'; readonly before: GrantValue; readonly after: GrantValue }
);

/**
 * What changed from one announcement to another, in the order of the later one; what was removed stands after the
 * items of its field. Our own words are not compared, nor is the order of a list.
 */
export function grantChanges(before: Grant, after: Grant): GrantChange[] {
  const [old, young] = [entriesOf(before), entriesOf(after)];
  const fields = [...new Set([...young, ...old].map(({ field }) => field))];
  return fields.flatMap((field): GrantChange[] => {
    const [was, is] = [old, young].map((entries) => entries.filter((entry) => entry.field === field)) as [
      GrantEntry[],
      GrantEntry[],
    ];
    const kept = is.flatMap(({ value, ...where }): GrantChange | [] => {
      const earlier = was.find(({ item }) => item === where.item)?.value;
      if (!earlier) return { ...where, kind: 'added', after: value };
      // A wording that is only its date has been compared as that.
      if (isOnlyDate(field, earlier) && isOnlyDate(field, value)) return [];
      return { ...where, kind: isSame(field, earlier, value) ? 'unchanged' : 'changed', before: earlier, after: value };
    });
    const gone = was.filter(({ item }) => !is.some((entry) => entry.item === item));
    return [...kept, ...gone.map(({ value, ...where }): GrantChange => ({ ...where, kind: 'removed', before: value }))];
  });
}

/** Wordings with a date that is compared as a field of its own: one that only follows the date has not changed. */
const dated: ReadonlySet<GrantField> = new Set<GrantField>(['deadlineWording', 'reportingWording']);

const withoutDate = (text: string) => text.replace(/\d{1,2}\. \p{L}+ \d{4}/u, '');

function isOnlyDate(field: GrantField, value: GrantValue): boolean {
  return dated.has(field) && value.kind === 'text' && splitClosing(withoutDate(value.text))[0] === '';
}

/** Words are the same but for a closing full stop or colon. */
function isSame(field: GrantField, a: GrantValue, b: GrantValue): boolean {
  if (a.kind !== 'text' || b.kind !== 'text') return JSON.stringify(a) === JSON.stringify(b);
  const bare = (text: string) => splitClosing(dated.has(field) ? withoutDate(text) : text)[0];
  return bare(a.text) === bare(b.text);
}

/** A wording and the full stop, colon or space that closes it: which of them is no change. */
export function splitClosing(text: string): [string, string] {
  const bare = text.replace(/[.:\s]+$/, '');
  return [bare, text.slice(bare.length)];
}
