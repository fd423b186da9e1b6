import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { AreaCode } from '../domain/ids';
import { focusArea, pressedArea } from './pressedArea';

const moves: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** The county whose point an event happened on. */
export function areaAt(target: EventTarget): AreaCode | undefined {
  const point = target instanceof Element ? target.closest('[data-area]') : null;
  return (point?.getAttribute('data-area') ?? undefined) as AreaCode | undefined;
}

/** A chart's points as one stop of the Tab key: arrows walk along `order` and around its ends. */
export function usePointKeys(order: readonly AreaCode[], onPoint: (area: AreaCode | undefined) => void) {
  const [visited, setVisited] = useState<AreaCode>();
  return {
    /** The county that Tab leads to. */
    stop: visited !== undefined && order.includes(visited) ? visited : order[0],
    onFocus: (area: AreaCode) => {
      setVisited(area);
      onPoint(area);
    },
    onKeyDown: (event: KeyboardEvent) => {
      const here = pressedArea(event);
      if (here === undefined) return;
      const move = moves[event.key];
      const at = order.indexOf(here);
      const ends: Record<string, AreaCode | undefined> = { Home: order[0], End: order.at(-1) };
      const next = move ? order[(at + move + order.length) % order.length] : ends[event.key];
      if (next === undefined) return;
      focusArea(event, next);
      event.preventDefault();
    },
  };
}
