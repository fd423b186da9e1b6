import { isNumber } from './cell.ts';
import type { MissingReason } from './cell.ts';
import { columnOf } from './column.ts';
import { exactShare, ownRate } from './compare.ts';
import type { Facts, People } from './compare.ts';
import type { Dataset } from './dataset.ts';
import type { End, Extreme } from './extreme.ts';
import { cellOf } from './figure.ts';
import type { CountyValue } from './figure.ts';
import type { CountyCode } from './ids.ts';
import type { Indicator } from './indicator.ts';
import { rankColumn } from './rank.ts';

/** Whether a mark stands in a test; `unknown` where there is nothing to test it with. */
export type Verdict = 'yes' | 'no' | 'unknown';

/**
 * Why a mark cannot be put to a test: no count or no share is published beside it, what it is divided by is not published
 * as figures, the inhabitants are not known, no county is that with most inhabitants; or why the county's figure in the
 * other column is missing.
 */
export type Untested = 'noCount' | 'noShare' | 'noDenominator' | 'noPeople' | 'noLargest' | MissingReason;

const tests = ['byCount', 'byShare', 'withoutLargest', 'unrounded'] as const;
type Test = (typeof tests)[number];

/**
 * A mark of the table put to the test. `byCount`, `byShare`: the county stands at the same end of the other column of
 * the pair too; a count without a share is tried by our own rate. `withoutLargest`: it still does when the county with most inhabitants is left out. `unrounded`: it does
 * by count over inhabitants before rounding, and alone.
 */
export type Robustness = Readonly<Record<Test, Verdict>> & {
  readonly indicator: Indicator;
  readonly county: CountyCode;
  readonly extreme: Extreme;
  /** Of each test with the answer `unknown`. */
  readonly why: Readonly<Partial<Record<Test, Untested>>>;
};

/** Every mark of the table, column by column, the highest first. `largest`: the county to try without. */
export function testMarks(facts: Facts, largest: CountyCode | undefined): Robustness[] {
  const { dataset } = facts;
  return dataset.indicators.flatMap((indicator) => {
    const { values, extremes } = columnOf(dataset, indicator);
    const marks = [...extremes].map(([county, extreme]) => ({ county, extreme }));
    const [count, share] = pairOf(dataset, indicator);
    const column = (other: Indicator | undefined) => (other ? columnOf(dataset, other).values : []);
    return [...marks.filter(isHighest), ...marks.filter((mark) => !isHighest(mark))].map(({ county, extreme }) => {
      const verdicts: Record<Test, Verdict> = {
        byCount: standsAt(extreme.end, county, column(count)),
        byShare: share
          ? standsAt(extreme.end, county, column(share))
          : alone(extreme.end, county, unroundedRates(facts, count)),
        withoutLargest: largest === undefined ? 'unknown' : without(largest, extreme.end, county, values),
        unrounded: alone(extreme.end, county, unroundedRates(facts, share ?? count)),
      };
      const unknown = tests.filter((test) => verdicts[test] === 'unknown');
      const why = Object.fromEntries(unknown.map((test) => [test, whyUntested(facts, test, county, count, share)]));
      return { indicator, county, extreme, ...verdicts, why };
    });
  });
}

function whyUntested(
  facts: Facts,
  test: Test,
  county: CountyCode,
  count: Indicator | undefined,
  share: Indicator | undefined,
): Untested {
  if (test === 'withoutLargest') return 'noLargest';
  if (!count) return 'noCount';
  const asked = { byCount: [count], byShare: [share ?? count], unrounded: [count, share ?? count] }[test];
  const none = asked.map(({ id }) => cellOf(facts.dataset, county, id)).find((cell) => !isNumber(cell));
  if (none && !isNumber(none)) return none.kind;
  if (share) return share.denominator?.kind === 'population' ? 'noPeople' : 'noDenominator';
  return facts.rates.some((own) => own.indicator === count.id) ? 'noPeople' : 'noShare';
}

const isHighest = ({ extreme }: { readonly extreme: Extreme }) => extreme.end === 'highest';

/** The county with most inhabitants, on the last date and by the column that has the most people. */
export function largestCounty(dataset: Dataset, people: People): CountyCode | undefined {
  const date = Object.keys(people).sort().at(-1);
  const all = (county: CountyCode) => Math.max(0, ...Object.values(people[date ?? '']?.[county] ?? {}));
  return [...dataset.counties].sort((a, b) => all(b.code) - all(a.code)).find(({ code }) => all(code) > 0)?.code;
}

/**
 * The county of a later division that is exactly this one, and none where it was joined with others: what is left out
 * of a test must be the same people in every division.
 */
export function sameCounty(
  county: CountyCode | undefined,
  successors: Readonly<Record<CountyCode, CountyCode>>,
): CountyCode | undefined {
  const later = county && successors[county];
  return Object.values(successors).filter((code) => code === later).length === 1 ? later : undefined;
}

/** The count and the share or ratio that belong together; a count may be without. */
function pairOf({ indicators }: Dataset, indicator: Indicator): [Indicator | undefined, Indicator | undefined] {
  const isCount = indicator.kind === 'count';
  return isCount
    ? [indicator, indicators.find(({ numerator }) => numerator === indicator.id)]
    : [indicators.find(({ id }) => id === indicator.numerator), indicator];
}

function standsAt(end: End, county: CountyCode, values: readonly CountyValue[]): Verdict {
  const rank = rankColumn(values).get(county);
  if (!rank) return 'unknown';
  return rank.tied < rank.of && (end === 'highest' ? rank.fromTop : rank.fromBottom) === 1 ? 'yes' : 'no';
}

function alone(end: End, county: CountyCode, values: readonly CountyValue[]): Verdict {
  const isTied = (rankColumn(values).get(county)?.tied ?? 1) > 1;
  return isTied ? 'no' : standsAt(end, county, values);
}

function without(largest: CountyCode, end: End, county: CountyCode, values: readonly CountyValue[]): Verdict {
  if (county === largest) return 'no';
  return standsAt(
    end,
    county,
    values.filter((figure) => figure.county !== largest),
  );
}

/** Count over inhabitants of every county; none where no inhabitants are known for the figure. */
function unroundedRates(facts: Facts, indicator: Indicator | undefined): CountyValue[] {
  if (!indicator) return [];
  return facts.dataset.counties.flatMap(({ code }) => {
    if (!isNumber(cellOf(facts.dataset, code, indicator.id))) return [];
    const rate = exactShare(facts, indicator, code) ?? ownRate(facts, indicator, code);
    return rate ? [{ county: code, value: rate.value }] : [];
  });
}
