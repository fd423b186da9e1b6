import type { ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import { AboutPage } from '../../src/pages/about/AboutPage.tsx';
import { ApplicationPage } from '../../src/pages/application/ApplicationPage.tsx';
import { ComparePage } from '../../src/pages/compare/ComparePage.tsx';
import { CountiesPage } from '../../src/pages/counties/CountiesPage.tsx';
import { CountyPage } from '../../src/pages/county/CountyPage.tsx';
import { PrioritiesPage } from '../../src/pages/priorities/PrioritiesPage.tsx';
import { PriorityPage } from '../../src/pages/priority/PriorityPage.tsx';
import { StartPage } from '../../src/pages/start/StartPage.tsx';
import { viewDraft } from '../../src/view/application/draft.ts';
import { acceptedFiles, pageFaults } from '../support/acceptedFiles.ts';
import { context, fullDraft, known } from '../support/draft.ts';
import { facts } from '../support/facts.ts';
import { renderPage } from '../support/renderPage.tsx';

// Whatever file the reader lets through, no page with figures may show a number that is none, or a sentence of nothing.

const pages: Record<string, ReactNode> = {
  start: <StartPage />,
  county: <CountyPage subject="08" />,
  otherCounty: <CountyPage subject="14" />,
  compare: <ComparePage />,
  counties: <CountiesPage />,
  priorities: <PrioritiesPage />,
  priority: <PriorityPage subject={known.priorities[0] ?? ''} />,
  application: <ApplicationPage />,
  about: <AboutPage />,
};

/** How many files are shown on every page; more by `RUNS` in the environment. */
const runs = Number(process.env['RUNS'] ?? 8);

describe('a file that is let through', { timeout: 600_000 }, () => {
  const files = acceptedFiles(runs);

  it('is often enough let through to be tried', () => {
    expect(files).toHaveLength(runs);
  });

  it.each(Object.entries(pages))('shows nothing that is no figure on the page %s', (name, page) => {
    const usual = renderPage(page);
    const known = pageFaults(usual.html, usual.text);
    for (const dataset of files) {
      const { html, text } = renderPage(page, { printed: dataset });
      expect(
        pageFaults(html, text).filter((fault) => !known.includes(fault)),
        name,
      ).toEqual([]);
    }
  });

  it('shows nothing that is no figure in the draft of an application', () => {
    for (const dataset of files) {
      const draft = fullDraft({ figures: known.indicators });
      const view = viewDraft(draft, { ...context, facts: { ...facts, dataset } });
      const text = JSON.stringify(view.blocks).replaceAll('"', '\n');
      expect(pageFaults('', text)).toEqual([]);
    }
  });
});
