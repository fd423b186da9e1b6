import { useEffect, useState } from 'react';
import type { RefObject } from 'react';

/** Whether a box is wider inside than its own width. As written before the page is hydrated it is taken to be. */
export function useOverflows(box: RefObject<HTMLElement | null>): boolean {
  const [overflows, setOverflows] = useState(true);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = () => setOverflows(element.scrollWidth > element.clientWidth);
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [box]);
  return overflows;
}
