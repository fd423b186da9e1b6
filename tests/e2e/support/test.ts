import path from 'node:path';
import { test as base } from '@playwright/test';
import type { BrowserContext } from '@playwright/test';
import { serveSite } from './host.ts';
import type { Running } from './host.ts';

export { expect } from '@playwright/test';

/** The built site, as `npm run build` leaves it; `DIST_DIR` if it was told to build elsewhere. */
export const dist = path.resolve(process.env['DIST_DIR'] ?? path.join(import.meta.dirname, '../../../dist'));

type Fixtures = {
  /** What the console of this test may say: the browser's own line for a file that answers 404 or 500. */
  readonly mayReport: RegExp | undefined;
  /** Whether the browser saves data, as a reader can choose: pages in view are not prefetched, a fifth of the cost of opening one. */
  readonly savesData: boolean;
  /** Fails the test on what nobody expects. Runs by itself. */
  readonly watch: undefined;
};
type WorkerFixtures = {
  /** A server of the built site on a free port. */
  readonly site: Running;
};

/**
 * Playwright's test on the built site. Any console message, page error, violation of the content security policy or
 * request to another host fails the test in which it happens.
 */
export const test = base.extend<Fixtures, WorkerFixtures>({
  site: [
    // Playwright reads from this pattern that the fixture needs no other.
    // oxlint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const site = await serveSite({ dist, base: '/' });
      await use(site);
      site.close();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ site }, use) => use(site.url),
  mayReport: [undefined, { option: true }],
  savesData: [true, { option: true }],
  watch: [
    async ({ context, mayReport, savesData }, use) => {
      if (savesData)
        await context.addInitScript(() =>
          Object.defineProperty(navigator, 'connection', { configurable: true, value: { saveData: true } }),
        );
      const found = await watchContext(context, mayReport);
      await use(undefined);
      test.expect(found, 'what nobody expected').toEqual([]);
    },
    { auto: true },
  ],
});

async function watchContext(context: BrowserContext, mayReport: RegExp | undefined): Promise<string[]> {
  const found: string[] = [];
  context.on('console', (message) => {
    if (!mayReport?.test(message.text())) found.push(`console.${message.type()}: ${message.text()}`);
  });
  context.on('weberror', (error) => {
    const text = `error: ${error.error().message}`;
    if (!mayReport?.test(text)) found.push(text);
  });
  context.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== 'localhost') found.push(`request: ${request.url()}`);
  });
  await context.exposeFunction('reportViolation', (violation: string) => found.push(`policy: ${violation}`));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const report = (window as unknown as { reportViolation: (violation: string) => void }).reportViolation;
      report(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  return found;
}
