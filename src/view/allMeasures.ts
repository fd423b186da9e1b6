import { isNumber } from '../domain/cell.ts';
import { columnOf, makeColumn } from '../domain/column.ts';
import type { Column } from '../domain/column.ts';
import { compareWithCountry, countRatio, exactShare, ownRate } from '../domain/compare.ts';
import type { Facts, Rate } from '../domain/compare.ts';
import type { County } from '../domain/county.ts';
import { expectedCount } from '../domain/expected.ts';
import type { Extreme } from '../domain/extreme.ts';
import { cellOf } from '../domain/figure.ts';
import type { CountyCode } from '../domain/ids.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { I18n } from '../i18n/createI18n.ts';
import { viewCell } from './cell.ts';
import { differenceText } from './comparison.ts';
import { noteSign } from './countyNote.ts';
import { differenceInPeople } from './expected.ts';
import { columnHead, measureName } from './measureName.ts';
import { periodText } from './indicatorInfo.ts';
import { rankText, shortRankText } from './rank.ts';
import type { CountyNote } from './table.ts';

/** A number with its sign for sorting, and in words. */
type Said = { readonly value: number; readonly text: string };

/** One county's figure by one measure, in all the ways that a comparison can show it. */
export type MeasureFigure = {
  readonly county: County;
  /** With its sign where the sum is only nearly right. */
  readonly name: string;
  /** As printed with its unit, or the symbol for why there is none. */
  readonly text: string;
  /** In words what a symbol says. */
  readonly note: string | undefined;
  /** What marks and bars are placed by: before rounding where that is known, else as printed. */
  readonly value: number | undefined;
  /** "2. høyest", and in a sentence "2. høyest av 18 fylker"; none for the country and a missing figure. */
  readonly place: string | undefined;
  /** The same as a number, counted from the highest; equal figures share it. */
  readonly at: number | undefined;
  readonly rank: string | undefined;
  /** A mark has a tone only in the announcement's own columns. */
  readonly extreme: (Pick<Extreme, 'end'> & Partial<Extreme>) | undefined;
  /** From the country, in the measure's unit; none for a bare count and for the country. */
  readonly difference: Said | undefined;
  /** How many more or fewer than with the country's rate; none where nobody is counted. */
  readonly people: Said | undefined;
  /** Length of the bar, 0 to 1 of the longest. */
  readonly bar: number | undefined;
};

/** One measure over the country and all counties. Count and rate are two measures, each with its own name and rank. */
export type MeasureView = {
  /** Of the announcement's: its indicator's id; of one worked out here: an id of its own. */
  readonly id: string;
  readonly indicator: Indicator;
  readonly kind: 'count' | 'share' | 'derived';
  readonly label: string;
  /** Over a column: the measure's short name, and which figure of it. */
  readonly head: string;
  /** "regnet ut her", and how; none for what the announcement printed. */
  readonly own: { readonly text: string; readonly note: string } | undefined;
  readonly period: string;
  /** Decimals that a difference from the country is said with, and of what; none: percentage points. */
  readonly decimals: number;
  readonly unit: string | undefined;
  readonly country: MeasureFigure;
  /** In the table's order. */
  readonly figures: readonly MeasureFigure[];
  /** Where the country stands along the bars, 0 to 1; none for a count, which is the sum of the others. */
  readonly countryAt: number | undefined;
};

type Made = Pick<MeasureView, 'id' | 'indicator' | 'kind' | 'label' | 'head' | 'own' | 'decimals' | 'unit'> & {
  readonly column: Column;
  readonly cell: (county: CountyCode) => Pick<MeasureFigure, 'text' | 'note' | 'value'>;
  readonly rate: (county: CountyCode) => Rate | undefined;
};

/** The announcement's figures in its order, each followed by the rates that are worked out of it here. */
export function viewAllMeasures(
  facts: Facts,
  i18n: I18n,
  notes: Readonly<Record<CountyCode, CountyNote>> = {},
): MeasureView[] {
  return facts.dataset.indicators.flatMap((indicator) =>
    [announced(facts, indicator, i18n), ...derived(facts, indicator, i18n)].map((made) =>
      viewMeasure(facts, made, i18n, notes),
    ),
  );
}

function announced(facts: Facts, indicator: Indicator, i18n: I18n): Made {
  const { id, shortLabel, kind, decimals } = indicator;
  const isCount = kind === 'count';
  const rate = (county: CountyCode) => exactShare(facts, indicator, county);
  return {
    id,
    indicator,
    kind: isCount ? 'count' : 'share',
    label: shortLabel,
    head: columnHead(facts.dataset, indicator),
    own: undefined,
    column: columnOf(facts.dataset, indicator),
    cell: (county) => {
      const raw = cellOf(facts.dataset, county, id);
      const { text, unit, note, between } = viewCell(raw, indicator, i18n);
      const value = isNumber(raw) ? (rate(county)?.value ?? raw.exact ?? raw.value) : undefined;
      // The reason why there is no figure would deny the limits that stand there.
      return between === undefined
        ? { text: text + unit, note, value }
        : { text: between, note: i18n.t('figures.between'), value };
    },
    decimals: indicator.denominator?.kind === 'population' ? decimals + 1 : decimals,
    unit: undefined,
    rate,
  };
}

