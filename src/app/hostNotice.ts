import type { Latest } from '../dataset/checkFile.ts';
import type { Dataset } from '../domain/dataset.ts';
import { createI18n } from '../i18n/createI18n.ts';
import { loadLocale } from '../i18n/loadLocale.ts';
import { correctedNotice } from '../view/fileReport.ts';
import { failedNotice } from '../view/notice.ts';
import type { Notice } from '../view/notice.ts';

/** What is told of the host's file, in words that are loaded with it. */
export async function hostNotice(
  latest: Exclude<Latest, { kind: 'same' }>,
  built: Dataset,
  language: string,
): Promise<Notice> {
  const i18n = createI18n(await loadLocale(language, ['problems']));
  return latest.kind === 'failed' ? failedNotice(latest.problems, i18n) : correctedNotice(built, latest.dataset, i18n);
}
