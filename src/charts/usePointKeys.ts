import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { CountyCode } from '../domain/ids.ts';
import { focusArea, pressedArea } from './pressedArea.ts';

const moves: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** The county whose point an event happened on. */
export function countyAt(target: EventTarget): CountyCode | undefined {
  const point = target instanceof Element ? target.closest('[data-area]') : null;
  return (point?.getAttribute('data-area') ?? undefined) as CountyCode | undefined;
}

/**
 * A chart's points as the options of a list, which takes the arrow keys in a screen reader too: one stop of the Tab key,
 * arrows walk along `order` and around its ends. `onPoint` hears of the county in hand, by focus or pointer.
 */
export function usePointKeys(
  order: readonly CountyCode[],
  chosen: readonly CountyCode[],
  onPoint: (county: CountyCode | undefined) => void,
) {
  const [visited, setVisited] = useState<CountyCode>();
  const [pointed, setPointed] = useState<CountyCode>();
  const point = (county: CountyCode | undefined) => {
    setPointed(county);
    onPoint(county);
  };
  const stop = visited !== undefined && order.includes(visited) ? visited : order[0];
  return {
    /** The county in hand. */
    pointed,
    /** What the drawing itself bears. */
    list: {
      role: 'listbox',
      onPointerOver: ({ target }: { target: EventTarget }) => point(countyAt(target)),
      onPointerLeave: () => point(undefined),
      onKeyDown: (event: KeyboardEvent) => {
        const here = pressedArea(event);
        if (here === undefined) return;
        const move = moves[event.key];
        const at = order.indexOf(here);
        const ends: Record<string, CountyCode | undefined> = { Home: order[0], End: order.at(-1) };
        const next = move ? order[(at + move + order.length) % order.length] : ends[event.key];
        if (next === undefined) return;
        focusArea(event, next);
        event.preventDefault();
      },
    },
    /** What a county's point bears. */
    option: (county: CountyCode, name: string) => ({
      role: 'option',
      'aria-label': name,
      'aria-selected': chosen.includes(county),
      'data-area': county,
      tabIndex: stop === county ? 0 : -1,
      onFocus: () => {
        setVisited(county);
        point(county);
      },
      onBlur: () => point(undefined),
    }),
  };
}
