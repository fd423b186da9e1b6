import { isNumber } from '../domain/cell.ts';
import type { NumberCell } from '../domain/cell.ts';
import type { ImportedRegion } from '../domain/importedFile.ts';
import type { Indicator } from '../domain/indicator.ts';
import { ownCodesIn } from '../domain/municipality.ts';
import type { Municipality, MunicipalityRegister } from '../domain/municipality.ts';
import type { OfficeFile, OfficePart } from '../domain/office.ts';
import { joinSeries, seriesOf } from '../domain/series.ts';
import type { Series } from '../domain/series.ts';
import { isOfServices, isUnrevised } from '../domain/sources.ts';
import type { Sources } from '../domain/sources.ts';
import type { I18n } from '../i18n/createI18n.ts';

// What the views of an office's figures share: what they are read with, and a place's series in all the files.

/** What a measure of a brought file is read with. */
export type OfficeContext = {
  readonly sources: Sources;
  readonly register: MunicipalityRegister;
  readonly municipality: Municipality;
  readonly indicators: readonly Indicator[];
  /** All confirmed files: one of them may have the inhabitants. */
  readonly files: readonly Pick<OfficeFile, 'file' | 'retrieved'>[];
};

/** A place that stands beside the municipality. */
export type Beside = { readonly region: ImportedRegion; readonly series: Series };
export type Latest = Series[number] & { readonly cell: NumberCell };

/** A year's number, if it is one. */
export const cellIn = (series: Series, year: number): NumberCell | undefined => {
  const cell = series.find((point) => point.year === year)?.cell;
  return cell && isNumber(cell) ? cell : undefined;
};

/** A place's series in all the files. */
export const joined = (
  parts: readonly OfficePart[],
  codesIn: (year: number) => readonly string[],
  sources: Sources,
): Series =>
  joinSeries(
    parts.map(({ one: { file, retrieved }, measure }) => {
      const isPublishedSo = isOfServices(sources, file, measure);
      // What was fetched before the revised figures came is not them.
      const known = file.updated ?? retrieved;
      return seriesOf(
        file,
        measure,
        codesIn,
        (year) => file.unrevised === year || (isPublishedSo && isUnrevised(sources, year, known)),
      );
    }),
  );

/** Of the files that have the year, the one that its figure is from. */
export function partWith(
  { year }: Latest,
  parts: readonly [OfficePart, ...OfficePart[]],
  municipality: Municipality,
): OfficePart {
  const codes = ownCodesIn(municipality, year);
  const hasYear = ({ one, measure }: OfficePart) =>
    cellIn(
      seriesOf(one.file, measure, () => codes),
      year,
    ) !== undefined;
  return parts.find(hasYear) ?? parts[0];
}

/** Where a figure is from, with the day of its retrieval, as others can look it up. */
export const sourceText = (
  {
    source,
    table,
    retrieved,
  }: { readonly source: string; readonly table: string | undefined; readonly retrieved: string },
  { t, date }: I18n,
): string =>
  t(table === undefined ? 'office.source.file' : 'office.source.table', {
    source,
    table: table ?? '',
    date: date(retrieved),
  });
