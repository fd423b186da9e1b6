import type { Draft } from '../../domain/application.ts';
import { areaOf, grantOf } from './context.ts';
import type { ApplicationFacts } from './context.ts';
import { viewFigure } from '../figureText.ts';
import type { FigureView } from '../figureText.ts';
import { cleanText } from './blocks.ts';
import { writtenTexts } from './draft.ts';
import { statementOf } from './insertion.ts';
import { level } from './notes.ts';

/** A figure's sentence as it stands in the office's own text, where it says something else than the table. */
export type AlteredSentence = { readonly figure: FigureView; readonly written: string };

/** Finds the sentences of the county's figures in what was written, in which a number or the rank has been changed. */
export function alteredSentences(draft: Draft, context: ApplicationFacts): AlteredSentence[] {
  const county = areaOf(draft, context.facts);
  if (!county) return [];
  const texts = writtenTexts(draft, grantOf(draft, context.grants)).map((text) => level(cleanText(text)));
  return context.facts.dataset.indicators.flatMap((indicator) => {
    const figure = viewFigure(context.facts, indicator, county, context.i18n);
    const templates = formsOf(figure).map((sentence) => templateOf(sentence, figure.rank));
    return texts.flatMap((text) => {
      // The longest form that stands there: of a sentence that is there as a whole its beginning is no news.
      const found = templates.map(({ pattern, values }) => ({ values, hits: [...text.matchAll(pattern)] }));
      const { values = [], hits = [] } = found.find(({ hits }) => hits.length > 0) ?? {};
      return hits
        .filter(([, ...written]) => written.some((value, i) => value !== values[i]))
        .map(([written]) => ({ figure, written }));
    });
  });
}

/** The sentence with its rate, without it, and its beginning alone, which names what is counted. */
function formsOf(figure: FigureView): string[] {
  const [first = ''] = figure.sentence.split(/(?<=\.) (?=\p{Lu})/u);
  return [...new Set([statementOf(figure), figure.sentence, first])].map(level);
}

const number = /\d+(?:[ ,.]\d+)*/;
const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** A sentence with a gap for each number and for the rank: it finds the same sentence whatever stands in them. */
function templateOf(sentence: string, rank: string | undefined): { pattern: RegExp; values: string[] } {
  const gap = rank === undefined ? number : new RegExp(`${escape(level(rank))}|${number.source}`);
  const values = sentence.match(new RegExp(gap, 'g')) ?? [];
  const between = sentence.split(gap).map(escape);
  const pattern = values.reduce(
    (whole, value, i) => `${whole}(${value === level(rank ?? '') ? '.{1,60}?' : number.source})${between[i + 1] ?? ''}`,
    between[0] ?? '',
  );
  return { pattern: new RegExp(pattern, 'g'), values };
}
