import type { County } from './county.ts';
import { isNumber } from './cell.ts';
import type { Cell, MissingReason, NumberCell } from './cell.ts';
import { rateOf } from './compare.ts';
import type { People } from './compare.ts';
import { compositionOf, partsOf } from './crosswalk.ts';
import type { Crosswalk } from './crosswalk.ts';
import type { Dataset } from './dataset.ts';
import { cellOf } from './figure.ts';
import type { CountyCode } from './ids.ts';
import type { Indicator } from './indicator.ts';
import { percent } from './rate.ts';

/** A later division in brief: its first day (ISO), the first day of the one after it, and its counties' codes. */
export type DivisionSpan = {
  readonly start: string;
  readonly next: string | undefined;
  readonly counties: readonly CountyCode[];
};

/** People who are counted in the wrong county, by the county that their figures are in; no names if it was split. */
export type Misplaced = {
  readonly county: County;
  readonly municipalities: readonly string[];
  readonly people: number;
};

/**
 * How near a sum of whole earlier counties comes to a later county. `lacking` live there and are not in the sum,
 * `surplus` are in the sum and live elsewhere. `share`: both together, in per cent of the later county's people. `none`:
 * there is no sum that is of any use.
 */
export type DivisionNote = {
  readonly county: County;
  readonly strength: 'exact' | 'near' | 'weak' | 'none';
  readonly counties: readonly County[];
  readonly lacking: readonly Misplaced[];
  readonly surplus: readonly Misplaced[];
  readonly share: number;
};

/** The figures of a later division. `people` are those that the shares are worked out from, by the later codes. */
export type Conversion = {
  readonly dataset: Dataset;
  readonly people: People;
  readonly notes: Readonly<Record<CountyCode, DivisionNote>>;
  /** The later county that has most of an earlier one's people. */
  readonly successors: Readonly<Record<CountyCode, CountyCode>>;
  /** The earlier county that most of a later one's figures come from. */
  readonly origins: Readonly<Record<CountyCode, CountyCode>>;
};

/** Per cent of a county's people in the wrong place above which its figures are weak. */
export const weakAbove = 5;

/** Per cent above which there are no figures: a county that was divided would be given those of the whole. */
export const noneAbove = 25;

/**
 * The figures summed into the counties of a later division: whole earlier counties are added, shares are worked out
 * from the sums and never averaged, and what has no published denominator stays empty. The country stays as printed.
 */
export function convertDataset(dataset: Dataset, people: People, crosswalk: Crosswalk, division: string): Conversion {
  const counties = summable(crosswalk, division, dataset.counties);
  const notes = counties.map(({ code }) => noteOf(crosswalk, division, code, dataset.counties));
  const summed = sumPeople(people, notes, dataset.country.code);
  const figures = notes.map((note) => [note.county.code, convertFigures(dataset, note, summed)] as const);
  return {
    dataset: {
      ...dataset,
      table: { ...dataset.table, division },
      counties,
      figures: Object.fromEntries([[dataset.country.code, dataset.figures[dataset.country.code] ?? {}], ...figures]),
      warnings: [],
    },
    people: summed,
    notes: Object.fromEntries(notes.map((note) => [note.county.code, note])),
    origins: Object.fromEntries(
      notes.flatMap(({ county }) => {
        const { parts, nearest } = compositionOf(crosswalk, division, county.code);
        const origin = parts.find((part) => nearest.some(({ code }) => code === part.county.code));
        return origin ? [[county.code, origin.county.code]] : [];
      }),
    ),
    successors: Object.fromEntries(
      notes.flatMap(({ county, counties: own }) => own.map(({ code }) => [code, county.code])),
    ),
  };
}

/** The counties of a later division that the figures say something of: those that some of the table's counties are in. */
export function summable(crosswalk: Crosswalk, division: string, own: readonly County[]): readonly County[] {
  const { counties = [], passages = [] } = crosswalk.later.find(({ start }) => start === division) ?? {};
  return counties.filter(({ code }) =>
    passages.some(({ from, to }) => to === code && own.some((county) => county.code === from)),
  );
}

/** What a sum of whole counties has too much and too little of. `own`: the counties that there are figures of. */
export function noteOf(
  crosswalk: Crosswalk,
  division: string,
  code: CountyCode,
  own: readonly County[] = crosswalk.counties,
): DivisionNote {
  const { county, people, parts, nearest, isExact } = compositionOf(crosswalk, division, code);
  const isNearest = (county: County) => nearest.some((near) => near.code === county.code);
  const lacking = parts
    .filter((part) => !isNearest(part.county))
    .map((part) => ({ county: part.county, ...brief(part) }));
  const surplus = nearest.flatMap((county) =>
    partsOf(crosswalk, division, county.code)
      .filter((part) => part.county.code !== code)
      .map((part) => ({ county, ...brief(part) })),
  );
  const share = percent(
    [...lacking, ...surplus].reduce((sum, misplaced) => sum + misplaced.people, 0),
    people,
  );
  const isThere = nearest.length > 0 && nearest.every((near) => own.some((county) => county.code === near.code));
  const isUsable = isThere && share <= noneAbove;
  const strength = !isUsable ? 'none' : isExact ? 'exact' : share > weakAbove ? 'weak' : 'near';
  return { county, strength, counties: nearest, lacking, surplus, share };
}

