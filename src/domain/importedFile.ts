import type { Cell, MissingReason } from './cell.ts';

/** What a file that a reader brings along is written as. */
export type ImportFormat = 'csv' | 'spaces' | 'xlsx' | 'jsonStat' | 'pasted';

/** What kind of place a row is about, as far as its code or the known names tell. */
export type RegionKind = 'country' | 'countryPart' | 'group' | 'county' | 'municipality' | 'district' | 'unknown';

/** A place as the file names it. */
export type ImportedRegion = {
  readonly code?: string;
  readonly label: string;
  readonly kind: RegionKind;
};

/** What a figure is limited to besides place and time: "Kjønn: Kvinner". */
export type ImportedCategory = { readonly dimension: string; readonly label: string; readonly code?: string };

/** What the statistics count where the announcement's column has another word for it, and what that means. */
export type Counted = { readonly unit: string; readonly note: string };

/**
 * Which indicator a measure is, or why it is not the one that it looks like; nothing where neither its label nor its code
 * says so.
 */
export type MeasureMatch =
  | { readonly kind: 'same'; readonly indicator: string; readonly counted?: Counted }
  | {
      readonly kind: 'alike';
      readonly indicator?: string;
      readonly reason: string;
      /** What it counts, in the plural. */
      readonly unit?: string;
      /** What the indicator's limits of chance suffer from (its `limitsNote`), this one's do too. */
      readonly sharesLimitsNote?: boolean;
      /** Which inhabitants (a column of the register's) its rate is of. */
      readonly people?: string;
    }
  /** All inhabitants or households of a place: of them there is no chance. `table`: theirs, whichever the file's others are of. */
  | { readonly kind: 'people'; readonly table?: string };

/** One measure of a file, with its figures as `cells`: region by region, each with all times of the file. */
export type ImportedMeasure = {
  /** Tells the measures of one file apart. */
  readonly id: string;
  /** The file's own words, without what it is limited to. */
  readonly label: string;
  readonly code?: string;
  readonly unit?: string;
  /** Counts and amounts may be summed, shares and means never; only counts have limits of chance. */
  readonly kind: 'count' | 'amount' | 'share' | 'other';
  readonly categories: readonly ImportedCategory[];
  /** Figures as texts, so that decimals and reasons are kept: see `cellOfText`. Empty: the file has none. */
  readonly cells: readonly string[];
  readonly match?: MeasureMatch;
};

/** A part of the file that holds no figures that are used, and where it stands. */
export type LeftOut = {
  readonly what:
    | 'title'
    | 'footer'
    | 'total'
    | 'sideTable'
    | 'columnWithoutTitle'
    | 'column'
    | 'emptyCell'
    | 'longName';
  readonly text: string;
  readonly count: number;
};

/** What stands where a figure should and is none, or contradicts another; the first of its kind, and how many there are. */
export type NotUnderstood = {
  readonly why: 'notFigure' | 'contradicts' | 'statusUnknown';
  readonly text: string;
  readonly place: string;
  readonly count: number;
};

/** What the file does not say and only a person knows. */
export type ImportQuestion =
  | { readonly about: 'decimal'; readonly example: string }
  | { readonly about: 'spaces'; readonly example: string }
  | { readonly about: 'region' }
  | { readonly about: 'year' };

/** What a person answered, and which part of a workbook is to be read. */
export type ImportAnswers = {
  /** What a sign before three digits is: 1.234 as a thousand and more, or as one and a bit. */
  readonly decimal?: 'thousands' | 'decimals';
  /** Whether a space between digits stands between thousands or between figures. */
  readonly spaces?: 'thousands' | 'columns';
  /** The place that a file without places is about. */
  readonly region?: string;
  readonly year?: string;
  /** What the figures are called and where they are from, where the file does not say. */
  readonly label?: string;
  readonly source?: string;
  /** Sheets and ranges of the tables to read, as `ImportedRange` names them; else all that are alike. */
  readonly ranges?: readonly { readonly sheet: string; readonly range: string }[] | undefined;
};

/** A table that was found in a workbook, by its place ("B2:I92"), and whether it was read. */
export type ImportedRange = { readonly sheet: string; readonly range: string; readonly isRead: boolean };

/**
 * A part of a workbook as a person writes it: B3:H20, or with its sheet as spreadsheets name it, 'Ark 1'!B3:H20. Without a
 * sheet: the first. None where it is no range, or of a sheet that is not there.
 */
