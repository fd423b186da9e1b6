import { useSyncExternalStore } from 'react';

// The width under which the stylesheet hides counts until they are asked for.
const query = '(max-width: 479.98px)';

/** Whether the window is a phone's. The prerendered page takes it for wide. */
export function useNarrow(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const media = window.matchMedia(query);
      media.addEventListener('change', changed);
      return () => media.removeEventListener('change', changed);
    },
    () => window.matchMedia(query).matches,
    () => false,
  );
}
