import { act, cleanup, render, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { Choice } from '../../src/domain/choice.ts';
import type { Dataset } from '../../src/domain/dataset.ts';
import { StartPage } from '../../src/pages/start/StartPage.tsx';
import { choose } from '../../src/state/selection.ts';
import { provide } from './provide.tsx';

// For component tests of the start page. jsdom lays nothing out and has no popovers: what opens and where things stand
// is for the browser tests.

/** The start page with a dataset, as the reader meets it who has made `choice`. */
export function renderStart(dataset: Dataset, choice: Partial<Choice> = {}) {
  cleanup();
  choose(choice);
  const page = (printed: Dataset) => provide(<StartPage />, { printed });
  const { container, rerender } = render(page(dataset));
  const all = (selector: string) => [...container.querySelectorAll<HTMLElement>(selector)];
  const one = (selector: string) => {
    const [element, ...others] = all(selector);
    if (!element || others.length > 0) throw new Error(`${others.length + (element ? 1 : 0)} elements are ${selector}`);
    return element;
  };
  const header = (indicator: string) => one(`th[data-indicator="${indicator}"]`);
  const sortButton = (indicator?: string) =>
    indicator === undefined
      ? one('table thead th:not([data-indicator]) button')
      : (header(indicator).querySelector('button') ?? header(indicator));
  return {
    user: userEvent.setup(),
    container,
    all,
    one,
    header,
    sortButton,
    /** A county's card, once its code has come. */
    findCard: () => waitFor(() => one('#fylkeskort')),
    cell: (area: string, indicator: string) => one(`td[data-area="${area}"][data-indicator="${indicator}"]`),
    /** What has just been said to those who do not see it. */
    said: () => all('[role=status]').map((status) => status.textContent),
    choices: () => one('section[aria-label="Valg"]'),
    sources: () => one('section[aria-labelledby="kilder"]'),
    /** Names of the rows of the table's body, in their order, without the star and words of the chosen one. */
    names: () => all('tbody th[scope=row]').map((th) => th.querySelector('a')?.textContent ?? th.textContent),
    choose: (change: Partial<Choice>) => act(() => choose(change)),
    show: (data: Dataset) => rerender(page(data)),
  };
}
