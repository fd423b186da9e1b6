import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { MapGeometry } from '../domain/geometry';
import type { AreaCode } from '../domain/ids';
import { firstOnMap, lastOnMap, neighbour } from '../domain/order';
import type { Step } from '../domain/order';
import { focusArea, pressedArea } from './pressedArea';

const steps: Record<string, Step> = { ArrowUp: 'north', ArrowDown: 'south', ArrowLeft: 'west', ArrowRight: 'east' };

type Touch = {
  readonly chosen: AreaCode | undefined;
  readonly onPoint: (area: AreaCode | undefined) => void;
  readonly onChoose: (area: AreaCode) => void;
  readonly onLeave: () => void;
};

/** A map as one stop of the Tab key: arrows walk, Enter and space choose, Escape leaves. */
export function useMapKeys(labels: MapGeometry['labels'], { chosen, onPoint, onChoose, onLeave }: Touch) {
  const [visited, setVisited] = useState<AreaCode>();
  const stop = visited ?? chosen ?? firstOnMap(labels);
  return {
    /** The county that Tab leads to. */
    stop,
    onFocus: (area: AreaCode) => {
      setVisited(area);
      onPoint(area);
    },
    onKeyDown: (event: KeyboardEvent) => {
      const here = pressedArea(event);
      if (here === undefined) return;
      const step = steps[event.key];
      const ends: Record<string, AreaCode | undefined> = { Home: firstOnMap(labels), End: lastOnMap(labels) };
      const next = step ? neighbour(here, step, labels) : ends[event.key];
      if (next) focusArea(event, next);
      else if (event.key === 'Enter' || event.key === ' ') onChoose(here);
      else if (event.key === 'Escape') onLeave();
      else return;
      event.preventDefault();
    },
  };
}
