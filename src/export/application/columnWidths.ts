/**
 * What a letter and a cell's margins take, in twentieths of a point: a bold one of nine points in the widest font that
 * stands in for the file's own.
 */
const [letter, margins] = [126, 200];
/** A word of fewer letters may be of wide ones. */
const fewestLetters = 4;
/** Letters of a word that is kept whole: a longer one may be broken rather than crowd the other columns out. */
const longestWord = 24;
/** The same of an address, which can be read in pieces. */
const longestAddress = 14;

const longest = (parts: readonly { readonly length: number }[]) => Math.max(0, ...parts.map(({ length }) => length));

/**
 * Widths of a table's columns, together `total` (twentieths of a point, whole numbers). Each has room for its longest
 * word, numbers and years before all others: where there is not room for all, the columns with the longest words give
 * way. What is left goes to the columns with the longest texts.
 */
export function columnWidths(lines: readonly (readonly string[])[], total: number): number[] {
  const columns = Array.from({ length: longest(lines) }, (_, i) => lines.map((cells) => cells[i] ?? ''));
  const wanted = columns.map(
    (texts) => Math.max(fewestLetters, ...texts.flatMap(words).map(lettersOf)) * letter + margins,
  );
  const needs = wanted.map((need) => Math.min(need, mostOf(wanted, total)));
  const spare = Math.max(0, total - needs.reduce((sum, need) => sum + need, 0));
  const lengths = columns.map((texts) => longest(texts) + 1);
  const all = lengths.reduce((sum, length) => sum + length, 0);
  const exact = needs.map((need, i) => need + (spare * (lengths[i] ?? 0)) / all);
  const edges = exact.map((_, i) => Math.round(exact.slice(0, i + 1).reduce((sum, width) => sum + width, 0)));
  return edges.map((edge, i) => edge - (edges[i - 1] ?? 0));
}

/** A number's no-break spaces are within its word; an address has places where it may be broken. */
const words = (text: string) => text.split(/[ \t\n\u200B-]/);

const lettersOf = (word: string) => Math.min(word.length, /[/@]/.test(word) ? longestAddress : longestWord);

/** The most that one column may take, so that all fit: the short ones what they need, the others the same each. */
function mostOf(wanted: readonly number[], total: number): number {
  let left = total;
  const rising = [...wanted].sort((a, b) => a - b);
  for (const [i, need] of rising.entries()) {
    const share = left / (rising.length - i);
    if (need > share) return share;
    left -= need;
  }
  return Infinity;
}
