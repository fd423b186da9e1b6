import { createContext, useContext } from 'react';
import type { Project } from '../../export/application/projectFile.ts';

/** A file or a link that is read and not written. `unknown`: what it names and this site does not have. */
export type Opened = { readonly project: Project; readonly unknown: readonly string[]; readonly isLink?: boolean };

/** Id of the button that opens a file for reading: the focus comes back to it. */
export const readButtonId = 'les-som-saksbehandler';

const ReaderContext = createContext<(opened: Opened) => void>(() => undefined);
export const ReaderProvider = ReaderContext.Provider;

/** Shows a file as the one who judges it reads it. */
export function useReader(): (opened: Opened) => void {
  return useContext(ReaderContext);
}
