import { isNumber } from './cell.ts';
import type { Cell, NumberCell } from './cell.ts';
import { countLimits, newcombe, poissonLimits } from './change.ts';
import { expectedCount, wilsonCounts } from './expected.ts';
import type { Interval } from './expected.ts';
import { importedCell } from './importedFile.ts';
import type { ImportedFile, ImportedMeasure } from './importedFile.ts';

/** A year's figure of a place; none where the file has none, or contradicts itself. */
export type SeriesPoint = {
  readonly year: number;
  readonly cell: Cell | undefined;
  readonly isUnrevised: boolean;
  /** The numbers that the file has for it under several codes, where they differ. */
  readonly contradiction?: readonly NumberCell[];
};

/** A year from which on something is counted otherwise, and why: no line is drawn across, and nothing compared. */
export type SeriesBreak = { readonly from: number; readonly reason: string };

/** Years in their order, without gaps where nothing is missing but the figure. */
export type Series = readonly SeriesPoint[];

const years = ({ times }: Pick<ImportedFile, 'times'>) =>
  times.flatMap((time, at) => (/^\d{4}$/.test(time) ? [{ year: Number(time), at }] : []));

/** Whether a file has figures of whole years. */
export const hasYears = (file: Pick<ImportedFile, 'times'>): boolean => years(file).length > 0;

/** Of several reasons for a missing figure, the one that says most. */
const tellingReasons: readonly Cell['kind'][] = ['suppressed', 'notYet', 'missing'];

/** What a file has of a place at one of its times. */
type Found = { readonly cell: Cell | undefined; readonly contradiction?: readonly NumberCell[] };

/**
 * A place's figure at a time, by the codes that it may stand under, the one then in use first. A number under one of them
 * counts before what is missing under another; where numbers differ, none is chosen. Statistics write a zero, too, where a
 * code was not in use: under any but the first that is no figure.
 */
export function figureAt(
  file: Pick<ImportedFile, 'times' | 'regions'>,
  measure: Pick<ImportedMeasure, 'cells'>,
  codes: readonly string[],
  time: number,
): Found {
  const found = codes.flatMap((code, nth) => {
    const row = file.regions.findIndex((region) => region.code === code);
    const cell = row < 0 ? undefined : importedCell(file, measure, row, time);
    return !cell || (nth > 0 && isNumber(cell) && cell.value === 0) ? [] : cell;
  });
  const numbers = found.filter(isNumber);
  if (new Set(numbers.map(({ value }) => value)).size > 1) return { cell: undefined, contradiction: numbers };
  const reason = tellingReasons.flatMap((kind) => found.find((cell) => cell.kind === kind) ?? [])[0] ?? found[0];
  return { cell: numbers[0] ?? reason };
}

/** The series of a place by the codes that each year's figures may stand under. */
export const seriesOf = (
  file: Pick<ImportedFile, 'times' | 'regions'>,
  measure: Pick<ImportedMeasure, 'cells'>,
  codesIn: (year: number) => readonly string[],
  isUnrevised: (year: number) => boolean = () => false,
): Series =>
  years(file).map(({ year, at }) => ({
    year,
    ...figureAt(file, measure, codesIn(year), at),
    isUnrevised: isUnrevised(year),
  }));

/** Series of the same figure in several files as one: a year is the first one's that has a number for it, else a reason. */
export function joinSeries(all: readonly Series[]): Series {
  const points = all.flat();
  return [...new Set(points.map(({ year }) => year))]
    .sort((a, b) => a - b)
    .flatMap((year) => {
      const own = points.filter((point) => point.year === year);
      const number = own.find(({ cell }) => cell !== undefined && isNumber(cell));
      return number ?? own.find(({ cell }) => cell !== undefined) ?? own.slice(0, 1);
    });
}

/** The parts of a series that a line may join: numbers of years that follow each other, with no break between them. */
export function unbrokenParts(
  series: Series,
  breaks: readonly SeriesBreak[],
): (readonly (SeriesPoint & { readonly cell: NumberCell })[])[] {
  const parts: (SeriesPoint & { readonly cell: NumberCell })[][] = [];
  for (const point of series) {
    if (!point.cell || !isNumber(point.cell)) continue;
    const numbered = { ...point, cell: point.cell };
    const before = parts.at(-1)?.at(-1);
    const follows = before?.year === point.year - 1 && !breaks.some(({ from }) => from === point.year);
    if (follows) parts.at(-1)?.push(numbered);
    else parts.push([numbered]);
  }
  return parts;
}

