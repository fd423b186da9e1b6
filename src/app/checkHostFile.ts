import { readReplacement } from '../dataset/checkFile.ts';
import type { Built } from '../dataset/newest.ts';
import { mostBytes } from '../dataset/mostBytes.ts';
import { createI18n } from '../i18n/createI18n.ts';
import { loadLocale } from '../i18n/loadLocale.ts';
import { reportFile } from '../view/fileReport.ts';
import type { FileReport } from '../view/fileReport.ts';

/** Reads a file as if it lay on the host, and says what would happen. Of one that is too large no more than shows it. */
export async function checkHostFile(file: File, built: Built, language: string): Promise<FileReport> {
  const [start, locale] = await Promise.all([
    file.slice(0, mostBytes + 1).arrayBuffer(),
    loadLocale(language, ['problems']),
  ]);
  const reading = await readReplacement(new Uint8Array(start), built, file.name);
  return reportFile(built.dataset, reading.ok ? reading.dataset : reading.problems, createI18n(locale));
}
