import { defineConfig } from '@playwright/test';
import { browserFlags, browserPath } from './scripts/browser.ts';

// Workers read this file again: the answer of the first search is enough for them.
const executablePath = browserPath();
process.env['CHROMIUM_PATH'] = executablePath;

/** Tests that build sites of their own take longest: they begin first, and no worker is left alone with them. */
const building = /(tables|otherBuilds)\.spec\.ts$/;

/** Browser tests of the built site (`npm run build` first; `DIST_DIR` if it was built elsewhere). */
export default defineConfig({
  testDir: 'tests/e2e',
  projects: [
    { name: 'builds', testMatch: building },
    { name: 'site', testMatch: '*.spec.ts', testIgnore: building },
  ],
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env['CI']),
  timeout: 45_000,
  expect: { timeout: 7_500 },
  reporter: 'list',
  use: {
    browserName: 'chromium',
    locale: 'nb-NO',
    viewport: { width: 1280, height: 900 },
    launchOptions: { executablePath, args: browserFlags },
  },
});
