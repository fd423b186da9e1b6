import { isNumber } from '../domain/cell.ts';
import type { Problem, ProblemCode } from '../domain/problem.ts';
import type { Observation } from './rows.ts';

/** A column with fewer figures may happen to be as it is. */
export const fewest = 5;

/** What is said of a place in the file; an error unless `rest` says otherwise. */
export const problem = (
  code: ProblemCode,
  { place }: Pick<Observation, 'place'>,
  rest: Partial<Problem> = {},
): Problem => ({
  severity: 'error',
  code,
  place,
  ...rest,
});

/** A figure as precise as the file has it; none where it is missing. */
export const number = ({ cell, exact }: Observation): number | undefined =>
  isNumber(cell) ? (exact ?? cell.value) : undefined;
