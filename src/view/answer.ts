import type { AnswerBasis } from '../domain/answer.ts';
import { columnOf } from '../domain/column.ts';
import type { Column } from '../domain/column.ts';
import { compareWithCountry, ownRate } from '../domain/compare.ts';
import type { Facts } from '../domain/compare.ts';
import type { County } from '../domain/county.ts';
import type { End, Extreme } from '../domain/extreme.ts';
import { cellOf } from '../domain/figure.ts';
import type { CountyCode, PrioritySlug } from '../domain/ids.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { OwnRate } from '../domain/priority.ts';
import type { Rank } from '../domain/rank.ts';
import { rateColumnOf } from '../domain/rateColumn.ts';
import { isBarely, judge } from '../domain/support.ts';
import type { I18n } from '../i18n/createI18n.ts';
import { viewCell } from './cell.ts';
import { figureName } from './measureName.ts';
import { rankText, shortRankText } from './rank.ts';
import { supportCounts } from './supportCounts.ts';

/** A figure with its unit apart: "7,9" and "%", "0,25" and "per 1 000 innbyggere", in short "per 1 000 innb.". */
export type AnswerFigure = {
  readonly text: string;
  readonly unit: string;
  /** Where there is little room. */
  readonly shortUnit?: string;
  readonly isMissing: boolean;
};

/** An end that a figure stands at, with the announcement's tone where it has one. */
export type AnyExtreme = Pick<Extreme, 'end'> & Partial<Extreme>;

/** One of the county's rates. */
export type AnswerRate = AnswerFigure & {
  readonly indicator: Indicator;
  /** Its group's short name: "Unge 18–24". */
  readonly label: string;
  /** "Høyest", and the same in a sentence; none for a missing figure. */
  readonly place: string | undefined;
  readonly rank: string | undefined;
  /** Without a tone where the rate is worked out here: the announcement's colours are for its own columns. */
  readonly extreme: AnyExtreme | undefined;
  /** "0,86 %". */
  readonly country: string;
};

/** A county's answer to "where do we stand?". */
export type Answer = {
  readonly rates: readonly AnswerRate[];
  /** "høyest i 3 av disse 5": of `rates`. */
  readonly ends: string;
  /** "2 støtter, 1 støtter ikke", for each priority area. */
  readonly areas: readonly { readonly slug: PrioritySlug; readonly title: string; readonly text: string }[];
};

/** The two ends of a rate, with every county at them. */
export type RateEnds = {
  readonly indicator: Indicator;
  readonly label: string;
  readonly unit: string;
  readonly country: string;
  /** None where the counties' figures are all equal or missing. */
  readonly highest: RateEnd | undefined;
  readonly lowest: RateEnd | undefined;
};
type RateEnd = { readonly text: string; readonly names: string; readonly counties: readonly CountyCode[] };

type OneRate = {
  readonly indicator: Indicator;
  readonly label: string;
  readonly own: OwnRate | undefined;
  readonly column: Column;
  readonly print: (county: CountyCode) => AnswerFigure;
};

/** The rates that a county is read by: the table's shares and ratios, and a count by the rate worked out here. */
function ratesOf(facts: Facts, i18n: I18n): OneRate[] {
  const { dataset, rates } = facts;
  return dataset.indicators.flatMap((indicator): OneRate[] => {
    const own = rates.find((rate) => rate.indicator === indicator.id);
    if (indicator.kind === 'count' && !own) return [];
    const print = (county: CountyCode): AnswerFigure => {
      const rate = own && ownRate(facts, indicator, county);
      if (own && rate) {
        const text = i18n.number(rate.value, own.decimals);
        return { text, unit: own.label, shortUnit: own.short, isMissing: false };
      }
      const cell = cellOf(dataset, county, indicator.id);
      // A count without people to divide it by is a rate that is missing.
      const { text, unit, value } = viewCell(
        own && cell.kind === 'value' ? { kind: 'missing' } : cell,
        indicator,
        i18n,
      );
      return { text, unit: unit.trim(), isMissing: value === undefined };
    };
    const column = rateColumnOf(facts, indicator) ?? columnOf(dataset, indicator);
    return [{ indicator, label: figureName(dataset, indicator), own, column, print }];
  });
}

const whole = ({ text, unit, isMissing }: AnswerFigure, i18n: I18n) =>
  isMissing ? i18n.t('answer.missing') : text + (unit === i18n.percent.trim() ? i18n.percent : '');

/** What a county's figures say, in one look. */
export function viewAnswer(facts: Facts & AnswerBasis, county: County, i18n: I18n): Answer {
  const { dataset, areas } = facts;
  const { counties, country, indicators } = dataset;
  const rates = ratesOf(facts, i18n).map(({ indicator, label, own, column, print }): AnswerRate => {
    const rank = column.ranks.get(county.code);
    return {
      ...print(county.code),
      indicator,
      label,
      place: rank && shortRankText(rank, counties.length, i18n),
      rank: rank && rankText(rank, counties.length, i18n),
      extreme: extremeOf(column, own !== undefined, county.code),
      country: whole(print(country.code), i18n),
    };
  });
  // Of the rates that stand beside it, by their own marks: a mark in another column would be nowhere to be seen.
  const said = (['highest', 'lowest'] as const).flatMap((end) => {
    const count = rates.filter(({ extreme }) => extreme?.end === end).length;
    return count > 0 ? [i18n.t(`answer.${end}`, { count })] : [];
  });
  return {
    rates,
    ends: said.length > 0 ? i18n.t('answer.ends', { what: i18n.list(said), all: rates.length }) : i18n.t('answer.none'),
    areas: areas.map(({ slug, title, indicators: speaking }) => ({
      slug,
      title,
      text: supportCounts(
        speaking.flatMap(({ id, speaksWhen }) => {
          const indicator = indicators.find((one) => one.id === id);
          if (!indicator) return [];
          const comparison = compareWithCountry(facts, indicator, county.code);
          return [
            {
              support: judge(comparison, speaksWhen, facts.similar),
              isBarely: comparison !== undefined && isBarely(comparison.ratio, facts),
            },
          ];
        }),
        i18n,
      ),
    })),
  };
}

const endOf = ({ tied, of, fromTop, fromBottom }: Rank): End | undefined =>
  tied === of ? undefined : fromTop === 1 ? 'highest' : fromBottom === 1 ? 'lowest' : undefined;

/** The end that a county stands at in a column; of a rate that is worked out here (`isOwn`) without a tone. */
export function extremeOf({ ranks, extremes }: Column, isOwn: boolean, county: CountyCode): AnyExtreme | undefined {
  if (!isOwn) return extremes.get(county);
  const rank = ranks.get(county);
  const end = rank && endOf(rank);
  return end && { end };
}

/** Before a county is chosen: who is highest and who is lowest by each rate. */
export function viewRateEnds(facts: Facts, i18n: I18n): RateEnds[] {
  const { counties, country } = facts.dataset;
  return ratesOf(facts, i18n).map(({ indicator, label, column, print }) => {
    const at = (end: End): RateEnd | undefined => {
      const there = counties.filter(({ code }) => {
        const rank = column.ranks.get(code);
        return rank && endOf(rank) === end;
      });
      const [first] = there;
      return (
        first && {
          text: whole(print(first.code), i18n),
          names: i18n.list(there.map(({ name }) => name)),
          counties: there.map(({ code }) => code),
        }
      );
    };
    const here = print(country.code);
    return {
      indicator,
      label,
      unit: here.unit,
      country: whole(here, i18n),
      highest: at('highest'),
      lowest: at('lowest'),
    };
  });
}
