import type { Choice } from '../domain/choice.ts';
import type { TableId } from '../domain/ids.ts';
import { useSelection } from './selection.ts';
import { divisionParam, formParam, params, parseChoice, showParam, writeChoice } from './url.ts';
import type { Known, Param } from './url.ts';

/** Which choices the address carries: those of the page that is shown. */
export type AddressOwner = {
  /**
   * Takes the choices from the address of a page that has just come, and from then on keeps the two in step. `among`: the
   * tables that the page can show, where it cannot show every one.
   */
  readonly arrive: (takes: readonly Param[], among?: readonly TableId[]) => void;
  /** Leaves the address alone: it is another page's by now, and that page has not come yet. */
  readonly pause: () => void;
  readonly stop: () => void;
};

/**
 * The one owner of the address: reads the choices from it, and writes them into it. With them it keeps the root
 * element's attributes, by which the stylesheet shows columns and forms of the map and keeps room for what comes.
 */
export function ownAddress(known: Known): AddressOwner {
  let takes: readonly Param[] = [];
  let tables: readonly TableId[] | undefined;
  let isReading = false;
  let timer: number | undefined;
  const read = () => {
    isReading = true;
    const { choice, unknown } = parseChoice(window.location.search, known, takes, tables);
    const isFromLink = writeChoice(choice, '', takes) !== '';
    useSelection.setState({ ...choice, unknown, isFromLink });
    isReading = false;
    const now = useSelection.getState();
    markRoot(now);
    // A draft holds its own county and figures against an older address: that one is not left standing beside it.
    if (writeChoice(now, '', takes) !== writeChoice({ ...now, ...choice }, '', takes))
      timer ??= window.setTimeout(write);
  };
  const write = () => {
    timer = undefined;
    const query = writeChoice(useSelection.getState(), window.location.search, takes);
    if (query === window.location.search) return;
    try {
      window.history.replaceState(window.history.state, '', window.location.pathname + query + window.location.hash);
    } catch {
      // Browsers refuse more than some hundred new addresses in half a minute: the next choice writes this one too.
    }
  };
  const unsubscribe = useSelection.subscribe((state) => {
    markRoot(state);
    // What a link asked for in vain stays in the address until something is chosen.
    if (!isReading && takes.length > 0) timer ??= window.setTimeout(write);
  });
  const pause = () => {
    if (timer !== undefined) {
      window.clearTimeout(timer);
      timer = undefined;
    }
    takes = [];
  };
  return {
    arrive: (next, among) => {
      takes = next;
      tables = among;
      read();
    },
    pause,
    stop: () => {
      pause();
      unsubscribe();
    },
  };
}

/** Makes the next choice a step of its own in the tab's history, which Back undoes; the reader stays where the page is. */
export function addStep(): void {
  const key = `${performance.now()} ${Math.random()}`;
  window.history.pushState({ key, scroll: window.scrollY }, '');
}

function markRoot({ show, form, priorities, division, table }: Choice): void {
  const mark = (param: string, value: string | undefined) => {
    if (value) document.documentElement.setAttribute(`data-${param}`, value);
    else document.documentElement.removeAttribute(`data-${param}`);
  };
  mark(params.show, showParam(show));
  mark(params.form, formParam(form));
  mark(params.priorities, priorities[0]);
  mark(params.division, divisionParam(division));
  mark(params.table, table);
}
