import { create } from 'zustand';

/** After so long it counts as not coming; if it does come, nothing is said any more (ms). */
const patience = 10_000;

/** Stands last in the file (build/prerender.ts): with it all of the file is there, and not only its beginning. */
export const lastRule = ':root{--sheet:whole}';

/** Whether the site's stylesheet has not come: the first page has its own rules, other pages are bare without it. */
export const useStylesheet = create<{ readonly isMissing: boolean }>(() => ({ isMissing: false }));

/** Says so when the stylesheet has not come. Returns whether it is there by now. */
export function watchStylesheet(): () => boolean {
  const link = document.querySelector('link[rel="stylesheet"]');
  // While developing, the styles come with the code.
  if (!link) return () => true;
  const isWhole = () => getComputedStyle(document.documentElement).getPropertyValue('--sheet').trim() === 'whole';
  const look = () => useStylesheet.setState({ isMissing: !isWhole() });
  link.addEventListener('load', look);
  if (document.readyState === 'complete') look();
  else {
    window.addEventListener('load', look, { once: true });
    setTimeout(look, patience);
  }
  return isWhole;
}
