import type { Draft } from '../../domain/application.ts';
import { isFilled } from '../../domain/application.ts';
import type { Facts } from '../../domain/compare.ts';
import type { I18n } from '../../i18n/createI18n.ts';
import { figureText as printed } from '../map.ts';
import { measureName } from '../measureName.ts';
import { rankText } from '../rank.ts';
import { viewStrip } from '../strip.ts';
import { cleanText, paragraph, placeholder } from './blocks.ts';
import type { Block, PictureBlock, Words } from './blocks.ts';
import { everyArea, grantOf } from './context.ts';
import type { ApplicationFacts, CountyFigureValue } from './context.ts';
import type { Notes } from './notes.ts';
import { countyStatement } from './insertion.ts';
import { inOwnVoice, withinSentence } from './ownVoice.ts';
import { beginOf, isPutIn, isQuoted, level, placeOf } from './quoted.ts';
import { writtenTexts } from './writtenFields.ts';

/** A chosen figure in full: its sentence, what it says to the area, what must be known to read it, its source. */
export function figureText({ figure, support, change }: CountyFigureValue): string {
  const { sentence, ownRate, note, source, recalculated, comparison } = figure;
  const isOurs = ownRate !== undefined || (comparison !== undefined && comparison.basis !== 'printed');
  return sentences([
    sentence,
    change,
    ownRate?.sentence,
    support.sentence,
    ownRate?.note,
    note,
    isOurs ? recalculated : source,
  ]);
}

function sentences(parts: readonly (string | undefined)[]): string {
  return parts.flatMap((part) => (part === undefined ? [] : [/[.!?]$/.test(part) ? part : `${part}.`])).join(' ');
}

/** A figure of the draft with what it says to each of the chosen areas that it belongs to. */
export type UsedFigure = CountyFigureValue & { readonly verdicts: readonly CountyFigureValue['support']['support'][] };

/**
 * The figures that the draft uses, each once, in the order of the table: those that are chosen, and those whose sentence
 * stands in a text, for which there is then a source and a reading rule whatever is chosen.
 */
export function usedFigures(draft: Draft, context: ApplicationFacts): UsedFigure[] {
  const every = everyArea(draft, context);
  const chosen = every.filter(({ priority }) => draft.areas.includes(priority.slug));
  const texts = writtenTexts(draft, grantOf(draft, context.grants));
  return context.facts.dataset.indicators.flatMap(({ id }) => {
    const of = (areas: typeof every) =>
      areas.flatMap(({ figures }) => figures).filter(({ figure }) => figure.indicator.id === id);
    const own = of(chosen);
    const all = own.length > 0 ? own : of(every);
    const isChosen = own.length > 0 && draft.figures.includes(id);
    const found = isChosen ? own : all.filter(({ figure }) => isPutIn(figure, texts, context.i18n));
    const [first] = found;
    return first ? [{ ...first, verdicts: found.map(({ support }) => support.support) }] : [];
  });
}

/**
 * The same in the order in which the office's text about the challenge comes to them: by their own sentences, else by
 * their numbers, else by whom they count; what it does not name follows in the order of the table.
 */
export function inTextOrder(used: readonly UsedFigure[], challenge: string, i18n: I18n): UsedFigure[] {
  const clean = cleanText(challenge);
  const text = level(clean).toLowerCase();
  const where = ({ figure }: UsedFigure): [step: number, at: number] => {
    const { shortLabel } = figure.indicator;
    const [subject = shortLabel] = shortLabel.split(/[^\p{L}]/u);
    const signs = [printed(figure.cell), subject].map((sign) => beginOf(level(sign).toLowerCase(), text));
    const places = [placeOf(figure, clean, i18n)?.end ?? -1, ...signs];
    const step = places.findIndex((at) => at >= 0);
    return step < 0 ? [places.length, 0] : [step, places[step] ?? 0];
  };
  return used
    .map((value) => ({ value, place: where(value) }))
    .sort((a, b) => a.place[0] - b.place[0] || a.place[1] - b.place[1])
    .map(({ value }) => value);
}

