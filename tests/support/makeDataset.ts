import type { County } from '../../src/domain/county.ts';
import type { Cell, MissingReason } from '../../src/domain/cell.ts';
import type { Dataset, TableInfo } from '../../src/domain/dataset.ts';
import type { CountyCode, IndicatorId, TableId } from '../../src/domain/ids.ts';
import type { Indicator } from '../../src/domain/indicator.ts';
import type { Problem } from '../../src/domain/problem.ts';

export const countyCode = (text: string) => text as CountyCode;
export const tableId = (text: string) => text as TableId;
export const indicatorId = (text: string) => text as IndicatorId;

/** A number as printed with the column's decimals, a reason for a missing one, or a whole cell. */
export type CellSpec = number | MissingReason | Cell;

export type ColumnSpec = Partial<Omit<Indicator, 'id'>> & {
  /** One for each county, in the order of the counties. */
  readonly cells: readonly CellSpec[];
  readonly country?: CellSpec;
};

export type DatasetSpec = {
  /** Names; the codes are 91, 92, … */
  readonly counties: readonly string[];
  readonly columns: Readonly<Record<string, ColumnSpec>>;
  readonly warnings?: readonly Problem[];
};

export function makeCell(spec: CellSpec, decimals = 0): Cell {
  if (typeof spec === 'number') return { kind: 'value', value: spec, decimals };
  return typeof spec === 'string' ? { kind: spec } : spec;
}

export function makeIndicator(id: string, rest: Partial<Omit<Indicator, 'id'>> = {}): Indicator {
  const kind = rest.kind ?? 'count';
  return {
    id: indicatorId(id),
    group: 'g',
    kind,
    columnLabel: kind === 'count' ? 'Antall' : 'Andel',
    shortLabel: `Kort ${id}`,
    label: `Fullt navn på ${id}`,
    wording: `Ordlyd for ${id}`,
    unit: kind === 'count' ? 'personer' : '%',
    ...(kind === 'count' && { unitOne: 'person' }),
    sentence:
      kind === 'count'
        ? { text: `{figure} {unit} i ${id} i {period}` }
        : { text: `{figure} i ${id} i {period} ({count})`, withoutCount: `{figure} i ${id} i {period}` },
    countySentence: { text: `I {county} var det {figure} i ${id} i {period}` },
    decimals: kind === 'count' ? 0 : 1,
    period: { year: 1999 },
    highMeans: 'red',
    directionReason: `Grunn for ${id}`,
    source: `Kilde til ${id}`,
    ...rest,
  };
}

export const tableInfo: TableInfo = {
  id: tableId('prove'),
  title: 'Prøvetabell',
  about: 'oppdiktede ting',
  announcement: 1999,
  division: '1999-01-01',
  divisionLabel: 'oppdiktede fylker',
  divisionNote: 'Fylkene finnes ikke.',
  readingRule: { lead: 'Dette er en prøve.', rest: 'Tallene er funnet på.' },
  colourRule: { wording: 'Høyest er rød.', making: 'Gjort for hånd.', ownReading: 'Vår lesning er den samme.' },
  sources: 'Kilder: ingen.',
  periods: ['Alt: 1999'],
  age: 'Tallene gjelder 1999.',
};

export function makeAreas(names: readonly string[]): County[] {
  return names.map((name, i) => ({ code: countyCode(String(91 + i)), name, officialName: name }));
}

/** A small dataset whose figures can be followed by hand. */
export function makeDataset({ counties: names, columns, warnings = [] }: DatasetSpec): Dataset {
  const country: County = { code: countyCode('0'), name: 'Hele riket', officialName: 'Hele riket' };
  const counties = makeAreas(names);
  const specs = Object.entries(columns).map(([id, { cells, country: whole = 'missing', ...rest }]) => {
    if (cells.length !== counties.length) throw new Error(`${id}: ${cells.length} cells, ${counties.length} counties`);
    return { indicator: makeIndicator(id, rest), cells: [whole, ...cells] };
  });
  const groups = [...new Set(specs.map(({ indicator }) => indicator.group))];
  return {
    table: tableInfo,
    groups: groups.map((id) => ({ id, label: `Gruppe ${id}`, short: `Gr. ${id}` })),
    indicators: specs.map(({ indicator }) => indicator),
    country,
    counties,
    figures: Object.fromEntries(
      [country, ...counties].map(({ code }, row) => [
        code,
        Object.fromEntries(
          specs.map(({ indicator, cells }) => [indicator.id, makeCell(cells[row] ?? 'missing', indicator.decimals)]),
        ),
      ]),
    ),
    warnings,
  };
}
