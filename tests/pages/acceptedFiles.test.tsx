import fc from 'fast-check';
import type { ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/domain/dataset.ts';
import { AboutPage } from '../../src/pages/about/AboutPage.tsx';
import { ApplicationPage } from '../../src/pages/application/ApplicationPage.tsx';
import { ComparePage } from '../../src/pages/compare/ComparePage.tsx';
import { CountiesPage } from '../../src/pages/counties/CountiesPage.tsx';
import { CountyPage } from '../../src/pages/county/CountyPage.tsx';
import { PrioritiesPage } from '../../src/pages/priorities/PrioritiesPage.tsx';
import { PriorityPage } from '../../src/pages/priority/PriorityPage.tsx';
import { StartPage } from '../../src/pages/start/StartPage.tsx';
import { viewDraft } from '../../src/view/application/draft.ts';
import { context, fullDraft, known } from '../support/draft.ts';
import { facts } from '../support/facts.ts';
import { renderPage } from '../support/renderPage.tsx';
import { readBeside, shippedGrid } from '../support/shipped.ts';
import { writeTable } from '../support/writeTable.ts';

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

/** What may stand in a cell: a reason for no figure, nothing at all, very little, or somewhat else than today. */
const field = fc.oneof(
  fc.constantFrom(':', '..', '.', '...', '-', '0', '1', '*'),
  fc.double({ min: 0.8, max: 1.2, noNaN: true }).map((factor) => ({ factor })),
);
const edit = fc.tuple(fc.integer({ min: 1, max: 19 }), fc.integer({ min: 2, max: 10 }), field);

function write(edits: readonly (readonly [number, number, string | { readonly factor: number }])[]) {
  const grid = shippedGrid.map((fields) => [...fields]);
  for (const [row, column, put] of edits) {
    const before = grid[row]?.[column] ?? '';
    if (typeof put === 'string') grid[row]![column] = put === '*' ? `${before.replace('*', '')}*` : put;
    else if (/^[\d,]+$/.test(before)) {
      const decimals = before.split(',')[1]?.length ?? 0;
      grid[row]![column] = (Number(before.replace(',', '.')) * put.factor).toFixed(decimals).replace('.', ',');
    }
  }
  return writeTable(grid);
}

/** Files that the reader lets through, of those that are made. */
function accepted(count: number): Dataset[] {
  const found: Dataset[] = [];
  // A column without a country, and a county without a figure: what most sentences rest on.
  const column = Array.from({ length: 18 }, (_, i) => [i + 2, 10, ':'] as const);
  const county = Array.from({ length: 9 }, (_, i) => [9, i + 2, '..'] as const);
  const country = Array.from({ length: 9 }, (_, i) => [1, i + 2, '.'] as const);
  const samples = fc.sample(fc.array(edit, { minLength: 1, maxLength: 60 }), { numRuns: count * 40, seed: 14 });
  for (const edits of [column, county, country, [...column, ...county, ...country], ...samples]) {
    const reading = readBeside(write(edits));
    if (reading.ok) found.push(reading.dataset);
    if (found.length >= count) break;
  }
  return found;
}

/** What a page shows that no reader should see. */
function faults(html: string, text: string): string[] {
  return [
    ...(text.match(/.{0,60}\b(?:NaN|Infinity|undefined|null)\b.{0,20}/g) ?? []),
    // A status, and the line below a map, wait for their words.
    ...(html.match(
      /.{0,60}<(p|li|dd|figcaption|caption)(?: (?![^>]*(?:role="status"|map-detail))[^>]*)?>\s*[.:;]?\s*<\/\1>/g,
    ) ?? []),
    ...(text.match(/.{0,40}(?:\(\)|«»|\{\w+\}|\p{L} [.:;,]\s).{0,20}/gu) ?? []),
  ];
}

/** How many files are shown on every page; more by `RUNS` in the environment. */
const runs = Number(process.env['RUNS'] ?? 8);

describe('a file that is let through', { timeout: 600_000 }, () => {
  const files = accepted(runs);

  it('is often enough let through to be tried', () => {
    expect(files).toHaveLength(runs);
  });

  it.each(Object.entries(pages))('shows nothing that is no figure on the page %s', (name, page) => {
    const usual = renderPage(page);
    const known = faults(usual.html, usual.text);
    for (const dataset of files) {
      const { html, text } = renderPage(page, { printed: dataset });
      expect(
        faults(html, text).filter((fault) => !known.includes(fault)),
        name,
      ).toEqual([]);
    }
  });

  it('shows nothing that is no figure in the draft of an application', () => {
    for (const dataset of files) {
      const draft = fullDraft({ figures: known.indicators });
      const view = viewDraft(draft, { ...context, facts: { ...facts, dataset } });
      // A strip of counties begins at nought, in words.
      const text = JSON.stringify(view.blocks).replaceAll('linje fra null', 'linje').replaceAll('"', '\n');
      expect(faults('', text)).toEqual([]);
    }
  });
});
