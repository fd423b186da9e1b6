import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import type { Measured, Outcome } from './limits.ts';
import type { Load } from './measure.ts';
import type { Paints } from './paint.ts';
import type { Sort } from './sort.ts';
import { median } from './statistics.ts';

const root = path.join(import.meta.dirname, '../..');
const document = path.join(root, 'docs/performance.md');
const begin = '<!-- bench:begin -->';
const end = '<!-- bench:end -->';

type Row = readonly string[];
type Report = {
  readonly measured: Measured;
  readonly outcomes: readonly Outcome[];
  readonly runs: number;
  readonly chromium: string;
  /** Programs that wanted the processor in the last minute, the browser among them. */
  readonly load: number;
};

/** Prints what was measured, limits last. */
export function printReport({ measured, outcomes }: Report): void {
  printTable(measures(measured));
  printTable(limitRows(outcomes));
}

/** Puts what was measured between the marks of docs/performance.md, in the form that prettier wants. */
export async function writeReport({ measured, outcomes, runs, chromium, load }: Report): Promise<void> {
  const text = readFileSync(document, 'utf8');
  const [before, after] = [text.indexOf(begin), text.indexOf(end)];
  if (before === -1 || after === -1) throw new Error(`${document} lacks its marks ${begin} and ${end}`);
  const { length, 0: processor } = cpus();
  const lines = [
    `${new Date().toISOString().slice(0, 10)}, commit ${commit()}, Chromium ${chromium}, ${runs} runs,`,
    `${length} × ${processor?.model ?? 'unknown processor'}, load ${load.toFixed(1)}.\n`,
    markdown(limitRows(outcomes)),
    '\nMedians of the runs; times in ms, sizes in kB (1000 bytes, brotli, with headers).\n',
    markdown(measures(measured)),
    `\nLargest element: start page \`${measured.paints.start[0]?.largestElement ?? ''}\`,`,
    `hand-written \`${measured.paints.handwritten[0]?.largestElement ?? ''}\`.\n`,
  ];
  const whole = `${text.slice(0, before)}${begin}\n\n${lines.join('\n')}\n${text.slice(after)}`;
  writeFileSync(document, await format(whole, { ...(await resolveConfig(document)), filepath: document }));
}

function limitRows(outcomes: readonly Outcome[]): Row[] {
  return [
    ['Limit', 'Measured', 'Single runs', 'Allowed', ''],
    ...outcomes.map(({ name, measured, spread, limit, met }) => [
      name,
      measured,
      spread,
      limit,
      met ? 'OK' : 'NOT MET',
    ]),
  ];
}

function measures({ start, handwritten, sorting, paints, sorts, javascript }: Measured): Row[] {
  const row = (name: string, value: (load: Load) => number | undefined, decimals = 0): Row => [
    name,
    ...[start, handwritten, sorting].map((loads) => {
      const found = median(loads.map((load) => value(load) ?? NaN));
      return Number.isNaN(found) ? '' : found.toFixed(decimals);
    }),
  ];
  const painted = (name: string, value: (paint: Paints) => number): Row => [
    name,
    ...[paints.start, paints.handwritten].map((loads) => median(loads.map(value)).toFixed(0)),
    '',
  ];
  const pressed = (name: string, value: (sort: Sort) => number): Row => [
    name,
    ...[sorts.start, [], sorts.sorting].map((loads) => (loads.length > 0 ? median(loads.map(value)).toFixed(1) : '')),
  ];
  return [
    ['', 'Start page', 'Hand-written', 'Hand-written, with sorting'],
    painted('First paint', ({ first }) => first),
    painted('First contentful paint', ({ firstContentful }) => firstContentful),
    painted('Largest contentful paint', ({ largest }) => largest),
    row('Layout shift', ({ layoutShift }) => layoutShift, 3),
    row('Total blocking time', ({ blocking }) => blocking),
    pressed('Sort click to next paint', ({ slow }) => slow.next),
    pressed('… until the map too is painted', ({ slow }) => slow.map),
    pressed('Sort click to next paint, full speed', ({ full }) => full.next),
    pressed('… until the map too is painted', ({ full }) => full.map),
    row('Sent in all', ({ bytes }) => bytes.all / 1000, 1),
    row('… HTML, with its CSS', ({ bytes }) => bytes.html / 1000, 1),
    row('… CSS files', ({ bytes }) => bytes.css / 1000, 1),
    row('… JavaScript', ({ bytes }) => bytes.js / 1000, 1),
    row('… font', ({ bytes }) => bytes.font / 1000, 1),
    ['JavaScript without headers', (javascript / 1000).toFixed(1), '', ''],
  ];
}

/** The commit, and whether it is all that was measured. */
function commit(): string {
  try {
    const git = (...args: string[]) => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim();
    const changed = git('status', '--porcelain', '--', 'src', 'scripts', 'data', 'public', 'package-lock.json');
    return git('rev-parse', '--short', 'HEAD') + (changed ? ' with changes' : '');
  } catch {
    return 'unknown';
  }
}

const markdown = ([head = [], ...rows]: readonly Row[]) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

function printTable(rows: readonly Row[]): void {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0))) ?? [];
  for (const cells of rows) console.log(cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '));
  console.log('');
}
