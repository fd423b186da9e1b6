// The script in the page's head (build/early.ts) stands guard until the page is awake: it alone is sure to be there.

/** The scripts have come: what was turned off is turned on again, and the guard speaks no more by itself. */
export function endGuard(): void {
  window.dispatchEvent(new Event('site:awake'));
}

/** Presses are answered from now on: the stylesheet shows buttons as such. */
export function showAwake(): void {
  document.documentElement.setAttribute('data-awake', '');
}

/** Nothing will be answered any more: says so, and turns off what would do nothing. */
export function showFailed(): void {
  document.documentElement.removeAttribute('data-awake');
  window.dispatchEvent(new Event('site:failed'));
}
