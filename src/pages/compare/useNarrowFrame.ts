import { useSyncExternalStore } from 'react';
import { useNarrow } from '../../ui/useNarrow.ts';

let isPrinting = false;

const listen = (changed: () => void) => {
  const note = ({ type }: Event) => {
    isPrinting = type === 'beforeprint';
    changed();
  };
  window.addEventListener('beforeprint', note);
  window.addEventListener('afterprint', note);
  return () => {
    window.removeEventListener('beforeprint', note);
    window.removeEventListener('afterprint', note);
  };
};

/**
 * Whether a chart is drawn for a phone. On paper never, and from before the sheets are laid out: a browser counts them
 * before it says that paper is wider than the window, and would leave the last ones empty under the lower drawings.
 */
export function useNarrowFrame(): boolean {
  const printing = useSyncExternalStore(
    listen,
    () => isPrinting,
    () => false,
  );
  return useNarrow() && !printing;
}
