import { createContext, useContext } from 'react';
import { createStore, useStore } from 'zustand';
import type { StoreApi } from 'zustand';
import { emptyDraft } from '../domain/application.ts';
import type { Draft, QuotedFigure } from '../domain/application.ts';
import type { FieldPath } from '../domain/draftNumbers.ts';
import type { Grant } from '../domain/grant.ts';
import type { CountyCode, IndicatorId, PrioritySlug } from '../domain/ids.ts';
import { keepRemovedInTab } from './draftStorage.ts';

/** What the link asks for besides what is in the draft; named as the draft's own parts. */
export type Offer = {
  readonly area: CountyCode | undefined;
  readonly areas: readonly PrioritySlug[];
  readonly figures: readonly IndicatorId[];
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
  /** Whether the tab has what the machine has not; unknown before that has been tried. */
  readonly isInTab: boolean | undefined;
  /** Whether the form was filled from a file, and has not been saved on the machine or fetched from it since. */
  readonly isFromFile: boolean;
  /** How the form stands to what is saved on the machine, in words; none before anything has been saved. */
  readonly saveStatus: string;
  /** Whether saving on the machine has been said no to; it can still be asked for. */
  readonly isDeclined: boolean;
  readonly offer: Offer | undefined;
  /** Whether what was kept on the machine and what a link asks for have been taken in. */
  readonly hasArrived: boolean;
  /** Figures that the link asked for and that have not been seen since, because no area that they belong to is chosen. */
  readonly linkFigures: readonly IndicatorId[];
  /** The figures that the draft was saved with; none once the table's present ones are taken. */
  readonly quotes: readonly QuotedFigure[];
  /** What the table had in their place when the writer last said that the draft is to keep its own. */
  readonly declined: readonly QuotedFigure[];
  /** What was typed and has been taken away, in rows by their path, the last one last: it can be fetched back. */
  readonly removed: Readonly<Record<FieldPath, readonly RemovedRow[]>>;
};

/** A row that was taken away, and where it stood. */
export type RemovedRow = { readonly at: number; readonly row: Readonly<Record<string, string>> };
type RemovedRows = Pick<ApplicationState, 'removed'>;

export type ApplicationStore = StoreApi<ApplicationState>;

/** Puts a draft that was read into the form, in place of what stands there. */
export function fillForm(
  store: ApplicationStore,
  {
    draft,
    quotes,
    declined = [],
  }: Pick<ApplicationState, 'draft' | 'quotes'> & { readonly declined?: ApplicationState['declined'] },
  { removed = {}, ...from }: Pick<ApplicationState, 'kept' | 'isUnsaved' | 'isFromFile'> & Partial<RemovedRows>,
): void {
  keepRemovedInTab(removed);
  store.setState({
    draft,
    quotes,
    declined,
    ...from,
    isInTab: undefined,
    removed,
    isChecked: false,
    linkFigures: [],
  });
}

/** Notes which rows have been taken away from one place of the draft: a reload of the tab forgets none. */
export function setRemoved(store: ApplicationStore, path: FieldPath, rows: readonly RemovedRow[]): void {
  const removed = { ...store.getState().removed, [path]: rows };
  keepRemovedInTab(removed);
  store.setState({ removed });
}

/** A store of its own; its first state is what is prerendered. */
export function createApplication(grant: Grant): ApplicationStore {
  return createStore<ApplicationState>(() => ({
    draft: emptyDraft(grant),
    isUnsaved: false,
    isChecked: false,
    kept: undefined,
    isInTab: undefined,
    isFromFile: false,
    saveStatus: '',
    isDeclined: false,
    offer: undefined,
    hasArrived: false,
    linkFigures: [],
    quotes: [],
    declined: [],
    removed: {},
  }));
}

/** The figures that the draft has from the link and does not show: they wait for an area. */
export function waitingFigures({ draft, linkFigures }: ApplicationState): IndicatorId[] {
  return linkFigures.filter((id) => draft.figures.includes(id));
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
