import type { Draft, QuotedFigure } from '../../domain/application.ts';
import type { Cell } from '../../domain/cell.ts';
import type { QuotedTexts } from '../../domain/compare.ts';
import type { CountyCode, IndicatorId } from '../../domain/ids.ts';
import type { FigureWording, Indicator } from '../../domain/indicator.ts';
import type { ApplicationFacts } from './context.ts';
import { countsOf, printedHere } from './figureChecks.ts';
import { numbersOf } from './quoted.ts';
import { chosenFigures } from './sheet.ts';

/** A figure of a draft that the table prints otherwise than when the draft was saved. */
export type ChangedFigure = {
  readonly quote: QuotedFigure;
  /** What the table has in its place. */
  readonly here: QuotedFigure;
  readonly indicator: Indicator;
  /** What has changed, old and new: the county's figure, the country's, its place, its change. */
  readonly lines: readonly string[];
  /** Whether the draft knows the count that a share's sentence names. */
  readonly hasCount: boolean;
};

/** Which of a draft's own figures have changed since it was saved. */
export function changedFigures(
  draft: Pick<Draft, 'area' | 'areas' | 'figures' | 'grant'>,
  quotes: readonly QuotedFigure[],
  context: ApplicationFacts,
): ChangedFigure[] {
  const { facts, i18n } = context;
  const { t } = i18n;
  const { area } = draft;
  // Of one that the draft does not use nothing is asked, nor of a count whose share's sentence is not there.
  const chosen = chosenFigures(draft, context).map(({ figure }) => figure.indicator.id);
  // Before an area is chosen its texts alone may have them.
  const used = draft.areas.length > 0 ? chosen : draft.figures;
  const said = [...used, ...countsOf(used, facts.dataset.indicators)];
  return quotes.flatMap((quote) => {
    const indicator = facts.dataset.indicators.find(({ id }) => id === quote.indicator);
    if (!indicator || quote.area !== area || !said.includes(indicator.id)) return [];
    const printed = printedHere(quote, context);
    if (!printed) return [];
    // A file of before has neither place nor change, and a change comes with the table before.
    const { figure, country: countryFigure } = printed;
    const here = {
      ...quote,
      figure,
      country: countryFigure,
      rank: quote.rank && printed.rank,
      change: quote.change && (printed.change ?? quote.change),
    };
    const label = indicator.shortLabel;
    const country = facts.dataset.country.name;
    const line = (what: keyof typeof lineKeys, before?: string, after = t('application.changed.gone')) =>
      before === undefined || before === after ? [] : [t(lineKeys[what], { label, country, before, after })];
    const lines = [
      ...line('figure', quote.figure, figure),
      ...line('country', quote.country, countryFigure),
      ...line('rank', quote.rank, here.rank),
      ...(numbersOf(quote.change) === numbersOf(here.change) ? [] : line('change', quote.change, here.change)),
    ];
    const hasCount = quotes.some(({ indicator: id, area: of }) => id === indicator.numerator && of === area);
    return lines.length > 0 ? [{ quote, here, indicator, lines, hasCount }] : [];
  });
}

const lineKeys = {
  figure: 'application.changed.figure',
  country: 'application.changed.country',
  rank: 'application.changed.rank',
  change: 'application.changed.change',
} as const;

/** Whether the writer has seen all that the table has in place of the draft's figures, and has kept the draft's. */
export function areDeclined(changed: readonly ChangedFigure[], declined: readonly QuotedFigure[]): boolean {
  return changed.every(({ here }) =>
    declined.some(
      ({ indicator, area, figure, country, rank, change }) =>
        indicator === here.indicator &&
        area === here.area &&
        figure === here.figure &&
        country === here.country &&
        rank === here.rank &&
        numbersOf(change) === numbersOf(here.change),
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
  const quoted = (said: 'rank' | 'change'): QuotedTexts =>
    Object.fromEntries(
      changed.map(({ quote: { area } }) => [
        area,
        Object.fromEntries(
          changed.flatMap(({ quote, indicator }) => (quote[said] === undefined ? [] : [[indicator.id, quote[said]]])),
        ),
      ]),
    );
  return {
    ...context,
    facts: {
      ...facts,
      dataset: { ...facts.dataset, figures, indicators: kept },
      quotedRanks: quoted('rank'),
    },
    quotedChanges: quoted('change'),
  };
}

/** A figure back from how it was printed; whatever stood in the place of a number counts as missing. */
function readPrinted(text: string): Cell {
  const digits = /^([\d\s]+)(?:,(\d+))?\s?\*?\s?%?$/.exec(text.trim());
  const whole = digits?.[1]?.replace(/\s/g, '');
  if (!whole) return { kind: 'missing' };
  const fraction = digits?.[2] ?? '';
  return { kind: 'value', value: Number(`${whole}.${fraction}`), decimals: fraction.length };
}
