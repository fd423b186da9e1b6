import { dataset as built } from 'virtual:dataset';
import { useEffect, useState } from 'react';
import { fetchLatest } from '../dataset/latest.ts';
import type { Latest } from '../dataset/checkFile.ts';
import type { I18n } from '../i18n/createI18n.ts';
import { lateCode } from '../ui/lateCode.ts';
import { changedNotice, failedNotice } from '../view/notice.ts';
import type { Notice } from '../view/notice.ts';

/**
 * The figures to show: those built in, and once the host's file has been read, that file's, with what must be said of
 * it. It is asked for once in a document, by the first page that shows figures (`isWanted`).
 */
export function useLatestFigures(isWanted: boolean, i18n: I18n) {
  const [latest, setLatest] = useState<Latest>();
  const [notice, setNotice] = useState<Notice>();
  const isMissing = isWanted && latest === undefined;
  useEffect(() => {
    if (!isMissing) return;
    const controller = new AbortController();
    void fetchLatest(import.meta.env.BASE_URL, controller.signal).then(async (result) => {
      if (controller.signal.aborted) return;
      setLatest(result);
      setNotice(await tell(result, i18n));
    });
    return () => controller.abort();
    // The words of the page that asked: every page has the same.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [isMissing]);
  return { latest, notice, dataset: latest?.kind === 'changed' ? latest.dataset : built };
}

/** What cannot be said in the words that every page has is said in those that come with the file's reader. */
async function tell(latest: Latest, i18n: I18n): Promise<Notice | undefined> {
  if (latest.kind === 'same') return undefined;
  const isPlain = latest.kind === 'failed' && latest.problems.every(({ code }) => plain.includes(code));
  if (isPlain) return failedNotice(latest.problems, i18n);
  try {
    const { hostNotice } = await lateCode(import('./hostNotice.ts'));
    return await hostNotice(latest, i18n.language);
  } catch {
    return latest.kind === 'failed' ? failedNotice([], i18n) : changedNotice(i18n);
  }
}

const plain = ['unreachable', 'httpStatus', 'noReader'];
