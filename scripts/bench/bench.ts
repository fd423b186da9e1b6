/**
 * Measures the built site against the project's limits: the start page beside one written by hand, a page of each other
 * kind beside its own HTML without scripts, and what a reader waits for. docs/performance.md says how and why.
 */
import { execSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { cpus, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { format } from 'oxfmt';
import { median } from 'simple-statistics';
import sirv from 'sirv';
import { places } from '../../src/view/places.ts';
import { browserFlags, browserPath } from '../browser.ts';
import { measure } from './browse.ts';
import { handwrittenPage } from './handwritten.ts';

const runs = Number(process.argv[2] ?? 7);
if (!(runs >= 1)) throw new Error(`how many runs? not ${process.argv[2] ?? ''}`);
const most = { paint: 1.1, shift: 0.02, javascript: 105, startBlocking: 150, blocking: 250, menu: 200, sort: 200 };

const dist = mkdtempSync(path.join(tmpdir(), 'bench-'));
execSync('npm run build', { env: { ...process.env, DIST_DIR: dist, BASE_PATH: '' }, stdio: ['ignore', 'ignore', 2] });
const files = () => readdirSync(dist, { recursive: true, encoding: 'utf8' }).sort();
const pageFile = (address: string) => path.join(dist, address, 'index.html');
const readPage = (address: string) => readFileSync(pageFile(address), 'utf8');
function writePage(address: string, html: string): void {
  mkdirSync(path.dirname(pageFile(address)), { recursive: true });
  writeFileSync(pageFile(address), html);
}

/** One page of each kind but the start page: in a folder of pages about one subject each, the first. */
const folderOf = (address: string) => (path.dirname(address) === '.' ? address : `${path.dirname(address)}/*`);
const addresses = files().flatMap((file) => (/.\/index\.html$/.test(file) ? [`${path.dirname(file)}/`] : []));
const kinds = [...new Map(addresses.reverse().map((address) => [folderOf(address), address])).values()].reverse();
const county = kinds.find((kind) => folderOf(kind) === `${places.counties}*`) ?? '';
const heavy = [county, places.compare, places.application];

/** The text of the cells whose tag has `hook`. */
const cells = (html: string, hook: string) =>
  [...html.matchAll(new RegExp(`<td[^>]* ${hook}=.*?</td>`, 'gs'))].join().replaceAll(/<.*?>|\s/gs, '');
writePage('hand-written/', handwrittenPage());
if (cells(readPage(''), 'data-area') !== cells(readPage('hand-written/'), 'class'))
  throw new Error('the pages do not hold the same figures');
const asked = /<script\b.*?<\/script>|<link\b[^>]*\brel="?(modulepreload|preload|prefetch)\b.*?>/gs;
for (const kind of kinds) writePage(`plain/${kind}`, readPage(kind).replaceAll(asked, ''));
for (const file of files().filter((name) => /\.(html|js|css|json|svg|csv)$/.test(name))) {
  writeFileSync(path.join(dist, `${file}.br`), brotliCompressSync(readFileSync(path.join(dist, file))));
}
const server = createServer(sirv(dist, { brotli: true, maxAge: 600 })).listen(0, 'localhost');
const browser = await chromium.launch({ executablePath: browserPath(), args: browserFlags });

/** Each page, the one it is held against, and how often in a run: one load scatters by a tenth. */
const pairs = [
  { one: '', other: 'hand-written/', until: 'load' as const, often: 9 },
  ...kinds.map((one) => ({ one, other: `plain/${one}`, until: 'paint' as const, often: 3 })),
];
const all = new Map<string, number[]>();
async function sample(address: string, until: Parameters<typeof measure>[2]): Promise<void> {
  const url = `http://localhost:${(server.address() as AddressInfo).port}/${address}`;
  for (const [what, value] of Object.entries(await measure(browser, url, until))) {
    all.set(`/${address} ${what}`, [...(all.get(`/${address} ${what}`) ?? []), value]);
  }
}
/** Loads both pages of a pair in turn, each as often first as the other. */
async function samplePair({ one, other, until }: (typeof pairs)[number], from: number, to: number): Promise<void> {
  for (let i = from; i < to; i++) for (const page of i % 2 ? [one, other] : [other, one]) await sample(page, until);
}

/** One promise of the project, as measured. */
type Limit = readonly [name: string, measured: number, single: readonly number[], allowed: number];
function times({ one, other }: (typeof pairs)[number], what = 'first'): Limit {
  const [series, against] = [one, other].map((address) => all.get(`/${address} ${what}`) ?? []) as [number[], number[]];
  const single = series.map((paint, turn) => paint / (against[turn] ?? NaN));
  return [`/${one} ${what} paint, × /${other}`, median(series) / median(against), single, most.paint];
}
/** Of all series whose names begin so, the one with the greatest median counts. */
function atMost(begin: string, allowed: number): Limit {
  const series = [...all].filter(([name]) => name.startsWith(begin)).sort(([, a], [, b]) => median(b) - median(a));
  const [name, single] = series[0] ?? [begin, [NaN]];
  return [series.length > 1 ? `${name}, the slowest` : name, median(single), single, allowed];
}

for (let run = 0; run <= runs; run++) {
  // The round before this one only warmed up the browser and the server.
  if (run === 1) all.clear();
  for (const pair of pairs) await samplePair(pair, run, run + (run ? pair.often : 1));
  await sample('', 'pressed');
  for (const kind of heavy) await sample(kind, 'hydrated');
  console.log(run ? `run ${run} of ${runs}` : 'warmed up');
}
// So near the limit, over or under it, that the scatter of a few loads decides: as many again tell, and all count.
for (const pair of pairs.filter((near) => Math.abs(times(near)[1] - most.paint) < 0.05)) {
  await samplePair(pair, 0, runs * pair.often);
}

const limits = [
  ...pairs.map((pair) => times(pair)),
  ...pairs.slice(0, 1).map((pair) => times(pair, 'largest')),
  atMost('/ shift', most.shift),
  atMost('/ javascript', most.javascript),
  atMost('/ blocking', most.startBlocking),
  ...heavy.map((kind) => atMost(`/${kind} blocking`, most.blocking)),
  atMost('/ menu ', most.menu),
  atMost('/ sort ', most.sort),
];
const isMet = ([, measured, , allowed]: Limit) => measured <= allowed;
const text = (value: number) => (value === Infinity ? 'document load' : String(Number(value.toPrecision(4))));
const row = (name: string, measured: number, single: readonly number[], ...others: string[]) =>
  `| ${[name, text(measured), `${text(Math.min(...single))}–${text(Math.max(...single))}`, ...others].join(' | ')} |`;
const report = `
${new Date().toISOString().slice(0, 10)}, commit ${execSync('git describe --always --dirty').toString().trim()},
Chromium ${browser.version()}, ${runs} runs, ${cpus().length} × ${cpus()[0]?.model ?? '?'}, load ${text(loadavg()[0] ?? NaN)}.

| Limit | Measured | Single runs | Allowed | |
| --- | --- | --- | --- | --- |
${limits.map((limit) => row(limit[0], limit[1], limit[2], `≤ ${limit[3]}`, isMet(limit) ? 'OK' : 'NOT MET')).join('\n')}

| Times in ms, JavaScript in kB (brotli) | Median | Single runs |
| --- | --- | --- |
${[...all].map(([name, single]) => row(name, median(single), single)).join('\n')}

`;
await browser.close();
server.close();
rmSync(dist, { recursive: true });
console.log((await format('report.md', report)).code);
// With fewer, chance decides.
if (runs >= 5) {
  const file = path.join(import.meta.dirname, '../../docs/performance.md');
  const marked = /(?<=<!-- bench:begin -->\n).*(?=<!-- bench:end -->)/s;
  const written = readFileSync(file, 'utf8').replace(marked, () => report);
  writeFileSync(file, (await format(file, written)).code);
}
process.exitCode = limits.every(isMet) ? 0 : 1;
