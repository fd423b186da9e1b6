import { quotedParts } from '../../domain/application.ts';
import type { Draft, QuotedFigure, QuotedPart, QuotedTexts } from '../../domain/application.ts';
import type { IndicatorId } from '../../domain/ids.ts';
import type { Indicator } from '../../domain/indicator.ts';
import { viewFigure } from '../figureText.ts';
import { figureText as printFigure } from '../map.ts';
import { paragraph } from './blocks.ts';
import type { Block, Fold, TableRow } from './blocks.ts';
import { changeSaid } from './context.ts';
import type { ApplicationFacts } from './context.ts';
import { usedFigures } from './figureBlocks.ts';
import { numbersOf } from './quoted.ts';

import { alteredSentences, uncheckedSentences } from './textChecks.ts';
import type { AlteredSentence } from './textChecks.ts';

/** The draft's figures as they are printed now, to be kept in its file: a share with the count that its sentence names. */
export function quoteFigures(draft: Draft, context: ApplicationFacts): QuotedFigure[] {
  const { facts } = context;
  const { area = '' } = draft;
  const used = usedFigures(draft, context).map(({ figure }) => figure.indicator.id);
  const counts = countsOf(used, facts.dataset.indicators);
  return [...used, ...counts].flatMap((indicator) => {
    const here = printedHere({ indicator, area }, context);
    if (!here) return [];
    const { label: _, figure, country, period, ...rest } = here;
    // Of a count that a share names no more is said.
    return [{ indicator, area, figure, country, period, ...(counts.includes(indicator) ? {} : rest) }];
  });
}

/** The counts that sentences of the chosen shares name, where they are not chosen themselves. */
export const countsOf = (chosen: readonly IndicatorId[], indicators: readonly Indicator[]): IndicatorId[] =>
  indicators.flatMap(({ id, numerator }) =>
    numerator !== undefined && chosen.includes(id) && !chosen.includes(numerator) ? [numerator] : [],
  );

/** The draft's chosen figures and whatever else the file quotes, each against this site's table. */
export function checkBlocks(
  draft: Draft,
  quotes: readonly QuotedFigure[],
  context: ApplicationFacts,
): (Block | Fold)[] {
  const { i18n, facts } = context;
  const { t, plural } = i18n;
  const missing = quoteFigures(draft, context).filter(
    ({ indicator }) =>
      // A file of before has the chosen figures alone.
      draft.figures.some((id) => id === indicator) && !quotes.some((quote) => quote.indicator === indicator),
  );
  const checks = [
    ...quotes.map((quote) => checkQuote(quote, draft, context)),
    ...missing.map((figure) => missingCheck(figure, context)),
    ...alteredSentences(draft, context).map((altered) => alteredCheck(altered, context)),
  ];
  const open = uncheckedSentences(draft, context);
  const unchecked = [
    ...(open > 0 ? [paragraph(plural('application.reader.ownWords', open))] : []),
    paragraph(t('application.reader.unchecked')),
  ];
  if (checks.length === 0) return [paragraph(t('application.reader.figures.none')), ...unchecked];
  const differing = checks.filter(({ isSame }) => !isSame).length - missing.length;
  const table = (of: readonly Check[]): Block => ({
    kind: 'table',
    caption: t('application.reader.figures'),
    head: [
      t('application.sheet.figure'),
      t('application.sheet.period'),
      t('application.reader.inFile'),
      t('application.reader.here'),
      t('application.reader.result'),
    ],
    rows: of.map(({ row }) => row),
    numeric: [],
  });
  const [same, other] = [checks.filter(({ isSame }) => isSame), checks.filter(({ isSame }) => !isSame)];
  return [
    ...(other.length > 0 ? [table(other)] : []),
    ...(same.length > 0
      ? [
          {
            kind: 'fold' as const,
            summary: plural('application.reader.sameCount', same.length),
            blocks: [table(same)],
          },
        ]
      : []),
    ...(differing > 0 ? [paragraph(plural('application.reader.someDiffer', differing), 'stop')] : []),
    ...(missing.length > 0 ? [paragraph(plural('application.reader.someMissing', missing.length), 'stop')] : []),
    ...(differing + missing.length === 0
      ? [paragraph(t(open > 0 ? 'application.reader.allSame.checked' : 'application.reader.allSame'))]
      : []),
    ...unchecked,
    paragraph(`${facts.dataset.table.readingRule.lead} ${facts.dataset.table.readingRule.rest}`),
  ];
}

type Check = { readonly row: TableRow; readonly isSame: boolean };

/** What is printed here in place of what is quoted: a file of before has less, and a change comes with the table before. */
export const quotedBy = (quote: QuotedFigure, here: QuotedTexts): QuotedFigure => ({
  ...quote,
  ...Object.fromEntries(
    quotedParts.flatMap((part) =>
      quote[part] === undefined ? [] : [[part, part === 'change' ? (here.change ?? quote.change) : here[part]]],
    ),
  ),
});

