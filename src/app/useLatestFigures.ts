import { definitionLoaders } from 'virtual:tables';
import { startTransition, useEffect, useMemo, useState } from 'react';
import { newest } from '../dataset/newest.ts';
import type { Built } from '../dataset/newest.ts';
import type { TableId } from '../domain/ids.ts';
import type { OtherTable } from '../domain/tables.ts';
import type { I18n } from '../i18n/createI18n.ts';
import { fetchHost } from './hostFigures.ts';
import type { HostFigures } from './hostFigures.ts';

/**
 * The figures to show of the newest table or another (`other`): those built in, and once the host's file has been read, that
 * file's, with what must be said of it. It is asked for once in a document, by the first page that shows the table's figures
 * (`isWanted`).
 */
export function useLatestFigures(isWanted: boolean, i18n: I18n, other?: OtherTable) {
  const [answers, setAnswers] = useState<Readonly<Record<TableId, HostFigures>>>({});
  const built = useMemo((): Built => {
    const load = other && definitionLoaders[other.dataset.table.id];
    return other && load ? { ...other, load } : newest;
  }, [other]);
  const { id } = built.dataset.table;
  const { latest, notice } = answers[id] ?? {};
  const isMissing = isWanted && latest === undefined;
  useEffect(() => {
    if (!isMissing) return;
    const controller = new AbortController();
    const { signal } = controller;
    let isRead = false;
    // All of the page rests on it: drawn in pieces, so that the reader can go on meanwhile.
    const set = (answer: HostFigures) => startTransition(() => setAnswers((known) => ({ ...known, [id]: answer })));
    const onRead = (read: HostFigures) => {
      isRead = !signal.aborted;
      if (isRead) set(read);
    };
    // Once it has been read it is no longer missing, which ends the question, but not what there is to say of the answer.
    void fetchHost(built, i18n, signal, onRead).then((answer) => isRead && set(answer));
    return () => controller.abort();
    // The words of the page that asked: every page has the same.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [isMissing, built]);
  return { latest, notice, built, dataset: latest?.kind === 'changed' ? latest.dataset : built.dataset };
}
