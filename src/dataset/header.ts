import type { Indicator } from '../domain/indicator.ts';
import type { Problem } from '../domain/problem.ts';
import { trimField } from './csv.ts';
import type { RawRow } from './csv.ts';
import type { Definitions } from './definitions.ts';

/** Where the columns of a file stand (index into a row's fields), and what is wrong with its header. */
export type Header = {
  readonly code: number;
  readonly name: number;
  readonly indicators: readonly { readonly indicator: Indicator; readonly index: number; readonly title: string }[];
  /** How many fields a full row has. */
  readonly width: number;
  readonly problems: readonly Problem[];
};

const codeTitles = ['code', 'kode'];
const nameTitles = ['name', 'navn', 'fylke'];

// ISO-8859-1 has no dash, so a spreadsheet may have put a hyphen in its place.
const plain = (text: string) => trimField(text).toLowerCase().replace(/[–—]/g, '-');
const same = (a: string, b: string) => plain(a) === plain(b);

/** The titles under which an indicator's column is recognised: its id, or the full label that our own download writes. */
const titlesOf = ({ id, label }: Indicator) => [id, label];

/** Whether a text is the title of a column that the table has. */
export function isColumnTitle({ indicators }: Definitions): (text: string) => boolean {
  const titles = [...codeTitles, ...nameTitles, ...indicators.flatMap(titlesOf)];
  return (text) => titles.some((title) => same(text, title));
}

/** Finds the columns by their titles, in any order. */
export function readHeader({ line, fields }: RawRow, definitions: Definitions): Header {
  const { file, indicators } = definitions;
  const problems: Problem[] = [];
  const taken = new Set<number>();
  const find = (titles: readonly string[]): number => {
    const hits = fields.flatMap((text, index) => (titles.some((title) => same(text, title)) ? [index] : []));
    hits.forEach((index) => taken.add(index));
    const [first = -1, second] = hits;
    const expected = titles[0] ?? '';
    if (first < 0) problems.push({ severity: 'error', code: 'columnMissing', place: { file, line }, expected });
    if (second !== undefined)
      problems.push({ severity: 'error', code: 'columnRepeated', place: { file, line, column: expected } });
    return first;
  };
  const code = find(codeTitles);
  const name = find(nameTitles);
  const found = indicators.map((indicator) => {
    const index = find(titlesOf(indicator));
    return { indicator, index, title: trimField(fields[index] ?? indicator.id) };
  });
  const width = fields.findLastIndex((text) => trimField(text) !== '') + 1;
  // A strange column beside a missing one is a renamed column; alone it is only something that we do not show.
  const severity = problems.length > 0 ? 'error' : 'warning';
  fields.slice(0, width).forEach((text, index) => {
    if (taken.has(index)) return;
    problems.push({ severity, code: 'columnUnknown', place: { file, line }, found: trimField(text) });
  });
  return { code, name, indicators: found.filter(({ index }) => index >= 0), width, problems };
}
