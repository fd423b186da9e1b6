/** Where the reader stood at each entry of the tab's history, by the key that its state carries. */
const positions = new Map<string, number>();
let current = '';

/** What an entry of the history carries; `scroll`: where the reader stood, for a document that has forgotten it. */
type EntryState = { readonly key: string; readonly scroll?: number };

const stateOf = (state: unknown): EntryState =>
  typeof state === 'object' && state !== null && 'key' in state ? (state as EntryState) : { key: '' };
const keyOf = (state: unknown): string => stateOf(state).key;

/** Writes the position into the entry itself: it outlives the document, and nothing is stored for it. */
function writePosition(): void {
  const state = stateOf(window.history.state);
  if (state.key === current) window.history.replaceState({ ...state, scroll: window.scrollY }, '');
}

/** Whether the browser has just made this entry by itself, for an anchor. */
export const isNewEntry = (): boolean => keyOf(window.history.state) === '';

/** State for a new entry of the history. */
export const newEntry = (): { readonly key: string } => ({ key: `${performance.now()} ${Math.random()}` });

/**
 * Remembers where the reader stands. The browser restores that by itself when a document is loaded, and goes on doing
 * so; but within the document it would do it before the page that it belongs to has come.
 */
export function rememberScroll(): void {
  if (isNewEntry()) window.history.replaceState(newEntry(), '');
  const state = stateOf(window.history.state);
  current = state.key;
  // A browser that was told too late to do it by itself leaves the reader at the top.
  if (state.scroll !== undefined && window.scrollY === 0) window.scrollTo(0, state.scroll);
  window.history.scrollRestoration = 'manual';
  window.addEventListener('scroll', () => positions.set(current, window.scrollY), { passive: true });
  window.addEventListener('scrollend', writePosition, { passive: true });
  window.addEventListener('pagehide', () => {
    writePosition();
    window.history.scrollRestoration = 'auto';
  });
  window.addEventListener('pageshow', () => {
    window.history.scrollRestoration = 'manual';
  });
}

/** Goes to where the reader stood at this entry, to the address' anchor, or to the top. */
export function restoreScroll(): void {
  current = keyOf(window.history.state);
  const known = positions.get(current) ?? stateOf(window.history.state).scroll;
  const target = document.getElementById(anchorOf(window.location.hash));
  if (known !== undefined) window.scrollTo(0, known);
  else if (target) target.scrollIntoView();
  else window.scrollTo(0, 0);
}

/** The id that an address' anchor names; as it stands if it is no proper one. */
function anchorOf(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return hash.slice(1);
  }
}
