import { refuse } from '../../src/dataset/dataError.ts';
import type { Dataset } from '../../src/domain/dataset.ts';
import type { Problem } from '../../src/domain/problem.ts';
import { createI18n } from '../../src/i18n/createI18n.ts';
import type { Locale } from '../../src/i18n/messages.ts';
import { problemSentence } from '../../src/view/problem.ts';
import { siteLanguage } from '../site.ts';
import { dataDir, readData, tableIds } from './readData.ts';
import type { Data } from './readData.ts';
import { readJson } from './readFile.ts';

/** The folder with the figures checked. Throws with a sentence for each error in them. */
export function readFigures(dir = dataDir, id?: string): Omit<Data, 'reading'> & { readonly dataset: Dataset } {
  const { reading, ...data } = readData(dir, id);
  if (!reading.ok) {
    refuse(sentences(dir, reading.problems));
    throw new Error('figures without a dataset have problems');
  }
  return { ...data, dataset: reading.dataset };
}

/** What the checks of the figures found that does not stop them from being used. */
export function figureWarnings(dir = dataDir): string[] {
  return tableIds(dir).flatMap((id) => sentences(dir, readFigures(dir, id).dataset.warnings));
}

function sentences(dir: string, problems: readonly Problem[]): string[] {
  const i18n = createI18n(readJson(dir, `locales/${siteLanguage()}.json`) as Locale);
  return problems.map((problem) => {
    // A sentence about a line leaves it to its surroundings to name the file.
    const file = problem.place.line === undefined ? '' : `${problem.place.file}: `;
    return file + problemSentence(problem, i18n);
  });
}
