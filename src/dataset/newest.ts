import { dataset, file, text } from 'virtual:dataset';
import type { Dataset } from '../domain/dataset.ts';
import type { Definitions } from './definitions.ts';

/** A table as it was built: its figures, its file below data/ with the text, and what loads what a file is checked against. */
export type Built = {
  readonly dataset: Dataset;
  readonly file: string;
  readonly text: string;
  readonly load: () => Promise<{ readonly definitions: Definitions }>;
};

/** The newest table as it was built. */
export const newest: Built = { dataset, file, text, load: () => import('virtual:definitions') };
