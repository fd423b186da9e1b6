import { quotedParts } from '../../domain/application.ts';
import type { Draft, QuotedFigure, QuotedPart } from '../../domain/application.ts';
import { isNumber } from '../../domain/cell.ts';
import type { Cell } from '../../domain/cell.ts';
import { shownFigures } from '../../domain/draftChecks.ts';
import type { CountyCode, IndicatorId } from '../../domain/ids.ts';
import { cellOfText } from '../../domain/importedFile.ts';
import type { FigureWording, Indicator } from '../../domain/indicator.ts';
import { viewFigure } from '../figureText.ts';
import type { FigureView } from '../figureText.ts';
import { grantOf, prioritiesOf } from './context.ts';
import type { ApplicationFacts } from './context.ts';
import { countsOf, isSameAs, printedHere, quotedBy } from './figureChecks.ts';
import { isPutIn } from './quoted.ts';
import { writtenTexts } from './writtenFields.ts';

/** A figure of a draft that the table prints otherwise than when the draft was saved. */
export type ChangedFigure = {
  readonly quote: QuotedFigure;
  /** What the table has in its place. */
  readonly here: QuotedFigure;
  readonly indicator: Indicator;
  /** What has changed, old and new, of all that the draft says of it. */
  readonly lines: readonly string[];
  /** How many of them are numbers, and not places. */
  readonly numbers: number;
  /** Whether the draft knows the count that a share's sentence names. */
  readonly hasCount: boolean;
};

/** The quotes that have changed; and where some have, every quoted figure as the draft says it. */
export type ChangedQuotes = { readonly changed: readonly ChangedFigure[]; readonly said: readonly FigureView[] };

/** Which of a draft's own figures have changed since it was saved. */
export function changedFigures(
  draft: Draft,
  quotes: readonly QuotedFigure[],
  context: ApplicationFacts,
): readonly ChangedFigure[] {
  return usedBy(draft, changedQuotes(quotes, context), context);
}

/** Which figures have changed since they were quoted, whether a draft uses them or not. */
export function changedQuotes(quotes: readonly QuotedFigure[], context: ApplicationFacts): ChangedQuotes {
  const { facts, i18n } = context;
  const { t } = i18n;
  const { counties, country, indicators } = facts.dataset;
  const changed = quotes.flatMap((quote) => {
    const indicator = indicators.find(({ id }) => id === quote.indicator);
    const printed = indicator && printedHere(quote, context);
    if (!printed) return [];
    const here = quotedBy(quote, printed);
    const rate = facts.rates.find((own) => own.indicator === indicator.id)?.name ?? '';
    const names = { label: indicator.shortLabel, country: country.name, rate };
    const parts = quotedParts.filter((part) => !isSameAs(here, quote, part) && !goesAlong(part, here));
    const lines = parts.map((part) => {
      const { [part]: before = '' } = quote;
      const { [part]: after = t('application.changed.gone') } = here;
      return t(lineKeys[part], { ...names, before: inWords(before, i18n), after: inWords(after, i18n) });
    });
    const numbers = parts.filter((part) => part !== 'rank' && part !== 'ownRateRank').length;
    const hasCount = quotes.some(({ indicator: id, area }) => id === indicator.numerator && area === quote.area);
    return lines.length > 0 ? [{ quote, here, indicator, lines, numbers, hasCount }] : [];
  });
  if (changed.length === 0) return { changed, said: [] };
  const before = withQuotes(changed, context).facts;
  const said = quotes.flatMap(({ indicator: id, area }) => {
    const [indicator, county] = [
      before.dataset.indicators.find((one) => one.id === id),
      counties.find(({ code }) => code === area),
    ];
    return indicator && county ? [viewFigure(before, indicator, county, i18n)] : [];
  });
  return { changed, said };
}

/** What a symbol says, in its place: a colon or dots would be read as the line's own. */
function inWords(printed: string, { t }: ApplicationFacts['i18n']): string {
  const cell = cellOfText(printed);
  return cell && !isNumber(cell) ? t(`symbol.${cell.kind}`) : printed;
}

