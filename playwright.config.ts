import { defineConfig } from '@playwright/test';
import { browserFlags, browserPath } from './scripts/browser.ts';

// Workers read this file again: the answer of the first search is enough for them.
const executablePath = browserPath();
process.env['CHROMIUM_PATH'] = executablePath;

/** Browser tests of the built site (`npm run build` first; `DIST_DIR` if it was built elsewhere). */
export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '*.spec.ts',
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
