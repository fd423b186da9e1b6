import { createContext, useContext, useEffect } from 'react';
import type { ApplicationStore } from './application.ts';

/** Keeps the draft while the reader walks through the site; empty until the application's page has been opened. */
export type DraftKeeper = {
  readonly kept: () => ApplicationStore | undefined;
  readonly keep: (store: ApplicationStore) => void;
  /** Saves the draft as a file, from wherever in the site: also where a page has failed. */
  readonly save: () => void;
  readonly keepSave: (save: () => void) => void;
};

export function makeDraftKeeper(): DraftKeeper {
  let kept: ApplicationStore | undefined;
  let keptSave: (() => void) | undefined;
  return {
    kept: () => kept,
    keep: (store) => {
      kept = store;
    },
    save: () => keptSave?.(),
    keepSave: (save) => {
      keptSave = save;
    },
  };
}

const KeeperContext = createContext<DraftKeeper | undefined>(undefined);
export const DraftKeeperProvider = KeeperContext.Provider;

export function useDraftKeeper(): DraftKeeper | undefined {
  return useContext(KeeperContext);
}

/** Lets the draft be saved as a file also after its page has been left. */
export function useKeptSave(save: () => void): void {
  const keeper = useDraftKeeper();
  useEffect(() => keeper?.keepSave(save), [keeper, save]);
}

/** Whether something would be lost if the site were left now. */
export const hasUnsaved = ({ kept }: DraftKeeper): boolean => kept()?.getState().isUnsaved === true;
