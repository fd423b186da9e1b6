/**
 * Finds the browser that tests and measurements run in: `CHROMIUM_PATH`, the system's Chromium, Chrome or Edge,
 * Playwright's own, and as the last resort Debian's package. Chromium's headless shell comes first: the same engine without
 * a window's rooms, in which the tests take half the time.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';

/** Flags under which Chromium runs as root, offline and without a display. */
export const browserFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const names = [
  'chromium-headless-shell',
  'chromium',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
  'chromium-browser',
];
const macApps = ['Chromium', 'Google Chrome', 'Microsoft Edge'];
const windowsFiles = [
  'Chromium\\Application\\chrome.exe',
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/** Path of a browser, installed if need be. Ends the program with one sentence where there is none to be had. */
export function browserPath(): string {
  const wanted = process.env['CHROMIUM_PATH'];
  if (wanted) return existsSync(wanted) ? wanted : stop(`CHROMIUM_PATH is ${wanted}, but there is no such file.`);
  const found = findSystemBrowser() ?? findPlaywrightBrowser();
  if (found) return found;
  const isDebianRoot = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (isDebianRoot) run('apt-get', ['update']);
  const isInstalled =
    isDebianRoot && ['chromium-headless-shell', 'chromium'].some((name) => run('apt-get', ['install', '-y', name]));
  const installed = isInstalled ? findSystemBrowser() : undefined;
  return (
    installed ??
    stop(
      'No browser found: install Chromium or Chrome, or set CHROMIUM_PATH to the program of one (Debian: apt-get install chromium).',
    )
  );
}

function findSystemBrowser(): string | undefined {
  const { env, platform } = process;
  const candidates = {
    darwin: () => macApps.map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`),
    win32: () =>
      [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LOCALAPPDATA']].flatMap((folder) =>
        folder ? windowsFiles.map((file) => path.join(folder, file)) : [],
      ),
    other: () => {
      const folders = (env['PATH'] ?? '').split(path.delimiter);
      return names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
    },
  }[platform === 'darwin' || platform === 'win32' ? platform : 'other']();
  return candidates.find((file) => existsSync(file));
}

function findPlaywrightBrowser(): string | undefined {
  const file = chromium.executablePath();
  return existsSync(file) ? file : undefined;
}

// What an installer says goes to standard error: a program's own output stays its own.
function run(command: string, args: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, args, { stdio: ['ignore', 2, 2], env }).status === 0;
}

function stop(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}
