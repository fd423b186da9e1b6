import type { Span } from '../domain/draftNumbers.ts';

/** Size of the drawing, with the room for the names before the bars; about as wide as a page's text, so letters stay large. */
export const timeline = { width: 560, names: 216, line: 15, between: 7, axis: 20 } as const;

/** As many letters as have room on a name's line, and as many lines as a name takes. */
const [lineLetters, mostLines] = [34, 3];

/** A name in lines that have room before its bar; one that is too long ends with an ellipsis. */
export function nameLines(text: string): string[] {
  const lines: string[][] = [[]];
  for (const word of text.split(/\s+/)) {
    // A word longer than a line is broken, between whole letters.
    for (let letters = Array.from(word); letters.length > 0; letters = letters.slice(lineLetters)) {
      const piece = letters.slice(0, lineLetters);
      const line = lines.at(-1) ?? [];
      const space = line.length > 0 ? [' '] : [];
      if (line.length + space.length + piece.length > lineLetters) lines.push(piece);
      else line.push(...space, ...piece);
    }
  }
  const [kept, cut] = [lines.slice(0, mostLines), lines.length > mostLines];
  return kept.map((line, i) => {
    if (!cut || i < mostLines - 1) return line.join('');
    return `${line
      .slice(0, lineLetters - 1)
      .join('')
      .trimEnd()}…`;
  });
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

/** What "Måned 1" takes, with air to its neighbour. */
const labelWidth = 56;

/** How many months there are between the marked ones, so that each has room for its number. */
export function monthStep(months: number): number {
  const each = (timeline.width - timeline.names) / months;
  return [3, 6, 12].find((step) => step * each >= labelWidth) ?? 24;
}
