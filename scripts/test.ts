/**
 * `npm test`: every check, the unit tests, the build and the browser tests, all of them even when one fails.
 * The last line counts tests; a check or a build that fails counts as one failed.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

type Counts = { readonly passed: number; readonly failed: number };

const folder = mkdtempSync(path.join(tmpdir(), 'npm-test-'));
const unitReport = path.join(folder, 'unit.json');
const browserReport = path.join(folder, 'browser.json');

/** Runs npm with what it prints shown as it comes; whether it went well. */
function npm(...args: string[]): Promise<boolean> {
  console.log(`\n> npm ${args.join(' ')}`);
  const env = { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: browserReport };
  return new Promise((resolve) => {
    const child = spawn('npm', args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env,
      shell: process.platform === 'win32',
    });
    child.on('error', () => resolve(false));
    child.on('close', (code) => resolve(code === 0));
  });
}

/** A step without tests: it counts only when it fails. */
const step = (went: boolean): Counts => ({ passed: 0, failed: went ? 0 : 1 });

/** A step with tests, from its report. A runner that fails without a failed test, or tells nothing, is one failed. */
function tests(went: boolean, report: string, read: (json: never) => Counts): Counts {
  const counts = existsSync(report)
    ? read(JSON.parse(readFileSync(report, 'utf8')) as never)
    : { passed: 0, failed: 0 };
  if (counts.failed > 0 || (went && counts.passed > 0)) return counts;
  return { ...counts, failed: 1 };
}

const readVitest = (json: { numPassedTests: number; numFailedTests: number }): Counts => ({
  passed: json.numPassedTests,
  failed: json.numFailedTests,
});
const readPlaywright = ({ stats }: { stats: { expected: number; unexpected: number; flaky: number } }): Counts => ({
  passed: stats.expected,
  failed: stats.unexpected + stats.flaky,
});

const results: Counts[] = [];
results.push(step(await npm('run', 'check')));
const unit = await npm(
  'run',
  'test:unit',
  '--',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${unitReport}`,
);
results.push(tests(unit, unitReport, readVitest));
const built = await npm('run', 'build');
results.push(step(built));
if (built) {
  const browser = await npm('exec', '--', 'playwright', 'test', '--reporter=list,json');
  results.push(tests(browser, browserReport, readPlaywright));
}
rmSync(folder, { recursive: true });

const sum = (key: keyof Counts) => results.reduce((total, counts) => total + counts[key], 0);
process.exitCode = sum('failed') > 0 ? 1 : 0;
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
