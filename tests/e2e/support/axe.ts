import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './test.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Fails on every barrier that axe finds on the page as it stands, or in a part of it: what is new there since the last look. */
export const expectNoViolations = (page: Page, within?: string): Promise<void> =>
  look(page, rules, within ? 3 : 15, within);

/** Fails on every barrier that another theme can bring to a page that has none. */
export const expectNoViolationsOfColour = (page: Page): Promise<void> =>
  look(page, ['color-contrast', 'link-in-text-block'], 0);

async function look(page: Page, wanted: string[], least: number, within = 'html'): Promise<void> {
  // In one go, without a second page for frames, of which there are none: the same result in half the time.
  expect(page.frames()).toHaveLength(1);
  // Of what is right, axe keeps one place a rule: a fourth of its time less.
  const { violations, passes } = await new AxeBuilder({ page })
    .setLegacyMode()
    .include(within)
    .options({ resultTypes: ['violations'], runOnly: wanted })
    .analyze();
  const found = violations.map(({ id, help, nodes }) => ({
    id,
    help,
    nodes: nodes.map(({ html }) => html.slice(0, 200)),
  }));
  expect(found).toEqual([]);
  expect(passes.length).toBeGreaterThan(least);
}
