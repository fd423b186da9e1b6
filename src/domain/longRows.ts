import type { Cell } from './cell.ts';
import { isNumber } from './cell.ts';
import { columnOf } from './column.ts';
import { compareWithCountry, exactShare, ownRate } from './compare.ts';
import type { Comparison, Facts } from './compare.ts';
import type { County } from './county.ts';
import { expectationOf } from './expected.ts';
import { cellOf } from './figure.ts';
import type { Indicator } from './indicator.ts';

/** What is known of how sure a figure is: as printed, SSB's remark on it, or the reason why there is none. */
export type Quality = 'printed' | 'exactZero' | 'preliminary' | Exclude<Cell['kind'], 'value'>;

/**
 * One figure of one area with all that the site works out of it, under the names that the published files have
 * (data/schemas/long.schema.json says what each is). What cannot be worked out is null, never zero.
 */
export type LongRow = {
  readonly table: string;
  /** Null of the country: the register of counties has no code for it. */
  readonly division: string | null;
  readonly county_code: string | null;
  readonly name: string;
  readonly indicator: string;
  readonly unit: string;
  readonly period: string;
  readonly figure: number | null;
  readonly decimals: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly rate: number | null;
  readonly rate_per: number | null;
  readonly rank: number | null;
  readonly tied: number | null;
  readonly of: number | null;
  readonly basis: Comparison['basis'] | null;
  readonly difference: number | null;
  readonly ratio: number | null;
  readonly expected: number | null;
  readonly limit_low: number | null;
  readonly limit_high: number | null;
  readonly quality: Quality;
  readonly note: string | null;
};

/** Every figure of a table, a row each: the country first, then the counties in the table's order. */
export function longRows(facts: Facts): LongRow[] {
  const { country, counties, indicators } = facts.dataset;
  return [country, ...counties].flatMap((county) => indicators.map((indicator) => longRow(facts, indicator, county)));
}

function longRow(facts: Facts, indicator: Indicator, county: County): LongRow {
  const { dataset, rates } = facts;
  const { country, table } = dataset;
  const { period } = indicator;
  const isCountry = county.code === country.code;
  const cell = cellOf(dataset, county.code, indicator.id);
  const share = exactShare(facts, indicator, county.code);
  const rate = share ?? ownRate(facts, indicator, county.code);
  const rank = columnOf(dataset, indicator).ranks.get(county.code);
  // Of a missing figure nothing is said, though its count may be there.
  const isKnown = isNumber(cell) && !isCountry;
  const comparison = isKnown ? compareWithCountry(facts, indicator, county.code) : undefined;
  const expectation = isKnown ? expectationOf(facts, indicator, county.code) : undefined;
  const own = share ? undefined : rates.find((one) => one.indicator === indicator.id && rate !== undefined);
  const notes = [indicator.note, expectation?.limits && indicator.limitsNote, own?.note];
  return {
    table: table.id,
    division: isCountry ? null : table.division,
    county_code: isCountry ? null : county.code,
    name: county.name,
    indicator: indicator.id,
    unit: indicator.unit,
    period: 'year' in period ? String(period.year) : period.date,
    figure: isNumber(cell) ? cell.value : null,
    decimals: isNumber(cell) ? cell.decimals : null,
    numerator: rate?.count ?? numeratorOf(facts, indicator, county),
    denominator: rate?.population ?? null,
    rate: rounded(rate?.value),
    rate_per: rate?.per ?? null,
    rank: rank?.fromTop ?? null,
    tied: rank?.tied ?? null,
    of: rank?.of ?? null,
    basis: comparison?.basis ?? null,
    difference: rounded(comparison?.difference),
    ratio: rounded(comparison?.ratio),
    expected: rounded(expectation?.expected),
    limit_low: rounded(expectation?.limits?.low),
    limit_high: rounded(expectation?.limits?.high),
    quality: isNumber(cell) ? (cell.remark ?? 'printed') : cell.kind,
    note: notes.filter((note) => note !== undefined).join(' ') || null,
  };
}

/** Of a ratio without published inhabitants: the number that is divided. */
function numeratorOf({ dataset }: Facts, { numerator }: Indicator, { code }: County): number | null {
  const cell = numerator && dataset.figures[code]?.[numerator];
  return cell && isNumber(cell) ? cell.value : null;
}

/** Without the dust of binary decimals, which no reader should take for figures. */
const rounded = (value: number | undefined): number | null => (value === undefined ? null : Number(value.toFixed(10)));
