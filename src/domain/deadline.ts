/** Whether a last day is still to come. On the day itself it is not over. */
export type DeadlineState = { readonly kind: 'open'; readonly days: number } | { readonly kind: 'today' | 'passed' };

const msPerDay = 86_400_000;

/** Holds a last day against the day that it is (both ISO dates); `days` are those that are left. */
export function deadlineState(last: string, today: string): DeadlineState {
  // Dates without a time are days in UTC, all equally long.
  const days = Math.round((Date.parse(last) - Date.parse(today)) / msPerDay);
  if (days < 0) return { kind: 'passed' };
  return days === 0 ? { kind: 'today' } : { kind: 'open', days };
}

/** Making one takes longer than all that is done with it, and the day is asked for with every render. */
const formats = new Map<string, Intl.DateTimeFormat>();
function formatIn(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  formats.set(timeZone, made);
  return made;
}

/** The day (ISO) that it is somewhere: a deadline in Norway ends with the day there, wherever the reader is. */
export function dayIn(timeZone: string, now: Date): string {
  const parts = formatIn(timeZone).formatToParts(now);
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((found) => found.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
}
