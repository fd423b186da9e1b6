import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './test.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Fails on every barrier that axe finds on the page as it stands. */
export async function expectNoViolations(page: Page): Promise<void> {
  // In one go, without a second page for frames, of which there are none: the same result in half the time.
  expect(page.frames()).toHaveLength(1);
  // Of what is right, axe keeps one place a rule: a fourth of its time less.
  const { violations, passes } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'], runOnly: rules })
    .analyze();
  const found = violations.map(({ id, help, nodes }) => ({
    id,
    help,
    nodes: nodes.map(({ html }) => html.slice(0, 200)),
  }));
  expect(found).toEqual([]);
  expect(passes.length).toBeGreaterThan(15);
}
