import type { Draft } from '../../domain/application';
import type { Facts } from '../../domain/compare';
import { stoppedBy } from '../../domain/draftChecks';
import type { I18n } from '../../i18n/createI18n';
import { viewFigure } from '../figureText';
import { figureText as printFigure } from '../map';
import { heading, paragraph } from './blocks';
import type { Block, TableRow } from './blocks';
import { budgetOf } from './budgetBlocks';
import { areaOf, chosenAreas, grantOf, prioritiesOf } from './context';
import type { ApplicationFacts } from './context';
import { exclusionAnswers } from './draft';
import { figureText } from './figureBlocks';
import { chosenFigures } from './sheet';

/** A figure as it stood when the file was made. */
export type QuotedFigure = {
  readonly indicator: string;
  readonly area: string;
  readonly figure: string;
  readonly country: string;
  readonly period: string;
};

/** The draft's figures as they are printed now, to be kept in its file. */
export function quoteFigures(draft: Draft, context: ApplicationFacts): QuotedFigure[] {
  return chosenFigures(draft, context).map(({ figure }) => ({
    indicator: figure.indicator.id,
    area: figure.area.code,
    figure: printFigure(figure.cell),
    country: printFigure(figure.country),
    period: figure.period,
  }));
}

/** An application as the one who judges it reads it, before its own text. */
export function viewReview(draft: Draft, quotes: readonly QuotedFigure[], context: ApplicationFacts): Block[] {
  const { i18n, grants } = context;
  const { t } = i18n;
  const grant = grantOf(draft, grants);
  const stopped = stoppedBy(draft, grant);
  return [
    heading(2, t('application.reader.exclusions')),
    { kind: 'list', items: exclusionAnswers(draft, grant, i18n) },
    ...stopped.map(({ wording }) => paragraph(t('application.reader.outside', { wording }), 'stop')),
    heading(2, t('application.reader.limits')),
    ...limitBlocks(draft, context),
    heading(2, t('application.reader.chosen')),
    ...choiceBlocks(draft, context),
    heading(2, t('application.reader.figures')),
    ...checkBlocks(quotes, context),
  ];
}

function limitBlocks(draft: Draft, { i18n, grants }: ApplicationFacts): Block[] {
  const { t, number, plural } = i18n;
  const grant = grantOf(draft, grants);
  const { years, positions, competence, own } = budgetOf(draft, grant);
  const limit = years.flatMap((year) => year.positions).reduce((sum, share) => sum + share.limit, 0);
  const { maxYears } = grant.period;
  const kroner = (amount: number) => number(amount, 0);
  const isKept = draft.firstYear + draft.years - 1 <= maxYears;
  return [
    {
      kind: 'list',
      items: [
        t('application.reader.limits.positions', { granted: kroner(positions), limit: kroner(limit) }),
        t('application.reader.limits.competence', {
          granted: kroner(competence.granted),
          limit: kroner(competence.limit),
        }),
        plural('application.reader.limits.years', draft.years, { first: draft.firstYear, most: maxYears }),
        t('application.reader.own', { own: kroner(own) }),
      ],
    },
    paragraph(
      t(isKept ? 'application.reader.limits.kept' : 'application.reader.limits.broken'),
      isKept ? undefined : 'stop',
    ),
  ];
}

function choiceBlocks(draft: Draft, context: ApplicationFacts): Block[] {
  const { i18n, grants } = context;
  const { t } = i18n;
  const all = prioritiesOf(grantOf(draft, grants), grants).map(({ priority }) => priority);
  const titles = (isChosen: boolean) =>
    all.filter(({ slug }) => draft.areas.includes(slug) === isChosen).map(({ title }) => title);
  const [chosen, left] = [titles(true), titles(false)];
  const out = chosenAreas(draft, context).map(({ priority, figures }) => ({
    title: priority.title,
    figures: figures.filter(({ figure }) => !draft.figures.includes(figure.indicator.id)),
  }));
  const hasLeft = out.some(({ figures }) => figures.length > 0);
  const area = areaOf(draft, context.facts);
  return [
    paragraph(
      chosen.length > 0
        ? t('application.reader.areas', { areas: i18n.list(chosen) })
        : t('application.reader.areas.none'),
    ),
    ...(left.length > 0 ? [paragraph(t('application.reader.areas.left', { areas: i18n.list(left) }))] : []),
    ...(area && chosen.length > 0
      ? [
          heading(3, t('application.reader.left')),
          ...(hasLeft ? [] : [paragraph(t('application.reader.left.none'))]),
          ...out.flatMap(({ title, figures }): Block[] =>
            figures.length > 0 ? [heading(4, title), { kind: 'list', items: figures.map(figureText) }] : [],
          ),
        ]
      : []),
  ];
}

function checkBlocks(quotes: readonly QuotedFigure[], context: ApplicationFacts): Block[] {
  const { i18n, facts } = context;
  const { t, plural } = i18n;
  if (quotes.length === 0) return [paragraph(t('application.reader.figures.none'))];
  const checks = quotes.map((quote) => checkQuote(quote, context));
  const differing = checks.filter(({ isSame }) => !isSame).length;
  return [
    {
      kind: 'table',
      caption: t('application.reader.figures'),
      head: [
        t('application.sheet.figure'),
        t('application.sheet.period'),
        t('application.reader.inFile'),
        t('application.reader.here'),
        t('application.reader.result'),
      ],
      rows: checks.map(({ row }) => row),
      numeric: [],
    },
    differing === 0
      ? paragraph(t('application.reader.allSame'))
      : paragraph(plural('application.reader.someDiffer', differing), 'stop'),
    paragraph(`${facts.dataset.table.readingRule.lead} ${facts.dataset.table.readingRule.rest}`),
  ];
}

function checkQuote(quote: QuotedFigure, { facts, i18n }: ApplicationFacts): { row: TableRow; isSame: boolean } {
  const { t } = i18n;
  const here = printedHere(quote, facts, i18n);
  const pair = (figure: string, country: string) => t('application.reader.pair', { figure, country });
  const isSame =
    here !== undefined &&
    here.figure === quote.figure &&
    here.country === quote.country &&
    here.period === quote.period;
  return {
    isSame,
    row: {
      cells: [
        here?.label ?? quote.indicator,
        quote.period,
        pair(quote.figure, quote.country),
        here ? pair(here.figure, here.country) : t('application.reader.noFigure'),
        t(isSame ? 'application.reader.same' : 'application.reader.differs'),
      ],
    },
  };
}

/** The same figure as this site's table prints it; none if there is no such county or figure. */
function printedHere({ indicator: id, area: code }: QuotedFigure, facts: Facts, i18n: I18n) {
  const indicator = facts.dataset.indicators.find((candidate) => candidate.id === id);
  const area = facts.dataset.counties.find((candidate) => candidate.code === code);
  if (!indicator || !area) return undefined;
  const { label, cell, country, period } = viewFigure(facts, indicator, area, i18n);
  return { label, figure: printFigure(cell), country: printFigure(country), period };
}
