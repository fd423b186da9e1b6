import { latestNumber, linesAtLevelOf, linesOf } from '../domain/series.ts';
import type { LineBeside, Series, SeriesBreak } from '../domain/series.ts';
import type { I18n } from '../i18n/createI18n.ts';
import { cellIn } from './officeParts.ts';
import type { Beside } from './officeParts.ts';

/** A figure's years as a line, with those beside it. */
export type OfficeChart = {
  readonly series: Series;
  readonly breaks: readonly SeriesBreak[];
  readonly beside: readonly { readonly name: string; readonly lines: readonly LineBeside[] }[];
  /** What the lines beside it are. */
  readonly note: string | undefined;
};

/** The series with the county of its latest year and the country beside it: counts on its own level, shares as they are. */
export function viewChart(
  series: Series,
  beside: readonly Beside[],
  breaks: readonly SeriesBreak[],
  hasLevel: boolean,
  { t, list }: I18n,
): OfficeChart {
  const year = latestNumber(series)?.year ?? 0;
  const isSame = (other: Series) =>
    series.every((point) => cellIn(other, point.year)?.value === cellIn(series, point.year)?.value);
  const drawn = beside.filter(
    ({ region, series: other }) => region.kind !== 'countryPart' && cellIn(other, year) && !isSame(other),
  );
  const lines = drawn.flatMap(({ region, series: other }) => {
    const own = hasLevel ? linesAtLevelOf(series, other, breaks) : linesOf(other, breaks);
    return own.some((line) => line.length > 1) ? [{ name: region.label, lines: own }] : [];
  });
  const names = list(lines.map(({ name }) => name));
  return {
    series,
    breaks,
    beside: lines,
    note: lines.length > 0 && hasLevel ? t('office.figures.lineAtLevel', { names }) : undefined,
  };
}
