import type { People } from '../domain/compare.ts';
import type { County } from '../domain/county.ts';
import type { CountyCode } from '../domain/ids.ts';
import type { Indicator, IndicatorGroup } from '../domain/indicator.ts';
import { fault, jsonFault, oneOf, repeated } from './dataError.ts';
import type { JsonPath } from './dataError.ts';

/** table.json and indicators.json, valid by their schemas, and what the tables beside them have to be named. */
type Named = {
  readonly table: {
    readonly division: string;
    readonly country: { readonly code: string };
    readonly areas: readonly string[];
    readonly groups: readonly IndicatorGroup[];
  };
  readonly indicators: readonly Indicator[];
  /** The days on which divisions begin, and the counties of the table's own. */
  readonly divisions: readonly string[];
  readonly registered: readonly County[];
  readonly people: People;
};

/** What the definitions name that is not there, or say twice: no schema of one file can know that. */
export function definitionFaults({ table, indicators, divisions, registered, people }: Named): string[] {
  const inTable = (path: JsonPath, expected: string) => jsonFault('table.json', table, path, expected);
  const inIndicators = (path: JsonPath, expected: string) => jsonFault('indicators.json', indicators, path, expected);
  const { division, areas, groups, country } = table;
  const codes = registered.map(({ code }) => code as string);
  const ids = indicators.map(({ id }) => id);
  const counts = indicators.flatMap(({ id, kind }) => (kind === 'count' ? [id] : []));
  const once = 'et kortnavn som ikke er brukt før';
  return [
    ...(divisions.includes(division)
      ? areas.flatMap((code, at) =>
          codes.includes(code)
            ? []
            : [inTable(['areas', at], `en kode i inndelingen ${division} i counties.csv: ${oneOf(codes)}`)],
        )
      : [inTable(['division'], `en «versjon» i counties.csv: ${oneOf(divisions)}`)]),
    ...repeated(groups.map(({ id }) => id)).map((at) => inTable(['groups', at, 'id'], once)),
    ...repeated(ids).map((at) => inIndicators([at, 'id'], once)),
    ...indicators.flatMap(({ group, numerator, denominator }, at) => [
      ...(groups.some(({ id }) => id === group)
        ? []
        : [inIndicators([at, 'group'], `en gruppe i table.json: ${oneOf(groups.map(({ id }) => id))}`)]),
      ...(numerator === undefined || counts.includes(numerator)
        ? []
        : [inIndicators([at, 'numerator'], `et antall i indicators.json: ${oneOf(counts)}`)]),
      ...(denominator?.kind === 'population'
        ? peopleFaults(
            people,
            [country.code, ...areas.filter((code) => codes.includes(code))],
            denominator,
            (key, expected) => inIndicators([at, 'denominator', key], expected),
          )
        : []),
    ]),
  ];
}

/** What is wrong with a reference to population.csv: its date, its column, or the areas that have no number there. */
export function peopleFaults(
  people: People,
  areas: readonly string[],
  { date, column }: { readonly date: string; readonly column: string },
  at: (key: 'date' | 'column', expected: string) => string,
): string[] {
  const byArea = people[date];
  if (!byArea) return [at('date', `en «dato» i population.csv: ${oneOf(Object.keys(people))}`)];
  const columns = [...new Set(Object.values(byArea).flatMap((row) => Object.keys(row)))];
  if (!columns.includes(column)) return [at('column', `en kolonne i population.csv: ${oneOf(columns)}`)];
  return areas
    .filter((code) => byArea[code as CountyCode]?.[column] === undefined)
    .map((code) => fault('population.csv', `${code} ved ${date}, kolonnen «${column}»`, 'ingenting', 'et helt tall'));
}
