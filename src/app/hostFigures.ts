import type { Latest } from '../dataset/checkFile.ts';
import { fetchLatest } from '../dataset/latest.ts';
import type { Built } from '../dataset/newest.ts';
import type { I18n } from '../i18n/createI18n.ts';
import { lateCode } from '../ui/lateCode.ts';
import { changedNotice, failedNotice } from '../view/notice.ts';
import type { Notice } from '../view/notice.ts';

/** What the host's file of a table says, and what must be said of it. */
export type HostFigures = { readonly latest: Latest; readonly notice?: Notice | undefined };

/** Fetches a table's file from the host. `onRead`: told of what it says before there are words for it. */
export async function fetchHost(
  built: Built,
  i18n: I18n,
  signal: AbortSignal,
  onRead?: (read: HostFigures) => void,
): Promise<HostFigures> {
  const latest = await fetchLatest(import.meta.env.BASE_URL, signal, built);
  onRead?.({ latest });
  return { latest, notice: await tell(latest, built, i18n) };
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
