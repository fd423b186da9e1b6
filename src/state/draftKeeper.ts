import { createContext, useContext } from 'react';
import type { ApplicationStore } from './application.ts';

/** Keeps the draft while the reader walks through the site; empty until the application's page has been opened. */
export type DraftKeeper = {
  readonly kept: () => ApplicationStore | undefined;
  readonly keep: (store: ApplicationStore) => void;
};

export function makeDraftKeeper(): DraftKeeper {
  let kept: ApplicationStore | undefined;
  return {
    kept: () => kept,
    keep: (store) => {
      kept = store;
    },
  };
}

const KeeperContext = createContext<DraftKeeper | undefined>(undefined);
export const DraftKeeperProvider = KeeperContext.Provider;

export function useDraftKeeper(): DraftKeeper | undefined {
  return useContext(KeeperContext);
}

/** Whether something would be lost if the site were left now. */
export const hasUnsaved = ({ kept }: DraftKeeper): boolean => kept()?.getState().isUnsaved === true;
