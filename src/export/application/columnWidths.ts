/** What a bold letter and a cell's margins take at most, in twentieths of a point. */
const [letter, margins] = [135, 200];
/** Letters of a word that is kept whole: a longer one may be broken rather than crowd the other columns out. */
const longestWord = 24;

const longest = (parts: readonly { readonly length: number }[]) => Math.max(0, ...parts.map(({ length }) => length));

/**
 * Widths of a table's columns, together `total` (twentieths of a point, whole numbers). Each has room for its longest
 * word, as far as there is room; the rest goes to the columns with the longest texts.
 */
export function columnWidths(lines: readonly (readonly string[])[], total: number): number[] {
  const columns = Array.from({ length: longest(lines) }, (_, i) => lines.map((cells) => cells[i] ?? ''));
  const needs = columns.map(
    (texts) => Math.min(longest(texts.flatMap((text) => text.split(/[\s-]/))), longestWord) * letter + margins,
  );
  const needed = needs.reduce((sum, need) => sum + need, 0);
  const lengths = columns.map((texts) => longest(texts) + 1);
  const all = lengths.reduce((sum, length) => sum + length, 0);
  const spare = total - needed;
  const exact = needs.map((need, i) =>
    spare < 0 ? (need / needed) * total : need + (spare * (lengths[i] ?? 0)) / all,
  );
  const edges = exact.map((_, i) => Math.round(exact.slice(0, i + 1).reduce((sum, width) => sum + width, 0)));
  return edges.map((edge, i) => edge - (edges[i - 1] ?? 0));
}
