import { startTransition, useEffect, useState } from 'react';

/** How much of a page is drawn: the first screen, all that is chosen, or what is out of sight too. */
type Drawn = 'first' | 'chosen' | 'all';

/**
 * In the written page all is. Arriving from another page the first screen is painted at once, the rest of it in pieces right
 * after, and what is out of sight a moment later. Whoever comes back to a place further down finds it there.
 */
export function useDrawn(): Drawn {
  const [drawn, setDrawn] = useState<Drawn>(() =>
    performance.getEntriesByName('hydrated').length === 0 || isFurtherDown() ? 'all' : 'first',
  );
  useEffect(() => {
    const draw = (next: Drawn) => startTransition(() => setDrawn(next));
    if (drawn === 'first') requestAnimationFrame(() => setTimeout(draw, 0, 'chosen'));
    else if (drawn === 'chosen') setTimeout(draw, 500, 'all');
  }, [drawn]);
  return drawn;
}

/** Whether the address, or its entry in the tab's history, leads to what is below the first screen. */
const isFurtherDown = () =>
  window.location.hash !== '' || Boolean((window.history.state as { readonly scroll?: number } | null)?.scroll);
