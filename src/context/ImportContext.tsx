import { createContext, useContext } from 'react';
import type { ImportAnswers, Imported, ImportRules } from '../domain/importedFile.ts';

/** What is to be read, and how the one who waits is told. */
export type ImportTask = {
  readonly content: File | string;
  readonly name: string;
  readonly answers: ImportAnswers;
  readonly rules: ImportRules;
  /** How far it has come, from 0 to 1. */
  readonly onProgress: (part: number) => void;
  /** Stops it: the promise is then rejected. */
  readonly signal: AbortSignal;
};

/** Reads a file that a person brings along, beside the page: nothing is sent, and the page stays at hand. */
export type ReadImport = (task: ImportTask) => Promise<Imported>;

const ImportContext = createContext<ReadImport | undefined>(undefined);
export const ImportProvider = ImportContext.Provider;

/** What reads a file; none before the site gives it. */
export const useReadImport = (): ReadImport | undefined => useContext(ImportContext);
