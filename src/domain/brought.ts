import type { ImportedFile, ImportedMeasure } from './importedFile.ts';
import type { Brought, OfficeFile, OwnFigure } from './office.ts';

// What an office has brought, in a file that may have been on other machines and in other hands.

/** More letters would make a project file that is not opened again. */
const mostLetters = 3_000_000;

/** What goes along in a project file: the figures that are used, and none of how their files were read. */
export function broughtToKeep({ municipality, files, taken }: Brought): Brought {
  const used = files.flatMap((one) =>
    one.isConfirmed ? [{ ...one, answers: {}, file: onlyFigures(one.file, one.used) }] : [],
  );
  const letters = used
    .flatMap(({ file }) => file.measures)
    .reduce((sum, { cells }) => cells.reduce((own, cell) => own + cell.length + 3, sum), 0);
  return { municipality, files: letters > mostLetters ? [] : used, taken };
}

const onlyFigures = (file: ImportedFile, used: readonly string[]): ImportedFile => ({
  ...file,
  // Inhabitants are used as a whole: none of them is chosen.
  measures: used.length === 0 ? file.measures : file.measures.filter(({ id }) => used.includes(id)),
  ranges: [],
  missing: {},
  leftOut: [],
  notUnderstood: [],
  questions: [],
});

/** The same as read back in; none where anything in it is not as it is written. */
export function readBrought(value: unknown): Brought | undefined {
  if (!isRecord(value)) return undefined;
  const { municipality, files, taken } = value;
  if (!isOptional(municipality) || !isList(files, isOfficeFile) || !isList(taken, isOwnFigure)) return undefined;
  return { municipality, files: files.map((one) => ({ ...one, file: onlyFigures(one.file, one.used) })), taken };
}

type Unknown = Readonly<Record<string, unknown>>;
const isRecord = (value: unknown): value is Unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string';
const isOptional = (value: unknown): value is string | undefined => value === undefined || isText(value);
const isDay = (value: unknown) => isText(value) && /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(value);
const isList = <T>(value: unknown, is: (one: unknown) => one is T): value is T[] =>
  Array.isArray(value) && value.every(is);
const isOneOf = (value: unknown, all: readonly string[]) => isText(value) && all.includes(value);

function isOfficeFile(value: unknown): value is OfficeFile {
  if (!isRecord(value)) return false;
  const { id, file, answers, retrieved, isConfirmed, used } = value;
  return (
    isText(id) && isFile(file) && isRecord(answers) && isDay(retrieved) && isConfirmed === true && isList(used, isText)
  );
}

const formats = ['csv', 'spaces', 'xlsx', 'jsonStat', 'pasted'] satisfies ImportedFile['format'][];
const places = ['country', 'countryPart', 'group', 'county', 'municipality', 'district', 'unknown'];
const kinds = ['count', 'amount', 'share', 'other'] satisfies ImportedMeasure['kind'][];

function isFile(value: unknown): value is ImportedFile {
  if (!isRecord(value)) return false;
  const { name, format, title, table, updated, unrevised, source, regions, times, measures } = value;
  return (
    isText(name) &&
    isOneOf(format, formats) &&
    [title, table, source].every(isOptional) &&
    (updated === undefined || isDay(updated)) &&
    (unrevised === undefined || Number.isInteger(unrevised)) &&
    isList(times, isText) &&
    isList(regions, isRegion) &&
    isList(measures, isMeasure) &&
    measures.every(({ cells }) => cells.length === regions.length * times.length)
  );
}

const isRegion = (value: unknown): value is ImportedFile['regions'][number] =>
  isRecord(value) && isText(value['label']) && isOptional(value['code']) && isOneOf(value['kind'], places);

function isMeasure(value: unknown): value is ImportedMeasure {
  if (!isRecord(value)) return false;
  const { id, label, code, unit, kind, categories, cells, match } = value;
  return (
    [id, label].every(isText) &&
    [code, unit].every(isOptional) &&
    isOneOf(kind, kinds) &&
    isList(categories, isCategory) &&
    isList(cells, isText) &&
    (match === undefined || isMatch(match))
  );
}

const isCategory = (value: unknown): value is ImportedMeasure['categories'][number] =>
  isRecord(value) && isText(value['dimension']) && isText(value['label']) && isOptional(value['code']);

function isMatch(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { kind, indicator, reason, unit, sharesLimitsNote: shares, people, table, counted } = value;
  if (kind === 'same') return isText(indicator) && (counted === undefined || isCounted(counted));
  if (kind === 'people') return isOptional(table);
  return (
    kind === 'alike' &&
    [indicator, unit, people].every(isOptional) &&
    isText(reason) &&
    [undefined, true, false].includes(shares as never)
  );
}

const isCounted = (value: unknown) => isRecord(value) && isText(value['unit']) && isText(value['note']);

const parts = ['label', 'value', 'unit', 'year', 'source', 'comparison'] satisfies (keyof OwnFigure['row'])[];

function isOwnFigure(value: unknown): value is OwnFigure {
  if (!isRecord(value)) return false;
  const { id, sentence, reason, place, where, row } = value;
  return (
    isText(id) &&
    isText(sentence) &&
    [reason, place].every(isOptional) &&
    (where === undefined || isWhere(where)) &&
    isRecord(row) &&
    parts.every((part) => isText(row[part]))
  );
}

const isWhere = (value: unknown): value is OwnFigure['where'] =>
  isRecord(value) &&
  isText(value['name']) &&
  isRecord(value['counties']) &&
  Object.values(value['counties']).every(isText);
