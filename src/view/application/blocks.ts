import type { Span } from '../../domain/draftNumbers.ts';

/** A piece of the draft. Screen, paper, clipboard and Word file draw the same pieces, so they cannot disagree. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 2 | 3 | 4; readonly text: string }
  /** `tone`: how it is set apart. A text may have line breaks. */
  | { readonly kind: 'text'; readonly text: string; readonly tone?: 'quiet' | 'quote' | 'stop' }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  /** Activities with the months that they take; those without a time have none. */
  | { readonly kind: 'timeline'; readonly items: readonly TimelineItem[] }
  /** Short answers, each behind its term. */
  | { readonly kind: 'facts'; readonly items: readonly Fact[] }
  | TableBlock;

export type TimelineItem = { readonly text: string; readonly span: Span | undefined };
export type Fact = { readonly term: string; readonly text: string };

/** A table whose first column names its rows. `caption` is for those who do not see the heading above it. */
export type TableBlock = {
  readonly kind: 'table';
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly TableRow[];
  /** Which columns hold numbers. */
  readonly numeric: readonly number[];
};
export type TableRow = { readonly cells: readonly string[]; readonly isSum?: boolean };

/** A document: the whole draft, or another text made of pieces. */
export type DocumentView = { readonly title: string; readonly blocks: readonly Block[] };

/** A heading and what stands under it. */
export const heading = (level: 2 | 3 | 4, text: string): Block => ({ kind: 'heading', level, text });
export const paragraph = (text: string, tone?: 'quiet' | 'quote' | 'stop'): Block =>
  tone ? { kind: 'text', text, tone } : { kind: 'text', text };

/**
 * Text that every output can carry: what a person pasted from Word or elsewhere, without control characters (XML
 * forbids most of them) and halves of characters, its line ends as one kind.
 */
export function cleanText(text: string): string {
  return (
    text
      // Word's own line break is a vertical tab; a page break is a form feed.
      // eslint-disable-next-line no-control-regex
      .replace(/\r\n?|\u000B|\u000C|\u0085|\u2028|\u2029/g, '\n')
      // eslint-disable-next-line no-control-regex
      .replace(/[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F\uFFFE\uFFFF]/g, '')
      .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD')
      .trim()
  );
}
