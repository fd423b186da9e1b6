import { dataset as built } from 'virtual:dataset';
import { definitions } from 'virtual:definitions';
import { findCorrections } from '../domain/corrections.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { Problem } from '../domain/problem.ts';
import { readDataset } from './readDataset.ts';
import type { Reading } from './readDataset.ts';

// The reader and what it checks against: loaded when there is a file to read.

/** Reads a file that is to replace the figures that the site was built with. `file`: what it is called in sentences. */
export const readReplacement = (bytes: Uint8Array, file = definitions.file): Reading =>
  readDataset(bytes, { ...definitions, file }, built);

/** What the host's file says compared with what was built in. */
export type Latest =
  | { readonly kind: 'same' }
  | { readonly kind: 'changed'; readonly dataset: Dataset }
  | { readonly kind: 'failed'; readonly problems: readonly Problem[] };

/** Reads the host's file. */
export function checkFile(bytes: Uint8Array): Latest {
  const reading = readReplacement(bytes);
  if (!reading.ok) return { kind: 'failed', problems: reading.problems };
  const { dataset } = reading;
  // Figures that only have more decimals than are shown change what is reckoned from them.
  const isPrecise = dataset.warnings.some(({ code }) => code === 'tooPrecise');
  const isSame = findCorrections(built, dataset).length === 0 && !isPrecise;
  return isSame ? { kind: 'same' } : { kind: 'changed', dataset };
}