const brief = ({ municipalities, people }: Omit<Misplaced, 'county'>) => ({ municipalities, people });

/** Inhabitants of the later counties, column by column; a column that one part lacks is left out. */
function sumPeople(people: People, notes: readonly DivisionNote[], country: CountyCode): People {
  return Object.fromEntries(
    Object.entries(people).map(([date, byArea]) => [
      date,
      Object.fromEntries([
        [country, byArea[country] ?? {}],
        ...notes.map(({ county, counties }) => [
          county.code,
          sumColumns(counties.map(({ code }) => byArea[code] ?? {})),
        ]),
      ]),
    ]),
  );
}

function sumColumns(parts: readonly Readonly<Record<string, number>>[]): Record<string, number> {
  const [first = {}] = parts;
  const columns = Object.keys(first).filter((column) => parts.every((part) => part[column] !== undefined));
  return Object.fromEntries(
    columns.map((column) => [column, parts.reduce((sum, part) => sum + (part[column] as number), 0)]),
  );
}

function convertFigures(dataset: Dataset, note: DivisionNote, people: People): Readonly<Record<string, Cell>> {
  // A county that has not changed keeps what is printed of it.
  const [same] = note.counties;
  if (same && note.strength === 'exact' && note.counties.length === 1) return dataset.figures[same.code] ?? {};
  const counts = new Map(
    dataset.indicators.filter(({ kind }) => kind === 'count').map((each) => [each.id, sum(dataset, each, note)]),
  );
  return Object.fromEntries(
    dataset.indicators.map((indicator) => {
      const { id, numerator, denominator, decimals } = indicator;
      const own = counts.get(id);
      const count = numerator && counts.get(numerator);
      if (own) return [id, own];
      if (!count || denominator?.kind !== 'population')
        return [id, { kind: 'notConvertible', ...between(dataset, indicator, note) }];
      if (!isNumber(count)) return [id, count];
      const rate = rateOf(count.value, people[denominator.date]?.[note.county.code]?.[denominator.column], 100);
      if (!rate) return [id, { kind: 'missing' }];
      const value = Number(rate.value.toFixed(decimals));
      return [id, { kind: 'value', value, decimals, ...preliminary(count) }];
    }),
  );
}

/**
 * What a ratio without a published denominator lies between. Count and printed ratio of each county give the bounds of
 * its places, for the ratio is rounded; the places are added, and the sum of the counts is divided by them.
 */
function between(dataset: Dataset, { id, numerator }: Indicator, { strength, counties }: DivisionNote) {
  if (!numerator || strength === 'none') return {};
  const parts = counties.map(({ code }) => [cellOf(dataset, code, numerator), cellOf(dataset, code, id)] as const);
  let [counts, fewest, most] = [0, 0, 0];
  for (const [count, ratio] of parts) {
    if (!isNumber(count) || !isNumber(ratio)) return {};
    const half = 0.5 * 10 ** -ratio.decimals;
    counts += count.value;
    fewest += count.value / (ratio.value + half);
    // A ratio that is printed as nothing may be as near nothing as you like.
    most += ratio.value > half ? count.value / (ratio.value - half) : Infinity;
  }
  return fewest > 0 && Number.isFinite(most) ? { between: { low: counts / most, high: counts / fewest } } : {};
}

/** The sum of a count over whole counties; if one part is missing the sum is, for that part's reason. */
function sum(dataset: Dataset, { id, decimals }: Indicator, { strength, counties }: DivisionNote): Cell {
  if (strength === 'none') return { kind: 'notConvertible' };
  const cells = counties.map(({ code }) => cellOf(dataset, code, id));
  const numbers = cells.filter(isNumber);
  if (numbers.length < cells.length) return { kind: reasonOf(cells) };
  const value = numbers.reduce((total, cell) => total + cell.value, 0);
  const isExactZero = numbers.every(({ remark }) => remark === 'exactZero');
  const remark = numbers.some((cell) => cell.remark === 'preliminary') ? { remark: 'preliminary' as const } : {};
  return { kind: 'value', value, decimals, ...(isExactZero ? { remark: 'exactZero' as const } : remark) };
}

/** The reason that says most first: a sum without a figure that is kept secret must be kept secret too. */
const reasons: readonly MissingReason[] = ['suppressed', 'missing', 'notYet', 'notApplicable', 'notConvertible'];

function reasonOf(cells: readonly Cell[]): MissingReason {
  return reasons.find((reason) => cells.some(({ kind }) => kind === reason)) ?? 'missing';
}

const preliminary = ({ remark }: NumberCell) => (remark === 'preliminary' ? { remark } : {});

/**
 * The same counties in another division (first day, or none for the figures' own), once each: an earlier county's
 * successor is the one with most of its people; a later county's parts are those that its figures are summed of.
 */
export function moveCounties(
  crosswalk: Crosswalk,
  counties: readonly CountyCode[],
  from: string | undefined,
  to: string | undefined,
): CountyCode[] {
  const printed =
    from === undefined
      ? counties
      : counties.flatMap((code) => compositionOf(crosswalk, from, code).nearest.map((county) => county.code));
  const moved =
    to === undefined ? printed : printed.flatMap((code) => partsOf(crosswalk, to, code)[0]?.county.code ?? []);
  return [...new Set(moved)];
}
