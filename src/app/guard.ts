// The script in the page's head (build/early.ts) stands guard until the page is hydrated: it alone is sure to be there.

/** The scripts have come: what was turned off is turned on again, and the guard speaks no more by itself. */
export function endGuard(): void {
  window.dispatchEvent(new Event('site:loaded'));
}

/** Presses are answered from now on: the stylesheet shows buttons as such. */
export function showHydrated(): void {
  document.documentElement.setAttribute('data-hydrated', '');
}

/** Nothing will be answered any more: says so, and turns off what would do nothing. */
export function showFailed(): void {
  document.documentElement.removeAttribute('data-hydrated');
  window.dispatchEvent(new Event('site:failed'));
}