export function rangeAsTyped(
  text: string,
  ranges: readonly Pick<ImportedRange, 'sheet'>[],
): Pick<ImportedRange, 'sheet' | 'range'> | undefined {
  const [, named, from, to] =
    /^(?:(.*)!)?\s*(\$?[A-Z]{1,3}\$?\d{1,7})\s*:\s*(\$?[A-Z]{1,3}\$?\d{1,7})$/i.exec(text.trim()) ?? [];
  const name = named
    ?.trim()
    .replace(/^'(.*)'$/, '$1')
    .toLowerCase();
  const found = name === undefined ? ranges[0] : ranges.find(({ sheet }) => sheet.toLowerCase() === name);
  if (!found || from === undefined || to === undefined) return undefined;
  return { sheet: found.sheet, range: `${from}:${to}`.replaceAll('$', '').toUpperCase() };
}

/** What figures are called that have no name but their file's. */
export const labelOfFile = (name: string): string => name.replace(/\.[a-z]{2,5}$/i, '');

/** What was read of a file. Nothing in it is used before a person has seen it. */
export type ImportedFile = {
  readonly name: string;
  readonly format: ImportFormat;
  readonly title?: string;
  /** The number of the table at its source. */
  readonly table?: string;
  /** When its source last changed it: an ISO date. */
  readonly updated?: string;
  /** The year whose figures the file itself calls unrevised. */
  readonly unrevised?: number;
  readonly source?: string;
  readonly ranges: readonly ImportedRange[];
  readonly regions: readonly ImportedRegion[];
  /** Years, and where the file is finer, months and quarters: 2024, 2024M01, 2024K1. In order. */
  readonly times: readonly string[];
  readonly measures: readonly ImportedMeasure[];
  /** How many figures are missing, by their reason. */
  readonly missing: Readonly<Partial<Record<MissingReason, number>>>;
  readonly leftOut: readonly LeftOut[];
  readonly notUnderstood: readonly NotUnderstood[];
  readonly questions: readonly ImportQuestion[];
};

/** Why a file is not read, each with its own sentence that says what to do instead. */
export type RefusalReason =
  | 'empty'
  | 'tooLarge'
  | 'tooWide'
  | 'tooManyFigures'
  | 'zipTooLarge'
  | 'px'
  | 'parquet'
  | 'pdf'
  | 'html'
  | 'oldExcel'
  | 'otherZip'
  | 'json'
  | 'jsonStatFaulty'
  | 'damagedWorkbook'
  | 'damagedLetters'
  | 'binary'
  | 'noFigures'
  | 'failed';

/** A file as read, or why it was not. */
export type Imported =
  | { readonly kind: 'read'; readonly file: ImportedFile }
  | { readonly kind: 'refused'; readonly name: string; readonly reason: RefusalReason };

/** A place that is known by name or by a code of its own, for files that have no official codes. */
export type KnownPlace = {
  readonly kind: RegionKind;
  readonly code: string;
  readonly names: readonly string[];
  /** Of a municipality that is a county by itself: that county's number. Both have the same figures. */
  readonly county?: string;
};

/**
 * By what a measure is known. Labels are compared as a whole, without case, year, and unit; codes as they are. With `tables`,
 * it holds in those tables alone.
 */
export type MeasureRule = {
  readonly labels: readonly string[];
  readonly codes: readonly string[];
  /** Near spellings: sets of words' beginnings, and parts of a code, that all stand in it. Whole labels and codes go before. */
  readonly words?: readonly (readonly string[])[];
  readonly tables?: readonly string[];
  readonly match: MeasureMatch;
};

/** What the reader knows of places and measures. All of it is data. */
export type ImportRules = { readonly places: readonly KnownPlace[]; readonly measures: readonly MeasureRule[] };

const reasons: ReadonlyMap<string, MissingReason> = new Map([
  ['.', 'notApplicable'],
  ['..', 'missing'],
  ['...', 'notYet'],
  [':', 'suppressed'],
]);

const figure = /^(-?\d+(?:\.(\d+))?)(\*?)$/;

/** A figure's text as a cell: 12.50, 12*, -, and the symbols for what is missing. None where the file has none. */
export function cellOfText(text: string): Cell | undefined {
  const reason = reasons.get(text);
  if (reason) return { kind: reason };
  if (text === '-') return { kind: 'value', value: 0, decimals: 0, remark: 'exactZero' };
  const match = figure.exec(text);
  if (!match) return undefined;
  const preliminary = match[3] === '*' ? { remark: 'preliminary' as const } : {};
  return { kind: 'value', value: Number(match[1]), decimals: match[2]?.length ?? 0, ...preliminary };
}

/** A measure's figure at a place and time of the file; none where the file has none. */
export function importedCell(
  file: Pick<ImportedFile, 'times'>,
  measure: Pick<ImportedMeasure, 'cells'>,
  region: number,
  time: number,
): Cell | undefined {
  return cellOfText(measure.cells[region * file.times.length + time] ?? '');
}
