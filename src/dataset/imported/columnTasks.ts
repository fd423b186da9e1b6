import { isFigure, isNumberText } from './figureText.ts';
import { cellAt } from './grid.ts';
import type { Grid } from './grid.ts';
import { hasCode } from './regions.ts';
import { monthOf, timeOf } from './times.ts';

/** A column that says what a row is limited to; `codes`: the column with the codes of it. */
export type DimensionColumn = { readonly column: number; readonly title: string; readonly codes?: number };

const regionTitle = /^(nåværende )?(region|kommune|fylke|bydel|municipality|county)(?![\p{L}])|^\w*region\d*$/iu;
/** Words that are also said of other things: they name the places where no other column does. */
export const vagueRegionTitle = /^(område|sted|landsdel|geografi|place|enhet)$/i;
const codeTitle = /(^|[\s_-])(nr|nummer|kode|code|id)$|kommunen(umme)?r$|fylkesn(umme)?r$|regionkode|^code$/i;
const finestFirst = [/bydel|district/i, /kommune|municipality/i, /fylke|county/i];
const timeTitle = /^(år|aar|year|tid|periode|årstall|tidspunkt|kvartal|måned|month|time)$|^år[\s-]?måned$/i;
const measureTitle =
  /^(statistikkvariabel|variabel|indikator|indicator|variable|måltall|nøkkeltall|måling|innhold|contents(code)?)$/i;
const dateTitle = /dato|oppdatert|date|updated/i;

/** Rows from which a column's task is told; more say the same. */
export const looked = 2000;
export const isTime = (text: string) => timeOf(text) !== undefined;

/** What a column's title and cells say of its task. */
export function describeColumn(
  column: number,
  title: string,
  cells: readonly string[],
  isPlace: (name: string) => boolean,
) {
  const distinct = new Set(cells);
  const part = (test: (cell: string) => boolean) => (cells.length === 0 ? 0 : cells.filter(test).length / cells.length);
  const isCodeTitled = codeTitle.test(title);
  const hasZeros = cells.some((cell) => /^0\d+$/.test(cell));
  const allTimes = cells.length > 0 && cells.every(isTime);
  const isMonths = /måned|month/i.test(title) && cells.length > 0 && cells.every((cell) => monthOf(cell) !== undefined);
  const isTimeTitled =
    (timeTitle.test(title) && part((cell) => isTime(cell) || monthOf(cell) !== undefined) > 0.9) || isMonths;
  const isRegionTitled = regionTitle.test(title);
  const looksLikeCodes = part((cell) => /^(\d{1,6}|[A-Z]{2,5}\d{0,4})$/.test(cell)) > 0.9;
  const figures = part(isFigure);
  const isCodes = hasZeros || ((isCodeTitled || isRegionTitled) && looksLikeCodes);
  return {
    column,
    title,
    filled: cells.length,
    distinct: distinct.size,
    isCodeTitled: isCodeTitled || (isRegionTitled && looksLikeCodes),
    looksLikeCodes,
    isTimeTitled,
    isMonths,
    allTimes,
    isRegionTitled,
    isMeasureTitled: measureTitle.test(title),
    isDates: dateTitle.test(title) || part((cell) => /^\d{1,2}\.\d{1,2}\.\d{4}|^\d{8} \d\d:\d\d/.test(cell)) > 0.9,
    places: isCodes
      ? 0
      : [...distinct].slice(0, looked).filter((cell) => hasCode(cell) || isPlace(cell)).length /
        Math.max(1, Math.min(distinct.size, looked)),
    isValue:
      figures > 0.5 &&
      !isCodes &&
      !isTimeTitled &&
      (cells.some(isNumberText) || title !== '') &&
      !measureTitle.test(title),
  };
}

/** Where a title of places stands among them, the finest first. */
export const rankOf = (title: string) => {
  const at = finestFirst.findIndex((pattern) => pattern.test(title));
  return at < 0 ? finestFirst.length : at;
};

/** Leaves out what another column already says: a group's name beside each of its members, a code beside its name. */
export function independent(
  grid: Grid,
  columns: readonly (DimensionColumn & { readonly looksLikeCodes: boolean; readonly distinct: number })[],
  rows: readonly number[],
): DimensionColumn[] {
  const determines = (a: DimensionColumn, b: DimensionColumn) => {
    const seen = new Map<string, string>();
    return rows.every((row) => {
      const [key, value] = [cellAt(grid, row, a.column), cellAt(grid, row, b.column)];
      const known = seen.get(key);
      if (known === undefined) seen.set(key, value);
      return known === undefined || known === value;
    });
  };
  const kept = columns.filter(({ distinct }) => distinct > 1);
  const constant = columns.filter(({ distinct }) => distinct <= 1);
  const codes = new Map<number, number>();
  for (const one of [...kept]) {
    const named = one.looksLikeCodes
      ? kept
          .filter((other) => !other.looksLikeCodes && determines(one, other))
          .sort((a, b) => b.distinct - a.distinct)[0]
      : undefined;
    if (named) codes.set(named.column, one.column);
    if (named || kept.some((other) => other !== one && !other.looksLikeCodes && determines(other, one)))
      kept.splice(kept.indexOf(one), 1);
  }
  return [...constant, ...kept]
    .sort((a, b) => a.column - b.column)
    .map(({ column, title }) => {
      const own = codes.get(column);
      return own === undefined ? { column, title } : { column, title, codes: own };
    });
}