/** The rates and ratios of data/reading.json whose numerator the indicator is. */
function derived(facts: Facts, indicator: Indicator, i18n: I18n): Made[] {
  const { dataset, rates, ratios = [] } = facts;
  const all = [
    ...rates
      .filter((own) => own.indicator === indicator.id)
      .map((own) => ({
        own,
        id: `${own.indicator}-rate`,
        rate: (code: CountyCode) => ownRate(facts, indicator, code),
      })),
    ...ratios
      .filter((own) => own.indicator === indicator.id && dataset.indicators.some(({ id }) => id === own.over))
      .map((own) => ({ own, id: own.id, rate: (code: CountyCode) => countRatio(facts, own, code) })),
  ];
  return all.map(({ own: { name, label, short, note, decimals }, id, rate }): Made => {
    const values = dataset.counties.flatMap(({ code }) => {
      const here = rate(code);
      return here ? [{ county: code, value: here.value }] : [];
    });
    return {
      id,
      indicator,
      kind: 'derived',
      label: name,
      head: `${measureName(dataset, indicator).short} ${short}`,
      own: { text: i18n.t('figures.own'), note },
      column: makeColumn(indicator, values),
      cell: (county) => {
        const here = rate(county);
        if (here) return { text: i18n.number(here.value, decimals), note: undefined, value: here.value };
        const raw = cellOf(dataset, county, indicator.id);
        const { text, note: why } = viewCell(isNumber(raw) ? { kind: 'missing' } : raw, indicator, i18n);
        return { text, note: why, value: undefined };
      },
      decimals,
      unit: label,
      rate,
    };
  });
}

function viewMeasure(
  facts: Facts,
  made: Made,
  i18n: I18n,
  notes: Readonly<Record<CountyCode, CountyNote>>,
): MeasureView {
  const { id, indicator, kind, label, head, own, column, cell, decimals, unit, rate } = made;
  const { counties, country } = facts.dataset;
  // A page shows some of the measures, and of a figure one side at a time: the rest is not written out.
  const cells = once(() => new Map([country, ...counties].map(({ code }) => [code, cell(code)])));
  const there = () => (kind === 'count' ? undefined : cells().get(country.code)?.value);
  const longest = once(() => Math.max(0, there() ?? 0, ...counties.map(({ code }) => cells().get(code)?.value ?? 0)));
  const along = (value: number | undefined) => (value === undefined || longest() === 0 ? undefined : value / longest());
  const figure = (county: County): MeasureFigure => {
    const isCountry = county === country;
    const shown = cells().get(county.code) ?? cell(county.code);
    const rank = isCountry ? undefined : column.ranks.get(county.code);
    const extreme = isCountry ? undefined : column.extremes.get(county.code);
    const fromCountry = once(() => (isCountry ? undefined : difference(county.code)));
    const inPeople = once(() => (isCountry || kind === 'count' ? undefined : people(county.code)));
    return {
      ...shown,
      county,
      name: county.name + noteSign(notes[county.code], i18n),
      place: rank && shortRankText(rank, counties.length, i18n),
      at: rank?.fromTop,
      rank: rank && rankText(rank, counties.length, i18n),
      extreme: extreme && (own ? { end: extreme.end } : extreme),
      get difference() {
        return fromCountry();
      },
      get people() {
        return inPeople();
      },
      bar: isCountry && kind === 'count' ? undefined : along(shown.value),
    };
  };
  const difference = (code: CountyCode): Said | undefined => {
    const [here, whole] = [rate(code), rate(country.code)];
    const value = own
      ? here && whole && here.value - whole.value
      : kind === 'share'
        ? compareWithCountry(facts, indicator, code)?.difference
        : undefined;
    return value === undefined
      ? undefined
      : { value, text: differenceText({ difference: value }, decimals, unit, i18n) };
  };
  const people = (code: CountyCode): Said | undefined => {
    const [here, whole] = [rate(code), rate(country.code)];
    if (!here || !whole) return undefined;
    const { more, text } = differenceInPeople(here.count, expectedCount(here, whole).expected, i18n);
    return { value: more, text };
  };
  const ofCountry = once(() => figure(country));
  const figures = once(() => counties.map(figure));
  return {
    id,
    indicator,
    kind,
    label,
    head,
    own,
    period: periodText(indicator, i18n),
    decimals,
    unit,
    get country() {
      return ofCountry();
    },
    get figures() {
      return figures();
    },
    get countryAt() {
      return along(there());
    },
  };
}

/** Worked out when it is asked for, and then kept. */
export function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