/** A line beside a series: years that follow each other, with what they come to there. */
export type LineBeside = readonly { readonly year: number; readonly value: number }[];

/** Another place's series as lines, as it is. */
export const linesOf = (other: Series, breaks: readonly SeriesBreak[]): LineBeside[] =>
  unbrokenParts(other, breaks).map((part) => part.map(({ year, cell }) => ({ year, value: cell.value })));

/**
 * Another place's counts as lines on the level of the own ones: how these would have moved, had they come to the same together
 * and moved as there. Between two breaks each: what is counted otherwise has another level.
 */
export function linesAtLevelOf(own: Series, other: Series, breaks: readonly SeriesBreak[]): LineBeside[] {
  const stretch = (at: number) => breaks.filter(({ from }) => from <= at).length;
  const numbers = new Map(unbrokenParts(own, []).flatMap((part) => part.map(({ year, cell }) => [year, cell.value])));
  const lines = linesOf(other, breaks);
  return lines.flatMap((line) => {
    const within = stretch(line[0]?.year ?? 0);
    const both = lines.flat().filter(({ year }) => stretch(year) === within && numbers.has(year));
    const [here, there] = [
      both.reduce((sum, { year }) => sum + (numbers.get(year) ?? 0), 0),
      both.reduce((sum, { value }) => sum + value, 0),
    ];
    return there > 0 ? [line.map(({ year, value }) => ({ year, value: (value * here) / there }))] : [];
  });
}

/** The breaks that lie between two years of a series. */
export const breaksWithin = (series: Series, breaks: readonly SeriesBreak[]): SeriesBreak[] => {
  const numbers = series.filter(({ cell }) => cell !== undefined && isNumber(cell)).map(({ year }) => year);
  return breaks.filter(({ from }) => numbers.some((year) => year < from) && numbers.some((year) => year >= from));
};

/** The mean of a count over three years that follow each other, with 95 % limits of chance. */
export type YearsMean = {
  readonly from: number;
  readonly until: number;
  readonly mean: number;
  readonly limits: Interval;
};

/** How many years a mean is of. */
const meanYears = 3;

/** The mean of the last three years of a count; none across a break or where one of them has no number. */
export function latestMean(series: Series, breaks: readonly SeriesBreak[]): YearsMean | undefined {
  const last = unbrokenParts(series, breaks).at(-1)?.slice(-meanYears) ?? [];
  const [first] = last;
  if (!first || last.length < meanYears || last.at(-1)?.year !== latestNumber(series)?.year) return undefined;
  const sum = last.reduce((total, { cell }) => total + cell.value, 0);
  const { low, high } = poissonLimits(sum);
  return {
    from: first.year,
    until: first.year + meanYears - 1,
    mean: sum / meanYears,
    limits: { low: low / meanYears, high: high / meanYears },
  };
}

/** The last year with a number. */
export function latestNumber(series: Series): (SeriesPoint & { readonly cell: NumberCell }) | undefined {
  const found = series.findLast(({ cell }) => cell !== undefined && isNumber(cell));
  return found?.cell && isNumber(found.cell) ? { ...found, cell: found.cell } : undefined;
}

/** How a count has moved from the year before, in what it counts, and how far chance alone would move it. */
export type YearChange = {
  readonly from: number;
  readonly until: number;
  readonly difference: number;
  readonly limits: Interval;
  /** Whether a difference of this size comes by chance: none lies within its limits. */
  readonly isWithinChance: boolean;
};

/** The change of a count to its last year from the one before; none across a break. */
export function latestChange(series: Series, breaks: readonly SeriesBreak[]): YearChange | undefined {
  const [before, now] = unbrokenParts(series, breaks).at(-1)?.slice(-2) ?? [];
  if (!before || !now || now.year !== latestNumber(series)?.year) return undefined;
  const limits = countLimits(now.cell.value, before.cell.value);
  return {
    from: before.year,
    until: now.year,
    difference: now.cell.value - before.cell.value,
    limits,
    isWithinChance: limits.low <= 0 && limits.high >= 0,
  };
}

/** A count beside the one that another place's rate would give among its inhabitants. */
export type RateBeside = {
  readonly rate: number;
  readonly other: number;
  readonly expected: number;
  /** More (positive) or fewer than with the other's rate, in what is counted. */
  readonly difference: number;
  /** 95 % limits (Wilson) of the count. */
  readonly limits: Interval;
  readonly isWithinChance: boolean;
};

