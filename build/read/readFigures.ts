import { refuse } from '../../src/dataset/dataError.ts';
import type { Dataset } from '../../src/domain/dataset.ts';
import type { Problem } from '../../src/domain/problem.ts';
import type { I18n } from '../../src/i18n/createI18n.ts';
import { problemLines } from '../../src/view/problem.ts';
import { dataDir, readData, tableIds } from './readData.ts';
import type { Data } from './readData.ts';
import { readWords } from './readWords.ts';

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

/** The messages that say what is wrong with a file of figures. */
export const readProblemWords = (dir = dataDir): I18n => readWords(['problems'], dir);

function sentences(dir: string, problems: readonly Problem[]): string[] {
  return problemLines(problems, readProblemWords(dir)).map((sentence) => {
    // Not every sentence names the file: it stands among those about other files.
    const file = problems[0]?.place.file ?? '';
    return sentence.includes(`«${file}»`) ? sentence : `${file}: ${sentence}`;
  });
}
