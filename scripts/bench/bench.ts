/**
 * Measures the built start page against hand-written pages with the same table, and one page of each other kind against
 * its own HTML without scripts, and checks the project's limits.
 * `npm run bench -- 15`: fifteen runs instead of seven. docs/performance.md says how and why.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { browserFlags, browserPath } from '../browser.ts';
import { checkLimits, isNearLimit } from './limits.ts';
import { pagesOfKinds, serveWithoutScripts } from './kinds.ts';
import { measureLoad } from './measure.ts';
import type { Load } from './measure.ts';
import { compressedSize, serveBuilt, serveHandwritten } from './pages.ts';
import { measureFirstPaint, measurePaints } from './paint.ts';
import type { Paints } from './paint.ts';
import { printReport, writeReport } from './report.ts';
import { measureSort } from './sort.ts';
import type { Sort } from './sort.ts';

const runs = Number(process.argv[2] ?? 7);
if (!Number.isInteger(runs) || runs < 1) throw new Error(`how many runs? not ${process.argv[2] ?? ''}`);
/** Times in a run that paints and sort are measured: one load scatters by a tenth, which is what the limits are about. */
const timesInRun = 3;
/** The start page's times as many: its ratio is the nearest to its limit. */
const startPaints = 3;
/** With fewer, chance decides: the result is printed but not written down. */
const enough = 5;

const folder = mkdtempSync(path.join(tmpdir(), 'bench-'));
const startDist = path.join(folder, 'start');
const pages = {
  start: await serveBuilt(startDist),
  handwritten: await serveHandwritten(path.join(folder, 'handwritten'), 'paint'),
  sorting: await serveHandwritten(path.join(folder, 'sorting'), 'sorting'),
};
const kinds = pagesOfKinds(startDist).map((kind) => ({ ...kind, built: [] as number[], plain: [] as number[] }));
const plain = await serveWithoutScripts(startDist, path.join(folder, 'plain'), kinds);
const browser = await chromium.launch({ executablePath: browserPath(), args: browserFlags });

const loads: Record<keyof typeof pages, Load[]> = { start: [], handwritten: [], sorting: [] };
const paints: Record<'start' | 'handwritten', Paints[]> = { start: [], handwritten: [] };
const sorts: Record<'start' | 'sorting', Sort[]> = { start: [], sorting: [] };
const names = Object.keys(pages) as (keyof typeof pages)[];
/** In this order or the other: each page comes as often early as late. */
const inTurn = <T>(all: readonly T[], turn: number): readonly T[] => (turn % 2 ? all : [...all].reverse());
/** One first paint of a page of a kind, and one of the same page without its scripts. */
async function measureKind({ built, plain: without, address }: (typeof kinds)[number], turn: number, counts: boolean) {
  const sides = [
    { firstPaints: built, url: pages.start.url },
    { firstPaints: without, url: plain.url },
  ];
  for (const { firstPaints, url } of inTurn(sides, turn)) {
    const paint = await measureFirstPaint(browser, url + address);
    if (counts) firstPaints.push(paint);
  }
}
for (let run = 0; run <= runs; run++) {
  for (const name of inTurn(names, run)) {
    const load = await measureLoad(browser, pages[name].url);
    // The first round warms up the browser and the server.
    if (run > 0) loads[name].push(load);
  }
  for (let time = 0; time < (run > 0 ? timesInRun : 1); time++) {
    for (let pair = 0; pair < (run > 0 ? startPaints : 1); pair++) {
      for (const name of inTurn(['start', 'handwritten'] as const, run + time + pair)) {
        const paint = await measurePaints(browser, pages[name].url);
        if (run > 0) paints[name].push(paint);
      }
    }
    for (const name of inTurn(['start', 'sorting'] as const, run + time)) {
      const sort = await measureSort(browser, pages[name].url);
      if (run > 0) sorts[name].push(sort);
    }
    for (const kind of kinds) await measureKind(kind, run + time, run > 0);
  }
  console.log(run > 0 ? `run ${run} of ${runs}` : 'warmed up');
}
for (const kind of kinds.filter(({ built, plain: without }) => isNearLimit(built, without))) {
  console.log(`${kind.kind}: near its limit, measured as often again`);
  for (let time = 0; time < runs * timesInRun; time++) await measureKind(kind, time, true);
}
const [load = 0] = loadavg();
const version = browser.version();
await browser.close();
for (const { close } of [...Object.values(pages), plain]) close();

const [start, ...others] = names.map((name) => loads[name][0]?.cells.join('|'));
if (others.some((cells) => cells !== start)) throw new Error('the pages do not hold the same figures');
const javascript = compressedSize(startDist, loads.start[0]?.scripts ?? []);
rmSync(folder, { recursive: true });

const measured = {
  ...loads,
  paints,
  sorts,
  javascript,
  kinds: kinds.map(({ kind, address, ...sides }) => ({ name: `${kind} (/${address})`, ...sides })),
};
const outcomes = checkLimits(measured);
const report = { measured, outcomes, runs, chromium: version, load };
printReport(report);
if (load > cpus().length + 1) console.log(`The machine was busy (load ${load.toFixed(1)}): repeat when it is quiet.`);
if (runs >= enough) await writeReport(report);
else console.log(`Fewer than ${enough} runs: not written into docs/performance.md.`);
process.exitCode = outcomes.every(({ met }) => met) ? 0 : 1;
