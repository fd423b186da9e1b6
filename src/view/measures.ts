import type { County } from '../domain/county.ts';
import { isNumber } from '../domain/cell.ts';
import type { Facts } from '../domain/compare.ts';
import { cellOf } from '../domain/figure.ts';
import type { CountyCode, IndicatorId } from '../domain/ids.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { I18n } from '../i18n/createI18n.ts';
import { noteSign } from './countyNote.ts';
import { viewCell } from './cell.ts';
import { viewOwnRate } from './comparison.ts';
import { periodText } from './indicatorInfo.ts';
import { unrounded } from './unrounded.ts';
import type { CountyNote } from './table.ts';

/** An area's share or rate: `value` is what is drawn, unrounded where it is known so, `text` what is said; `name` bears the sign of a sum that is only nearly right. */
export type Measured = {
  readonly county: County;
  readonly name: string;
  readonly value: number;
  readonly text: string;
  /** The same at its mark, where the scale says what it is in. */
  readonly short: string;
};

/** An area without a figure: the symbol that stands for it, and in words why there is none. */
export type Unmeasured = {
  readonly county: County;
  readonly name: string;
  readonly symbol: string;
  readonly reason: string;
};

/** A share, ratio or own rate that counties can be held against each other by: never a bare count. */
export type Measure = {
  readonly indicator: Indicator;
  /** Its name; of a rate that is worked out here, that it is so too. */
  readonly label: string;
  /** The same where room is short and `label` is near: without whose it is. */
  readonly axis: string;
  /** Of a rate that is worked out here: how. */
  readonly note: string | undefined;
  readonly period: string;
  /** Counties with a figure, in the table's order. */
  readonly figures: readonly Measured[];
  readonly country: Measured | undefined;
  /** Areas without one, the country too. */
  readonly missing: readonly Unmeasured[];
  /** Why no county has a figure, as a sentence; none where one has. */
  readonly empty: string | undefined;
  /** A number of the scale with its unit. */
  readonly print: (value: number) => string;
};

/**
 * Every share and ratio as printed, and our own rates of counts without one. One that no county has a figure of stays,
 * and says why: left out, it would look as if it had never been there.
 */
export function viewMeasures(
  facts: Facts,
  i18n: I18n,
  notes: Readonly<Record<CountyCode, CountyNote>> = {},
): Measure[] {
  return facts.dataset.indicators.flatMap((indicator) => viewMeasure(facts, indicator, i18n, notes) ?? []);
}

function viewMeasure(
  facts: Facts,
  indicator: Indicator,
  i18n: I18n,
  notes: Readonly<Record<CountyCode, CountyNote>>,
): Measure | undefined {
  const { dataset, rates } = facts;
  const own = rates.find((rate) => rate.indicator === indicator.id);
  if (indicator.kind === 'count' && !own) return undefined;
  const nameOf = (county: County) => county.name + noteSign(notes[county.code], i18n);
  const measured = (county: County): Measured | undefined => {
    const name = nameOf(county);
    if (own) {
      const rate = viewOwnRate(facts, indicator, county.code, i18n);
      return rate && { county, name, value: rate.value, text: rate.text, short: i18n.number(rate.value, own.decimals) };
    }
    const cell = cellOf(dataset, county.code, indicator.id);
    const { text, unit } = viewCell(cell, indicator, i18n);
    const value = unrounded(facts, indicator, county.code);
    return isNumber(cell) && value !== undefined
      ? { county, name, value, text: text + unit, short: text + unit }
      : undefined;
  };
  const unmeasured = (county: County): Unmeasured => {
    const cell = cellOf(dataset, county.code, indicator.id);
    // A count without the people to divide it by is a rate that is missing.
    const { text, note = '' } = viewCell(isNumber(cell) ? { kind: 'missing' } : cell, indicator, i18n);
    return { county, name: nameOf(county), symbol: text, reason: note };
  };
  const figures = dataset.counties.flatMap((county) => measured(county) ?? []);
  const missing = [dataset.country, ...dataset.counties].filter((county) => !measured(county)).map(unmeasured);
  const reasons = missing.filter(({ county }) => county !== dataset.country).map(({ reason }) => reason);
  const { shortLabel } = indicator;
  const axis = own?.name ?? shortLabel;
  return {
    indicator,
    label: own ? i18n.t('compare.own', { text: axis }) : axis,
    axis,
    note: own?.note,
    period: periodText(indicator, i18n),
    figures,
    country: measured(dataset.country),
    missing,
    empty:
      figures.length > 0
        ? undefined
        : i18n.t('compare.empty', { reasons: [...new Set(reasons)].join(i18n.t('list.semicolon')) }),
    print: (value) => i18n.number(value, decimalsOf(value)) + (own ? '' : i18n.percent),
  };
}

/** An area's name as it stands in the measures: with its sign where the sum is only nearly right. */
export function nameIn(measures: readonly Measure[], { code, name }: County): string {
  const named = measures.flatMap(({ figures, missing }) => [...figures, ...missing]);
  return named.find(({ county }) => county.code === code)?.name ?? name;
}

/**
 * Two measures in one heading: "Unge 18–24 år mot barn i husholdninger med sosialhjelp, andel". What both end with is said
 * once, and the second begins as a word within a sentence does, unless it is an abbreviation.
 */
export function pairTitle(
  { label: x }: Pick<Measure, 'label'>,
  { label: y }: Pick<Measure, 'label'>,
  { t }: I18n,
): string {
  const [, begins = x, end = ''] = /^(.*)(, [^,]*)$/.exec(x) ?? [];
  const isShared = end !== '' && y.endsWith(end);
  const second = /^\p{Lu}\p{Ll}/u.test(y) ? y.charAt(0).toLowerCase() + y.slice(1) : y;
  return t('compare.scatter.title', { x: isShared ? begins : x, y: second });
}

/** Decimals that a round number of a scale needs. */
export const decimalsOf = (value: number) => String(Math.round(value * 100) / 100).split('.')[1]?.length ?? 0;

/** The two measures of the scatter plot: those asked for, else the first two with figures. They are never the same. */
export function chooseMeasures(
  measures: readonly Measure[],
  x: IndicatorId | undefined,
  y: IndicatorId | undefined,
): [Measure, Measure] | undefined {
  const find = (id: IndicatorId | undefined) => measures.find(({ indicator }) => indicator.id === id);
  // One without figures is shown, empty, to those who ask for it, and to nobody else.
  const full = measures.filter(({ empty }) => empty === undefined);
  const wanted = find(y);
  const first = find(x) ?? full.find((measure) => measure !== wanted);
  const second = wanted !== first && wanted ? wanted : full.find((measure) => measure !== first);
  return first && second && [first, second];
}