/** Whether both say the same; of a change its numbers do. */
export const isSameAs = (one: QuotedTexts, other: QuotedTexts, part: QuotedPart): boolean =>
  part === 'change' ? numbersOf(one.change) === numbersOf(other.change) : one[part] === other[part];

/** A figure, the country's and its place, as far as the file has it; of a bare count the rate that is said, with the rate's place. */
const pairText = (quote: QuotedTexts, indicator: string, { facts, i18n }: ApplicationFacts) => {
  const { figure = '', country = '', rank, ownRate, ownRateCountry, ownRateRank } = quote;
  const { t } = i18n;
  const label = facts.rates.find((own) => own.indicator === indicator)?.label;
  const pair = (one: string, other: string | undefined, place: string | undefined) =>
    [
      other === undefined ? one : t('application.reader.pair', { figure: one, country: other }),
      ...(place === undefined ? [] : [place]),
    ].join(t('list.comma'));
  return ownRate === undefined || label === undefined
    ? pair(figure, country, rank)
    : [
        pair(figure, country, undefined),
        pair(t('figures.rate', { figure: ownRate, label }), ownRateCountry, ownRateRank),
      ].join(t('list.semicolon'));
};

/** A quote is the same only if it is of the application's own county and everything in it stands here. */
function checkQuote(quote: QuotedFigure, draft: Draft, context: ApplicationFacts): Check {
  const { facts, i18n } = context;
  const { t } = i18n;
  const printed = printedHere(quote, context);
  const here = printed && quotedBy(quote, printed);
  const isOtherCounty = quote.area !== draft.area;
  const isOtherChange = here !== undefined && !isSameAs(here, quote, 'change');
  const isSame =
    !isOtherCounty &&
    here !== undefined &&
    quotedParts.every((part) => isSameAs(here, quote, part)) &&
    printed?.period === quote.period;
  const pair = (texts: QuotedTexts) => pairText(texts, quote.indicator, context);
  const said = (texts: QuotedTexts) =>
    isOtherChange && texts.change !== undefined ? `${pair(texts)}. ${texts.change}` : pair(texts);
  const county = facts.dataset.counties.find(({ code }) => code === quote.area)?.name ?? quote.area;
  return {
    isSame,
    row: {
      cells: [
        printed?.label ?? quote.indicator,
        quote.period,
        isOtherCounty ? t('application.reader.otherCounty', { county, figure: pair(quote) }) : said(quote),
        here ? said(here) : t('application.reader.noFigure'),
        t(isSame ? 'application.reader.same' : 'application.reader.differs'),
      ],
    },
  };
}

/** A figure that is chosen, but of which the file does not say what it was. */
function missingCheck(figure: QuotedFigure, context: ApplicationFacts): Check {
  const { i18n } = context;
  const label = printedHere(figure, context)?.label ?? figure.indicator;
  const { t } = i18n;
  const cells = [label, figure.period, t('application.reader.notInFile'), pairText(figure, figure.indicator, context)];
  return { isSame: false, row: { cells: [...cells, t('application.reader.missing')] } };
}

/** A figure's sentence that says something else in the text than in the table. */
function alteredCheck({ figure, written, right, fields }: AlteredSentence, { i18n }: ApplicationFacts): Check {
  const { t } = i18n;
  const names = i18n.list(fields.map(({ name }) => t('quote', { text: name })));
  const inText = t('application.reader.inText', { fields: names, sentence: written });
  const cells = [figure.label, figure.period, inText, right, t('application.reader.differs')];
  return { isSame: false, row: { cells } };
}

/** The same figure as this site's table prints it; none if there is no such county or figure. */
export function printedHere(
  { indicator: id, area: code }: Pick<QuotedFigure, 'indicator' | 'area'>,
  context: ApplicationFacts,
): (Omit<QuotedFigure, 'indicator' | 'area'> & { readonly label: string }) | undefined {
  const { facts, i18n } = context;
  const indicator = facts.dataset.indicators.find((candidate) => candidate.id === id);
  const county = facts.dataset.counties.find((candidate) => candidate.code === code);
  if (!indicator || !county) return undefined;
  const { label, cell, country, period, rank, ownRate } = viewFigure(facts, indicator, county, i18n);
  const change = changeSaid(indicator, county, context);
  const rate = ownRate && {
    ownRate: i18n.number(ownRate.value, ownRate.decimals),
    ownRateCountry: ownRate.country,
    ownRateRank: ownRate.rank,
  };
  return { label, figure: printFigure(cell), country: printFigure(country), period, rank, ...rate, change };
}
