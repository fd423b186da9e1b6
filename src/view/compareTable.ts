import type { County } from '../domain/county.ts';
import type { Facts } from '../domain/compare.ts';
import type { IndicatorId } from '../domain/ids.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { PriorityArea } from '../domain/priority.ts';
import type { I18n } from '../i18n/createI18n.ts';
import { viewExpected } from './expected.ts';
import type { ExpectedView } from './expected.ts';
import type { ComparisonView } from './comparison.ts';
import { viewFigure } from './figureText.ts';
import type { FigureView } from './figureText.ts';

/** One figure side by side with others. `lines`: place, difference from the country, and what it means in numbers. */
export type CompareCell = {
  readonly figure: FigureView;
  readonly lines: readonly string[];
  /** What `lines` says in words; none where it is silent. */
  readonly comparison: ComparisonView | undefined;
  readonly expected: ExpectedView | undefined;
};

/** A row of the table: a figure of the country and of each chosen county, in the order chosen. */
export type CompareRow = {
  readonly indicator: Indicator;
  /** The other priority areas that the figure speaks to, in words. */
  readonly also: string | undefined;
  readonly cells: readonly CompareCell[];
};

/** The figures that speak to a priority area and stand under no earlier one. */
export type CompareGroup = { readonly title: string; readonly rows: readonly CompareRow[] };

/** Country and chosen counties as columns, figures as rows by priority area. Each figure stands once. */
export function viewCompareTable(
  facts: Facts,
  priorities: readonly PriorityArea[],
  counties: readonly County[],
  i18n: I18n,
): CompareGroup[] {
  const { indicators, country } = facts.dataset;
  const speaking = (id: IndicatorId) =>
    priorities.filter((priority) => priority.indicators.some((speaks) => speaks.id === id));
  const row = (indicator: Indicator): CompareRow => {
    const [, ...others] = speaking(indicator.id);
    return {
      indicator,
      also:
        others.length > 0 ? i18n.t('compare.also', { areas: i18n.list(others.map(({ title }) => title)) }) : undefined,
      cells: [country, ...counties].map((county) => viewCompareCell(facts, indicator, county, i18n)),
    };
  };
  const groups = priorities.map(({ slug, title }) => ({
    title,
    rows: indicators.filter(({ id }) => speaking(id)[0]?.slug === slug).map(row),
  }));
  const others = indicators.filter(({ id }) => speaking(id).length === 0).map(row);
  return [...groups, { title: i18n.t('compare.otherFigures'), rows: others }].filter(({ rows }) => rows.length > 0);
}

function viewCompareCell(facts: Facts, indicator: Indicator, county: County, i18n: I18n): CompareCell {
  const figure = viewFigure(facts, indicator, county, i18n);
  const { ownRate, rank, cell } = figure;
  const isCountry = county.code === facts.dataset.country.code;
  const comparison = isCountry ? undefined : figure.comparison;
  if (cell.value === undefined)
    return {
      figure,
      lines: [cell.between, cell.note].filter((line) => line !== undefined),
      comparison: undefined,
      expected: undefined,
    };
  const expected = viewExpected(facts, figure, i18n);
  const lines = [
    isCountry ? undefined : rank,
    ownRate && i18n.t('compare.own', { text: ownRate.text }),
    comparison?.differenceText,
    comparison?.ratioText,
    expected &&
      i18n.t(expected.more === 0 ? 'compare.expected.equal' : 'compare.expected', {
        expected: expected.expected,
        difference: unbroken(expected.difference),
      }),
  ];
  return { figure, lines: lines.filter((line) => line !== undefined), comparison, expected };
}

/** A few words that stay on one line. */
const unbroken = (text: string) => text.replaceAll(' ', '\u00a0');
