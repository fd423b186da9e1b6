import { labelOfFile } from './importedFile.ts';
import type { ImportAnswers, ImportedFile, ImportedMeasure } from './importedFile.ts';

/** A file that was read, and what its reader has said of it. */
export type OfficeFile = {
  readonly id: string;
  readonly file: ImportedFile;
  readonly answers: ImportAnswers;
  /** The day (ISO) on which it was brought. */
  readonly retrieved: string;
  /** Whether its reader has seen how it was read, and said that it is right. */
  readonly isConfirmed: boolean;
  /** The measures that are used. */
  readonly used: readonly string[];
};

type Told = Pick<OfficeFile, 'file' | 'answers'>;

/** Whether a file does not say what its figures are: they have no name but its own. */
export const asksLabel = ({ file, answers }: Told): boolean =>
  file.measures.some(({ label }) => label === (answers.label?.trim() || labelOfFile(file.name)));

/** Whether a file does not say where its figures are from. */
export const asksSource = ({ file, answers }: Told): boolean =>
  answers.source !== undefined || (file.source === undefined && file.table === undefined);

/** Whether nothing tells what figures are: pasted cells have no name but the time of day. */
export const isNameless = (one: Told): boolean =>
  one.file.format === 'pasted' && asksLabel(one) && !one.answers.label?.trim();

/** A file with what its reader has said of its figures. */
export function toldOf(one: Told, told: Pick<ImportAnswers, 'label' | 'source'>): Told {
  const { source: before, ...file } = one.file;
  const [old, label] = [one.answers, told].map((answers) => answers.label?.trim() || labelOfFile(file.name));
  const source = asksSource(one) ? told.source?.trim() : before;
  return {
    answers: { ...one.answers, ...told },
    file: {
      ...file,
      ...(source && { source }),
      measures: file.measures.map((measure) => (measure.label === old && label ? { ...measure, label } : measure)),
    },
  };
}

/** A figure of the office's own, in words and in the parts that the application asks for. */
export type OwnFigure = {
  readonly id: string;
  readonly sentence: string;
  /** Why it is not the one of the announcement's that it looks like. */
  readonly reason?: string;
  /** The number of the municipality that it is of; not in what was taken before this was kept. */
  readonly place?: string;
  /** What that one is called, and its county by division (first day). */
  readonly where?: { readonly name: string; readonly counties: Readonly<Record<string, string>> };
  readonly row: Readonly<Record<'label' | 'value' | 'unit' | 'year' | 'source' | 'comparison', string>>;
};

/** What an office has brought: what is kept of it, wherever it is kept. */
export type Brought = {
  readonly municipality: string | undefined;
  readonly files: readonly OfficeFile[];
  /** The figures that go along to the draft. */
  readonly taken: readonly OwnFigure[];
  /** Whether it goes along when the application is saved as a file. */
  readonly goesAlong?: boolean;
};

/** A measure of a brought file. */
export type OfficePart = {
  readonly one: Pick<OfficeFile, 'id' | 'file' | 'retrieved'>;
  readonly measure: ImportedMeasure;
};

/** The day (ISO) that tells a table's version: that of its last change, else of its retrieval. */
export const knownOn = ({ one }: OfficePart): string => one.file.updated ?? one.retrieved;

const lastTime = ({ one }: OfficePart) => one.file.times.at(-1) ?? '';

/**
 * The measures that are used, in the order of the files. Those that are one and the same of the announcement's figures belong
 * together, the newest first: the statistics have earlier years in tables of their own.
 */
export function usedFigures(files: readonly OfficeFile[]): (readonly [OfficePart, ...OfficePart[]])[] {
  const groups = new Map<string, [OfficePart, ...OfficePart[]]>();
  for (const one of files)
    for (const measure of one.file.measures) {
      if (!one.isConfirmed || !one.used.includes(measure.id)) continue;
      const { match, label, code, categories } = measure;
      const { table } = one.file;
      // Of a table that was brought twice a measure is one figure.
      const own = table === undefined ? [one.id, measure.id] : [table, label, code, ...categories.map((c) => c.label)];
      const key = match?.kind === 'same' ? match.indicator : own.join('\u0000');
      const part = { one, measure };
      const group = groups.get(key);
      if (group) group.push(part);
      else groups.set(key, [part]);
    }
  for (const group of groups.values())
    group.sort((a, b) => lastTime(b).localeCompare(lastTime(a)) || knownOn(b).localeCompare(knownOn(a)));
  return [...groups.values()];
}
