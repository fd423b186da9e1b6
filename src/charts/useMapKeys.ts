import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { CountyCode } from '../domain/ids.ts';
import { neighbour } from '../domain/order.ts';
import type { Step, Walk } from '../domain/order.ts';
import { focusArea, pressedArea } from './pressedArea.ts';

const steps: Record<string, Step> = { ArrowUp: 'north', ArrowDown: 'south', ArrowLeft: 'west', ArrowRight: 'east' };

type Touch = {
  readonly chosen: CountyCode | undefined;
  readonly onPoint: (county: CountyCode | undefined) => void;
  readonly onChoose: (county: CountyCode) => void;
  readonly onLeave: () => void;
};

/** A map as one stop of the Tab key: arrows walk, Enter and space choose, Escape leaves. */
export function useMapKeys(walk: Walk, { chosen, onPoint, onChoose, onLeave }: Touch) {
  const [visited, setVisited] = useState<CountyCode>();
  const stop = visited ?? chosen ?? walk.reading[0];
  return {
    /** The county that Tab leads to. */
    stop,
    onFocus: (county: CountyCode) => {
      setVisited(county);
      onPoint(county);
    },
    onKeyDown: (event: KeyboardEvent) => {
      const here = pressedArea(event);
      if (here === undefined) return;
      const step = steps[event.key];
      const ends: Record<string, CountyCode | undefined> = { Home: walk.reading[0], End: walk.reading.at(-1) };
      const next = step ? neighbour(here, step, walk) : ends[event.key];
      if (next) focusArea(event, next);
      else if (event.key === 'Enter' || event.key === ' ') onChoose(here);
      else if (event.key === 'Escape') onLeave();
      else return;
      event.preventDefault();
    },
  };
}