type Counted = { readonly count: number; readonly people: number };

/** A place's rate (per hundred) beside another's; none without inhabitants, or of more than there are inhabitants. */
export function rateBeside(own: Counted, other: Counted): RateBeside | undefined {
  if (own.people <= 0 || other.people <= 0 || own.count > own.people || other.count > other.people) return undefined;
  const here = { count: own.count, population: own.people, per: 100, value: (100 * own.count) / own.people };
  const there = { count: other.count, population: other.people, per: 100, value: (100 * other.count) / other.people };
  const { expected, difference } = expectedCount(here, there);
  const limits = wilsonCounts(here);
  const apart = newcombe(here, there);
  return {
    rate: here.value,
    other: there.value,
    expected,
    difference,
    limits,
    isWithinChance: apart.low <= 0 && apart.high >= 0,
  };
}

/** Municipalities put together: only all of them make a sum. */
export type CountySum =
  | { readonly kind: 'all'; readonly count: number; readonly sum: number }
  | { readonly kind: 'some'; readonly have: number; readonly of: number }
  /** Shares and means are not summed. */
  | { readonly kind: 'notSummed' };

/** Sums a measure over the figures of all municipalities of a county. */
export function sumMunicipalities(
  { kind }: Pick<ImportedMeasure, 'kind'>,
  cells: readonly (Cell | undefined)[],
): CountySum {
  if (kind !== 'count' && kind !== 'amount') return { kind: 'notSummed' };
  const numbers = cells.flatMap((cell) => (cell && isNumber(cell) ? [cell.value] : []));
  if (numbers.length < cells.length || cells.length === 0)
    return { kind: 'some', have: numbers.length, of: cells.length };
  return { kind: 'all', count: numbers.length, sum: numbers.reduce((sum, value) => sum + value, 0) };
}

/** Inhabitants by a place's code and year: `people[code][year]`. */
export type PeopleByYear = ReadonlyMap<string, ReadonlyMap<number, number>>;

/**
 * The inhabitants between two ages, put together of a file's single years of age; a place and year lacks them where one of
 * the ages does. Where sexes stand apart, both are counted.
 */
export function peopleBetween(file: ImportedFile, dimension: string, from: number, until: number): PeopleByYear {
  const people = new Map<string, Map<number, number>>();
  const ages = new Set<number>();
  const sum = new Map<string, { total: number; count: number; isWhole: boolean }>();
  const others = new Set<string>();
  let counted = 0;
  for (const measure of file.measures) {
    const age = ageOf(measure, dimension);
    if (age === undefined || age < from || age > until || measure.kind !== 'count') continue;
    ages.add(age);
    others.add(
      measure.categories
        .filter((one) => !isAge(one, dimension))
        .map(({ label }) => label)
        .join('\u0000'),
    );
    counted++;
    for (const [r, { code }] of file.regions.entries())
      for (const { year, at } of years(file)) {
        if (code === undefined) continue;
        const cell = importedCell(file, measure, r, at);
        const key = `${code} ${year}`;
        const before = sum.get(key) ?? { total: 0, count: 0, isWhole: true };
        const isPart = cell !== undefined && isNumber(cell);
        sum.set(key, {
          total: before.total + (isPart ? cell.value : 0),
          count: before.count + 1,
          isWhole: before.isWhole && isPart,
        });
      }
  }
  // Every age once for each of the sexes, and no more than these two: a total beside them would count people twice.
  if (ages.size !== until - from + 1 || others.size > 2 || counted !== ages.size * others.size) return people;
  for (const [key, { total, count, isWhole }] of sum) {
    const [code = '', year = ''] = key.split(' ');
    if (!isWhole || count !== counted) continue;
    const own = people.get(code) ?? new Map<number, number>();
    people.set(code, own.set(Number(year), total));
  }
  return people;
}

const isAge = ({ dimension }: { readonly dimension: string }, name: string) =>
  dimension.toLowerCase().includes(name.toLowerCase());

function ageOf({ categories, label }: ImportedMeasure, dimension: string): number | undefined {
  const own = categories.find((one) => isAge(one, dimension));
  const text = own ? (own.code ?? own.label) : label;
  const match = /^0*(\d{1,3})(?:\s|$)/.exec(text) ?? /(?:^|\s)0*(\d{1,3}) år/.exec(text);
  return match ? Number(match[1]) : undefined;
}
