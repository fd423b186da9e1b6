import { labelOfFile } from '../../domain/importedFile.ts';
import type {
  ImportAnswers,
  Imported,
  ImportedFile,
  ImportFormat,
  ImportQuestion,
  ImportRules,
  RefusalReason,
} from '../../domain/importedFile.ts';
import { Collector, TooManyFigures } from './collect.ts';
import { recognise } from './format.ts';
import { mostColumns } from './grid.ts';
import { readJsonStat } from './jsonStat.ts';
import { matchMeasure } from './match.ts';
import { readSheets } from './readGrid.ts';
import type { GridReading, Sheet } from './readGrid.ts';
import { regionFinder } from './regions.ts';
import { isTooWide, splitText } from './splitText.ts';
import { twoDigits } from './times.ts';

/** A file, or cells that were pasted, with what a person has answered. */
export type ToRead = {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly isPasted?: boolean;
  readonly answers?: ImportAnswers;
};

/**
 * Reads a file that a person brings along: figures with their places, times and measures, or one reason why not. Whatever the
 * file is, this does not throw, and what is missing in it is missing here.
 */
export async function readImported(
  { name, bytes, isPasted = false, answers = {} }: ToRead,
  rules: ImportRules,
  progress: (part: number) => void = () => undefined,
): Promise<Imported> {
  const refused = (reason: RefusalReason): Imported => ({ kind: 'refused', name, reason });
  try {
    const recognised = recognise(bytes);
    if (recognised.kind === 'refused') return refused(recognised.reason);
    const finder = regionFinder(rules.places);
    const collector = new Collector();
    if (recognised.kind === 'jsonStat') {
      const read = readJsonStat(recognised.text, finder, collector, answers.region);
      if (read.kind !== 'read') return refused(read.kind === 'json' ? 'json' : 'jsonStatFaulty');
      const questions: ImportQuestion[] = [
        ...(read.hasPlaces || answers.region !== undefined ? [] : [{ about: 'region' as const }]),
        ...(read.hasTime ? [] : [{ about: 'year' as const }]),
      ];
      return finish(name, 'jsonStat', { ...read, questions, ranges: [] }, collector, rules);
    }
    if (recognised.kind === 'text' && isTooWide(recognised.text)) return refused('tooWide');
    const split = recognised.kind === 'text' ? splitText(recognised.text, answers, progress) : undefined;
    const sheets: Sheet[] | RefusalReason = split
      ? [{ name: '', grid: split.grid }]
      : await readWorkbook(bytes, progress);
    if (typeof sheets === 'string') return refused(sheets);
    if (sheets.some(({ grid }) => grid.some((row) => row.length > mostColumns))) return refused('tooWide');
    const read = readSheets(sheets, answers, finder, collector, labelOfFile(name));
    const format = !split ? 'xlsx' : isPasted ? 'pasted' : split.isSpaced ? 'spaces' : 'csv';
    const questions = [...(split?.questions ?? []), ...read.questions];
    return finish(name, format, { ...about(read), questions, ranges: split ? [] : read.ranges }, collector, rules);
  } catch (error) {
    return refused(error instanceof TooManyFigures ? 'tooManyFigures' : 'failed');
  }
}

/** The reader of workbooks is the largest part: loaded when there is one. */
async function readWorkbook(bytes: Uint8Array, progress: (part: number) => void) {
  const workbook = await import('./workbook.ts');
  return workbook.readWorkbook(bytes, progress);
}

type About = Pick<ImportedFile, 'ranges' | 'questions'> & {
  readonly title?: string;
  readonly updated?: string;
  readonly unrevised?: { readonly year?: number };
  readonly source?: string;
};

