import type { County } from '../domain/county.ts';
import { isNumber } from '../domain/cell.ts';
import { columnOf } from '../domain/column.ts';
import type { Facts } from '../domain/compare.ts';
import { cellOf } from '../domain/figure.ts';
import type { FigureWording, Indicator } from '../domain/indicator.ts';
import type { I18n } from '../i18n/createI18n.ts';
import { fill } from '../i18n/messages.ts';
import { viewCell } from './cell.ts';
import type { CellView } from './cell.ts';
import { viewComparison, viewExactShare, viewOwnRate } from './comparison.ts';
import type { ComparisonView, RateView } from './comparison.ts';
import { periodText } from './indicatorInfo.ts';
import { rankText } from './rank.ts';

/** One figure with all that is said about it. Every sentence ends with its full stop. */
export type FigureView = {
  readonly indicator: Indicator;
  readonly county: County;
  readonly label: string;
  readonly cell: CellView;
  readonly country: CellView;
  /** Of a share or ratio: the number that is divided. */
  readonly count: CellView | undefined;
  /** "2. høyest av 18 fylker"; none for a missing figure and for the country. */
  readonly rank: string | undefined;
  /** The figure with its count and no more; the sentence of a missing one. */
  readonly statement: string;
  /** The figure with its count, place and the country's; for a missing figure why there is no number. */
  readonly sentence: string;
  /** Both as they are said of the county by its name; none for a missing figure. */
  readonly ofCounty: { readonly statement: string; readonly sentence: string } | undefined;
  /** The figure beside the country's; none for a bare count. */
  readonly comparison: ComparisonView | undefined;
  /** A share worked out again from count and inhabitants. */
  readonly exact: RateView | undefined;
  /** Our own rate of a count without a share. */
  readonly ownRate: RateView | undefined;
  /** "2018", "31. august 2019". */
  readonly period: string;
  /** "Kilde: …", of the printed figure. */
  readonly source: string;
  /** The same for what we worked out: `comparison` (but of a printed ratio), `exact`, `ownRate`. */
  readonly recalculated: string;
  /** What must be known to read the figure: what is counted, how it is divided. */
  readonly note: string | undefined;
};

/** Everything that a page says about one figure of an area, county or country. */
export function viewFigure(facts: Facts, indicator: Indicator, county: County, i18n: I18n): FigureView {
  const { dataset } = facts;
  const cell = viewCell(cellOf(dataset, county.code, indicator.id), indicator, i18n);
  const country = viewCell(cellOf(dataset, dataset.country.code, indicator.id), indicator, i18n);
  const place = columnOf(dataset, indicator).ranks.get(county.code);
  const numerator = dataset.indicators.find(({ id }) => id === indicator.numerator);
  const figure = {
    indicator,
    county,
    label: indicator.label,
    cell,
    country,
    count: numerator && viewCell(cellOf(dataset, county.code, numerator.id), numerator, i18n),
    rank:
      facts.quoted?.[county.code]?.[indicator.id]?.rank ?? (place && rankText(place, dataset.counties.length, i18n)),
    period: periodText(indicator, i18n),
  };
  return {
    ...figure,
    ...figureSentences(facts, figure, numerator, i18n),
    comparison: viewComparison(facts, indicator, county.code, i18n),
    exact: viewExactShare(facts, indicator, county.code, i18n),
    ownRate: viewOwnRate(facts, indicator, county.code, i18n),
    source: i18n.t('figures.source', { source: indicator.source }),
    recalculated: i18n.t('figures.source.own', { source: indicator.source }),
    note: indicator.note,
  };
}

type Parts = Pick<FigureView, 'indicator' | 'county' | 'label' | 'cell' | 'country' | 'rank' | 'period'>;

function figureSentences({ dataset }: Facts, parts: Parts, numerator: Indicator | undefined, i18n: I18n) {
  const { indicator, county, label, cell, country, rank, period } = parts;
  const { t } = i18n;
  const raw = cellOf(dataset, county.code, indicator.id);
  if (!isNumber(raw)) {
    const { between } = cell;
    const none =
      between === undefined
        ? t(`figures.none.${raw.kind}`, { label, period })
        : t('figures.none.between', { label, period, between });
    return { statement: none, sentence: none, ofCounty: undefined };
  }
  const count = numerator && cellOf(dataset, county.code, numerator.id);
  const counted = count && isNumber(count) ? count : undefined;
  const values = {
    period,
    county: county.name,
    figure: i18n.number(raw.value, raw.decimals) + cell.unit,
    unit: unitOf(indicator, raw.value, i18n),
    ...(numerator &&
      counted && { count: i18n.number(counted.value, 0), countUnit: unitOf(numerator, counted.value, i18n) }),
  };
  const finish = (sentence: string) =>
    raw.remark === 'preliminary' ? t('figures.sentence.preliminary', { sentence }) : sentence;
  const say = ({ text: whole, withoutCount = whole }: FigureWording) => {
    const text = fill(counted ? whole : withoutCount, values);
    const alone = t('figures.sentence.alone', { text });
    const placed =
      rank === undefined
        ? alone
        : country.value === undefined
          ? t('figures.sentence.noCountry', { text, rank })
          : t('figures.sentence', { text, rank, country: country.text + country.unit });
    return { statement: finish(alone), sentence: finish(placed) };
  };
  return { ...say(indicator.sentence), ofCounty: say(indicator.countySentence) };
}

/** What a figure counts, in the form that the number asks for: "person", "personer". */
export function unitOf({ unit, unitOne = unit }: Indicator, count: number, i18n: I18n): string {
  return i18n.word(count, unitOne, unit);
}