/** The challenge in a few words: how the county differs from the others by the first figure that supports an area. */
export function challengeClaim(used: readonly UsedFigure[], { facts, i18n }: ApplicationFacts): string | undefined {
  const { t } = i18n;
  const first = used.find(({ verdicts }) => verdicts.includes('for'));
  if (!first) return undefined;
  const { figure, reading } = first;
  const { name: area } = figure.county;
  const claim = figure.indicator.claim?.[reading.speaksWhen];
  if (claim === undefined) return figure.statement.replace(/\.$/, '');
  return t(isOutermost(first, facts, i18n) ? 'application.claim.first' : 'application.claim.country', { claim, area });
}

/** Whether no other county has as high a figure, or as low a one where that is what speaks. */
function isOutermost({ figure, reading }: UsedFigure, { dataset }: Facts, i18n: I18n): boolean {
  const of = dataset.counties.length;
  const [fromTop, fromBottom] = reading.speaksWhen === 'high' ? [1, of] : [of, 1];
  // As the draft says it: a corrected table does not move it unasked.
  return (figure.ownRate ?? figure).rank === rankText({ fromTop, fromBottom, tied: 1, of }, of, i18n);
}

/**
 * The chosen figures as sentences, for and against alike, each with its footnote and its strip. One whose sentence the
 * writer has put into a text of the draft is not said again: its footnote stands there.
 */
export function figureBlocks(
  used: readonly UsedFigure[],
  texts: readonly string[],
  notes: Notes,
  numbered: () => number,
  context: ApplicationFacts,
): Block[] {
  return used.flatMap((value) => [
    ...(isQuoted(value.figure, texts, context.i18n) ? [] : [paragraph([usedText(value, context), ...notes.of(value)])]),
    ...stripBlocks(value, numbered, context),
  ]);
}

/** A figure's sentences, after what it does not say where it points another way than every chosen area. */
function usedText({ figure, change, verdicts }: UsedFigure, { facts, i18n }: ApplicationFacts): string {
  const { ownRate, indicator, county } = figure;
  if (!verdicts.every((verdict) => verdict === 'against')) return sentences([countyStatement(figure, i18n), change]);
  const text = sentences([
    ownRate ? figure.statement : figure.sentence,
    change,
    ownRate && inOwnVoice(ownRate.sentence, i18n),
  ]);
  const group = measureName(facts.dataset, indicator).name;
  return i18n.t('application.against', { figure: withinSentence(group), area: county.name, text });
}

/** The figure among all counties'; none where it is missing, or is a bare count. */
export function stripBlocks(
  { figure }: UsedFigure,
  numbered: () => number,
  { facts, i18n }: ApplicationFacts,
): PictureBlock[] {
  const { t } = i18n;
  const { indicator, county, period } = figure;
  const view = viewStrip(facts, indicator, i18n);
  const own = view?.figures.find((one) => one.county.code === county.code);
  if (!view || !own) return [];
  return [
    {
      kind: 'picture',
      drawing: { kind: 'strip', view, here: county.code },
      alt: [view.title, own.label, ...(view.country ? [view.country.text] : [])].map((part) => `${part}.`).join(' '),
      caption: t('application.strip.caption', {
        number: numbered(),
        title: view.title,
        period,
        area: county.name,
        country: facts.dataset.country.name,
      }),
    },
  ];
}

/** The office's own figures as a table; where source or year is missing it says so in their place. */
export function ownFigureBlocks({ ownFigures }: Draft, { t }: I18n): Block[] {
  const rows = ownFigures.filter(isFilled);
  if (rows.length === 0) return [paragraph([placeholder(t('application.placeholder.ownFigures'))])];
  const fields = ['label', 'value', 'unit', 'year', 'source', 'comparison'] as const;
  return [
    {
      kind: 'table',
      caption: t('application.rows.ownFigures'),
      head: fields.map((field) => t(`application.cell.${field}`)),
      rows: rows.map((row) => ({
        cells: fields.map((field): Words => {
          const text = cleanText(row[field]);
          const isWanted = field === 'year' || field === 'source';
          return text === '' && isWanted ? [placeholder(t(`application.placeholder.${field}`))] : text;
        }),
      })),
      numeric: [1, 3],
    },
  ];
}
