import type { Draft } from '../../domain/application.ts';
import type { FieldPath } from '../../domain/draftNumbers.ts';
import type { I18n } from '../../i18n/createI18n.ts';
import { areaOf, grantOf } from './context.ts';
import type { ApplicationFacts } from './context.ts';
import { figureText as printed } from '../map.ts';
import { viewFigure } from '../figureText.ts';
import type { FigureView } from '../figureText.ts';
import { cleanText } from './blocks.ts';
import { usedFigures } from './figureBlocks.ts';
import { sourceMarks } from './insertion.ts';
import { beginnings, escape, isRounded, numberIn, numbersIn, ownForms, ownNumbers, yearOf } from './ownForms.ts';
import type { OwnForm } from './ownForms.ts';
import { citations, level } from './quoted.ts';
import { writtenFieldName, writtenFields } from './writtenFields.ts';
import type { WrittenField } from './writtenFields.ts';

/**
 * A figure's sentence as it stands in the office's own text, where it says something else than the table; `right`: what it
 * would say; `fields`: those in which it stands, by what they are called.
 */
export type AlteredSentence = AlteredText & {
  readonly fields: readonly { readonly path: FieldPath; readonly name: string }[];
};
type AlteredText = { readonly figure: FigureView; readonly written: string; readonly right: string };

/** Where a figure's own sentence stands in a text, whatever numbers it has. */
type Hit = { readonly at: number; readonly written: string; readonly altered: AlteredText | undefined };

/**
 * Finds the sentences of the county's figures in what was written, in which a number or the place is another: none but
 * those that were put in here, or have a chosen figure's words. What is said otherwise is the writer's, and left alone.
 * The same sentence in several fields is one.
 */
export function alteredSentences(draft: Draft, context: ApplicationFacts): AlteredSentence[] {
  const grant = grantOf(draft, context.grants);
  const found = new Map<string, AlteredSentence>();
  for (const { path, hits } of checkedTexts(draft, context))
    for (const { altered } of hits) {
      if (!altered) continue;
      const key = JSON.stringify([altered.written, altered.right]);
      const fields = found.get(key)?.fields ?? [];
      if (fields.some((field) => field.path === path)) continue;
      const field = { path, name: writtenFieldName(path, grant, context.i18n) };
      found.set(key, { ...altered, fields: [...fields, field] });
    }
  return [...found.values()];
}

/** How many sentences name a source that was put in here, with numbers that cannot be checked here. */
export function uncheckedSentences(draft: Draft, context: ApplicationFacts): number {
  const figures = figuresOf(draft, context);
  const unchecked = checkedTexts(draft, context).map(({ text, hits }) => {
    const cited = figures.flatMap((figure) => citations(figure, text, context.i18n));
    const open = cited.filter(
      ({ said, end }) => /\d/.test(said) && !hits.some(({ at, written }) => at + written.length === end),
    );
    return new Set(open.map(({ next }) => next)).size;
  });
  return unchecked.reduce((sum, count) => sum + count, 0);
}

/** The county's figures; none before a county is chosen. */
function figuresOf(draft: Draft, { facts, i18n }: ApplicationFacts): FigureView[] {
  const county = areaOf(draft, facts);
  return county ? facts.dataset.indicators.map((one) => viewFigure(facts, one, county, i18n)) : [];
}

/** Each text, with the figures' own sentences that stand in it. */
function checkedTexts(draft: Draft, context: ApplicationFacts): (WrittenField & { hits: Hit[] })[] {
  const { facts, i18n } = context;
  const all = figuresOf(draft, context);
  const used = usedFigures(draft, context).map(({ figure }) => figure.indicator.id);
  const figures = all.map((figure) => ({ figure, forms: ownForms(figure, facts.dataset.counties, i18n) }));
  const marks = [...new Set(all.flatMap((figure) => sourceMarks(figure, i18n).map(level)))];
  const own = `${draft.texts.municipality} ${draft.texts.office}`;
  return writtenFields(draft, grantOf(draft, context.grants)).map(({ path, text: written }) => {
    const text = level(cleanText(written));
    if (!/\d/.test(text)) return { path, text, hits: [] };
    const hits: Hit[] = [];
    const isFree = (from: number, to: number) =>
      hits.every(({ at, written: { length } }) => to <= at || from >= at + length);
    for (const { figure, forms } of figures)
      for (const form of forms)
        for (const { 0: said, index, ...groups } of text.matchAll(form.pattern))
          // The longest form that stands there: of a sentence that is there as a whole its beginning is no news.
          if (isFree(index, index + said.length) && isOfCounty(text.slice(0, index), figure, form, own, i18n)) {
            const isOther = isAltered(form, (i) => groups[(i + 1) as keyof typeof groups] as unknown as string);
            if (isOther === undefined) continue;
            const altered = isOther ? { figure, written: said, right: form.right } : undefined;
            hits.push({ at: index, written: said, altered });
          }
    for (const { at, said } of sentencesIn(text, marks))
      for (const { figure } of figures) {
        if (!used.includes(figure.indicator.id) || !isFree(at, at + said.length)) continue;
        const right = nearly(said, figure, i18n);
        if (right !== undefined)
          hits.push({ at, written: said, altered: right === said ? undefined : { figure, written: said, right } });
      }
    return { path, text, hits };
  });
}

/**
 * Whether a figure's own sentence says something else; unknown where it says another year or county and other numbers:
 * that is another figure, which the table may not have.
 */
