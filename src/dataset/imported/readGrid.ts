import type { ImportAnswers, ImportedRange, ImportQuestion, ImportedRegion } from '../../domain/importedFile.ts';
import type { Collector } from './collect.ts';
import { SignEvidence, figureText, isFigure } from './figureText.ts';
import { cellAt, findAreas, parseRange, rangeName } from './grid.ts';
import type { Area, Grid } from './grid.ts';
import { findLayout, hasFigureIn, isHeadRow } from './layout.ts';
import type { Layout } from './layout.ts';
import { isTotal } from './regions.ts';
import type { regionFinder } from './regions.ts';
import { monthOf, timeOf } from './times.ts';

/** A sheet, or a file of text as the only one. */
export type Sheet = { readonly name: string; readonly grid: Grid };

/** What was found in a file's tables besides its figures. */
export type GridReading = {
  readonly titles: readonly string[];
  readonly footers: readonly string[];
  readonly ranges: readonly ImportedRange[];
  readonly questions: readonly ImportQuestion[];
};

type Finder = ReturnType<typeof regionFinder>;
type Found = {
  readonly sheet: Sheet;
  readonly area: Area;
  readonly layout: Layout | undefined;
  readonly isChosen: boolean;
};

/** Reads all tables of a file's sheets that have places, or those that a person chose. */
export function readSheets(
  sheets: readonly Sheet[],
  answers: ImportAnswers,
  finder: Finder,
  collector: Collector,
  fallback: string,
): GridReading {
  const all = sheets.flatMap((sheet) =>
    areasIn(sheet, answers).map(({ isChosen, ...area }): Found => ({
      sheet,
      area,
      isChosen,
      layout: findLayout(sheet.grid, area, finder),
    })),
  );
  const found = answers.ranges ? all.filter(({ isChosen }) => isChosen) : all;
  const readable = found.filter(({ layout }) => layout !== undefined && layout.values.length > 0);
  const withPlaces = readable.filter(({ layout }) => layout && (hasPlaceRows(layout) || hasPlaceHeads(layout)));
  const withHeads = readable.filter(({ layout }) =>
    layout?.values.some(({ parts, time }) => parts.length > 0 || time !== undefined),
  );
  const largest = [...(withHeads.length > 0 ? withHeads : readable)].sort((a, b) => rowsOf(b) - rowsOf(a)).slice(0, 1);
  const used = answers.ranges ? readable : withPlaces.length > 0 ? withPlaces : largest;
  for (const one of found) if (!used.includes(one) && one.layout) collector.leftOut('sideTable', rangeName(one.area));
  const questions = new Map<string, ImportQuestion>();
  const evidence = new SignEvidence();
  for (const { sheet, layout } of used) if (layout) gatherSigns(sheet.grid, layout, evidence);
  const { signs, doubt } = evidence.decide(answers.decimal);
  if (doubt !== undefined) questions.set('decimal', { about: 'decimal', example: doubt });
  for (const { sheet, layout } of used) {
    if (!layout) continue;
    for (const title of layout.titles) collector.leftOut('title', title);
    for (const footer of layout.footers) collector.leftOut('footer', footer);
    for (const title of layout.dropped) collector.leftOut('column', title);
    for (const column of layout.untitled)
      collector.leftOut('columnWithoutTitle', rangeName({ ...layout.area, left: column, right: column }));
    const asked = readRows(
      sheet,
      layout,
      finder,
      answers,
      (text) => figureText(text, signs, doubt),
      collector,
      fallback,
    );
    for (const about of asked) questions.set(about, { about });
  }
  return {
    titles: used.flatMap(({ layout }) => layout?.titles ?? []),
    footers: used.flatMap(({ layout }) => layout?.footers ?? []),
    ranges: all.map((one) => ({ sheet: one.sheet.name, range: rangeName(one.area), isRead: used.includes(one) })),
    questions: [...questions.values()],
  };
}

const hasPlaceRows = ({ region, regionCode }: Layout) => region >= 0 || regionCode >= 0;
const hasPlaceHeads = ({ values }: Layout) => values.some(({ place }) => place !== undefined);

const rowsOf = ({ layout }: Found) =>
  (layout ? layout.rows.last - layout.rows.first + 1 : 0) * (layout?.values.length ?? 0);

/** A sheet's tables, those that are there and those that a person named. */
function areasIn({ name, grid }: Sheet, { ranges = [] }: ImportAnswers): (Area & { readonly isChosen: boolean })[] {
  const there = mergeParts(grid, findAreas(grid, isHeadRow, hasFigureIn));
  const isSame = (a: Area, b: Area) => rangeName(a) === rangeName(b);
  const chosen = ranges.flatMap(({ sheet, range }) => {
    const area = sheet === name ? parseRange(range) : undefined;
    return area ? [area] : [];
  });
  return [
    ...there.map((area) => ({ ...area, isChosen: chosen.some((one) => isSame(one, area)) })),
    ...chosen
      .filter((one) => !there.some((area) => isSame(one, area)))
      .map((one) => ({ ...one, bottom: Math.min(one.bottom, grid.length - 1), isChosen: true })),
  ];
}

