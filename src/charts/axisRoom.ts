import { useLayoutEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import { widthOf } from '../view/widthOf.ts';

/** A number of an axis: what it says, and its middle in drawn units. */
type Numbered = { readonly text: string; readonly at: number };

/** Between two numbers at least, in sizes of their letters. */
const apart = 0.5;

/**
 * Which numbers of an axis have room, by their places in it: all, else every second, third … so that both ends are among
 * them, else the ends alone, the last with its unit.
 */
export function numbersWithRoom(numbers: readonly Numbered[], em: number): readonly boolean[] {
  const last = numbers.length - 1;
  const steps = numbers.map((_, i) => i).filter((step) => step > 0 && last % step === 0);
  const isFree = (step: number) =>
    numbers
      .filter((_, i) => i % step === 0)
      .every((one, i, kept) => {
        const before = kept[i - 1];
        return !before || one.at - before.at >= (widthOf(before.text, em) + widthOf(one.text, em)) / 2 + apart * em;
      });
  const step = steps.find(isFree) ?? Math.max(1, last);
  return numbers.map((_, i) => i % step === 0);
}

/** The size of an axis' letters in drawn units as the reader has it, who may have larger type than the chart is drawn for. */
export function useLetters(size: number): readonly [RefObject<SVGGElement | null>, number] {
  const axis = useRef<SVGGElement>(null);
  const [em, setEm] = useState(size);
  useLayoutEffect(() => {
    const group = axis.current;
    const number = group?.querySelector('text:last-of-type');
    if (!group || !number || typeof ResizeObserver === 'undefined') return;
    const watch = new ResizeObserver(() => setEm(parseFloat(getComputedStyle(group).fontSize) || size));
    watch.observe(number);
    return () => watch.disconnect();
  }, [size]);
  return [axis, em];
}
