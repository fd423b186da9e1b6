import { isNumber } from '../domain/cell.ts';
import type { County } from '../domain/county.ts';
import type { Crosswalk } from '../domain/crosswalk.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { Indicator } from '../domain/indicator.ts';
import { newerOf } from '../domain/newerFigures.ts';
import type { NewerFigures, YearFigure } from '../domain/newerFigures.ts';
import type { I18n } from '../i18n/createI18n.ts';

/** What the statistics say of later years than a printed figure: one quiet line, and what must be known to read it. */
export type NewerLine = { readonly text: string; readonly notes: readonly string[] };

/** The newer figures of what a printed figure counts, of the country and of the county where it is the same piece of land. */
export function viewNewer(
  newer: readonly NewerFigures[],
  indicator: Indicator,
  { table, country, indicators }: Dataset,
  crosswalk: Crosswalk,
  county: County,
  i18n: I18n,
): NewerLine[] {
  const { t } = i18n;
  return newer.flatMap((series) => {
    const counted = indicators.find(({ id }) => id === series.indicator);
    if (!counted || (counted.id !== indicator.id && counted.id !== indicator.numerator)) return [];
    const { period } = counted;
    const printed = 'year' in period ? period.year : Number(period.date.slice(0, 4));
    const places = [
      { name: country.name, figures: series.country },
      { name: county.name, figures: newerOf(series, crosswalk, table.division, county.code) },
    ].flatMap(({ name, figures }) => {
      const later = figures.filter(({ year }) => year > printed);
      return later.length > 0 ? [{ name, later }] : [];
    });
    if (places.length === 0) return [];
    const years = places.flatMap(({ later }) => later.map(({ year }) => year));
    const breaks = series.breaks.filter(({ from }) => printed < from && years.some((year) => year >= from));
    return [
      {
        text: [
          t('county.newer', {
            unit: series.counted?.unit ?? counted.unit,
            places: places
              .map(({ name, later }) =>
                t('county.newer.place', { name, figures: i18n.list(later.map((one) => figureIn(one, i18n))) }),
              )
              .join(t('list.semicolon')),
          }),
          ...breaks.map(({ from }) => t('county.newer.break', { year: from })),
          t('county.newer.source', { source: series.source, table: series.table }),
        ].join(' '),
        notes: [
          ...(series.counted ? [series.counted.note] : []),
          ...breaks.map(({ reason }) => reason),
          [
            t('county.newer.read', { table: series.table, date: i18n.date(series.retrieved) }),
            ...(series.note === undefined ? [] : [series.note]),
          ].join(' '),
        ],
      },
    ];
  });
}

/** "34 306 i 2025 (urevidert)". */
function figureIn({ year, cell, isUnrevised }: YearFigure, { t, number }: I18n): string {
  if (!isNumber(cell)) return t('county.newer.missing', { year, reason: t(`symbol.${cell.kind}`) });
  const figure = number(cell.value, cell.decimals);
  return t(isUnrevised ? 'county.newer.unrevised' : 'county.newer.figure', { figure, year });
}
