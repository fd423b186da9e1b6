import type { DivisionSpan } from '../domain/division.ts';
import type { I18n } from '../i18n/createI18n.ts';

/** "11 fylker, inndelingen 2020–2023"; the latest has no end: "15 fylker, inndelingen fra 2024". */
export function divisionName({ start, next, counties }: DivisionSpan, { t }: I18n): string {
  const [from, after] = [yearOf(start), next === undefined ? undefined : yearOf(next)];
  // A division of one year so far has no end to name either.
  return after === undefined || after - 1 <= from
    ? t('division.since', { count: counties.length, from })
    : t('division.between', { count: counties.length, from, to: after - 1 });
}

const yearOf = (date: string) => Number(date.slice(0, 4));
