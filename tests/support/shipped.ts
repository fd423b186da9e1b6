import { readDataset } from '../../src/dataset/readDataset.ts';
import type { Reading } from '../../src/dataset/readDataset.ts';
import type { Dataset } from '../../src/domain/dataset.ts';
import type { Problem } from '../../src/domain/problem.ts';
import { dataset, definitions, text } from './announced.ts';

/** The shipped file as a grid: header, Landet, 18 counties; eleven columns. Read by plain splitting. */
export const shippedGrid: readonly (readonly string[])[] = text
  .trimEnd()
  .split('\n')
  .map((line) => line.split(';'));

/** Reads a file's text or bytes as the site does, against the shipped definitions. */
export function read(content: string | Uint8Array): Reading {
  return readDataset(typeof content === 'string' ? new TextEncoder().encode(content) : content, definitions);
}

/** Reads it as the host's file that is to replace the shipped figures. */
export function readBeside(content: string | Uint8Array): Reading {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return readDataset(bytes, definitions, dataset);
}

export function problemsOf(content: string | Uint8Array): readonly Problem[] {
  const reading = read(content);
  if (reading.ok) throw new Error('the file was accepted');
  return reading.problems;
}

export function datasetOf(content: string | Uint8Array): Dataset {
  const reading = read(content);
  if (!reading.ok) throw new Error(`the file was refused: ${JSON.stringify(reading.problems)}`);
  return reading.dataset;
}
