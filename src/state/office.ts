import type { UseStore } from 'idb-keyval';
import { create } from 'zustand';
import { broughtToKeep } from '../domain/brought.ts';
import type { Brought } from '../domain/office.ts';

/** What the office has brought along. It lives with the tab unless its reader asks for more. */
export type OfficeState = Brought & {
  /** Whether it is saved on the machine. */
  readonly isSaved: boolean;
  /** Whether it is too large to outlive the page being loaded anew. */
  readonly isOnlyInMemory: boolean;
  readonly hasArrived: boolean;
};

const empty: OfficeState = {
  municipality: undefined,
  files: [],
  taken: [],
  goesAlong: false,
  isSaved: false,
  isOnlyInMemory: false,
  hasArrived: false,
};

const key = 'hos-oss';
const database = 'hos-oss';

/** The store on the machine; loaded, and made, only once something is to be saved. */
async function openStore() {
  const { get, promisifyRequest, set } = await import('idb-keyval');
  // Closed each time: one that is open is not deleted.
  const store: UseStore = async (mode, work) => {
    const opening = indexedDB.open(database);
    opening.onupgradeneeded = () => opening.result.createObjectStore('kept');
    const opened = await promisifyRequest(opening);
    try {
      return await work(opened.transaction('kept', mode).objectStore('kept'));
    } finally {
      opened.close();
    }
  };
  return {
    read: () => get<unknown>(key, store),
    write: (kept: Kept) => set(key, kept, store),
    remove: () => promisifyRequest(indexedDB.deleteDatabase(database)),
  };
}

/** Whether something was ever saved: looking into a store would make one. */
const hasStore = async () => (await indexedDB.databases()).some(({ name }) => name === database);

/** Keeping more with the tab would hold up the page: browsers write it while all else waits. */
const mostLetters = 300_000;

export const useOffice = create<OfficeState>(() => empty);

/** The version of what is kept: another one's shape is not this one's, and would break the page. */
const version = 1;

type Kept = Brought & { readonly version: number };
const keptOf = ({ municipality, files, taken, goesAlong = false }: OfficeState): Kept => ({
  version,
  municipality,
  files,
  taken,
  goesAlong,
});

/** Changes what the office has brought; what is saved on the machine follows. */
export function changeOffice(change: (state: OfficeState) => Partial<OfficeState>): void {
  useOffice.setState(change);
  keepWithTab();
  if (useOffice.getState().isSaved) void saveOffice();
}

/** Whether it has more letters than are kept with the tab; counted no further than that. */
function isLarge({ files }: OfficeState): boolean {
  let letters = 0;
  for (const { file } of files)
    for (const { cells } of file.measures)
      for (const cell of cells) if ((letters += cell.length + 3) > mostLetters) return true;
  return false;
}

function keepWithTab(): void {
  const state = useOffice.getState();
  let isOnlyInMemory = isLarge(state);
  try {
    if (isOnlyInMemory) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, JSON.stringify(keptOf(state)));
  } catch {
    isOnlyInMemory = true;
  }
  if (isOnlyInMemory !== state.isOnlyInMemory) useOffice.setState({ isOnlyInMemory });
}

const isKept = (value: unknown): value is Kept =>
  typeof value === 'object' &&
  value !== null &&
  (value as Kept).version === version &&
  Array.isArray((value as Kept).files) &&
  Array.isArray((value as Kept).taken);

const takeIn = ({ municipality, files, taken, goesAlong = false }: Kept) =>
  useOffice.setState({ municipality, files, taken, goesAlong });

/** Takes in what was kept with the tab, or else on the machine; once a document. */
export async function arriveOffice(): Promise<void> {
  if (useOffice.getState().hasArrived) return;
  useOffice.setState({ hasArrived: true });
  try {
    const own: unknown = JSON.parse(sessionStorage.getItem(key) ?? 'null');
    if (isKept(own)) takeIn(own);
  } catch {
    // What cannot be read is as if it were not there.
  }
  try {
    if (!(await hasStore())) return;
    const saved = await (await openStore()).read();
    if (!isKept(saved)) return;
    if (useOffice.getState().files.length === 0) takeIn(saved);
    useOffice.setState({ isSaved: true });
  } catch {
    // A browser without storage has saved nothing.
  }
}

/** Saves it on the machine, and says whether that could be done. */
export async function saveOffice(): Promise<boolean> {
  try {
    await (await openStore()).write(keptOf(useOffice.getState()));
    useOffice.setState({ isSaved: true });
    return true;
  } catch {
    useOffice.setState({ isSaved: false });
    return false;
  }
}

/** Deletes all of it: here, with the tab and on the machine. */
export async function deleteOffice(): Promise<void> {
  useOffice.setState({ ...empty, hasArrived: true });
  try {
    sessionStorage.removeItem(key);
    if (await hasStore()) await (await openStore()).remove();
  } catch {
    // Where nothing can be stored, nothing is.
  }
}

/** What goes along in a project file, where its reader wants that. */
export function officeGoingAlong(): Brought | undefined {
  const state = useOffice.getState();
  return state.goesAlong ? broughtToKeep(state) : undefined;
}

/**
 * Takes in what came along in a project file, beside what is here; a file or figure that is here stays as it is. Returns
 * whose figures were here: only where none were does the file's wish, that they go along, hold on.
 */
export async function bringOffice({ municipality, files, taken }: Brought): Promise<Brought> {
  await arriveOffice();
  const before = useOffice.getState();
  const isEmpty = before.files.length === 0 && before.taken.length === 0;
  const added = <T extends { readonly id: string }>(here: readonly T[], there: readonly T[]) => [
    ...here,
    ...there.filter(({ id }) => !here.some((one) => one.id === id)),
  ];
  changeOffice((state) => ({
    municipality: state.municipality ?? municipality,
    files: added(state.files, files),
    taken: added(state.taken, taken),
    goesAlong: isEmpty || (state.goesAlong ?? false),
  }));
  return before;
}
