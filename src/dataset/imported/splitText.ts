import Papa from 'papaparse';
import type { ImportAnswers, ImportQuestion } from '../../domain/importedFile.ts';
import { isFigure } from './figureText.ts';
import { mostColumns } from './grid.ts';
import type { Grid } from './grid.ts';
import { timeOf } from './times.ts';

/** A text as cells. `doubt`: what stands between digits could be meant in two ways. */
export type SplitText = {
  readonly grid: Grid;
  readonly isSpaced: boolean;
  readonly questions: readonly ImportQuestion[];
};

const delimiters = [';', '\t', ',', '|'];
/** Lines that tell how a text is split. */
const looked = 300;
const longestLine = 100_000;
const mostLooked = 200_000;
/** What a text is asked about is shown no longer than this. */
const longestExample = 200;

/** Whether one of the first lines has more columns than are read, whichever sign parts them. */
export function isTooWide(text: string): boolean {
  let at = 0;
  for (let line = 0; line < looked && at < text.length; line++) {
    const counts = new Map(delimiters.map((delimiter) => [delimiter, 0]));
    for (; at < text.length && text[at] !== '\n'; at++) {
      const count = counts.get(text[at] ?? '');
      if (count === undefined) continue;
      if (count >= mostColumns) return true;
      counts.set(text[at] ?? '', count + 1);
    }
    at++;
  }
  return false;
}

/** Lines from the beginning of a text that tell how it is split; a very long one says less than those after it. */
function firstLines(text: string): string[] {
  const lines: string[] = [];
  let letters = 0;
  for (let at = 0; at < text.length && lines.length < looked && letters < mostLooked;) {
    const end = text.indexOf('\n', at);
    const next = end < 0 ? text.length : end;
    if (next - at <= longestLine) {
      lines.push(text.slice(at, next));
      letters += next - at;
    }
    at = next + 1;
  }
  return lines.length > 0 ? lines : [text.slice(0, mostLooked)];
}

/** Splits a text by the sign that parts most of its lines alike; without one, by its spaces. */
export function splitText(text: string, answers: ImportAnswers, progress: (part: number) => void): SplitText {
  const separator = /^\s*"?sep=(.)"?\s*\n/i.exec(text.slice(0, 100));
  const body = separator ? text.slice(separator[0].length) : text;
  const delimiter = separator?.[1] ?? findDelimiter(body);
  if (delimiter === undefined) return splitSpaces(body, answers);
  const grid: string[][] = [];
  let last = 0;
  Papa.parse<string[]>(body, {
    delimiter,
    skipEmptyLines: false,
    step: ({ data, meta }) => {
      grid.push(data.map(tidy));
      if (meta.cursor - last > 1_000_000) progress((last = meta.cursor) / body.length);
    },
  });
  return { grid, isSpaced: false, questions: [] };
}

/** Spaces around a cell, and those within it that only break a line, say nothing. */
const tidy = (cell: string) => (/^\s|\s$|[\n\u00A0]/.test(cell) ? cell.replace(/[\n\u00A0]+/g, ' ').trim() : cell);

function findDelimiter(text: string): string | undefined {
  const lines = firstLines(text);
  const spaced = lines.filter((line) => / {2,}\S/.test(line.trim())).length;
  const ways = delimiters.map((delimiter) => {
    const { data } = Papa.parse<string[]>(lines.join('\n'), { delimiter });
    const rows = data.filter((row) => row.length > 1);
    const most = Math.max(0, ...rows.map((row) => rows.filter((other) => other.length === row.length).length));
    return {
      delimiter,
      rows: rows.length,
      most,
      hasFigures: rows.some((row) => row.slice(1).some((cell) => isFigure(cell.trim()))),
    };
  });
  const parts = ways.filter(({ most, hasFigures }) => (most > 1 || lines.length < 3) && hasFigures);
  // A comma stands in numbers and words too: the others come first, and so do columns that are set by spaces.
  const first = parts.find(({ delimiter }) => delimiter === ';' || delimiter === '\t');
  if (first) return first.delimiter;
  return parts.sort((a, b) => b.most - a.most).find(({ rows }) => rows > spaced)?.delimiter;
}

/** More numbers in a line are no table's. */
const mostNumbers = 300;
const number = /^[-\u2212]?\d+(?:[.,]\d+)?%?\*?$|^(?:\.{1,3}|[:*-])$/;
const group = /^\d{3}(?:[.,]\d+)?\*?$/;
const beforeGroup = /^[-\u2212]?\d{1,3}$/;

/** Splits a text whose columns are set by spaces; asks where a single space can be both. */
function splitSpaces(text: string, { spaces }: ImportAnswers): SplitText {
  const lines = text.split('\n').map((line) => line.replace(/[\u00A0\u2007\u202F]/g, ' ').trimEnd());
  const filled = lines.filter((line) => line.trim() !== '');
  const wide = (line: string) => line.trim().split(/ {2,}|\t/);
  const parted = filled.filter((line) => wide(line).length > 1).length;
  if (2 * parted > filled.length) {
    const indented = lines.map((line) => (/^\s{3,}/.test(line) ? ['', ...wide(line)] : wide(line)));
    return { grid: indented, isSpaced: true, questions: [] };
  }
  const head = lines.find((line) => line.split(' ').some((word) => timeOf(word) !== undefined));
  const headWords = head?.trim().split(/\s+/) ?? [];
  const columns = headWords.length - 1 - headWords.findLastIndex((word) => timeOf(word) === undefined);
  let doubt: string | undefined;
  const grid = lines.map((line) => {
    const words = line.trim().split(/\s+/);
    if (line === head && columns > 0)
      return [words.slice(0, words.length - columns).join(' '), ...words.slice(words.length - columns)];
    const from = words.findLastIndex((word) => !number.test(word)) + 1;
    const numbers = words.slice(from);
    if (from === 0 || numbers.length === 0) return [line.trim()];
    const ways = spaces === 'columns' || numbers.length > mostNumbers ? [numbers] : groupings(numbers, columns);
    const chosen = ways.length === 1 || spaces !== undefined ? ways[0] : undefined;
    if (!chosen) doubt ??= line.trim();
    return [words.slice(0, from).join(' '), ...(chosen ?? [])];
  });
  return {
    grid,
    isSpaced: true,
    questions: doubt === undefined ? [] : [{ about: 'spaces', example: doubt.slice(0, longestExample) }],
  };
}

/** The ways in which digits with spaces between them make numbers: as many as there are columns, where that is known. */
function groupings(words: readonly string[], columns: number): string[][] {
  let ways: string[][] = [[]];
  for (const word of words) {
    ways = ways.flatMap((way) => {
      const last = way.at(-1);
      const own = [...way, word];
      const canJoin =
        last !== undefined &&
        group.test(word) &&
        last.split(' ').every((part, at) => (at === 0 ? beforeGroup.test(part) : /^\d{3}$/.test(part)));
      return canJoin ? [[...way.slice(0, -1), `${last} ${word}`], own] : [own];
    });
    // So many ways are as good as unknown.
    if (ways.length > 256) return ways.slice(0, 2);
  }
  return columns > 0 ? ways.filter((way) => way.length === columns) : ways;
}
