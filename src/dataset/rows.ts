import type { County } from '../domain/county.ts';
import type { Cell } from '../domain/cell.ts';
import { isNumber } from '../domain/cell.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { Place, Problem } from '../domain/problem.ts';
import { areaFinder, divisionOf } from './areas.ts';
import type { RowArea } from './areas.ts';
import { isBlank, trimField } from './csv.ts';
import type { RawRow } from './csv.ts';
import type { Definitions } from './definitions.ts';
import type { Header } from './header.ts';
import { parseCell, thousandsOf } from './parseCell.ts';
import type { Thousands } from './parseCell.ts';
import { yearsIn, yearsOf } from './titles.ts';

/** One figure with the place that it was read from. `exact`: what the file has, where the table shows fewer decimals. */
export type Observation = {
  readonly county: County;
  readonly indicator: Indicator;
  readonly cell: Cell;
  readonly exact: number | undefined;
  readonly text: string;
  readonly place: Place;
};

type Row = RawRow & { readonly area: RowArea };

/** So many decimals more than the table's are no print but a calculation. */
const calculated = 2;

/** The rows of figures with their areas. Blank rows and notes are passed over: text alone, below a blank row or below all figures. */
export function figureRows(rows: readonly RawRow[], header: Header, definitions: Definitions): Row[] {
  const find = areaFinder(definitions, header.code >= 0);
  const blank = rows.findIndex(({ fields }) => isBlank(fields));
  const filled = rows
    .filter(({ fields }, i) => !isBlank(fields) && !(blank >= 0 && i > blank && isNote(fields)))
    .map((row) => ({ ...row, area: find(row.fields[header.code] ?? '', row.fields[header.name] ?? '') }));
  const last = filled.findLastIndex(({ area, fields }) => area.area !== undefined || hasFigures(fields, header));
  return filled.slice(0, last + 1);
}

const isNote = ([first = '', ...others]: readonly string[]) => trimField(first).length > 3 && isBlank(others);

/** Whether numbers stand in more than a third of the columns of figures: a source's name may hold one. */
const hasFigures = (fields: readonly string[], { indicators }: Header) =>
  indicators.filter(({ index }) => /^[\d.:*-]/.test(trimField(fields[index] ?? ''))).length > indicators.length / 3;

/** Reads every row, reporting all that is wrong. `built`: the figures that the site has, whose precision is the table's. */
export function readRows(
  rows: readonly Row[],
  header: Header,
  definitions: Definitions,
  built?: Dataset,
): { observations: Observation[]; problems: Problem[] } {
  const { file, country, counties, indicators } = definitions;
  const places = [country, ...counties];
  const division = divisionOf(
    rows.map(({ area }) => area),
    definitions,
  );
  if (division) {
    const values = { year: division.start.slice(0, 4), table: definitions.table.divisionLabel };
    const found = division.counties.length;
    return {
      observations: [],
      problems: [{ severity: 'error', code: 'otherDivision', place: { file }, found, values }],
    };
  }
  const years = new Set(indicators.flatMap(yearsOf));
  const { thousands, problem } = thousandsIn(rows, header, file);
  const observations: Observation[] = [];
  const problems: Problem[] = problem ? [problem] : [];
  const seen = new Set<County>();
  for (const { line, fields, area: found } of rows) {
    const place = { file, line };
    const error = (code: Problem['code'], rest: Partial<Problem> = {}) =>
      problems.push({ severity: 'error', code, place, ...rest });
    const { area: county } = found;
    if (!county) {
      error('areaUnknown', { found: nameOf(found) });
      continue;
    }
    if (seen.has(county)) error('areaRepeated', { found: `${county.code} ${county.name}` });
    seen.add(county);
    const expected = `${county.code} ${county.name}`;
    if (found.namedOther) error('areaNameOther', { expected, found: found.name });
    else if (found.isNameUnknown)
      problems.push({ severity: 'warning', code: 'areaNameUnknown', place, expected, found: found.name });
    if (fields.length < header.width) {
      error('cutShort', { expected: header.width, found: fields.length });
      continue;
    }
    if (!isBlank(fields.slice(header.width))) error('tooManyFields', { expected: header.width, found: fields.length });
    for (const { index, title } of header.times) {
      const other = yearsIn(fields[index] ?? '').find((year) => !years.has(year));
      if (other !== undefined)
        error('periodOther', {
          place: { ...place, column: title },
          expected: [...years].join('–'),
          found: String(other),
        });
    }
    for (const { indicator, index, title } of header.indicators) {
      const text = trimField(fields[index] ?? '');
      const cell = parseCell(text, indicator, thousands);
      const at = { ...place, column: title };
      if (typeof cell === 'string') {
        if (!(problem && cell === 'notWhole')) error(cell, { place: at, found: text });
      } else {
        const shown = asShown(cell, built?.figures[county.code]?.[indicator.id], indicator);
        observations.push({ county, indicator, ...shown, text, place: at });
      }
    }
  }
  const missing = places.filter((county) => !seen.has(county)).map(({ code, name }) => `${code} ${name}`);
  if (missing.length > 0)
    problems.push({ severity: 'error', code: 'areaMissing', place: { file }, expected: missing.join(', ') });
  const precise = observations.filter(({ exact }) => exact !== undefined);
  if (precise[0])
    problems.push({
      severity: 'warning',
      code: 'tooPrecise',
      place: { file },
      found: precise[0].text,
      values: { count: precise.length },
    });
  return { observations, problems };
}

const nameOf = ({ code, name }: RowArea) => [code, name].join(' ').trim();

/** A figure with no more decimals than the table prints: what a spreadsheet has calculated it keeps beside it. */
function asShown(
  cell: Cell,
  before: Cell | undefined,
  { decimals }: Indicator,
): { readonly cell: Cell; readonly exact: number | undefined } {
  if (!isNumber(cell) || cell.decimals < decimals + calculated) return { cell, exact: undefined };
  const shown = before && isNumber(before) ? Math.max(before.decimals, decimals) : decimals;
  const exact = cell.value;
  return { cell: { ...cell, value: Number(exact.toFixed(shown)), decimals: shown, exact }, exact };
}

/** What stands between the thousands of the counts, if they all have it; else a problem where some have a point. */
function thousandsIn(
  rows: readonly Row[],
  { indicators }: Header,
  file: string,
): { readonly thousands: Thousands | undefined; readonly problem: Problem | undefined } {
  const cells = (isCount: boolean) =>
    indicators.flatMap(({ indicator, index, title }) =>
      (indicator.kind === 'count') === isCount
        ? rows
            .filter(({ area }) => area.area !== undefined)
            .map(({ line, fields }) => ({ line, title, text: trimField(fields[index] ?? '') }))
        : [],
    );
  const counts = cells(true);
  const thousands = thousandsOf(
    counts.map(({ text }) => text),
    cells(false).map(({ text }) => text),
  );
  if (thousands) return { thousands, problem: undefined };
  const pointed = counts.filter(({ text }) => /^\d{1,3}(\.\d{3})+$/.test(text));
  const [first] = pointed;
  if (!first) return { thousands: undefined, problem: undefined };
  const place = { file, line: first.line, column: first.title };
  return {
    thousands: undefined,
    problem: {
      severity: 'error',
      code: 'thousandsPoint',
      place,
      expected: first.text.replaceAll('.', ''),
      values: { text: first.text },
    },
  };
}
