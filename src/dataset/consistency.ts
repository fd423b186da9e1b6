import { addUp, sumAgrees } from '../domain/checks.ts';
import { isNumber } from '../domain/cell.ts';
import type { County } from '../domain/county.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { Problem, ProblemCode } from '../domain/problem.ts';
import type { Definitions } from './definitions.ts';
import { fewest, number, problem } from './observed.ts';
import type { Observation } from './rows.ts';
import { checkShares } from './shares.ts';

/** Whether the figures can be true together. What contradicts is an error; what differs by little is a remark. */
export function checkFigures(
  observations: readonly Observation[],
  definitions: Definitions,
  built?: Dataset,
): Problem[] {
  if (observations.every((o) => number(o) === undefined))
    return [problem('columnEmpty', { place: { file: definitions.file } })];
  const shares = checkShares(observations, definitions, built);
  const sums = checkSums(observations, definitions);
  // What says that the file as a whole cannot be true makes all else needless.
  const whole = [...shares, ...sums].find(({ code }) => ofWholeFile.includes(code));
  if (whole) return [whole];
  return [
    ...checkColumns(observations, definitions),
    ...checkSlipped(observations, definitions, built),
    ...checkBounds(observations, definitions),
    ...sums,
    ...shares,
  ];
}

const ofWholeFile: readonly ProblemCode[] = ['scaled', 'contradicted', 'sumsDiffer'];

/** Columns in which the same stands everywhere, or no country to hold the counties against. */
function checkColumns(observations: readonly Observation[], { indicators, country }: Definitions): Problem[] {
  return indicators.flatMap((indicator) => {
    const column = observations.filter((o) => o.indicator === indicator);
    const whole = column.find(({ county }) => county === country);
    const counties = column.filter((o) => o !== whole).map(number);
    const [first] = counties;
    const found: Problem[] = [];
    if (whole && counties.length >= fewest && [...counties, number(whole)].every((value) => value === undefined))
      found.push(problem('columnNone', { place: { file: whole.place.file, column: whole.place.column ?? '' } }));
    if (whole && counties.length >= fewest && first !== undefined && counties.every((value) => value === first))
      found.push(
        problem(
          'columnEqual',
          { place: { file: whole.place.file, column: whole.place.column ?? '' } },
          { found: first },
        ),
      );
    else if (whole && number(whole) === 0) found.push(problem('countryZero', whole, { found: whole.text }));
    return found;
  });
}

/** Of a column's corrections, so many are a neighbour's old figure before they are none. */
const mostlyNeighbours = 0.8;

/** Columns of counts whose corrections are what stood one line higher or lower; shares are held against their counts. */
function checkSlipped(
  observations: readonly Observation[],
  { indicators, counties }: Definitions,
  built: Dataset | undefined,
): Problem[] {
  const before = (county: County | undefined, indicator: Indicator) => {
    const cell = county && built?.figures[county.code]?.[indicator.id];
    return cell && isNumber(cell) ? cell.value : undefined;
  };
  return indicators.flatMap((indicator): Problem[] => {
    if (indicator.kind !== 'count') return [];
    const corrected = observations.filter(
      (o) => o.indicator === indicator && counties.includes(o.county) && number(o) !== before(o.county, indicator),
    );
    const [first] = corrected;
    for (const step of [-1, 1]) {
      const slipped = corrected.filter((o) => {
        const value = number(o);
        return value !== undefined && value === before(counties[counties.indexOf(o.county) + step], indicator);
      });
      if (first && slipped.length >= fewest && slipped.length >= mostlyNeighbours * corrected.length)
        return [
          problem(
            'columnSlipped',
            { place: { file: first.place.file, column: first.place.column ?? '' } },
            { values: { count: slipped.length } },
          ),
        ];
    }
    return [];
  });
}

/** Counts above what they are a part of: the inhabitants, and the country's count. */
function checkBounds(observations: readonly Observation[], definitions: Definitions): Problem[] {
  return observations.flatMap((o): Problem[] => {
    const value = number(o);
    if (o.indicator.kind !== 'count' || value === undefined) return [];
    const people = peopleBehind(o, definitions);
    if (people !== undefined && value > people) return [problem('abovePeople', o, { found: value, expected: people })];
    const whole = observations.find(
      ({ indicator, county }) => indicator === o.indicator && county === definitions.country,
    );
    const most = whole && number(whole);
    return most !== undefined && value > most ? [problem('aboveCountry', o, { found: value, expected: most })] : [];
  });
}

/** The inhabitants that a count is taken from: those that its share is divided by, else all there are. */
function peopleBehind({ indicator, county }: Observation, { people, indicators }: Definitions): number | undefined {
  const share = indicators.find(
    ({ numerator, denominator }) => numerator === indicator.id && denominator?.kind === 'population',
  );
  if (share?.denominator?.kind === 'population') {
    const { date, column } = share.denominator;
    return people[date]?.[county.code]?.[column];
  }
  const all = Object.values(people).flatMap((ofDate) => {
    const columns = Object.values(ofDate[county.code] ?? {});
    return columns.length > 0 ? [Math.max(...columns)] : [];
  });
  return all.length > 0 ? Math.min(...all) : undefined;
}

/** Whether the counties' counts add up to the country. Over missing figures the sum is only "at least". */
function checkSums(observations: readonly Observation[], { country, indicators }: Definitions): Problem[] {
  const checked = indicators.flatMap((indicator) => {
    if (indicator.kind !== 'count') return [];
    const column = observations.filter((o) => o.indicator === indicator);
    const whole = column.find((o) => o.county === country);
    const expected = whole && number(whole);
    if (!whole || expected === undefined) return [];
    const sum = addUp(column.filter((o) => o !== whole).map((o) => o.cell));
    return [{ whole, sum, expected, agrees: sumAgrees(sum, expected) }];
  });
  const differing = checked.filter(({ agrees }) => !agrees);
  const [first] = differing;
  if (first && checked.length > 1 && differing.length === checked.length)
    return [
      problem(
        'sumsDiffer',
        { place: { file: first.whole.place.file } },
        { values: { count: checked.length, name: country.name } },
      ),
    ];
  return differing.map(({ whole, sum, expected }) => ({
    severity: 'warning',
    code: sum.missing === 0 ? 'sumDiffers' : 'sumAbove',
    place: whole.place,
    expected,
    found: sum.sum,
  }));
}
