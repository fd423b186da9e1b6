import type { ImportedFile, ImportedMeasure, MeasureRule } from './importedFile.ts';
import type { Municipality } from './municipality.ts';

/** How places are named in a table of the statistics. */
type Regions = {
  readonly dimension: string;
  readonly country: readonly { readonly code: string; readonly name: string }[];
  /** Codes with {number} in them. */
  readonly county: string;
  readonly municipality: string;
  /** Which numbers it has: asked for one that it does not have, it answers nothing at all. */
  readonly hasToday: boolean;
  readonly earlier: readonly number[];
  readonly divisions: readonly string[];
  /** First years of numbers that it has too, but that are asked for by themselves: these years are of another number. */
  readonly before?: readonly number[];
};

/** A table of the statistics that speaks to the grant. */
export type SourceTable = {
  readonly id: string;
  readonly title: string;
  readonly for: string;
  /** Where a person chooses by hand. */
  readonly page: string;
  readonly regions: Regions;
  readonly choices: readonly { readonly dimension: string; readonly values: string }[];
  /** Of a table of inhabitants: which ages make up which column of the register's. */
  readonly people?: {
    readonly dimension: string;
    readonly columns: readonly { readonly column: string; readonly from: number; readonly until: number }[];
  };
  readonly byHand: readonly string[];
  readonly isFetched: boolean;
};

/** Where an office finds its own figures, as data/register/sources.json says. */
export type Sources = {
  readonly name: string;
  readonly short: string;
  readonly licence: string;
  readonly address: {
    readonly pattern: string;
    readonly choice: string;
    readonly forms: { readonly file: string; readonly program: string };
    readonly mostLetters: number;
  };
  /** The days (MM-DD) of the year after on which a year's figures are published. */
  readonly publishing: { readonly unrevised: string; readonly revised: string; readonly text: string };
  /** Years from which on something is counted otherwise. */
  readonly breaks: readonly { readonly from: number; readonly reason: string }[];
  readonly tables: readonly SourceTable[];
  readonly measures: readonly MeasureRule[];
};

const put = (pattern: string, values: Readonly<Record<string, string>>) =>
  pattern.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);

const unique = (codes: readonly string[]) => [...new Set(codes)];

/** A county's number are the first two digits of its municipalities'. */
const countyOf = (municipality: string) => municipality.slice(0, 2);

/** The codes in a table of the country, a municipality's county and the municipality, today's before the earlier ones. */
export function regionCodes(
  { regions }: Pick<SourceTable, 'regions'>,
  { code, earlier, counties }: Pick<Municipality, 'code' | 'earlier' | 'counties'>,
): string[] {
  const numbers = unique([
    ...(regions.hasToday ? [code] : []),
    ...earlier.flatMap(({ from, until, codes }) =>
      regions.earlier.some((year) => from <= year && year <= until) ? codes : [],
    ),
  ]);
  const before = regions.divisions.flatMap((division) => counties[division] ?? []);
  return [
    ...regions.country.map((country) => country.code),
    ...unique([...numbers.map(countyOf), ...before]).map((number) => put(regions.county, { number })),
    ...numbers.map((number) => put(regions.municipality, { number })),
  ];
}

/** The years of a municipality that the address of a table leaves out. */
export type YearsBefore = {
  /** The first year that it gives. */
  readonly from: number;
  /** The numbers of the years before. */
  readonly numbers: readonly string[];
  /** What is asked for at an address of its own: none where it was not one municipality with the area of today. */
  readonly places: readonly string[] | undefined;
};

