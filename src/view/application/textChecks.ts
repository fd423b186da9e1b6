import type { Draft } from '../../domain/application.ts';
import type { I18n } from '../../i18n/createI18n.ts';
import { areaOf, grantOf } from './context.ts';
import type { ApplicationFacts } from './context.ts';
import { figureText as printed } from '../map.ts';
import { viewFigure } from '../figureText.ts';
import type { FigureView } from '../figureText.ts';
import { cleanText } from './blocks.ts';
import { writtenTexts } from './writtenFields.ts';
import { insertedForms } from './insertion.ts';
import { beginOf, citations, level, saysNumber } from './quoted.ts';

/** A figure's sentence as it stands in the office's own text, where it says something else than the table; `right`: what it would say. */
export type AlteredSentence = { readonly figure: FigureView; readonly written: string; readonly right: string };

/** Finds the sentences of the county's figures in what was written, in which a number, the rank or the county is another. */
export function alteredSentences(draft: Draft, context: ApplicationFacts): AlteredSentence[] {
  const county = areaOf(draft, context.facts);
  if (!county) return [];
  const texts = writtenTexts(draft, grantOf(draft, context.grants)).map((text) => level(cleanText(text)));
  const others = context.facts.dataset.counties.filter(({ code }) => code !== county.code);
  const names = context.facts.dataset.counties.map(({ name }) => escape(name)).join('|');
  const figures = context.facts.dataset.indicators.map((one) => viewFigure(context.facts, one, county, context.i18n));
  const altered = figures.flatMap((figure) => {
    const gaps = [
      ...[figure.rank, figure.ownRate?.rank].map((rank) => ({ said: rank, others: '.{1,60}?' })),
      { said: county.name, others: names },
    ];
    const templates = formsOf(figure, context.i18n).map((right) => ({ right, ...templateOf(level(right), gaps) }));
    return texts.flatMap((text) => {
      // The longest form that stands there: of a sentence that is there as a whole its beginning is no news.
      const found = templates.map((template) => ({ ...template, hits: [...text.matchAll(template.pattern)] }));
      const { right = '', values = [], hits = [] } = found.find(({ hits }) => hits.length > 0) ?? {};
      return hits.flatMap(({ 0: written, index, ...groups }) => {
        const other = others.find(({ name }) => text.slice(0, index).endsWith(`${name}: `));
        if (other) return [{ figure, written: `${other.name}: ${written}`, right: `${county.name}: ${right}` }];
        return values.some((value, i) => groups[i + 1] !== value) ? [{ figure, written, right }] : [];
      });
    });
  });
  return [...altered, ...reworded(texts, figures, altered, context)];
}

/**
 * Sentences in the writer's own words before a source that was put in here, where the table's number is none of theirs:
 * what it says is the figure's whose sentence has most of their words.
 */
function reworded(
  texts: readonly string[],
  figures: readonly FigureView[],
  known: readonly AlteredSentence[],
  { i18n }: ApplicationFacts,
): AlteredSentence[] {
  const wordsIn = (sentence: string, figure: FigureView) =>
    sentence.split(/[\s,.]+/).filter((word) => word.length > 3 && level(figure.sentence).includes(word)).length;
  const most = <T>(all: readonly T[], count: (one: T) => number): T | undefined =>
    all.toSorted((a, b) => count(b) - count(a))[0];
  return texts.flatMap((text) => {
    const cited = figures.flatMap((figure) => citations(figure, text, i18n).map((place) => ({ ...place, figure })));
    return [...new Set(cited.map(({ next }) => next))].flatMap((next) => {
      const here = cited.filter((place) => place.next === next);
      const said = here[0]?.said ?? '';
      if (known.some(({ written }) => said.includes(written))) return [];
      const sentences = said.split(/(?<=[.!?]) +(?=\p{Lu})/u).filter((sentence) => /\d/.test(sentence));
      const pairs = here.some(({ figure }) => saysNumber(figure, said))
        ? sentences.flatMap((written) => misstated(written, said, here).map((figure) => ({ written, figure })))
        : sentences.flatMap((written) => here.map(({ figure }) => ({ written, figure })));
      const best = most(pairs, ({ written, figure }) => wordsIn(written, figure));
      if (!best) return [];
      const [right = best.figure.sentence] = insertedForms(best.figure, i18n).map((form) => form.text);
      return [{ ...best, right }];
    });
  });
}

