import { useEffect, useState } from 'react';
import { afterPaint } from './afterPaint.ts';
import { useSelection } from './selection.ts';
import type { Selection } from './selection.ts';

export const sortOf = ({ sort }: Selection): Selection['sort'] => sort;
export const priorityOf = ({ priority }: Selection): Selection['priority'] => priority;

/**
 * A choice as it was when the last frame was painted: what follows it is drawn one frame later, and does not even take
 * part in the frame that answers the reader. `select` is a stable function.
 */
export function useLateSelection<Value>(select: (selection: Selection) => Value): Value {
  const [late, setLate] = useState(() => select(useSelection.getInitialState()));
  useEffect(() => {
    const { ask, stop } = afterPaint(() => setLate(() => select(useSelection.getState())));
    // The link's choices came before anybody listened.
    ask();
    const leave = useSelection.subscribe(ask);
    return () => {
      leave();
      stop();
    };
  }, [select]);
  return late;
}
