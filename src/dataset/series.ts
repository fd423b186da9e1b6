import type { IndicatorId } from '../domain/ids.ts';
import { cellOfText } from '../domain/importedFile.ts';
import { todaysDivision } from '../domain/municipality.ts';
import type { MunicipalityRegister } from '../domain/municipality.ts';
import type { NewerFigures, YearFigure } from '../domain/newerFigures.ts';
import { countyCodes, isUnrevised } from '../domain/sources.ts';
import type { Sources } from '../domain/sources.ts';
import { fault, jsonFault, oneOf, refuse, repeated } from './dataError.ts';
import type { JsonPath } from './dataError.ts';
import { matchMeasure } from './imported/match.ts';

/** A file of data/series/: what a table of the statistics has for the country and the counties of today. */
export type SeriesFile = {
  readonly table: string;
  readonly updated: string;
  readonly retrieved: string;
  readonly note?: string;
  readonly measures: readonly {
    readonly indicator: string;
    readonly code?: string;
    readonly label: string;
    readonly regions: readonly {
      readonly code: string;
      readonly name: string;
      readonly figures: readonly { readonly year: number; readonly value: number | string }[];
    }[];
  }[];
};

type Named = { readonly sources: Sources; readonly register: Pick<MunicipalityRegister, 'countyNames'> };

/** The numbers of today's counties, in order. */
export const todaysCounties = (register: Named['register']): string[] =>
  Object.keys(register.countyNames[todaysDivision(register)] ?? {}).sort();

/** Brings the files of newer figures together, valid by their schema, held against what they name. A fault throws. */
export function readSeries(
  files: readonly { readonly name: string; readonly content: unknown }[],
  { sources, register }: Named,
): NewerFigures[] {
  const numbers = todaysCounties(register);
  const division = todaysDivision(register);
  return files.flatMap(({ name, content }) => {
    const file = content as SeriesFile;
    const table = sources.tables.find(({ id }) => id === file.table);
    if (!table || name !== `series/${table.id}.json`)
      refuse([
        table
          ? fault(name, '', `tabell ${table.id}`, `filnavnet series/${table.id}.json`)
          : jsonFault(
              name,
              content,
              ['table'],
              `en tabell i sources.json: ${oneOf(sources.tables.map(({ id }) => id))}`,
            ),
      ]);
    if (!table) return [];
    const codes = countyCodes(table, numbers);
    const [country] = table.regions.country;
    refuse(fileFaults(name, file, codes, sources));
    return file.measures.map(({ regions, ...measure }): NewerFigures => {
      const match = matchOf(measure, file.table, sources);
      const figuresOf = (code: string | undefined): YearFigure[] =>
        (regions.find((region) => region.code === code)?.figures ?? []).flatMap(({ year, value }) => {
          const cell = cellOfText(String(value));
          return cell ? [{ year, cell, isUnrevised: isUnrevised(sources, year, file.updated) }] : [];
        });
      const counties = numbers.map((number) => [number, figuresOf(countyCodes(table, [number]).at(-1))] as const);
      return {
        indicator: measure.indicator as IndicatorId,
        source: sources.short,
        table: table.id,
        retrieved: file.retrieved,
        ...(file.note !== undefined && { note: file.note }),
        ...(match?.kind === 'same' && match.counted && { counted: match.counted }),
        breaks: sources.breaks,
        country: figuresOf(country?.code),
        division,
        counties: Object.fromEntries(counties.filter(([, figures]) => figures.length > 0)),
      };
    });
  });
}

const matchOf = (
  { label, code }: Pick<SeriesFile['measures'][number], 'label' | 'code'>,
  table: string,
  sources: Sources,
) => matchMeasure({ label, categories: [], ...(code !== undefined && { code }) }, table, sources.measures);

function fileFaults(name: string, file: SeriesFile, codes: readonly string[], sources: Sources): string[] {
  const at = (path: JsonPath, expected: string) => jsonFault(name, file, path, expected);
  return [
    ...(file.updated > file.retrieved ? [at(['updated'], `en dag som ikke er etter «${file.retrieved}»`)] : []),
    ...repeated(file.measures.map(({ indicator }) => indicator)).map((measure) =>
      at(['measures', measure, 'indicator'], 'et tall som ikke står der fra før'),
    ),
    ...file.measures.flatMap((one, measure) => {
      const { indicator, regions } = one;
      const match = matchOf(one, file.table, sources);
      return [
        ...(match?.kind === 'same' && match.indicator === indicator
          ? []
          : [at(['measures', measure, 'label'], `et mål som sources.json sier er «${indicator}»`)]),
        ...repeated(regions.map((region) => region.code)).map((region) =>
          at(['measures', measure, 'regions', region, 'code'], 'en kode som ikke står der fra før'),
        ),
        ...regions.flatMap((region, i) => [
          ...(codes.includes(region.code)
            ? []
            : [at(['measures', measure, 'regions', i, 'code'], `koden for landet eller et fylke: ${oneOf(codes)}`)]),
          ...repeated(region.figures.map(({ year }) => year)).map((year) =>
            at(['measures', measure, 'regions', i, 'figures', year, 'year'], 'et år som ikke står der fra før'),
          ),
        ]),
      ];
    }),
  ];
}
