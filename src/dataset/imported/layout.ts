import { describeColumn, independent, isTime, looked, rankOf, vagueRegionTitle } from './columnTasks.ts';
import type { DimensionColumn } from './columnTasks.ts';
import { isFigure } from './figureText.ts';
import { cellAt } from './grid.ts';
import type { Area, Grid } from './grid.ts';
import { hasCode } from './regions.ts';
import type { regionFinder } from './regions.ts';
import { splitTime } from './times.ts';

/** A column of figures: what its heads say it is, and the time if they name one. */
export type ValueColumn = {
  readonly column: number;
  readonly parts: readonly string[];
  readonly time: string | undefined;
  /** The place that a head names, where rows name none. */
  readonly place?: string;
};

/** How a table stands in a grid. */
export type Layout = {
  readonly area: Area;
  readonly titles: readonly string[];
  readonly footers: readonly string[];
  /** Rows of figures, from first to last; those that hold none are passed over. */
  readonly rows: { readonly first: number; readonly last: number };
  readonly region: number;
  readonly regionCode: number;
  /** Heads of groups of rows: where a row names no place of its own, it is about this one. */
  readonly parents: readonly number[];
  readonly time: number;
  readonly isMonth: boolean;
  /** The column that names the measure, where rows do. */
  readonly measure: number;
  readonly dimensions: readonly DimensionColumn[];
  readonly values: readonly ValueColumn[];
  readonly untitled: readonly number[];
  readonly dropped: readonly string[];
};

const mostHeads = 4;
/** Whether a row could be the head of a table: texts and times in several cells, and no figure. */
export const isHeadRow = (row: readonly string[]): boolean =>
  row.filter((cell) => cell !== '').length > 1 && row.every((cell) => cell === '' || isTime(cell) || !isFigure(cell));

/** Whether a row has a figure. */
export const hasFigureIn = (row: readonly string[]): boolean => row.some((cell) => isFigure(cell) && !isTime(cell));

