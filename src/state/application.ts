import { createContext, useContext } from 'react';
import { createStore, useStore } from 'zustand';
import type { StoreApi } from 'zustand';
import { emptyDraft } from '../domain/application';
import type { Draft } from '../domain/application';
import type { Grant } from '../domain/grant';
import type { AreaCode } from '../domain/ids';
import type { LinkChoice } from './applicationLink';

/** What the page was opened with. `said`: what was found on the machine; `offer`: what the link asks for besides it. */
export type Arrival = {
  readonly said: string;
  readonly offer: (LinkChoice & { readonly area: AreaCode | undefined }) | undefined;
};

/** What the application's page holds. */
export type ApplicationState = {
  readonly draft: Draft;
  /** Whether something has been typed or chosen since it was last saved or opened. */
  readonly isUnsaved: boolean;
  /** Whether every wrong number is pointed out, also those in fields that have not been left. */
  readonly isChecked: boolean;
  /** What this window last read from or wrote to the machine. */
  readonly kept: { readonly revision: string; readonly saved: string } | undefined;
  readonly arrival: Arrival;
};

export type ApplicationStore = StoreApi<ApplicationState>;

/** One store for each page: its first state is what is prerendered. */
export function createApplication(grant: Grant): ApplicationStore {
  return createStore<ApplicationState>(() => ({
    draft: emptyDraft(grant),
    isUnsaved: false,
    isChecked: false,
    kept: undefined,
    arrival: { said: '', offer: undefined },
  }));
}

const ApplicationContext = createContext<ApplicationStore | undefined>(undefined);
export const ApplicationProvider = ApplicationContext.Provider;

export function useApplicationStore(): ApplicationStore {
  const store = useContext(ApplicationContext);
  if (!store) throw new Error('no ApplicationProvider above');
  return store;
}

/** A part of the state; the component is drawn again only when that part changes. */
export function useApplication<Part>(select: (state: ApplicationState) => Part): Part {
  return useStore(useApplicationStore(), select);
}

/** How a component changes the draft. */
export function useEdit(): (change: (draft: Draft) => Draft) => void {
  const store = useApplicationStore();
  return (change) => store.setState(({ draft }) => ({ draft: change(draft), isUnsaved: true }));
}
