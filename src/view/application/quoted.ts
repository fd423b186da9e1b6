import type { I18n } from '../../i18n/createI18n.ts';
import type { FigureView } from '../figureText.ts';
import { figureText as printed } from '../map.ts';
import { cleanText } from './blocks.ts';
import { insertedForms, sourceMarks } from './insertion.ts';

/** Where a figure stands in a text: what is said of it ends at `end`; after its source, where that stands there, the text goes on at `next`. */
export type Place = { readonly end: number; readonly next: number };

/** A field's no-break spaces may have been lost on the way through another program. */
export const level = (text: string) => text.replaceAll('\u00a0', ' ');

/** Where a figure's own sentence stands in a text, or its number in the writer's own words before its source. */
export function placeOf(figure: FigureView, text: string, i18n: I18n): Place | undefined {
  return (
    sentencePlace(figure, text, i18n) ?? citations(figure, text, i18n).find(({ said }) => saysNumber(figure, said))
  );
}

function sentencePlace(figure: FigureView, text: string, i18n: I18n): Place | undefined {
  const plain = level(text);
  for (const { text: form, whole } of insertedForms(figure, i18n)) {
    const at = plain.indexOf(level(whole));
    if (at >= 0) return { end: at + form.length, next: at + whole.length };
  }
  const at = plain.indexOf(level(figure.sentence));
  return at < 0 ? undefined : { end: at + figure.sentence.length, next: at + figure.sentence.length };
}

/** Whether a figure's own sentence stands in one of the texts: its number alone may be another figure's. */
export function isPutIn(figure: FigureView, texts: readonly string[], i18n: I18n): boolean {
  return texts.some((text) => sentencePlace(figure, cleanText(text), i18n) !== undefined);
}

/** Whether one of the texts says a figure: word for word, or in the writer's own words with its source. */
export function isQuoted(figure: FigureView, texts: readonly string[], i18n: I18n): boolean {
  return texts.some((text) => placeOf(figure, cleanText(text), i18n) !== undefined);
}

/** Each place where a text names the figure's source as it was put in, with what is said before it since the source before. */
export function citations(figure: FigureView, text: string, i18n: I18n): (Place & { readonly said: string })[] {
  const plain = level(text);
  const found: (Place & { said: string })[] = [];
  for (const mark of sourceMarks(figure, i18n).map(level))
    for (let at = plain.indexOf(mark); at >= 0; at = plain.indexOf(mark, at + 1)) {
      const before = plain.slice(0, at).trimEnd();
      // Sources end with a point and a parenthesis, or with the parenthesis alone.
      const from = Math.max(
        before.lastIndexOf('\n'),
        ...[...before.matchAll(/\)(?=\s+\p{Lu})/gu)].map(({ index }) => index),
      );
      found.push({ end: before.length, next: at + mark.length, said: before.slice(from + 1).trim() });
    }
  return found;
}

/** Whether a text has the figure as it is printed, or the rate that is said of a bare count. */
export const saysNumber = ({ cell, ownRate }: FigureView, text: string): boolean =>
  [printed(cell), ...(ownRate ? [ownRate.text] : [])].some((sign) => beginOf(level(sign), level(text)) >= 0);

/** Where something begins in a text, at the beginning of a word or number; below zero where it does not. */
export function beginOf(sign: string, text: string): number {
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1))
    if (!/[\p{L}\d,.]/u.test(text[at - 1] ?? ' ')) return at;
  return -1;
}

/** A sentence's numbers: its words may be others in another version of the site. */
export const numbersOf = (sentence = ''): string => (sentence.match(/[\d,]+/g) ?? []).join(' ');
