import { useEffect } from 'react';

/** Opens what an address's anchor lies within, for a page that is gone to within the document and for older browsers. */
export function useAnchorFolds(): void {
  useEffect(() => {
    const open = () => {
      const id = decodeURIComponent(window.location.hash.slice(1));
      const target = id === '' ? null : document.getElementById(id);
      const fold = target?.closest('details');
      if (!fold || fold.open) return;
      fold.open = true;
      target?.scrollIntoView();
    };
    open();
    window.addEventListener('hashchange', open);
    return () => window.removeEventListener('hashchange', open);
  }, []);
}
