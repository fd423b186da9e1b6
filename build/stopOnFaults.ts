import { DataError } from '../src/dataset/dataError.ts';
import { checkData } from './read/checkData.ts';
import { figureWarnings } from './read/readFigures.ts';

/** Stops a build on data with faults, in the words that a person can act on; prints the warnings of data without. */
export function stopOnFaults(): void {
  const faults = checkData();
  if (faults.length > 0) stop(faults);
  for (const sentence of figureWarnings()) console.error(sentence);
}

/** Stops a build at a fault in data/ that shows only once a page is written; any other error goes on. */
export function stopOnDataError(error: unknown): never {
  if (error instanceof DataError) stop(error.sentences);
  throw error;
}

function stop(faults: readonly string[]): never {
  for (const sentence of faults) console.error(sentence);
  // In no message file, which may be the one at fault.
  console.error(`Bygget stanset: rett ${faults.length} feil i data/.`);
  process.exit(1);
}
