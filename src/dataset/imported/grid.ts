/** Cells of a file as texts, row by row; rows may be of different lengths. */
export type Grid = readonly (readonly string[])[];

/** A part of a sheet: first and last row and column, counted from 0. */
export type Area = { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };

/** Columns beyond this are no table. */
export const mostColumns = 4000;

export const cellAt = (grid: Grid, row: number, column: number): string => grid[row]?.[column] ?? '';

/** A column's letters as spreadsheets have them. */
function letters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? letters(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}

/** A part's name as spreadsheets have it: B2:I92. */
export const rangeName = ({ top, bottom, left, right }: Area): string =>
  `${letters(left)}${top + 1}:${letters(right)}${bottom + 1}`;

/** A range as a person writes it; none where it is no range. */
export function parseRange(text: string): Area | undefined {
  const match = /^\s*\$?([A-Z]{1,3})\$?(\d{1,7})\s*:\s*\$?([A-Z]{1,3})\$?(\d{1,7})\s*$/i.exec(text);
  if (!match) return undefined;
  const column = (name = '') =>
    Array.from(name.toUpperCase()).reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0) - 1;
  const row = (number = '') => Number(number) - 1;
  const [left, top, right, bottom] = [column(match[1]), row(match[2]), column(match[3]), row(match[4])];
  if (Math.min(top, bottom) < 0) return undefined;
  return {
    top: Math.min(top, bottom),
    bottom: Math.max(top, bottom),
    left: Math.min(left, right),
    right: Math.max(left, right),
  };
}

/** The tables of a sheet: what empty columns part, and below each other what has a header of its own. */
export function findAreas(
  grid: Grid,
  isHeader: (row: readonly string[]) => boolean,
  hasFigure: (row: readonly string[]) => boolean,
): Area[] {
  const width = grid.reduce((most, row) => Math.max(most, row.length), 0);
  const filled = new Array<boolean>(width).fill(false);
  for (const row of grid) for (let c = 0; c < row.length; c++) if (row[c] !== '') filled[c] = true;
  const columns: { left: number; right: number }[] = [];
  for (let c = 0; c < width; c++) {
    if (!filled[c]) continue;
    const last = columns.at(-1);
    if (last?.right === c - 1) last.right = c;
    else columns.push({ left: c, right: c });
  }
  return columns.flatMap(({ left, right }) => {
    const areas: Area[] = [];
    let top = -1;
    let bottom = -1;
    let wasBlank = true;
    let hasData = false;
    for (let r = 0; r < grid.length; r++) {
      const row = grid[r]?.slice(left, right + 1) ?? [];
      if (row.every((cell) => cell === '')) {
        wasBlank = true;
        continue;
      }
      const startsAnew =
        wasBlank &&
        hasData &&
        isHeader(row) &&
        grid.slice(r + 1, r + 6).some((next) => hasFigure(next.slice(left, right + 1)));
      if (startsAnew) {
        areas.push({ top, bottom, left, right });
        top = r;
        hasData = false;
      }
      if (top < 0) top = r;
      bottom = r;
      wasBlank = false;
      hasData ||= hasFigure(row);
    }
    return top < 0 ? [] : [...areas, { top, bottom, left, right }];
  });
}
