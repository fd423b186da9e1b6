import { act, cleanup, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, expect, it } from 'vitest';
import type { Choice, CompareView } from '../../src/domain/choice.ts';
import type { CountyCode } from '../../src/domain/ids.ts';
import { ComparePage } from '../../src/pages/compare/ComparePage.tsx';
import { OfficePage } from '../../src/pages/office/OfficePage.tsx';
import { PrioritiesPage } from '../../src/pages/priorities/PrioritiesPage.tsx';
import { PriorityPage } from '../../src/pages/priority/PriorityPage.tsx';
import { StartPage } from '../../src/pages/start/StartPage.tsx';
import { choose } from '../../src/state/selection.ts';
import { acceptedFiles, pageFaults } from '../support/acceptedFiles.ts';
import { known } from '../support/draft.ts';
import { provide } from '../support/provide.tsx';

// The same as acceptedFiles.test.tsx of what a page shows once a choice has been made.

const county = '08' as CountyCode;
const counties = [county, '03' as CountyCode, '14' as CountyCode];
const views: CompareView[] = ['number', 'place', 'difference', 'people', 'ranking', 'spread', 'scatter', 'marks'];

const pages: Record<string, { readonly page: ReactNode; readonly choice: Partial<Choice> }> = {
  'start, coloured by steps': { page: <StartPage />, choice: { county, colour: 'scale', show: 'both' } },
  'start, map of over and under the country': {
    page: <StartPage />,
    choice: { county, mapColour: 'country', form: 'map' },
  },
  ...Object.fromEntries(
    views.map((view) => [`comparison as ${view}`, { page: <ComparePage />, choice: { county, counties, view } }]),
  ),
  areas: { page: <PrioritiesPage />, choice: { county } },
  area: { page: <PriorityPage subject={known.priorities[1] ?? ''} />, choice: { county } },
  office: { page: <OfficePage />, choice: { county } },
};

afterEach(cleanup);

const files = acceptedFiles(4);

it.each(Object.entries(pages))(
  'a file that is let through shows nothing that is no figure: %s',
  async (name, shown) => {
    const { page, choice } = shown;
    choose(choice);
    const faultsOf = async (printed?: (typeof files)[number]) => {
      const { container } = render(provide(page, printed ? { printed } : {}));
      await act(() => new Promise((done) => setTimeout(done)));
      const texts: string[] = [];
      const walker = document.createTreeWalker(container, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) texts.push(walker.currentNode.textContent ?? '');
      const faults = pageFaults(container.innerHTML, texts.join('\n'));
      cleanup();
      return faults;
    };
    const usual = await faultsOf();
    for (const printed of files)
      expect(
        (await faultsOf(printed)).filter((fault) => !usual.includes(fault)),
        name,
      ).toEqual([]);
  },
  60_000,
);
