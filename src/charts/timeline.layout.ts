import type { Span } from '../domain/draftNumbers.ts';

/** Size of the drawing, with the room for the names before the bars; about as wide as a page's text, so letters stay large. */
export const timeline = { width: 560, names: 196, rowHeight: 22, axis: 20, letters: 30 } as const;

/** As much of a name as has room before its bar. */
export function shortName(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  const letters = Array.from(line);
  return letters.length > timeline.letters
    ? `${letters
        .slice(0, timeline.letters - 1)
        .join('')
        .trimEnd()}…`
    : line;
}

/** A bar of the timeline: its row, and its place and length in months from the left. */
export type TimelineBar = { readonly row: number; readonly x: number; readonly width: number };

/** The bars of activities over the months of a measure, and how many months they span. */
export function layoutTimeline(spans: readonly (Span | undefined)[]): { bars: TimelineBar[]; months: number } {
  const bars = spans.flatMap((span, row) => (span ? [{ row, x: span.from - 1, width: span.to - span.from + 1 }] : []));
  const last = Math.max(0, ...spans.map((span) => span?.to ?? 0));
  // Whole years, so that a bar's place can be read against them.
  return { bars, months: Math.ceil(last / 12) * 12 };
}