function finish(
  name: string,
  format: ImportFormat,
  { title, updated, unrevised, source, ranges, questions }: About,
  collector: Collector,
  rules: ImportRules,
): Imported {
  // Before the collector ends, so that it says what it has cut.
  const [cutTitle, cutSource] = [title, source].map((text) => text && collector.cut(text));
  const { measures, ...collected } = collector.finish(format === 'jsonStat' || format === 'xlsx');
  if (measures.length === 0 && questions.length === 0) return { kind: 'refused', name, reason: 'noFigures' };
  const table =
    /^\s*(\d{5})\s*:|(?:^|\s)(?:tabell|table) (\d{5})(?!\d)/i
      .exec(title ?? '')
      ?.slice(1)
      .find(Boolean) ?? /(?:^|[^\d])(\d{5})(?=[^\d]|$)/.exec(name)?.[1];
  const date = /^(\d{4})-?(\d\d)-?(\d\d)/.exec(updated ?? '');
  // Unrevised are the newest figures, where no year is named.
  const unrevisedYear = unrevised && (unrevised.year ?? Number(collected.times.at(-1)?.slice(0, 4)));
  return {
    kind: 'read',
    file: {
      name,
      format,
      ...(cutTitle === undefined ? {} : { title: cutTitle }),
      ...(table === undefined ? {} : { table }),
      ...(date ? { updated: `${date[1]}-${date[2]}-${date[3]}` } : {}),
      ...(unrevisedYear === undefined || Number.isNaN(unrevisedYear) ? {} : { unrevised: unrevisedYear }),
      ...(cutSource === undefined ? {} : { source: cutSource }),
      ranges,
      ...collected,
      measures: measures.map((measure) => {
        const match = matchMeasure(measure, table, rules.measures);
        return match ? { ...measure, match } : measure;
      }),
      questions,
    },
  };
}

/** What the lines around a table say: its title, when it was changed, whose it is. */
function about({ titles, footers }: Pick<GridReading, 'titles' | 'footers'>) {
  const title = titles.find((line) => line !== '')?.replace(/^#\s*/, '');
  const changed = footers.findIndex((line) => /^sist (endret|oppdatert)/i.test(line));
  const updated =
    changed < 0
      ? publishedIn(titles)
      : footers.slice(changed, changed + 4).flatMap((line) => /\d{8}|\d{4}-\d\d-\d\d/.exec(line) ?? [])[0];
  const unrevised = unrevisedIn([...titles, ...footers]);
  const named = footers.findIndex((line) => /^kilde/i.test(line));
  const source =
    named < 0 ? undefined : (/^kilde:?\s*([^:\s].*)$/i.exec(footers[named] ?? '')?.[1] ?? footers[named + 1]);
  return {
    ...(title === undefined ? {} : { title }),
    ...(updated === undefined ? {} : { updated }),
    ...(unrevised && { unrevised }),
    ...(source === undefined ? {} : { source }),
  };
}

/** The day on which a line above the table says that the figures were published or changed. */
function publishedIn(lines: readonly string[]): string | undefined {
  const day =
    /(?:publi(?:sert|shed)|oppdatert|updated|sist endret)[\s:]*(\d{4}-\d\d-\d\d|\d{1,2}\.\d{1,2}\.\d{4})(?!\d)/i;
  const text = lines.flatMap((line) => day.exec(line)?.[1] ?? []).at(0);
  if (text?.includes('.') !== true) return text;
  const [date = '', month = '', year = ''] = text.split('.');
  return `${year}-${twoDigits(Number(month))}-${twoDigits(Number(date))}`;
}

/** What lines around the table say is unrevised: "2025 unrevised", "Ureviderte tall for 2025"; all, where no year stands there. */
function unrevisedIn(lines: readonly string[]): { readonly year?: number } | undefined {
  const said = lines.find((line) => word.test(line));
  if (said === undefined) return undefined;
  const near = said.replace(/\d{4}-\d\d-\d\d|\d{1,2}\.\d{1,2}\.\d{4}/g, '');
  const year = yearBefore.exec(near)?.[1] ?? yearAfter.exec(near)?.[1];
  return year === undefined ? {} : { year: Number(year) };
}

const word = /(?<!\p{L})(?:urevidert|unrevised)/iu;
const yearBefore = /((?:19|20)\d\d)[\s(:,–-]*(?:er\s+|are\s+|is\s+)?(?:urevidert|unrevised)/i;
const yearAfter = /(?:urevidert|unrevised)\p{L}*(?:\s+\p{L}+){0,2}[\s(:]*((?:19|20)\d\d)/iu;
