import type { County } from '../domain/county.ts';
import type { Cell } from '../domain/cell.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { Place, Problem } from '../domain/problem.ts';
import { isBlank, trimField } from './csv.ts';
import type { RawRow } from './csv.ts';
import type { Definitions } from './definitions.ts';
import type { Header } from './header.ts';
import { parseCell } from './parseCell.ts';

/** One figure with the place that it was read from. */
export type Observation = {
  readonly county: County;
  readonly indicator: Indicator;
  readonly cell: Cell;
  readonly place: Place;
};

/** The rows of figures: blank rows are passed over, and notes (text in the first field only) below a blank row too. */
export function figureRows(rows: readonly RawRow[]): RawRow[] {
  const blank = rows.findIndex(({ fields }) => isBlank(fields));
  return rows.filter(({ fields }, i) => !isBlank(fields) && !(blank >= 0 && i > blank && isNote(fields)));
}

const isNote = ([first = '', ...others]: readonly string[]) => trimField(first).length > 3 && isBlank(others);

/** Reads every row, reporting all that is wrong. */
export function readRows(
  rows: readonly RawRow[],
  header: Header,
  definitions: Definitions,
): { observations: Observation[]; problems: Problem[] } {
  const { file, country, counties } = definitions;
  const places = [country, ...counties];
  const observations: Observation[] = [];
  const problems: Problem[] = [];
  const seen = new Set<County>();
  for (const { line, fields } of rows) {
    const place = { file, line };
    const error = (code: Problem['code'], rest: Partial<Problem> = {}) =>
      problems.push({ severity: 'error', code, place, ...rest });
    const code = trimField(fields[header.code] ?? '');
    const county = places.find((a) => a.code === code) ?? places.find((a) => /^\d+$/.test(code) && +a.code === +code);
    if (!county) {
      error('areaUnknown', { found: [code, trimField(fields[header.name] ?? '')].join(' ').trim() });
      continue;
    }
    if (seen.has(county)) error('areaRepeated', { found: `${county.code} ${county.name}` });
    seen.add(county);
    problems.push(...checkName(trimField(fields[header.name] ?? ''), county, places, place));
    if (fields.length < header.width) {
      error('cutShort', { expected: header.width, found: fields.length });
      continue;
    }
    if (!isBlank(fields.slice(header.width))) error('tooManyFields', { expected: header.width, found: fields.length });
    for (const { indicator, index, title } of header.indicators) {
      const text = trimField(fields[index] ?? '');
      const cell = parseCell(text, indicator);
      if (typeof cell === 'string') error(cell, { place: { ...place, column: title }, found: text });
      else observations.push({ county, indicator, cell, place: { ...place, column: title } });
    }
  }
  const missing = places.filter((county) => !seen.has(county)).map(({ code, name }) => `${code} ${name}`);
  if (missing.length > 0)
    problems.push({ severity: 'error', code: 'areaMissing', place: { file }, expected: missing.join(', ') });
  return { observations, problems };
}

/** The code decides; a name that belongs to another county means that rows have slipped. */
function checkName(text: string, county: County, counties: readonly County[], place: Place): Problem[] {
  const names = ({ name, officialName }: County) => [name, officialName].map((n) => n.toLowerCase());
  const bare = text
    .replace(/\s*\(.*\)$/, '')
    .replace(/\s+/g, ' ')
    .toLowerCase();
  if (bare === '' || names(county).includes(bare)) return [];
  const other = counties.some((candidate) => names(candidate).includes(bare));
  const expected = `${county.code} ${county.name}`;
  return [
    other
      ? { severity: 'error', code: 'areaNameOther', place, expected, found: text }
      : { severity: 'warning', code: 'areaNameUnknown', place, expected, found: text },
  ];
}
