import { createContext, useContext, useEffect } from 'react';
import type { ApplicationStore } from './application.ts';

/** What can be done with the draft from wherever in the site. */
type DraftWays = {
  /** Saves it as a file: also where a page has failed. */
  readonly save: () => void;
  /** Keeps it where it is kept, when it was changed from another page than its own. */
  readonly keepUp: () => void;
};

/** Keeps the draft while the reader walks through the site; empty until the application's page has been opened. */
export type DraftKeeper = DraftWays & {
  readonly kept: () => ApplicationStore | undefined;
  readonly keep: (store: ApplicationStore) => void;
  readonly keepWays: (ways: DraftWays) => void;
};

export function makeDraftKeeper(): DraftKeeper {
  let kept: ApplicationStore | undefined;
  let keptWays: DraftWays | undefined;
  return {
    kept: () => kept,
    keep: (store) => {
      kept = store;
    },
    save: () => keptWays?.save(),
    keepUp: () => keptWays?.keepUp(),
    keepWays: (ways) => {
      keptWays = ways;
    },
  };
}

const KeeperContext = createContext<DraftKeeper | undefined>(undefined);
export const DraftKeeperProvider = KeeperContext.Provider;

export function useDraftKeeper(): DraftKeeper | undefined {
  return useContext(KeeperContext);
}

/** Lets the draft be saved also after its page has been left. */
export function useKeptWays({ save, keepUp }: DraftWays): void {
  const keeper = useDraftKeeper();
  useEffect(() => keeper?.keepWays({ save, keepUp }), [keeper, save, keepUp]);
}

/** Whether something would be lost if the site were left now. */
export const hasUnsaved = ({ kept }: DraftKeeper): boolean => kept()?.getState().isUnsaved === true;
