import { checkData } from './read/checkData.ts';
import { figureWarnings } from './read/readFigures.ts';

/** Stops a build on data with faults, in the words that a person can act on; prints the warnings of data without. */
export function stopOnFaults(): void {
  const faults = checkData();
  for (const sentence of faults.length > 0 ? faults : figureWarnings()) console.error(sentence);
  if (faults.length === 0) return;
  // In no message file, which may be the one at fault.
  console.error(`Bygget stanset: rett ${faults.length} feil i data/.`);
  process.exit(1);
}