/** Puts columns of figures that an empty column parts from their places back beside them. */
function mergeParts(grid: Grid, areas: readonly Area[]): Area[] {
  const merged: Area[] = [];
  for (const area of areas) {
    const before = merged.findLast((one) => one.right < area.left && one.top <= area.bottom && area.top <= one.bottom);
    const isName = (cell: string) => cell !== '' && !isFigure(cell) && timeOf(cell) === undefined;
    const hasNames = grid.slice(area.top, area.bottom + 1).some((row) => {
      const own = row.slice(area.left, area.right + 1);
      return hasFigureIn(own) && own.some(isName);
    });
    const isTimed = grid
      .slice(area.top, area.top + 6)
      .some((row) =>
        row
          .slice(area.left, area.right + 1)
          .some((cell) => /(18|19|20)\d\d/.test(cell) && timeOf(cell.split(' ').at(-1) ?? '') !== undefined),
      );
    const isBare =
      before &&
      !grid.slice(before.top, before.bottom + 1).some((row) => hasFigureIn(row.slice(before.left, before.right + 1)));
    if (before && !hasNames && (isTimed || isBare)) {
      merged[merged.indexOf(before)] = {
        top: Math.min(before.top, area.top),
        bottom: Math.max(before.bottom, area.bottom),
        left: before.left,
        right: area.right,
      };
    } else merged.push(area);
  }
  return merged;
}

function gatherSigns(grid: Grid, { rows, values }: Layout, evidence: SignEvidence): void {
  for (let r = rows.first; r <= rows.last; r++)
    for (const { column } of values) {
      const cell = cellAt(grid, r, column);
      if (isFigure(cell)) evidence.add(cell);
    }
}

/** Reads a table's rows; the answers that it lacks come back. */
function readRows(
  { name, grid }: Sheet,
  layout: Layout,
  finder: Finder,
  answers: ImportAnswers,
  toText: (cell: string) => string | undefined,
  collector: Collector,
  fallback: string,
): ('region' | 'year')[] {
  const asked = new Set<'region' | 'year'>();
  const { region, regionCode, parents, time, measure, dimensions, values } = layout;
  const hasPlaces = hasPlaceRows(layout);
  const ofFile: ImportedRegion | undefined = answers.region === undefined ? undefined : finder.find(answers.region);
  let parent = '';
  let wasBlank = false;
  let known = 0;
  const measures = new Map<string, Map<number, string>>();
  for (let r = layout.rows.first; r <= layout.rows.last; r++) {
    const row = grid[r] ?? [];
    if (row.slice(layout.area.left, layout.area.right + 1).every((cell) => cell === '')) {
      wasBlank = true;
      continue;
    }
    for (const column of parents) parent = cellAt(grid, r, column) || parent;
    const own = cellAt(grid, r, region);
    const code = cellAt(grid, r, regionCode);
    const label =
      own === '' && code === ''
        ? (parents.map((column) => cellAt(grid, r, column)).findLast((cell) => cell !== '') ?? '')
        : own;
    if (hasPlaces && label === '' && code === '') continue;
    if (hasPlaces && code === '' && isTotal(label)) {
      collector.leftOut('total', label);
      continue;
    }
    const place = hasPlaces ? finder.find(label, code) : (ofFile ?? { label: '', kind: 'unknown' as const });
    if (hasPlaces && place.kind !== 'unknown') known++;
    else if (wasBlank && known > 0) {
      collector.leftOut('total', label);
      continue;
    }
    if (!hasPlaces && !ofFile && !hasPlaceHeads(layout)) asked.add('region');
    const timeCell = cellAt(grid, r, time);
    const rowTime =
      time < 0 ? undefined : ((layout.isMonth ? monthOf(timeCell) : timeOf(timeCell)) ?? timeOf(timeCell));
    const limits = dimensions.map(({ column, title, codes }) => ({
      dimension: title,
      label: cellAt(grid, r, column),
      ...(codes === undefined ? {} : { code: cellAt(grid, r, codes) }),
    }));
    const measureName = cellAt(grid, r, measure);
    const rowKey =
      limits.map((limit) => `${limit.label}\u0003${limit.code ?? ''}`).join('\u0000') + '\u0001' + measureName;
    const rowPlace = hasPlaceHeads(layout) ? 0 : collector.region(place);
    for (const { column, parts, time: own, place: head } of values) {
      const cell = cellAt(grid, r, column);
      if (cell === '') {
        collector.leftOut('emptyCell', '');
        continue;
      }
      const at = own ?? rowTime ?? answers.year;
      if (at === undefined) {
        if (time < 0) asked.add('year');
        else continue;
      }
      const text = toText(cell);
      if (text === undefined) {
        if (!isFigure(cell)) collector.notUnderstood('notFigure', cell, placeOf(name, r, column));
        continue;
      }
      const regionIndex = head === undefined ? rowPlace : collector.region(finder.find(head));
      const key = `${column}\u0002${rowKey}`;
      let cells = measures.get(key);
      if (!cells) {
        const words = nameOf(measureName, parts, values.length, fallback);
        measures.set(
          key,
          (cells = collector.measure({ ...words, categories: limits.filter((limit) => limit.label !== '') })),
        );
      }
      collector.add(cells, regionIndex, collector.time(at ?? ''), text, () => placeOf(name, r, column));
    }
  }
  return [...asked];
}

/** A cell's place as spreadsheets name it. */
const placeOf = (sheet: string, row: number, column: number) =>
  (sheet === '' ? '' : `${sheet}!`) +
  (rangeName({ top: row, bottom: row, left: column, right: column }).split(':')[0] ?? '');

const contentCode = /^([A-Z]{2,4}[A-Za-z]*\d{2,}\w*)\s+(?:[-–]\s+)?(?=\S)/;

/** What a figure's measure is called: by its row, by its heads, or by the file where neither says. */
function nameOf(row: string, parts: readonly string[], columns: number, fallback: string) {
  const heads = row !== '' && columns === 1 ? [] : parts;
  const label = [...(row === '' ? [] : [row]), ...heads].join(' · ') || fallback;
  const code = contentCode.exec(label)?.[1];
  return code === undefined
    ? { label }
    : {
        code,
        label: label
          .slice(code.length)
          .replace(/^\s+[-–](?=\s)/, '')
          .trim(),
      };
}
