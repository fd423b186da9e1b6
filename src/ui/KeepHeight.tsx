import { useLayoutEffect, useRef } from 'react';
import type { ReactNode } from 'react';

type Props = {
  readonly isKept: boolean;
  /** Whether not all of the content is there yet: its height is none to keep, and asking for it would lay out the page. */
  readonly isPart: boolean;
  readonly children: ReactNode;
};

/** Keeps the height that its content had, while `isKept`: what stands below does not jump when rows are left out. */
export function KeepHeight({ isKept, isPart, children }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const height = useRef(0);
  useLayoutEffect(() => {
    if (!box.current || isPart) return;
    if (!isKept) {
      box.current.style.minHeight = '';
      height.current = box.current.offsetHeight;
    } else box.current.style.minHeight = `${height.current}px`;
  }, [isKept, isPart]);
  return <div ref={box}>{children}</div>;
}
