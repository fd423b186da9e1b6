/**
 * Measures the built start page against hand-written pages with the same table, and one page of each other kind against
 * its own HTML without scripts, and checks the project's limits.
 * `npm run bench -- 15`: fifteen runs instead of seven. docs/performance.md says how and why.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { browserFlags, browserPath } from '../browser';
import { checkLimits } from './limits';
import { pagesOfKinds, serveWithoutScripts } from './kinds';
import { measureFirstPaint, measureLoad } from './measure';
import type { Load } from './measure';
import { compressedSize, serveBuilt, serveHandwritten } from './pages';
import { printReport, writeReport } from './report';

const runs = Number(process.argv[2] ?? 7);
if (!Number.isInteger(runs) || runs < 1) throw new Error(`how many runs? not ${process.argv[2] ?? ''}`);
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
const names = Object.keys(pages) as (keyof typeof pages)[];
for (let run = 0; run <= runs; run++) {
  // Each page comes as often early as late in its round.
  for (const name of run % 2 ? names : [...names].reverse()) {
    const load = await measureLoad(browser, pages[name].url);
    // The first round warms up the browser and the server.
    if (run > 0) loads[name].push(load);
  }
  for (const kind of kinds) {
    const sides = [
      { paints: kind.built, url: pages.start.url },
      { paints: kind.plain, url: plain.url },
    ];
    for (const { paints, url } of run % 2 ? sides : [...sides].reverse()) {
      const paint = await measureFirstPaint(browser, url + kind.address);
      if (run > 0) paints.push(paint);
    }
  }
  console.log(run > 0 ? `run ${run} of ${runs}` : 'warmed up');
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
  javascript,
  kinds: kinds.map(({ kind, address, ...paints }) => ({ name: `${kind} (/${address})`, ...paints })),
};
const outcomes = checkLimits(measured);
const report = { measured, outcomes, runs, chromium: version, load };
printReport(report);
if (load > cpus().length + 1) console.log(`The machine was busy (load ${load.toFixed(1)}): repeat when it is quiet.`);
if (runs >= enough) await writeReport(report);
else console.log(`Fewer than ${enough} runs: not written into docs/performance.md.`);
process.exitCode = outcomes.every(({ met }) => met) ? 0 : 1;
