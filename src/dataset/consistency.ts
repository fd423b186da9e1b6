import { isNumber } from '../domain/cell.ts';
import { addUp, sumAgrees } from '../domain/checks.ts';
import type { Problem } from '../domain/problem.ts';
import { agreesWithinRounding, percent } from '../domain/rate.ts';
import type { Definitions } from './definitions.ts';
import type { Observation } from './rows.ts';

/** Whether the counties' counts add up to the country. Over missing figures the sum is only "at least". */
export function checkSums(observations: readonly Observation[], { country, indicators }: Definitions): Problem[] {
  return indicators.flatMap((indicator): Problem[] => {
    if (indicator.kind !== 'count') return [];
    const column = observations.filter((o) => o.indicator === indicator);
    const whole = column.find((o) => o.county === country);
    if (!whole || !isNumber(whole.cell)) return [];
    const sum = addUp(column.filter((o) => o !== whole).map((o) => o.cell));
    const { place } = whole;
    const expected = whole.cell.value;
    if (sumAgrees(sum, expected)) return [];
    const code = sum.missing === 0 ? 'sumDiffers' : 'sumAbove';
    return [{ severity: 'warning', code, place, expected, found: sum.sum }];
  });
}

/** Whether every printed share can come from its count and the population of the date that the indicator names. */
export function checkShares(observations: readonly Observation[], { people }: Definitions): Problem[] {
  return observations.flatMap(({ county, indicator, cell, place }): Problem[] => {
    const { numerator, denominator } = indicator;
    if (!isNumber(cell) || denominator?.kind !== 'population') return [];
    const count = observations.find((o) => o.county === county && o.indicator.id === numerator)?.cell;
    const population = people[denominator.date]?.[county.code]?.[denominator.column];
    if (!count || !isNumber(count) || !population) return [];
    const exact = percent(count.value, population);
    if (agreesWithinRounding(cell.value, cell.decimals, exact)) return [];
    // One decimal more than printed shows on which side of the rounding the count puts it.
    const expected = Number(exact.toFixed(cell.decimals + 1));
    return [{ severity: 'warning', code: 'shareDiffers', place, expected, found: cell.value }];
  });
}
