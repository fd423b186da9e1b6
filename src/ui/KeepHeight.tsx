import { useLayoutEffect, useRef } from 'react';
import type { ReactNode } from 'react';

/** Keeps the height that its content had, while `isKept`: what stands below does not jump when rows are left out. */
export function KeepHeight({ isKept, children }: { readonly isKept: boolean; readonly children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  const height = useRef(0);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    element.style.minHeight = isKept ? `${height.current}px` : '';
    if (isKept) return;
    // Told once the page is laid out: asked for before, it would lay it out once more.
    const observer = new ResizeObserver(() => {
      height.current = element.offsetHeight;
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [isKept]);
  return <div ref={box}>{children}</div>;
}
