/** Id of the element that holds a page's content. */
export const mainId = 'innhold';

/** Takes the focus to the content when what had it is gone; the view stays where it is. */
export function focusMain(): void {
  document.getElementById(mainId)?.focus({ preventScroll: true });
}
