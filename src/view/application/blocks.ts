import type { CountyCode } from '../../domain/ids.ts';
import type { Span } from '../../domain/draftNumbers.ts';
import type { I18n } from '../../i18n/createI18n.ts';
import type { StripView } from '../strip.ts';

/** A piece of a text that is more than its letters. */
export type Note = { readonly kind: 'note'; readonly number: number };
/** What is still to be written, said in brackets and set apart, so that nobody sends it unseen. */
export type Placeholder = { readonly kind: 'placeholder'; readonly text: string };
/** A text, or the pieces of one that carries footnotes or says what is still to be written. May have line breaks. */
export type Words = string | readonly (string | Note | Placeholder)[];

/** How a paragraph is set apart. */
export type Tone = 'quiet' | 'quote' | 'stop';

/** A piece of the draft. Screen, paper, clipboard and Word file draw the same pieces, so they cannot disagree. */
export type Block =
  | HeadingBlock
  | { readonly kind: 'text'; readonly words: Words; readonly tone?: Tone }
  | { readonly kind: 'list'; readonly items: readonly Words[] }
  /** Short answers, each behind its term. */
  | { readonly kind: 'facts'; readonly items: readonly Fact[] }
  | TableBlock
  | PictureBlock
  /** Lines to be filled in by hand, and who signs under them. */
  | { readonly kind: 'signature'; readonly lines: readonly string[]; readonly name: Words }
  /** The texts of the footnotes, the first is number 1: under their page in Word, at the end elsewhere. */
  | { readonly kind: 'notes'; readonly heading: string; readonly items: readonly string[] };

/** `isAppendix`: begins a part of its own, on paper on a new page. */
export type HeadingBlock = {
  readonly kind: 'heading';
  readonly level: 2 | 3 | 4;
  readonly text: string;
  readonly isAppendix?: boolean;
};

export type TimelineItem = { readonly text: string; readonly span: Span | undefined };
export type Fact = { readonly term: string; readonly words: Words };

/** A drawing. `alt` says in words what it shows; the text around it says the same, so plain text goes without it. */
export type PictureBlock = {
  readonly kind: 'picture';
  readonly drawing: Drawing;
  readonly alt: string;
  readonly caption: string;
};
export type Drawing =
  | { readonly kind: 'strip'; readonly view: StripView; readonly here: CountyCode }
  /** Activities with the months that they take; those without a time have none. */
  | { readonly kind: 'timeline'; readonly items: readonly TimelineItem[]; readonly monthName: string };

/** A table whose first column names its rows. `caption` is for those who do not see the heading above it. */
export type TableBlock = {
  readonly kind: 'table';
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly TableRow[];
  /** Which columns hold numbers. */
  readonly numeric: readonly number[];
};
export type TableRow = { readonly cells: readonly Words[]; readonly isSum?: boolean };

/** A document: the whole draft, or another text made of pieces. */
export type DocumentView = { readonly title: string; readonly blocks: readonly Block[] };

/** Pieces that are folded on the screen, and printed. */
export type Fold = { readonly kind: 'fold'; readonly summary: string; readonly blocks: readonly Block[] };

/** A heading and what stands under it. */
export const heading = (level: 2 | 3 | 4, text: string): Block => ({ kind: 'heading', level, text });
/** The heading of a part behind the signature. */
export const appendix = (name: string, { t }: I18n): Block => ({
  kind: 'heading',
  level: 2,
  text: t('application.appendix', { name }),
  isAppendix: true,
});
export const paragraph = (words: Words, tone?: Tone): Block =>
  tone ? { kind: 'text', words, tone } : { kind: 'text', words };
export const placeholder = (text: string): Placeholder => ({ kind: 'placeholder', text });

/** The pieces of a text, one or many. */
export const piecesOf = (words: Words): readonly (string | Note | Placeholder)[] =>
  typeof words === 'string' ? [words] : words;

/** A text's paragraphs: an empty line ends one. */
export function paragraphsOf(words: Words): Words[] {
  const all: (string | Note | Placeholder)[][] = [[]];
  for (const piece of piecesOf(words)) {
    const [first = '', ...rest] = typeof piece === 'string' ? piece.split(/\n(?:[^\S\n]*\n)+/) : [];
    all.at(-1)?.push(typeof piece === 'string' ? first : piece);
    all.push(...rest.map((text) => [text]));
  }
  return all.filter((paragraph) => paragraph.some((piece) => piece !== ''));
}

/** A text with its footnotes as numbers in brackets. */
export function wordsText(words: Words): string {
  return piecesOf(words)
    .map((piece) => (typeof piece === 'string' ? piece : piece.kind === 'note' ? `[${piece.number}]` : piece.text))
    .join('');
}

/**
 * Text that every output can carry: what a person pasted from Word or elsewhere, without control characters (XML
 * forbids most of them) and halves of characters, its line ends as one kind.
 */
export function cleanText(text: string): string {
  return (
    text
      // Word's own line break is a vertical tab; a page break is a form feed.
      // oxlint-disable-next-line no-control-regex
      .replace(/\r\n?|\u000B|\u000C|\u0085|\u2028|\u2029/g, '\n')
      // oxlint-disable-next-line no-control-regex
      .replace(/[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F\uFFFE\uFFFF]/g, '')
      .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD')
      .trim()
  );
}