function isAltered({ values, kinds }: OwnForm, said: (gap: number) => string): boolean | undefined {
  const isSame = (i: number) => said(i) === values[i] || (kinds[i] === 'number' && isRounded(said(i), values[i] ?? ''));
  const gaps = values.map((_, i) => i);
  const other = gaps.filter((i) => !isSame(i));
  if (!other.some((i) => kinds[i] === 'year' || kinds[i] === 'county')) return other.length > 0;
  const same = gaps.filter((i) => isSame(i) && kinds[i] === 'number');
  return other.length === 1 && same.length > 1 ? true : undefined;
}

/** What a sentence may begin with before the figure's own words, without being about something else. */
const besideWords = ({ t }: I18n) => t('application.altered.beside').split(' ');

/** Whether what stands before a figure's own sentence lets it be the county's: it names nobody else. */
function isOfCounty(before: string, { county }: FigureView, { kinds }: OwnForm, own: string, i18n: I18n): boolean {
  const begun = before.split(/\n|[.!?]\)? +(?=[\p{Lu}«]|$)|\)\.? +(?=\p{Lu}|$)/u);
  const lead = wordsIn((begun.at(-1) ?? '').replaceAll(county.name, ''));
  if (lead.some((word) => !besideWords(i18n).includes(word))) return false;
  if (kinds.includes('county')) return true;
  // Without a county it is about whatever the sentence before is about.
  const last = begun.at(-2) ?? '';
  const names = own.match(/\p{Lu}[\p{Ll}]{2,}/gu) ?? [];
  const isNamed = names.some((name) => name !== county.name && last.includes(name));
  return !isNamed && !/(?<=\S )\p{Lu}\p{Ll}/u.test(last.replaceAll(county.name, ''));
}

const wordsIn = (text: string): string[] =>
  level(text)
    .toLowerCase()
    .replaceAll(numbersIn(), ' ')
    .match(/%|[\p{L}\d][\p{L}\d–-]*/gu) ?? [];

/** The sentences of a text, without the sources that were put in here, each with where it stands. */
function sentencesIn(text: string, marks: readonly string[]): { at: number; said: string }[] {
  const end = new RegExp([...marks.map(escape), String.raw`\n`, String.raw`(?<=[.!?]) +(?=[\p{Lu}«])`].join('|'), 'gu');
  const ends = [...text.matchAll(end), { 0: '', index: text.length }];
  return ends.flatMap(({ index }, i) => {
    const before = ends[i - 1];
    const from = before ? before.index + before[0].length : 0;
    const said = text.slice(from, index);
    const at = from + (said.length - said.trimStart().length);
    return /\d/.test(said) ? [{ at, said: said.trim() }] : [];
  });
}

/** How many of a figure's own words have to stand in a sentence. */
const enough = 0.8;

/** A sentence with nearly a figure's own words, with the table's numbers in it; none where it may be about something else. */
function nearly(said: string, figure: FigureView, i18n: I18n): string | undefined {
  const text = said.replaceAll(/ ?prosent(?!\p{L})/gu, ' %');
  const words = wordsIn(text);
  const numbers = [...text.matchAll(numbersIn())];
  const own = ownNumbers(figure);
  const [value, count] = [numberIn(printed(figure.cell)), numberIn(figure.count && printed(figure.count))];
  if (value === undefined) return undefined;
  for (const form of beginnings(figure).map(level)) {
    const wanted = wordsIn(form);
    const extra = without(words, wanted);
    const lacking = without(wanted, words);
    // Words beside them may make it another group, and a long word less too.
    if (extra.some((word) => !besideWords(i18n).includes(word)) || lacking.some((word) => word.length > 5)) continue;
    if (lacking.length > (1 - enough) * wanted.length) continue;
    // Ages, months and the year are the figure's; of those that are left one is said of it, and one of its count.
    const fixed = [...form.matchAll(numbersIn())].map(([number]) => number).filter((number) => !own.includes(number));
    const rest = numbers.filter(({ 0: number }) => !fixed.includes(number));
    const year = yearOf(figure);
    if (fixed.some((number) => !numbers.some(([one]) => one === number)) || !fixed.includes(year ?? '')) continue;
    const unit = level(figure.cell.unit).trim();
    const [first, second, ...more] = rest;
    if (!first || more.length > 0) continue;
    const isAfter = ({ 0: number, index }: RegExpExecArray, sign: string) =>
      text
        .slice(index + number.length)
        .trimStart()
        .startsWith(sign);
    if (!isAfter(first, unit)) continue;
    if (second && (count === undefined || text[second.index - 1] !== '(')) continue;
    // Without a county's name there has to be a number that is the figure's.
    const pairs = [[first[0], value] as const, ...(second ? [[second[0], count ?? ''] as const] : [])];
    const wrong = pairs.filter(([one, right]) => !isRounded(one, right));
    if (wrong.length === pairs.length && !said.includes(figure.county.name)) continue;
    return wrong.reduce(
      (mended, [one, right]) => mended.replace(new RegExp(`(?<![\\d,])${escape(one)}(?![\\d,]*\\d)`), right),
      said,
    );
  }
  return undefined;
}

/** The words of one list that the other has not, each as often as it stands there. */
function without(words: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return words.filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** A sentence as it may stand in a field, with whichever spaces. */
export const sentencePattern = (sentence: string, flags = ''): RegExp =>
  new RegExp(escape(level(sentence)).replaceAll(' ', '[ \\u00a0]'), flags);

/** The draft with such a sentence as the table has it now, wherever it stands. */
export function withSentence(draft: Draft, { written, right }: Pick<AlteredSentence, 'written' | 'right'>): Draft {
  const pattern = sentencePattern(written, 'g');
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
