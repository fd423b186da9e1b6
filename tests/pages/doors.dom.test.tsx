import { grants } from 'virtual:grants';
import { act, cleanup, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { defaultChoice } from '../../src/domain/choice.ts';
import type { Choice } from '../../src/domain/choice.ts';
import type { CountyCode, PrioritySlug } from '../../src/domain/ids.ts';
import { ComparePage } from '../../src/pages/compare/ComparePage.tsx';
import { CountyPage } from '../../src/pages/county/CountyPage.tsx';
import { GrantPage } from '../../src/pages/grant/GrantPage.tsx';
import { OfficePage } from '../../src/pages/office/OfficePage.tsx';
import { PrioritiesPage } from '../../src/pages/priorities/PrioritiesPage.tsx';
import { PriorityPage } from '../../src/pages/priority/PriorityPage.tsx';
import { StartPage } from '../../src/pages/start/StartPage.tsx';
import { choose } from '../../src/state/selection.ts';
import { provide } from '../support/provide.tsx';

// The way to a draft at the end of a page takes along what the page shows: county, areas, figures.

const [telemark, oslo] = ['08', '03'] as CountyCode[];
const young = 'barnefamilier-ungdom-innvandrere' as PrioritySlug;
const all = grants.priorities.map(({ slug }) => slug).join(',');
const rates = 'hovedinntekt-andel,unge-andel,barn-andel,kvp-ramme,botilbud-antall';
const ofYoung = 'unge-andel,barn-andel';

const clear = () => act(() => choose(defaultChoice));
beforeEach(clear);
afterEach(() => {
  cleanup();
  clear();
});

/** What the page's last link asks of the draft, as it is read. */
function doorOf(page: ReactNode, choice: Partial<Choice> = {}): string {
  choose({ ...defaultChoice, ...choice });
  const { container } = render(provide(page));
  const href = container.querySelector('[data-part="door"] a')?.getAttribute('href') ?? '';
  cleanup();
  return decodeURIComponent(href);
}

it('start: the answer’s county and its rates, those of the chosen area alone; nothing before anything is chosen', () => {
  expect(doorOf(<StartPage />)).toBe('/soknad/');
  expect(doorOf(<StartPage />, { county: telemark })).toBe(`/soknad/?fylke=08&tall=${rates}`);
  expect(doorOf(<StartPage />, { priorities: [young] })).toBe(`/soknad/?omrade=${young}&tall=${ofYoung}`);
});

it('start: the same as the answer’s own button', () => {
  choose({ county: telemark, priorities: [young] });
  const { container } = render(provide(<StartPage />));
  const hrefs = [...container.querySelectorAll('a[href^="/soknad/"]')].map((link) => link.getAttribute('href'));
  expect(hrefs).toHaveLength(2);
  expect(new Set(hrefs).size).toBe(1);
});

it('profile: the county that it is about, not the reader’s, with its areas and figures', () => {
  expect(doorOf(<CountyPage subject="08" />, { county: oslo })).toBe(`/soknad/?fylke=08&omrade=${all}&tall=${rates}`);
});

it('comparison: the reader’s county, else the first, with the chosen area and its figures', () => {
  expect(doorOf(<ComparePage />)).toBe('/soknad/');
  expect(doorOf(<ComparePage />, { counties: [oslo!, telemark!] })).toBe(`/soknad/?fylke=03&tall=${rates}`);
  expect(doorOf(<ComparePage />, { county: telemark, priorities: [young] })).toBe(
    `/soknad/?fylke=08&omrade=${young}&tall=${ofYoung}`,
  );
});

it('areas: all of them with their figures; one of them with its own', () => {
  expect(doorOf(<PrioritiesPage />, { county: telemark })).toBe(`/soknad/?fylke=08&omrade=${all}&tall=${rates}`);
  expect(doorOf(<PriorityPage subject={young} />)).toBe(`/soknad/?omrade=${young}&tall=${ofYoung}`);
});

it('the office’s own figures: the reader’s county', () => {
  expect(doorOf(<OfficePage />, { county: telemark })).toBe('/soknad/?fylke=08');
});

it.each(grants.grants)('announcement of $year: its areas and the reader’s county', ({ year, priorityAreas }) => {
  const areas = priorityAreas.items.map(({ slug }) => slug);
  expect(doorOf(<GrantPage subject={String(year)} />, { county: telemark })).toBe(
    `/soknad/?fylke=08&omrade=${areas.join(',')}`,
  );
});