/** Those that the draft uses: chosen ones and those whose sentence stands in a text, and the counts that they name. */
export function usedBy(draft: Draft, { changed, said }: ChangedQuotes, context: ApplicationFacts) {
  if (changed.length === 0) return changed;
  const { facts, grants, i18n } = context;
  const grant = grantOf(draft, grants);
  // Of one that the draft does not use nothing is asked; before an area is chosen its texts alone may have them.
  const areas = prioritiesOf(grant, grants).map(({ priority }) => priority);
  const chosen = draft.areas.length > 0 ? shownFigures(draft, areas) : draft.figures;
  const texts = writtenTexts(draft, grant);
  const putIn = said
    .filter((figure) => figure.county.code === draft.area && isPutIn(figure, texts, i18n))
    .map(({ indicator }) => indicator.id);
  const used = [...chosen, ...putIn];
  const all = [...used, ...countsOf(used, facts.dataset.indicators)];
  return changed.filter(({ quote, indicator }) => quote.area === draft.area && all.includes(indicator.id));
}

/** Whether something is only not said any more because the figure, or the rate, that it belongs to is gone: it has not changed. */
const goesAlong = (part: QuotedPart, here: QuotedFigure): boolean =>
  here[part] === undefined &&
  (!/\d/.test(here.figure) || ((part === 'ownRateCountry' || part === 'ownRateRank') && here.ownRate === undefined));

const lineKeys = {
  figure: 'application.changed.figure',
  country: 'application.changed.country',
  rank: 'application.changed.rank',
  ownRate: 'application.changed.ownRate',
  ownRateCountry: 'application.changed.ownRateCountry',
  ownRateRank: 'application.changed.ownRateRank',
  change: 'application.changed.change',
} as const satisfies Record<QuotedPart, string>;

/** Whether the writer has seen all that the table has in place of the draft's figures, and has kept the draft's. */
export function areDeclined(changed: readonly ChangedFigure[], declined: readonly QuotedFigure[]): boolean {
  return changed.every(({ here }) =>
    declined.some(
      (seen) =>
        seen.indicator === here.indicator &&
        seen.area === here.area &&
        quotedParts.every((part) => isSameAs(seen, here, part)),
    ),
  );
}

/**
 * The facts with the figures that a draft was saved with in place of those that have changed. A share of which a file of
 * before does not know the count then goes without it: the one that the table has now does not belong to it.
 */
export function withQuotes(changed: readonly ChangedFigure[], context: ApplicationFacts): ApplicationFacts {
  if (changed.length === 0) return context;
  const { facts } = context;
  const { country, indicators } = facts.dataset;
  const figures = { ...facts.dataset.figures };
  const restated = changed.filter(({ quote, here }) => quote.figure !== here.figure || quote.country !== here.country);
  for (const { quote, indicator } of restated) {
    const area = quote.area as CountyCode;
    figures[area] = { ...figures[area], [indicator.id]: readPrinted(quote.figure) };
    figures[country.code] = { ...figures[country.code], [indicator.id]: readPrinted(quote.country) };
  }
  const isAlone = (id: IndicatorId) =>
    restated.some(
      ({ indicator, quote, here, hasCount }) => indicator.id === id && quote.figure !== here.figure && !hasCount,
    );
  const kept = indicators.map((indicator): Indicator => {
    const { numerator, sentence, countySentence, ...rest } = indicator;
    const withoutCount = ({ text, withoutCount = text }: FigureWording): FigureWording => ({ text: withoutCount });
    return numerator !== undefined && isAlone(indicator.id)
      ? { ...rest, sentence: withoutCount(sentence), countySentence: withoutCount(countySentence) }
      : indicator;
  });
  const quoted = Object.fromEntries(
    changed.map(({ quote: { area } }) => [
      area,
      Object.fromEntries(changed.flatMap(({ quote }) => (quote.area === area ? [[quote.indicator, quote]] : []))),
    ]),
  );
  return { ...context, facts: { ...facts, dataset: { ...facts.dataset, figures, indicators: kept }, quoted } };
}

/** A figure back from how it was printed: its number, its symbol for why there is none, its mark for a preliminary one. */
const readPrinted = (text: string): Cell =>
  cellOfText(text.replace(/[\s%]/g, '').replace(',', '.')) ?? { kind: 'missing' };
