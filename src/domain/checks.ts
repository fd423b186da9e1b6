import { isNumber } from './cell.ts';
import type { Cell } from './cell.ts';
import { exactShare } from './compare.ts';
import type { Facts, Rate } from './compare.ts';
import type { Dataset } from './dataset.ts';
import { cellOf } from './figure.ts';
import type { CountyCode } from './ids.ts';
import type { Indicator } from './indicator.ts';
import { agreesWithinRounding } from './rate.ts';

/** Counts added up. Where some are missing the sum is only "at least". */
export type Sum = { readonly sum: number; readonly missing: number };

/** A sum beside the printed whole. `agrees`: undefined where the whole is missing. */
export type SumCheck = Sum & { readonly country: Cell; readonly agrees: boolean | undefined };

/** A printed share that its count and population do not give: `exact` in per cent, unrounded. */
export type ShareDifference = { readonly county: CountyCode; readonly printed: Cell; readonly exact: number };

/** How many printed shares of a column, the country's among them, count / population gives within rounding. */
export type ShareCheck = {
  readonly checked: number;
  readonly reproduced: number;
  readonly different: readonly ShareDifference[];
};

/** Adds up what is known. */
export function addUp(parts: readonly Cell[]): Sum {
  const numbers = parts.filter(isNumber);
  return { sum: numbers.reduce((total, { value }) => total + value, 0), missing: parts.length - numbers.length };
}

/** Whether a sum can be the whole: equal to it, or where parts are missing not above it. */
export function sumAgrees({ sum, missing }: Sum, whole: number): boolean {
  return missing === 0 ? sum === whole : sum <= whole;
}

/** The counties' sum in a column of counts, beside the country's figure. */
export function checkSum(dataset: Dataset, { id }: Indicator): SumCheck {
  const sum = addUp(dataset.counties.map(({ code }) => cellOf(dataset, code, id)));
  const whole = cellOf(dataset, dataset.country.code, id);
  return { ...sum, country: whole, agrees: isNumber(whole) ? sumAgrees(sum, whole.value) : undefined };
}

/** The printed shares of a column beside count / population; undefined where no population is known. */
export function checkShare(facts: Pick<Facts, 'dataset' | 'people'>, indicator: Indicator): ShareCheck | undefined {
  if (indicator.denominator?.kind !== 'population') return undefined;
  const { dataset } = facts;
  const pairs = [dataset.country, ...dataset.counties].flatMap(({ code }) => {
    const printed = cellOf(dataset, code, indicator.id);
    const exact = exactShare({ ...facts, rates: [] }, indicator, code);
    return isNumber(printed) && exact ? [{ county: code, printed, exact: exact.value }] : [];
  });
  const different = pairs.filter(({ printed, exact }) => !agreesWithinRounding(printed.value, printed.decimals, exact));
  return { checked: pairs.length, reproduced: pairs.length - different.length, different };
}

/** The first column whose rate can be worked out for the country and a county, and the county where it is highest. */
export type ShareExample = {
  readonly indicator: Indicator;
  readonly county: CountyCode;
  readonly rate: Rate;
  readonly country: Rate;
};

/** A share to show the arithmetic with; undefined in a table without one. */
export function shareExample(facts: Facts): ShareExample | undefined {
  const { dataset } = facts;
  for (const indicator of dataset.indicators) {
    const country = exactShare(facts, indicator, dataset.country.code);
    const rates = dataset.counties.flatMap(({ code }) => {
      const rate = exactShare(facts, indicator, code);
      return rate ? [{ county: code, rate }] : [];
    });
    const [highest] = rates.sort((a, b) => b.rate.value - a.rate.value);
    if (country && highest) return { indicator, ...highest, country };
  }
  return undefined;
}
