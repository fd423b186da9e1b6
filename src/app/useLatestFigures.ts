import { useEffect, useState } from 'react';
import { builtDataset } from '../dataset/built.ts';
import { fetchLatest } from '../dataset/latest.ts';
import type { Latest } from '../dataset/latest.ts';
import { afterPaint } from '../state/afterPaint.ts';
import type { PageData } from './pageData.ts';

/** The figures to show: those built in, and once the host's file has been read, that file's. */
export function useLatestFigures({ base, hasFigures }: PageData) {
  const [latest, setLatest] = useState<Latest>({ kind: 'same' });
  useEffect(() => {
    if (!hasFigures) return;
    const controller = new AbortController();
    // After the first paint: the page's own figures come first.
    const { ask, stop } = afterPaint(() => {
      void fetchLatest(base, controller.signal).then((result) => {
        if (!controller.signal.aborted && result.kind !== 'same') setLatest(result);
      });
    });
    ask();
    return () => {
      stop();
      controller.abort();
    };
  }, [base, hasFigures]);
  return { latest, dataset: latest.kind === 'changed' ? latest.dataset : builtDataset };
}
