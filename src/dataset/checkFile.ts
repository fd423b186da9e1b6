import { findCorrections } from '../domain/corrections.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { Problem } from '../domain/problem.ts';
import type { Built } from './newest.ts';
import { readDataset } from './readDataset.ts';
import type { Reading } from './readDataset.ts';

// The reader: loaded when there is a file to read.

/** Reads a file that is to replace a table's figures as they were built. `file`: what it is called in sentences. */
export async function readReplacement(bytes: Uint8Array, built: Built, file = built.file): Promise<Reading> {
  const { definitions } = await built.load();
  return readDataset(bytes, { ...definitions, file }, built.dataset);
}

/** What the host's file says compared with what was built in. */
export type Latest =
  | { readonly kind: 'same' }
  | { readonly kind: 'changed'; readonly dataset: Dataset }
  | { readonly kind: 'failed'; readonly problems: readonly Problem[] };

/** Reads the host's file of a table. */
export async function checkFile(bytes: Uint8Array, built: Built): Promise<Latest> {
  const reading = await readReplacement(bytes, built);
  if (!reading.ok) return { kind: 'failed', problems: reading.problems };
  const { dataset } = reading;
  // Figures that only have more decimals than are shown change what is reckoned from them.
  const isPrecise = dataset.warnings.some(({ code }) => code === 'tooPrecise');
  const isSame = findCorrections(built.dataset, dataset).length === 0 && !isPrecise;
  return isSame ? { kind: 'same' } : { kind: 'changed', dataset };
}
