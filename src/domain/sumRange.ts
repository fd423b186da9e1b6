import { isNumber } from './cell.ts';
import type { Facts } from './compare.ts';
import { compositionOf, partsOf } from './crosswalk.ts';
import type { Crosswalk } from './crosswalk.ts';
import { noteOf, summable } from './division.ts';
import type { Interval } from './expected.ts';
import type { End } from './extreme.ts';
import { cellOf } from './figure.ts';
import type { CountyCode } from './ids.ts';
import type { Indicator } from './indicator.ts';
import type { Verdict } from './robustness.ts';

/**
 * What a figure of each county of a later division can be: the people whom a sum of whole counties lacks or has too many
 * may have had anything from the counties' lowest rate to their highest. An exact sum is a point. `printed`: the
 * figures before they were summed. None for what is divided by no published number, or where a count is missing.
 */
export function sumRanges(
  { dataset, people }: Pick<Facts, 'dataset' | 'people'>,
  crosswalk: Crosswalk,
  division: string,
  { id, kind, numerator, denominator }: Indicator,
): Map<CountyCode, Interval> {
  const counted = kind === 'count' ? id : numerator;
  if (!counted || (kind !== 'count' && denominator?.kind !== 'population')) return new Map();
  const count = (code: CountyCode) => {
    const cell = cellOf(dataset, code, counted);
    return isNumber(cell) ? cell.value : NaN;
  };
  /** What the count is a rate of: a share's own inhabitants, else everybody. */
  const inhabitants = (code: CountyCode) =>
    denominator?.kind === 'population'
      ? (people[denominator.date]?.[code]?.[denominator.column] ?? NaN)
      : sum(partsOf(crosswalk, division, code).map((part) => part.people));
  const rates = dataset.counties.map(({ code }) => count(code) / inhabitants(code)).filter(Number.isFinite);
  const [least, most] = [Math.min(...rates), Math.max(...rates)];
  const ranges = summable(crosswalk, division, dataset.counties).flatMap(({ code }) => {
    if (noteOf(crosswalk, division, code, dataset.counties).strength === 'none') return [];
    const { nearest, parts } = compositionOf(crosswalk, division, code);
    const isNear = (from: CountyCode) => nearest.some((near) => near.code === from);
    const lacking = sum(
      parts
        .filter((part) => !isNear(part.county.code))
        .map((part) => (inhabitants(part.county.code) * part.share) / 100),
    );
    const surplus = sum(
      nearest.flatMap((near) =>
        partsOf(crosswalk, division, near.code)
          .filter((part) => part.county.code !== code)
          .map((part) => (inhabitants(near.code) * part.share) / 100),
      ),
    );
    const counts = sum(nearest.map((near) => count(near.code)));
    const whole = kind === 'count' ? 1 : (sum(nearest.map((near) => inhabitants(near.code))) + lacking - surplus) / 100;
    const low = Math.max(0, counts + least * lacking - most * surplus) / whole;
    const high = (counts + most * lacking - least * surplus) / whole;
    return Number.isFinite(low) && Number.isFinite(high) ? [[code, { low, high }] as const] : [];
  });
  return new Map(ranges);
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** Whether a county is at its end whatever the uncertain sums are. Of two exact sums the other tests tell. */
export function standsInRanges(end: End, county: CountyCode, ranges: ReadonlyMap<CountyCode, Interval>): Verdict {
  const own = ranges.get(county);
  if (!own) return 'unknown';
  const isPoint = ({ low, high }: Interval) => low === high;
  const rivals = [...ranges].flatMap(([code, range]) => (code === county ? [] : [range]));
  const stands = rivals
    .filter((range) => !isPoint(range) || !isPoint(own))
    .every((range) => (end === 'highest' ? own.low > range.high : own.high < range.low));
  return stands ? 'yes' : 'no';
}