/** What a table has of a municipality under numbers that its address (see `regionCodes`) does not ask for. */
export function yearsBefore(
  table: Pick<SourceTable, 'regions'>,
  municipality: Pick<Municipality, 'code' | 'earlier' | 'counties'>,
): YearsBefore | undefined {
  const { before = [], divisions, country, county, municipality: pattern } = table.regions;
  const asked = regionCodes(table, municipality);
  const isAsked = (number: string) => asked.includes(put(pattern, { number }));
  const spans = municipality.earlier.filter(
    ({ from, codes }) => before.includes(from) && !codes.every((code) => isAsked(code)),
  );
  const last = Math.max(...spans.map(({ until }) => until));
  if (spans.length === 0) return undefined;
  const numbers = unique(spans.flatMap(({ codes }) => codes)).filter((code) => !isAsked(code));
  return {
    from: last + 1,
    numbers,
    places: spans.every(({ isSameArea }) => isSameArea)
      ? [
          ...country.map(({ code }) => code),
          ...unique(divisions.flatMap((division) => municipality.counties[division] ?? [])).map((number) =>
            put(county, { number }),
          ),
          ...numbers.map((number) => put(pattern, { number })),
        ]
      : undefined,
  };
}

/** The codes in a table of the country and all counties that have these numbers. */
export const countyCodes = ({ regions }: Pick<SourceTable, 'regions'>, numbers: readonly string[]): string[] => [
  ...regions.country.map(({ code }) => code),
  ...numbers.map((number) => put(regions.county, { number })),
];

/**
 * The address at which a table answers with just these places (see `regionCodes`), as a file to save or for a program.
 * Throws where it would be longer than the statistics answer to.
 */
export function sourceAddress(
  { address }: Pick<Sources, 'address'>,
  { id, regions, choices }: Pick<SourceTable, 'id' | 'regions' | 'choices'>,
  places: readonly string[],
  form: keyof Sources['address']['forms'] = 'file',
): string {
  const all = [{ dimension: regions.dimension, values: places.join(',') }, ...choices];
  const made = put(address.pattern, {
    table: id,
    choices: all.map((choice) => put(address.choice, choice)).join('&'),
    form: address.forms[form],
  });
  if (made.length > address.mostLetters)
    throw new RangeError(`${made.length} letters in the address of ${id}, at most ${address.mostLetters}`);
  return made;
}

/** The day (ISO) on which a year's figures are published revised. */
export const revisedOn = ({ publishing }: Pick<Sources, 'publishing'>, year: number): string =>
  `${year + 1}-${publishing.revised}`;

/** Whether a year's figures are of the first, unrevised publishing: by the day (ISO) that they were last changed on. */
export const isUnrevised = (sources: Pick<Sources, 'publishing'>, year: number, updated: string): boolean =>
  updated.slice(0, 10) < revisedOn(sources, year);

/** The table that a file is of, where it is one of these. */
export const sourceTableOf = (
  { tables }: Pick<Sources, 'tables'>,
  { table }: Pick<ImportedFile, 'table'>,
): SourceTable | undefined => tables.find(({ id }) => id === table);

/** Whether the statistics on the services count it: not inhabitants, nor what an office counts itself. */
export function isOfServices(
  sources: Pick<Sources, 'tables'>,
  file: Pick<ImportedFile, 'table'>,
  { match }: Pick<ImportedMeasure, 'match'>,
): boolean {
  const table = sourceTableOf(sources, file);
  if (match) return match.kind !== 'people';
  return table !== undefined && !table.people;
}

/** The table at the source that a measure is of: the file's, but for inhabitants beside other figures. */
export const tableOfMeasure = (
  { table }: Pick<ImportedFile, 'table'>,
  { match }: Pick<ImportedMeasure, 'match'>,
): string | undefined => (match?.kind === 'people' ? match.table : table);

/** Whether a table of other statistics has it: of people at work or moving, most of a place, chance is not that of rare cases. */
export const isOfOtherStatistics = (
  sources: Pick<Sources, 'tables'>,
  file: Pick<ImportedFile, 'table'>,
  measure: Pick<ImportedMeasure, 'match'>,
): boolean => measure.match?.kind === 'people' || (file.table !== undefined && !isOfServices(sources, file, measure));

/** The breaks in a measure. */
export const breaksOf = (
  sources: Pick<Sources, 'tables' | 'breaks'>,
  file: Pick<ImportedFile, 'table'>,
  measure: Pick<ImportedMeasure, 'match'>,
): Sources['breaks'] => (isOfServices(sources, file, measure) ? sources.breaks : []);
