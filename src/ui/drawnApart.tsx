import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

/** What React draws of something that does not stand on the page. */
export function drawnApart(content: ReactNode): Element {
  const box = document.createElement('div');
  const root = createRoot(box);
  flushSync(() => root.render(content));
  const copy = box.cloneNode(true) as Element;
  root.unmount();
  return copy;
}
