import { definitionLoaders } from 'virtual:tables';
import { startTransition, useEffect, useMemo, useState } from 'react';
import { newest } from '../dataset/newest.ts';
import type { Built } from '../dataset/newest.ts';
import { fetchLatest } from '../dataset/latest.ts';
import type { Latest } from '../dataset/checkFile.ts';
import type { TableId } from '../domain/ids.ts';
import type { OtherTable } from '../domain/tables.ts';
import type { I18n } from '../i18n/createI18n.ts';
import { lateCode } from '../ui/lateCode.ts';
import { changedNotice, failedNotice } from '../view/notice.ts';
import type { Notice } from '../view/notice.ts';

/** What the host's file of a table says, and what must be said of it. */
type Answer = { readonly latest: Latest; readonly notice?: Notice | undefined };

/**
 * The figures to show of the newest table or another (`other`): those built in, and once the host's file has been read, that
 * file's, with what must be said of it. It is asked for once in a document, by the first page that shows the table's figures
 * (`isWanted`).
 */
export function useLatestFigures(isWanted: boolean, i18n: I18n, other?: OtherTable) {
  const [answers, setAnswers] = useState<Readonly<Record<TableId, Answer>>>({});
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
    // All of the page rests on it: drawn in pieces, so that the reader can go on meanwhile.
    const set = (answer: Answer) => startTransition(() => setAnswers((known) => ({ ...known, [id]: answer })));
    void fetchLatest(import.meta.env.BASE_URL, controller.signal, built).then(async (result) => {
      if (controller.signal.aborted) return;
      set({ latest: result });
      set({ latest: result, notice: await tell(result, built, i18n) });
    });
    return () => controller.abort();
    // The words of the page that asked: every page has the same.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [isMissing, built]);
  return { latest, notice, built, dataset: latest?.kind === 'changed' ? latest.dataset : built.dataset };
}

/** What cannot be said in the words that every page has is said in those that come with the file's reader. */
async function tell(latest: Latest, { dataset }: Built, i18n: I18n): Promise<Notice | undefined> {
  if (latest.kind === 'same') return undefined;
  const isPlain = latest.kind === 'failed' && latest.problems.every(({ code }) => plain.includes(code));
  if (isPlain) return failedNotice(latest.problems, i18n);
  try {
    const { hostNotice } = await lateCode(import('./hostNotice.ts'));
    return await hostNotice(latest, dataset, i18n.language);
  } catch {
    return latest.kind === 'failed' ? failedNotice([], i18n) : changedNotice(i18n);
  }
}

const plain = ['unreachable', 'httpStatus', 'noReader'];
