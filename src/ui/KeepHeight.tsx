import { useLayoutEffect, useRef } from 'react';
import type { ReactNode } from 'react';

/** Keeps the height that its content had, while `isKept`: what stands below does not jump when rows are left out. */
export function KeepHeight({ isKept, children }: { readonly isKept: boolean; readonly children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  const height = useRef(0);
  useLayoutEffect(() => {
    if (!box.current) return;
    if (!isKept) {
      box.current.style.minHeight = '';
      height.current = box.current.offsetHeight;
    } else box.current.style.minHeight = `${height.current}px`;
  }, [isKept]);
  return <div ref={box}>{children}</div>;
}
