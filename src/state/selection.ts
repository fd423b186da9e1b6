import { create } from 'zustand';
import { defaultChoice } from '../domain/choice.ts';
import type { Choice } from '../domain/choice.ts';
import { afterPaint } from './afterPaint.ts';
import { divisionParam, formParam, params, parseChoice, showParam, writeChoice } from './url.ts';
import type { Known, UnknownParam } from './url.ts';

/** What the reader chose, and what the link asked for in vain. Holds choices only, nothing derived. */
export type Selection = Choice & {
  readonly unknown: readonly UnknownParam[];
  /** Whether the choices came with the link that the page was opened by. */
  readonly isFromLink: boolean;
  /** The division that the figures could not be summed into, because the code for it did not come. */
  readonly failedDivision: string | undefined;
};

const initial: Selection = { ...defaultChoice, unknown: [], isFromLink: false, failedDivision: undefined };

/**
 * The one store of choices. Its initial state is what is prerendered, so a page hydrates as it was written
 * and takes on the link's choices in the next render.
 */
export const useSelection = create<Selection>(() => initial);

export function choose(choice: Partial<Choice>): void {
  useSelection.setState(choice);
}

/** Says whether the figures could be summed into a division: none if they could. */
export function setFailedDivision(failedDivision: string | undefined): void {
  useSelection.setState({ failedDivision });
}

/** Whether the page shows the printed figures although a later division is chosen, and will go on doing so. */
export const lacksDivision = ({ division, failedDivision }: Selection): boolean =>
  division !== undefined && division === failedDivision;

/**
 * Takes the choices from the address, and from then on keeps the address in step with them; and with it the root
 * element's marks, by which the stylesheet shows columns and forms of the map and keeps room for what comes. The marks are
 * set at once, the address once the answer is painted. Returns the undoing.
 */
export function mirrorInUrl(known: Known): () => void {
  const read = () => {
    const { choice, unknown } = parseChoice(window.location.search, known);
    useSelection.setState({ ...choice, unknown });
  };
  const markRoot = ({ show, form, priority, division }: Choice) => {
    const mark = (param: string, value: string | undefined) => {
      if (value) document.documentElement.setAttribute(`data-${param}`, value);
      else document.documentElement.removeAttribute(`data-${param}`);
    };
    mark(params.show, showParam(show));
    mark(params.form, formParam(form));
    mark(params.priority, priority);
    mark(params.division, divisionParam(division));
  };
  read();
  useSelection.setState((state) => ({ isFromLink: writeChoice(state) !== '' }));
  markRoot(useSelection.getState());
  // A new address makes the browser look at every link anew: a fifth of what a press on a sort button takes.
  const address = afterPaint(() => {
    const query = writeChoice(useSelection.getState(), window.location.search);
    if (query === window.location.search) return;
    window.history.replaceState(window.history.state, '', window.location.pathname + query + window.location.hash);
  });
  const unsubscribe = useSelection.subscribe((state) => {
    markRoot(state);
    address.ask();
  });
  window.addEventListener('popstate', read);
  return () => {
    unsubscribe();
    address.stop();
    window.removeEventListener('popstate', read);
  };
}
