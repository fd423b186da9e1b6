import { useSyncExternalStore } from 'react';

// The width under which the stylesheet hides counts until they are asked for.
const query = '(width < 30rem)';

let media: MediaQueryList | undefined;
/** Asked for once: every drawing asks whether the window is narrow. */
const asked = () => (media ??= window.matchMedia(query));

const listen = (changed: () => void) => {
  asked().addEventListener('change', changed);
  return () => asked().removeEventListener('change', changed);
};

/** Whether the window is a phone's. The prerendered page takes it for wide. */
export function useNarrow(): boolean {
  return useSyncExternalStore(
    listen,
    () => asked().matches,
    () => false,
  );
}