/** Tells how a table stands in a part of a grid; none where there are no figures. */
export function findLayout(
  grid: Grid,
  area: Area,
  { isKnownName: isPlace, isPlaceHead }: Pick<ReturnType<typeof regionFinder>, 'isKnownName' | 'isPlaceHead'>,
): Layout | undefined {
  const columns = columnsOf(grid, area);
  const found = findHeads(grid, area, columns, isPlace);
  if (!found) return undefined;
  const { heads, titles, first } = found;
  const carried = carry(grid, heads, columns);
  const headOf = (column: number) => carried.get(column) ?? [];
  const sampleRows = sampleOf(grid, first, area.bottom, columns);
  const cellsOf = (column: number) =>
    sampleRows.flatMap((row) => {
      const cell = cellAt(grid, row, column);
      return cell === '' ? [] : [cell];
    });
  const about = columns.map((column) => {
    const heads = headOf(column);
    const isTimed = heads.some((head) => splitTime(head).time !== undefined);
    const told = describeColumn(column, heads.join(' '), cellsOf(column), isPlace);
    // Below a year stand figures, also where none of them can be read.
    return isTimed && told.filled > 0 && !told.isTimeTitled ? { ...told, isValue: true } : told;
  });
  const firstValue = about.find(({ isValue }) => isValue)?.column ?? Infinity;
  const times = about.filter(
    (one) => one.isTimeTitled || (one.allTimes && !(one.isValue && one.column > firstValue && one.title !== '')),
  );
  const timeColumns = times.filter((one) => one.isTimeTitled || one.column < firstValue || one.allTimes);
  const valueColumns = about.filter((one) => one.isValue && !timeColumns.includes(one));
  if (valueColumns.length === 0) return undefined;
  const plain = valueColumns.map(({ column }): ValueColumn => {
    const parts = headOf(column).map(splitTime);
    const times = parts.flatMap((part) => (part.time === undefined ? [] : [part.time]));
    return {
      column,
      parts: parts.map(({ label }) => label).filter((label, at, all) => label !== '' && all.indexOf(label) === at),
      time: times.at(-1),
    };
  });
  const leftmostValue = valueColumns[0]?.column ?? 0;
  const texts = about.filter((one) => !valueColumns.includes(one) && !timeColumns.includes(one) && one.filled > 0);
  const time = [...timeColumns].sort((a, b) => Number(b.isMonths) - Number(a.isMonths) || b.distinct - a.distinct)[0];
  const codes = texts.filter((one) => one.isCodeTitled && one.looksLikeCodes);
  const places = texts
    .filter((one) => !codes.includes(one) && (one.isRegionTitled || one.places > 0.5))
    .sort((a, b) => b.places - a.places || rankOf(a.title) - rankOf(b.title) || b.distinct - a.distinct);
  const finest = [...places].sort((a, b) => rankOf(a.title) - rankOf(b.title) || b.distinct - a.distinct)[0];
  const vague = texts.find(({ title }) => vagueRegionTitle.test(title));
  const only = texts.filter((one) => one.column < leftmostValue && !one.isMeasureTitled);
  // Places beside each other, and what is counted below: the rows' own name is then the measure's.
  const placed = plain.flatMap((one) => {
    const place = one.parts.find(isPlaceHead);
    return place === undefined ? [] : [{ ...one, place, parts: one.parts.filter((part) => part !== place) }];
  });
  const hasPlaceHeads = placed.length === plain.length && !finest;
  const values = hasPlaceHeads ? placed : plain;
  const rowName = only.find(({ isDates }) => !isDates);
  const region = hasPlaceHeads
    ? undefined
    : (finest ??
      (codes.length === 0 ? vague : undefined) ??
      (codes.length === 0 && only.length === 1 && only[0]?.title === '' && !only[0].isDates ? only[0] : undefined));
  const measure = texts.find((one) => one !== region && one.isMeasureTitled) ?? (hasPlaceHeads ? rowName : undefined);
  const rest = texts.filter(
    (one) => one !== region && one !== measure && !codes.includes(one) && !places.includes(one),
  );
  const named = rest.filter(
    (one) => !one.isDates && one.title !== '' && (one.column < leftmostValue || one.distinct > 1),
  );
  const { last, footers } = findEnd(
    grid,
    first,
    area.bottom,
    valueColumns.map(({ column }) => column),
    columns,
  );
  const titled = values.filter(({ parts, time: own, place }) => parts.length > 0 || (own ?? place) !== undefined);
  return {
    area,
    titles,
    footers,
    rows: { first, last },
    region: region?.column ?? -1,
    regionCode: (hasPlaceHeads ? undefined : codes[0]?.column) ?? -1,
    parents: places.filter((one) => one !== region && one.column < (region?.column ?? 0)).map(({ column }) => column),
    time: time?.column ?? -1,
    isMonth: time?.isMonths ?? false,
    measure: measure?.column ?? -1,
    dimensions: independent(grid, named, sampleRows),
    values: titled.length > 0 ? titled : values.length === 1 ? values : [],
    untitled:
      titled.length > 0 || values.length > 1
        ? values.filter((one) => !titled.includes(one)).map(({ column }) => column)
        : [],
    dropped: rest
      .filter((one) => !named.includes(one))
      .map(({ title, column }) => title || cellAt(grid, first, column)),
  };
}

/** The columns of a part that hold something. */
function columnsOf(grid: Grid, { top, bottom, left, right }: Area): number[] {
  const filled = new Set<number>();
  for (let r = top; r <= bottom; r++) {
    const row = grid[r] ?? [];
    for (let c = left; c <= Math.min(right, row.length - 1); c++) if (row[c] !== '') filled.add(c);
    if (filled.size > right - left) break;
  }
  return [...filled].sort((a, b) => a - b);
}

