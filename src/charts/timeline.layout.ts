import type { Span } from '../domain/draftNumbers.ts';

/** A bar of the timeline: its row, and its place and length in months from the left. */
export type TimelineBar = { readonly row: number; readonly x: number; readonly width: number };

/** The bars of activities over the months of a measure, and how many months they span. */
export function layoutTimeline(spans: readonly (Span | undefined)[]): { bars: TimelineBar[]; months: number } {
  const bars = spans.flatMap((span, row) => (span ? [{ row, x: span.from - 1, width: span.to - span.from + 1 }] : []));
  const last = Math.max(0, ...spans.map((span) => span?.to ?? 0));
  // Whole years, so that a bar's place can be read against them.
  return { bars, months: Math.ceil(last / 12) * 12 };
}
