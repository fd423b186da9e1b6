import { records } from './csv.ts';
import { fault, jsonFault, oneOf, refuse, repeated } from './dataError.ts';
import type { JsonPath } from './dataError.ts';
import type { Municipality } from '../domain/municipality.ts';
import { regionCodes, sourceAddress, yearsBefore } from '../domain/sources.ts';
import type { Sources } from '../domain/sources.ts';

const file = 'register/sources.json';

/** What the sources name, to be held against. */
type Named = {
  readonly indicators: readonly { readonly id: string }[];
  readonly municipalities: readonly Municipality[];
  /** The text of register/population.csv. */
  readonly population: string;
};

/** Holds the sources, which are valid by their schema, against what they name. A fault throws. */
export function readSources(content: unknown, { indicators, municipalities, population }: Named): Sources {
  const sources = content as Sources;
  const at = (path: JsonPath, expected: string) => jsonFault(file, content, path, expected);
  const ids = indicators.map(({ id }) => id);
  const tables = sources.tables.map(({ id }) => id);
  const divisions = Object.keys(municipalities[0]?.counties ?? {});
  const spans = [...new Set(municipalities.flatMap(({ earlier }) => earlier.map(({ from }) => from)))].sort(
    (a, b) => a - b,
  );
  const columns = Object.keys(records(population)[0] ?? {});
  const faults = [
    ...repeated(tables).map((table) => at(['tables', table, 'id'], 'en tabell som ikke står der fra før')),
    ...sources.tables.flatMap(({ regions, people, id }, table) => [
      ...regions.divisions.flatMap((division, i) =>
        divisions.includes(division)
          ? []
          : [
              at(
                ['tables', table, 'regions', 'divisions', i],
                `en inndeling i municipalities.csv: ${oneOf(divisions)}`,
              ),
            ],
      ),
      ...(['earlier', 'before'] as const).flatMap((key) =>
        (regions[key] ?? []).flatMap((from, i) =>
          spans.includes(from)
            ? []
            : [at(['tables', table, 'regions', key, i], `et første år i municipalities.csv: ${oneOf(spans)}`)],
        ),
      ),
      ...(people?.columns ?? []).flatMap(({ column }, i) =>
        columns.includes(column)
          ? []
          : [at(['tables', table, 'people', 'columns', i, 'column'], `en kolonne i population.csv: ${oneOf(columns)}`)],
      ),
      ...tooLong(sources, table, municipalities).map((letters) =>
        fault(file, `tabell ${id}`, `en adresse på ${letters} tegn`, `høyst ${sources.address.mostLetters}`),
      ),
    ]),
    ...sources.measures.flatMap(({ match, tables: own = [] }, measure) => [
      ...(match.kind === 'people' || match.indicator === undefined || ids.includes(match.indicator)
        ? []
        : [at(['measures', measure, 'match', 'indicator'], `en «id» i indicators.json: ${oneOf(ids)}`)]),
      ...(match.kind !== 'alike' || match.people === undefined || columns.includes(match.people)
        ? []
        : [at(['measures', measure, 'match', 'people'], `en kolonne i population.csv: ${oneOf(columns)}`)]),
      ...own.flatMap((table, i) =>
        tables.includes(table) ? [] : [at(['measures', measure, 'tables', i], `en av «tables»: ${oneOf(tables)}`)],
      ),
    ]),
  ];
  refuse(faults);
  return sources;
}

/** The length of the longest address of a table that a municipality asks by, earlier years' too, if that is not answered. */
function tooLong(sources: Sources, at: number, municipalities: readonly Municipality[]): number[] {
  const table = sources.tables[at];
  if (!table) return [];
  const { mostLetters } = sources.address;
  const free = { address: { ...sources.address, mostLetters: Infinity } };
  const longest = Math.max(
    0,
    ...municipalities
      .flatMap((one) => [regionCodes(table, one), yearsBefore(table, one)?.places ?? []])
      .map((places) => sourceAddress(free, table, places).length),
  );
  return longest > mostLetters ? [longest] : [];
}