/**
 * The shares and rates that a sentence gives another number than theirs. The number of a count beside it, or of another
 * figure, does not make it right; the figure's own, somewhere before the source, does.
 */
function misstated(
  sentence: string,
  said: string,
  here: readonly { readonly figure: FigureView }[],
): readonly FigureView[] {
  const claims = here.flatMap(({ figure }) => claimsOf(figure, sentence).map((claim) => ({ ...claim, figure })));
  const wrong = [...new Set(claims.map(({ at }) => at))].map((at) => claims.filter((claim) => claim.at === at));
  const isRight = ({ figure, number }: (typeof claims)[number]) =>
    number === numberIn(figure.ownRate?.country ?? printed(figure.country)) ||
    (figure.ownRate ? beginOf(level(figure.ownRate.text), said) >= 0 : saysNumber(figure, said));
  return wrong.find((same) => !same.some(isRight))?.map(({ figure }) => figure) ?? [];
}

const numberIn = (text: string) => /\d+(?:,\d+)?/.exec(level(text))?.[0];

/** Where a sentence gives a number as the share or the rate of those that the figure is about: "9,9 % av de unge". */
function claimsOf({ indicator, cell, ownRate, sentence }: FigureView, text: string): { at: number; number: string }[] {
  const unit = ownRate ? level(ownRate.label) : level(cell.unit).trim();
  if (unit === '') return [];
  const first = (words: string) => words.split(/[^\p{L}\d–-]+/u).find((word) => word.length > 2 && !/^\d+$/.test(word));
  const own = level(sentence).split(level(printed(cell)))[1] ?? '';
  const about = [first(indicator.shortLabel), first(own)].map((word) => word?.toLowerCase());
  const pattern = new RegExp(`(\\d+(?:,\\d+)?) ?${escape(unit)}((?: [\\p{L}\\d–-]+){0,3})`, 'gu');
  return [...text.matchAll(pattern)].flatMap(({ index, 1: number = '', 2: after = '' }) =>
    ownRate ||
    after
      .toLowerCase()
      .split(' ')
      .some((word) => about.includes(word))
      ? [{ at: index, number }]
      : [],
  );
}

/** The draft with such a sentence as the table has it now, wherever it stands. */
export function withSentence(draft: Draft, { written, right }: AlteredSentence): Draft {
  const pattern = new RegExp(escape(written).replaceAll(' ', '[ \\u00a0]'), 'g');
  const mend = <Texts extends Readonly<Record<string, string>>>(texts: Texts) =>
    Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, text.replace(pattern, () => right)])) as Texts;
  return {
    ...draft,
    texts: mend(draft.texts),
    benefits: draft.benefits.map(mend),
    encouragements: mend(draft.encouragements as Readonly<Record<string, string>>),
    questions: mend(draft.questions as Readonly<Record<string, string>>),
  };
}

/** The sentence as it was put in, by this version and earlier ones, and its beginning alone, which names what is counted. */
function formsOf(figure: FigureView, i18n: I18n): string[] {
  const inserted = insertedForms(figure, i18n).map(({ text }) => text);
  const whole = [...(figure.ofCounty ? [figure.ofCounty.sentence] : []), figure.sentence];
  const begins = whole.map((text) => text.split(/(?<=\.) (?=\p{Lu})/u)[0] ?? text);
  return [...new Set([...inserted, figure.sentence, ...begins])];
}

/** What stands in a sentence and may be said otherwise: a pattern for whatever is said in its place. */
type Gap = { readonly said: string | undefined; readonly others: string };

const number = /\d+(?:[ ,.]\d+)*/;
const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** A sentence with a gap for each number and for what else may be another: it finds the same sentence whatever stands there. */
function templateOf(sentence: string, gaps: readonly Gap[]): { pattern: RegExp; values: string[] } {
  const known = gaps.flatMap(({ said, others }) => (said === undefined ? [] : [{ said: level(said), others }]));
  const gap = new RegExp([...known.map(({ said }) => escape(said)), number.source].join('|'), 'g');
  const values = sentence.match(gap) ?? [];
  const between = sentence.split(gap).map(escape);
  const pattern = values.reduce(
    (whole, value, i) =>
      `${whole}(${known.find(({ said }) => said === value)?.others ?? number.source})${between[i + 1] ?? ''}`,
    between[0] ?? '',
  );
  return { pattern: new RegExp(pattern, 'g'), values };
}