/** Where the heads of a table stand, the lines above them, and its first row of figures. */
function findHeads(grid: Grid, { top, bottom }: Area, columns: readonly number[], isPlace: (name: string) => boolean) {
  const heads: number[] = [];
  let hasTimes = false;
  for (let r = top; r <= bottom; r++) {
    const cells = columns.map((column) => cellAt(grid, r, column));
    const filled = cells.filter((cell) => cell !== '');
    if (filled.length === 0) continue;
    const hasFigures = filled.some((cell) => isFigure(cell) && !isTime(cell)) && !filled[0]?.startsWith('#');
    // A place below heads begins the rows, also where its figures are words.
    const start = cells[0] ?? '';
    const isRow =
      filled.length > 1 && (hasCode(start) || isPlace(start)) && heads.some((row) => !isTitle(grid, row, columns));
    if (hasFigures || isRow) {
      const above = heads.filter((row) => !isTitle(grid, row, columns));
      const own = above.slice(-mostHeads);
      const titles = heads.filter((row) => !own.includes(row)).map((row) => lineOf(grid, row, columns));
      return { heads: own, titles, first: r };
    }
    if (filled.some(isTime) && !filled[0]?.startsWith('#')) {
      const at = columns.filter((column) => isTime(cellAt(grid, r, column)));
      const below = rowsBelow(grid, r, bottom).flatMap((row) => at.map((column) => cellAt(grid, row, column)));
      const figures = below.filter((cell) => cell !== '');
      const isHead = !hasTimes && figures.filter(isTime).length * 2 <= figures.length;
      if (!isHead && heads.some((row) => !isTitle(grid, row, columns))) {
        const own = heads.filter((row) => !isTitle(grid, row, columns)).slice(-mostHeads);
        const titles = heads.filter((row) => !own.includes(row)).map((row) => lineOf(grid, row, columns));
        return { heads: own, titles, first: r };
      }
      hasTimes = true;
    }
    heads.push(r);
  }
  return undefined;
}

const rowsBelow = (grid: Grid, row: number, bottom: number) =>
  Array.from({ length: Math.max(0, Math.min(20, bottom - row)) }, (_, at) => row + 1 + at).filter(
    (r) => (grid[r]?.length ?? 0) > 0,
  );

/** A line above a table: one text in its first column, or a remark; a table of one column has none. */
function isTitle(grid: Grid, row: number, columns: readonly number[]): boolean {
  const cells = columns.map((column) => cellAt(grid, row, column));
  return (
    (cells[0] ?? '').startsWith('#') ||
    (columns.length > 1 && cells[0] !== '' && cells.slice(1).every((cell) => cell === ''))
  );
}

const lineOf = (grid: Grid, row: number, columns: readonly number[]) =>
  columns
    .map((column) => cellAt(grid, row, column))
    .filter((cell) => cell !== '')
    .join(' ');

/** Each column's heads, top down; what was merged over several columns stands over all of them. */
function carry(grid: Grid, heads: readonly number[], columns: readonly number[]): Map<number, string[]> {
  const carried = new Map<number, string[]>(columns.map((column) => [column, []]));
  heads.forEach((row, at) => {
    const isLast = at === heads.length - 1;
    let over = '';
    let first = true;
    for (const column of columns) {
      const own = cellAt(grid, row, column);
      const below = heads.slice(at + 1).some((lower) => cellAt(grid, lower, column) !== '');
      if (own !== '') over = first && own !== '' && column === columns[0] ? '' : own;
      first = false;
      const text = own !== '' ? own : !isLast && below ? over : '';
      if (text !== '') carried.get(column)?.push(text);
    }
  });
  return carried;
}

/** Rows that tell the columns' tasks: the first ones with more than one cell, spread over the table. */
function sampleOf(grid: Grid, first: number, bottom: number, columns: readonly number[]): number[] {
  const rows: number[] = [];
  const step = Math.max(1, Math.floor((bottom - first + 1) / looked));
  for (let r = first; r <= bottom && rows.length < 2 * looked; r += step) {
    const filled = columns.reduce((sum, column) => sum + (cellAt(grid, r, column) === '' ? 0 : 1), 0);
    if (filled > 1 || columns.length === 1) rows.push(r);
  }
  return rows;
}

/** The last row of figures; what stands below it. */
function findEnd(grid: Grid, first: number, bottom: number, values: readonly number[], columns: readonly number[]) {
  let last = bottom;
  while (last > first && !values.some((column) => isFigure(cellAt(grid, last, column)))) last--;
  const footers: string[] = [];
  for (let r = last + 1; r <= bottom; r++) {
    const line = lineOf(grid, r, columns);
    if (line !== '') footers.push(line);
  }
  return { last, footers };
}
