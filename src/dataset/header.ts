import type { Indicator } from '../domain/indicator.ts';
import type { Problem } from '../domain/problem.ts';
import { trimField } from './csv.ts';
import type { RawRow } from './csv.ts';
import type { Definitions } from './definitions.ts';
import { plainTitle, yearsIn, yearsOf } from './titles.ts';
import type { Titles } from './titles.ts';

/** Where the columns of a file stand (index into a row's fields), and what is wrong with its header. */
export type Header = {
  /** -1 where there is none: the names then tell the rows apart. */
  readonly code: number;
  readonly name: number;
  /** Columns that say which time a row is about. */
  readonly times: readonly { readonly index: number; readonly title: string }[];
  readonly indicators: readonly { readonly indicator: Indicator; readonly index: number; readonly title: string }[];
  /** How many fields a full row has. */
  readonly width: number;
  readonly problems: readonly Problem[];
};

/** Finds the columns by their titles, in any order. `below`: the first row of figures. */
export function readHeader(
  { line, fields }: RawRow,
  below: RawRow | undefined,
  definitions: Definitions,
  titles: Titles,
): Header {
  const { file, indicators } = definitions;
  const problems: Problem[] = [];
  const width = fields.findLastIndex((text) => trimField(text) !== '') + 1;
  const meanings = titles.ofRow(fields.slice(0, width));
  const placesOf = (wanted: string) => meanings.flatMap((meaning, index) => (meaning === wanted ? [index] : []));
  const text = (index: number) => trimField(fields[index] ?? '');
  const error = (code: Problem['code'], rest: Partial<Problem> = {}) =>
    problems.push({ severity: 'error', code, place: { file, line }, ...rest });

  const codes = placesOf('code');
  const all = placesOf('name');
  // "Fylke" may also be what the codes are called.
  if (codes.length === 0 && all.length > 1)
    codes.push(...all.filter((index) => /^\d+$/.test(trimField(below?.fields[index] ?? ''))).slice(0, 1));
  const names = all.filter((index) => !codes.includes(index));
  const [code = -1] = codes;
  const [name = -1] = names;
  // Two that are called the same are a mistake; a second one with a title of its own is only not needed.
  for (const same of [codes, names])
    for (const index of same.slice(1))
      if (plainTitle(text(index)) === plainTitle(text(same[0] ?? -1)))
        error('columnRepeated', { place: { file, line, column: text(index) } });
  if (code < 0 && name < 0) error('columnMissing', { expected: 'code' });
  if (name < 0) error('columnMissing', { expected: 'name' });

  const found = indicators.flatMap((indicator) => {
    const [index, second] = placesOf(indicator.id);
    if (index === undefined) {
      error('columnMissing', { expected: indicator.id });
      return [];
    }
    const title = text(index);
    if (second !== undefined) error('columnRepeated', { place: { file, line, column: indicator.id } });
    const other = yearsIn(title).find((year) => !yearsOf(indicator).includes(year));
    if (other !== undefined)
      error('periodOther', {
        place: { file, line, column: title },
        expected: String(yearsOf(indicator)[0]),
        found: String(other),
      });
    return [{ indicator, index, title }];
  });
  // A strange column beside a missing one is a renamed column; alone it is only something that we do not show.
  const severity = problems.length > 0 ? 'error' : 'warning';
  meanings.forEach((meaning, index) => {
    if (meaning === undefined)
      problems.push({ severity, code: 'columnUnknown', place: { file, line }, found: text(index) });
  });
  const times = placesOf('time').map((index) => ({ index, title: text(index) }));
  return { code, name, times, indicators: found, width, problems };
}
