import { isNumber } from '../domain/cell.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { Problem } from '../domain/problem.ts';
import { agreesWithinRounding, percent } from '../domain/rate.ts';
import type { Definitions } from './definitions.ts';
import { fewest, number, problem } from './observed.ts';
import type { Observation } from './rows.ts';

/** Of what can be held against something, so much may contradict it before the whole cannot be true. */
const mostContradicted = 1 / 3;

/** So many of what is scaled together are off by the same: rounding hides the others. */
const nearlyAll = 0.8;

/** A share or ratio beside what its count gives. `power`: of ten, by which the two differ; 0 where they do not so. */
type Held = {
  readonly o: Observation;
  readonly value: number;
  readonly expected: number;
  readonly agrees: boolean;
  readonly power: number;
};

/** Whether every share and ratio can come from its count. */
export function checkShares(
  observations: readonly Observation[],
  definitions: Definitions,
  built?: Dataset,
): Problem[] {
  const held = observations.flatMap((o) => hold(o, observations, definitions, built));
  const [first] = held;
  if (!first) return [];
  const { file } = first.o.place;
  const all = scaledTogether(held, fewest, definitions);
  if (all) return [scaledProblem('scaled', all, { file }, built)];
  const problems: Problem[] = [];
  const told = new Set<Held>();
  const tell = (code: 'scaledColumn' | 'scaledRow', same: readonly Held[], least: number) => {
    const scaled = scaledTogether(same, least, definitions);
    if (!scaled) return;
    const { place } = scaled.o;
    const { line = 0, column = '' } = place;
    problems.push(scaledProblem(code, scaled, code === 'scaledColumn' ? { file, column } : { file, line }, built));
    same.forEach((one) => told.add(one));
  };
  for (const indicator of definitions.indicators)
    tell(
      'scaledColumn',
      held.filter(({ o }) => o.indicator === indicator),
      fewest,
    );
  for (const county of [definitions.country, ...definitions.counties])
    tell(
      'scaledRow',
      held.filter((one) => one.o.county === county && !one.agrees && !told.has(one)),
      2,
    );
  const shares = held.filter((one) => isShare(one.o.indicator) && !told.has(one));
  const wrong = shares.filter(({ agrees }) => !agrees);
  if (wrong.length > mostContradicted * shares.length && shares.length >= fewest)
    return [
      ...problems,
      problem('contradicted', { place: { file } }, { values: { count: wrong.length, of: shares.length } }),
    ];
  for (const indicator of definitions.indicators) {
    const column = held.filter(({ o }) => o.indicator === indicator);
    const off = column.filter((one) => !one.agrees && !told.has(one));
    if (column.length < fewest || off.length <= column.length / 2) continue;
    const place = { file, column: off[0]?.o.place.column ?? '' };
    problems.push(problem('contradictedColumn', { place }, { values: { count: off.length, of: column.length } }));
    off.forEach((one) => told.add(one));
  }
  return [...problems, ...held.filter((one) => !one.agrees && !told.has(one)).map(differing)];
}

const isShare = ({ denominator }: Indicator) => denominator?.kind === 'population';

/** Places that a ratio and its count give may be off by this factor before it cannot be the same places. */
const placesFactor = 1.5;

/** A single share or ratio that its count does not give. */
function differing({ o, value, expected, power }: Held): Problem {
  const decimals = isNumber(o.cell) ? o.cell.decimals : o.indicator.decimals;
  // One decimal more than printed shows on which side of the rounding the count puts it.
  const shown = Number(expected.toFixed(decimals + 1));
  const rest = { found: Number(value.toFixed(Math.max(decimals, 4))), expected: shown };
  if (!isShare(o.indicator)) {
    const isFar = Math.max(value / expected, expected / value) > placesFactor;
    return {
      ...problem(isFar ? 'placesFar' : 'placesDiffer', o, { ...rest, expected: Number(expected.toFixed(decimals)) }),
      severity: isFar ? 'error' : 'warning',
    };
  }
  return power === 0
    ? { ...problem('shareDiffers', o, rest), severity: 'warning' }
    : problem('scaledFigure', o, { ...rest, values: { power } });
}

/** One of the figures, a county's and not the country's, where nearly all of them are off by the same power of ten. */
function scaledTogether(held: readonly Held[], least: number, { country }: Definitions): Held | undefined {
  if (held.length < least) return undefined;
  const byPower = new Map<number, Held[]>();
  for (const one of held) if (one.power !== 0) byPower.set(one.power, [...(byPower.get(one.power) ?? []), one]);
  const same = [...byPower.values()].find((those) => those.length >= nearlyAll * held.length);
  return same?.find(({ o }) => o.county !== country) ?? same?.[0];
}

function scaledProblem(
  code: 'scaled' | 'scaledColumn' | 'scaledRow',
  { o, value, power, expected }: Held,
  place: Problem['place'],
  built: Dataset | undefined,
): Problem {
  const { decimals } = o.indicator;
  const before = built?.figures[o.county.code]?.[o.indicator.id];
  // A share that stands as it stood: then it is the count that is off, the other way.
  if (before && isNumber(before) && before.value === number(o))
    return problem(
      'scaledCounts',
      { place },
      { expected: Number(expected.toFixed(decimals)), values: { power: -power, text: o.text } },
    );
  const right = Number((value / 10 ** power).toFixed(decimals));
  return problem(code, { place }, { expected: right, values: { power, text: o.text } });
}

/** Holds a share against count and inhabitants, a ratio against the places that it had before. */
function hold(
  o: Observation,
  observations: readonly Observation[],
  { people }: Definitions,
  built: Dataset | undefined,
): Held[] {
  const { indicator, county, cell } = o;
  const { numerator, denominator } = indicator;
  if (!isNumber(cell) || !numerator) return [];
  const count = observations.find((other) => other.county === county && other.indicator.id === numerator);
  const counted = count && number(count);
  const value = o.exact ?? cell.value;
  if (counted === undefined) return [];
  const against = (expected: number, slack: number): Held[] => {
    const agrees =
      agreesWithinRounding(cell.value, cell.decimals, expected) || Math.abs(cell.value - expected) <= slack;
    return [{ o, value, expected, agrees, power: agrees ? 0 : powerOfTen(value / expected) }];
  };
  if (denominator?.kind === 'population') {
    const population = people[denominator.date]?.[county.code]?.[denominator.column];
    return population ? against(percent(counted, population), 0) : [];
  }
  const before = built?.figures[county.code];
  const [oldCount, oldRatio] = [before?.[numerator], before?.[indicator.id]];
  if (!oldCount || !oldRatio || !isNumber(oldCount) || !isNumber(oldRatio)) return [];
  if (oldCount.value === 0 || oldRatio.value === 0) return [];
  // The places are known as well as the printed ratio is: half a unit of its last decimal either way.
  const scale = counted / oldCount.value;
  return against(oldRatio.value * scale, 0.5 * 10 ** -oldRatio.decimals * (1 + scale));
}

/** How near a power of ten two figures differ by, on a scale of tens. */
const nearPower = 0.15;

function powerOfTen(ratio: number): number {
  if (!(ratio > 0) || !Number.isFinite(ratio)) return 0;
  const power = Math.round(Math.log10(ratio));
  return Math.abs(Math.log10(ratio) - power) < nearPower ? power : 0;
}
