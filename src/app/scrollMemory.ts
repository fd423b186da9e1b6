/** Where the reader stood at each entry of the tab's history, by the key that its state carries. */
const positions = new Map<string, number>();
let current = '';

const keyOf = (state: unknown): string =>
  typeof state === 'object' && state !== null && 'key' in state ? String(state.key) : '';

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
  current = keyOf(window.history.state);
  window.history.scrollRestoration = 'manual';
  window.addEventListener('scroll', () => positions.set(current, window.scrollY), { passive: true });
  window.addEventListener('pagehide', () => {
    window.history.scrollRestoration = 'auto';
  });
  window.addEventListener('pageshow', () => {
    window.history.scrollRestoration = 'manual';
  });
}

/** Goes to where the reader stood at this entry, to the address' anchor, or to the top. */
export function restoreScroll(): void {
  current = keyOf(window.history.state);
  const known = positions.get(current);
  const anchor = window.location.hash.slice(1);
  const target = anchor === '' ? null : document.getElementById(decodeURIComponent(anchor));
  if (known !== undefined) window.scrollTo(0, known);
  else if (target) target.scrollIntoView();
  else window.scrollTo(0, 0);
}
