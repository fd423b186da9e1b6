import type { GrantAmounts } from './grant.ts';

/**
 * A position in one year. `percentage` in hundredths of a per cent (10 000 is a full position), `months` 1 to 12,
 * `cost` what pay and social costs come to, in whole kroner; unknown means: what the grant gives at most.
 */
export type PositionInput = {
  readonly percentage: number;
  readonly months: number;
  readonly cost: number | undefined;
};

/** One year of a measure. `otherOwn`: what the office pays besides, in whole kroner. */
export type YearInput = { readonly positions: readonly PositionInput[]; readonly otherOwn: number };

/** What an application wants to do for how much. `competence`: for the whole measure, in whole kroner. */
export type BudgetInput = { readonly years: readonly YearInput[]; readonly competence: number };

/** Whole kroner. `cost` = `granted` + `own`, and `granted` never passes `limit`. */
export type CostShare = {
  readonly limit: number;
  readonly cost: number;
  readonly granted: number;
  /** What lies above the limit: the office's own share, not cut. */
  readonly own: number;
};

/** One year's sums. `own` has what lies above the limits and what the office pays besides; `total` = granted + own. */
export type YearSum = {
  readonly positions: readonly CostShare[];
  readonly otherOwn: number;
  readonly granted: number;
  readonly own: number;
  readonly total: number;
};

/** All sums in whole kroner. `grant` = positions + competence.granted; `total` = grant + own. */
export type BudgetSum = {
  readonly years: readonly YearSum[];
  /** What is granted for positions, over all years. */
  readonly positions: number;
  readonly competence: CostShare;
  readonly grant: number;
  readonly own: number;
  readonly total: number;
};

/** A whole position, in hundredths of a per cent. */
export const fullPosition = 10_000;
const monthsInYear = 12;

/** What is given at most for a position in one year: the amount pro rata, whole kroner, rounded down. */
export function positionLimit(
  { positionKroner, proRata }: GrantAmounts,
  { percentage, months }: Pick<PositionInput, 'percentage' | 'months'>,
): number {
  const part = proRata.byPercentage ? percentage : fullPosition;
  const time = proRata.byMonths ? months : monthsInYear;
  return Math.floor((positionKroner * part * time) / (fullPosition * monthsInYear));
}

/** Adds a budget up by an announcement's amounts and by how we read them. */
export function sumBudget({ years, competence }: BudgetInput, amounts: GrantAmounts): BudgetSum {
  const limits = years.map(({ positions }) => positions.map((position) => positionLimit(amounts, position)));
  // Where the amount is not given anew each year, all years share what the dearest of them may have.
  let left = amounts.proRata.perYear ? Infinity : Math.max(0, ...limits.map(sum));
  const sums = years.map(({ positions, otherOwn }, year): YearSum => {
    const shares = positions.map(({ cost }, i): CostShare => {
      const given = limits[year]?.[i] ?? 0;
      const share = shareCost(cost ?? given, Math.min(given, left));
      left -= share.granted;
      return share;
    });
    const granted = sum(shares.map((share) => share.granted));
    const own = sum(shares.map((share) => share.own)) + otherOwn;
    return { positions: shares, otherOwn, granted, own, total: granted + own };
  });
  const { competenceKroner, proRata } = amounts;
  const times = proRata.competenceOncePerMeasure ? 1 : Math.max(1, years.length);
  const course = shareCost(competence, competenceKroner * times);
  const positions = sum(sums.map(({ granted }) => granted));
  const grant = positions + course.granted;
  const own = sum(sums.map((year) => year.own)) + course.own;
  return { years: sums, positions, competence: course, grant, own, total: grant + own };
}

function shareCost(cost: number, limit: number): CostShare {
  const granted = Math.min(cost, limit);
  return { limit, cost, granted, own: cost - granted };
}

const sum = (list: readonly number[]) => list.reduce((total, kroner) => total + kroner, 0);
