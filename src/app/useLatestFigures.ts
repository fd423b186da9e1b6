import { dataset as newest } from 'virtual:dataset';
import { definitionLoaders } from 'virtual:tables';
import { useEffect, useState } from 'react';
import { fetchLatest } from '../dataset/latest.ts';
import type { Latest } from '../dataset/latest.ts';
import type { TableId } from '../domain/ids.ts';
import type { OtherTable } from '../domain/tables.ts';

/**
 * The figures to show of the newest table or another (`other`): those built in, and once the host's file has been read, that
 * file's. It is asked for once in a document, by the first page that shows the table's figures (`isWanted`).
 */
export function useLatestFigures(isWanted: boolean, other?: OtherTable) {
  const [all, setAll] = useState<Readonly<Record<TableId, Latest>>>({});
  const built = other?.dataset ?? newest;
  const { id } = built.table;
  const latest = all[id];
  const isMissing = isWanted && latest === undefined;
  useEffect(() => {
    if (!isMissing) return;
    const controller = new AbortController();
    const load = definitionLoaders[id];
    const own = other && load && { ...other, load };
    void fetchLatest(import.meta.env.BASE_URL, controller.signal, own).then((result) => {
      if (!controller.signal.aborted) setAll((known) => ({ ...known, [id]: result }));
    });
    return () => controller.abort();
  }, [isMissing, id, other]);
  return { latest, dataset: latest?.kind === 'changed' ? latest.dataset : built };
}
