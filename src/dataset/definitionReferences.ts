import type { People } from '../domain/compare.ts';
import type { County } from '../domain/county.ts';
import type { CountyCode } from '../domain/ids.ts';
import { fault, jsonFault, oneOf, repeated } from './dataError.ts';
import type { JsonPath } from './dataError.ts';
import { tableName } from './definitionFiles.ts';
import type { IndicatorFile, TableFile } from './definitionFiles.ts';

/** A table.json and indicators.json, valid by their schemas, and what the register has to name. */
type Named = {
  /** The table's folder. */
  readonly id: string;
  readonly table: TableFile;
  readonly indicators: readonly IndicatorFile[];
  /** The days on which divisions begin, and the counties of the table's own. */
  readonly divisions: readonly string[];
  readonly registered: readonly County[];
  readonly people: People;
};

/** What the definitions name that is not there, or say twice: no schema of one file can know that. */
export function definitionFaults({ id, table, indicators, divisions, registered, people }: Named): string[] {
  const inTable = (path: JsonPath, expected: string, found?: string) =>
    jsonFault(tableName(id), table, path, expected, found);
  const inIndicators = (path: JsonPath, expected: string) => jsonFault('indicators.json', indicators, path, expected);
  const { division, areas, groups, columns, country } = table;
  const codes = registered.map(({ code }) => code as string);
  const ids = indicators.map((indicator) => indicator.id);
  const groupIds = groups.map((group) => group.id);
  const counts = indicators.flatMap((indicator) => (indicator.kind === 'count' ? [indicator.id] : []));
  const inhabited = [country.code, ...areas.filter((code) => codes.includes(code))];
  const once = 'et kortnavn som ikke er brukt før';
  return [
    ...(divisions.includes(division)
      ? areas.flatMap((code, at) =>
          codes.includes(code)
            ? []
            : [inTable(['areas', at], `en kode i inndelingen ${division} i counties.csv: ${oneOf(codes)}`)],
        )
      : [inTable(['division'], `en «versjon» i counties.csv: ${oneOf(divisions)}`)]),
    ...repeated(groupIds).map((at) => inTable(['groups', at, 'id'], once)),
    ...repeated(ids).map((at) => inIndicators([at, 'id'], once)),
    ...indicators.flatMap(({ numerator }, at) =>
      numerator === undefined || counts.includes(numerator)
        ? []
        : [inIndicators([at, 'numerator'], `et antall i indicators.json: ${oneOf(counts)}`)],
    ),
    ...repeated(columns.map(({ indicator }) => indicator)).map((at) => inTable(['columns', at, 'indicator'], once)),
    ...columns.flatMap(({ indicator, group, denominator, rate }, at) => {
      const counted = indicators.find((one) => one.id === indicator);
      const place: JsonPath = ['columns', at];
      // What stands twice is said already, and that the id it should have had is missing.
      if (columns.findIndex((column) => column.indicator === indicator) < at) return [];
      if (!counted && repeated(ids).length > 0) return [];
      if (!counted) return [inTable([...place, 'indicator'], `en «id» i indicators.json: ${oneOf(ids)}`)];
      const { kind, column } = { kind: undefined, column: '', ...counted.denominator };
      return [
        ...(groupIds.includes(group)
          ? []
          : [inTable([...place, 'group'], `en av tabellens grupper: ${oneOf(groupIds)}`)]),
        ...(kind && !denominator ? [inTable([...place, 'denominator'], 'et objekt')] : []),
        ...(!kind && denominator
          ? [inTable([...place, 'denominator'], 'ingenting, for indicators.json deler ikke tallet på noe')]
          : []),
        ...(kind === 'population' && denominator
          ? denominator.date === undefined
            ? [inTable([...place, 'denominator', 'date'], 'en dato (ÅÅÅÅ-MM-DD)')]
            : peopleFaults(people, inhabited, { date: denominator.date, column }, (key, expected) =>
                key === 'date'
                  ? inTable([...place, 'denominator', key], expected)
                  : inIndicators([indicators.indexOf(counted), 'denominator', key], expected),
              )
          : []),
        ...(rate && !people[rate.date]
          ? [inTable([...place, 'rate', 'date'], `en «dato» i population.csv: ${oneOf(Object.keys(people))}`)]
          : []),
      ];
    }),
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
  const rows = Object.values(people).flatMap((areasOf) => Object.values(areasOf));
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  if (!columns.includes(column)) return [at('column', `en kolonne i population.csv: ${oneOf(columns)}`)];
  const without = areas.filter((code) => byArea[code as CountyCode]?.[column] === undefined);
  if (without.length === 0) return [];
  const place = `${date}, kolonnen «${column}»`;
  const first = `${without.slice(0, 3).join(', ')}${without.length > 3 ? ' …' : ''}`;
  const found = `ingenting for ${without.length} av ${areas.length} områder (${first})`;
  return [fault('register/population.csv', place, found, 'et helt tall for hvert av dem')];
}
