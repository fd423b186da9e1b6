import type { County } from '../domain/county.ts';
import { isNumber } from '../domain/cell.ts';
import { columnOf } from '../domain/column.ts';
import { rateColumnOf } from '../domain/rateColumn.ts';
import { ownRate } from '../domain/compare.ts';
import type { Facts } from '../domain/compare.ts';
import { cellOf } from '../domain/figure.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { I18n } from '../i18n/createI18n.ts';
import { viewCell } from './cell.ts';
import { rankText } from './rank.ts';
import { unrounded } from './unrounded.ts';
import { decimalsOf } from './measures.ts';

/** An area on a line, by its number. */
type StripArea = { readonly code: string; readonly name: string };

/** One area's figure in a strip plot, in the unit of the plot: `value` is where it lies, unrounded where it is known so. */
export type StripFigure<Area extends StripArea = County> = {
  readonly county: Area;
  readonly value: number;
  /** "7,9 %", "0,25". */
  readonly text: string;
  /** "Telemark: 7,9 %, høyest av 18 fylker". */
  readonly label: string;
};

/** All counties' figures on one line: shares and ratios as printed, a count by our own rate. */
export type StripView = StripDots & {
  /** What the plot shows, in words. */
  readonly title: string;
  /** The same, short, over a column of the plot's table. */
  readonly column: string;
  /** An area's figure as printed, or the symbol for why there is none. */
  readonly printed: (county: County) => string;
  readonly figures: readonly StripFigure[];
};

/** What is drawn of areas of any kind, counties or municipalities. */
export type StripDots = {
  readonly figures: readonly StripFigure<StripArea>[];
  /** "Landet 5,6 %"; none where the country has no figure. */
  readonly country: { readonly value: number; readonly text: string } | undefined;
  /** A number of the scale; the last one with its unit. */
  readonly print: (value: number, isLast: boolean) => string;
};

type Shown = { readonly value: number; readonly text: string };

/** A strip plot of an indicator; none for a bare count, whose dots would only show where many people live. */
export function viewStrip(facts: Facts, indicator: Indicator, i18n: I18n): StripView | undefined {
  const { t, number } = i18n;
  const { counties, country } = facts.dataset;
  const own = facts.rates.find((rate) => rate.indicator === indicator.id);
  if (indicator.kind === 'count' && !own) return undefined;
  const shown = (county: County): Shown | undefined => {
    if (own) {
      const rate = ownRate(facts, indicator, county.code);
      return rate && { value: rate.value, text: number(rate.value, own.decimals) };
    }
    const raw = cellOf(facts.dataset, county.code, indicator.id);
    const { text, unit } = viewCell(raw, indicator, i18n);
    const value = unrounded(facts, indicator, county.code);
    return isNumber(raw) && value !== undefined ? { value, text: text + unit } : undefined;
  };
  const { ranks } = rateColumnOf(facts, indicator) ?? columnOf(facts.dataset, indicator);
  const figures = counties.flatMap((county) => {
    const [figure, rank] = [shown(county), ranks.get(county.code)];
    if (!figure) return [];
    const label = rank
      ? t('figures.strip.dot', {
          name: county.name,
          figure: figure.text,
          rank: rankText(rank, counties.length, i18n),
        })
      : t('figures.strip.country', { name: county.name, figure: figure.text });
    return [{ county, ...figure, label }];
  });
  const whole = shown(country);
  return {
    title: own
      ? t('figures.strip.title.rate', { label: indicator.label, rate: own.label })
      : t('figures.strip.title', { label: indicator.label }),
    column: own ? t('figures.strip.column', { name: own.name }) : indicator.shortLabel,
    printed: (county) =>
      shown(county)?.text ?? viewCell(cellOf(facts.dataset, county.code, indicator.id), indicator, i18n).text,
    figures,
    print: (value, isLast) => number(value, decimalsOf(value)) + (isLast && !own ? i18n.percent : ''),
    country: whole && {
      value: whole.value,
      text: t('figures.strip.country', { name: country.name, figure: whole.text }),
    },
  };
}

/** A plot in words, for who does not see it. `why`: what a symbol says that the county has for a figure. */
export function stripSentences(
  { title, figures, country }: StripView,
  county: County,
  why: string | undefined,
  { t }: I18n,
): string {
  const here = figures.find((one) => one.county.code === county.code);
  const missing = why === undefined ? county.name : t('county.strip.missing', { name: county.name, reason: why });
  const byValue = [...figures].sort((a, b) => a.value - b.value);
  const [low, high] = [byValue[0], byValue.at(-1)].map((one) => one && `${one.county.name} ${one.text}`);
  const range =
    low === undefined || high === undefined
      ? []
      : [byValue.length === 1 ? t('county.strip.only', { figure: low }) : t('county.strip.ends', { low, high })];
  return [title, [here?.label ?? missing, ...(country ? [country.text] : [])].join(t('list.semicolon')), ...range]
    .map((text) => t('figures.sentence.alone', { text }))
    .join(' ');
}
