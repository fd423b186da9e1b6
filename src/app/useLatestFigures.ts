import { dataset as built } from 'virtual:dataset';
import { useEffect, useState } from 'react';
import { fetchLatest } from '../dataset/latest.ts';
import type { Latest } from '../dataset/latest.ts';

/**
 * The figures to show: those built in, and once the host's file has been read, that file's. It is asked for once in a
 * document, by the first page that shows figures (`isWanted`).
 */
export function useLatestFigures(isWanted: boolean) {
  const [latest, setLatest] = useState<Latest>();
  const isMissing = isWanted && latest === undefined;
  useEffect(() => {
    if (!isMissing) return;
    const controller = new AbortController();
    void fetchLatest(import.meta.env.BASE_URL, controller.signal).then((result) => {
      if (!controller.signal.aborted) setLatest(result);
    });
    return () => controller.abort();
  }, [isMissing]);
  return { latest, dataset: latest?.kind === 'changed' ? latest.dataset : built };
}
