/** Light or dark, where the reader has chosen; without a choice it is the system's. */
export type Theme = 'light' | 'dark';

/** What can be chosen. */
export const themes: readonly Theme[] = ['light', 'dark'];

/** Under which name the browser keeps the choice: for the tab, and on the machine only if the reader asks for it. */
export const themeKey = 'sosialtjenestetall.tema';

/** The choice, and whether it is kept on the machine. */
export type ThemeChoice = { readonly theme: Theme | undefined; readonly isKept: boolean };

/** What the reader has chosen, in this tab or earlier. */
export function readTheme(): ThemeChoice {
  const kept = asTheme(from('localStorage'));
  return { theme: asTheme(from('sessionStorage')) ?? kept, isKept: kept !== undefined };
}

/** Shows a theme and keeps the choice; what is not to be kept is taken away from the machine again. */
export function chooseTheme({ theme, isKept }: ThemeChoice): void {
  const root = document.documentElement;
  if (theme) root.setAttribute('data-theme', theme);
  else root.removeAttribute('data-theme');
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[data-scheme]')) {
    const { scheme } = meta.dataset;
    meta.media = theme ? (theme === scheme ? 'all' : 'not all') : `(prefers-color-scheme: ${scheme ?? ''})`;
  }
  put('sessionStorage', theme);
  put('localStorage', isKept ? theme : undefined);
}

type Place = 'sessionStorage' | 'localStorage';

const asTheme = (text: string | null): Theme | undefined => themes.find((theme) => theme === text);

// A browser may keep nothing for the site: then the choice holds for the page.
function from(place: Place): string | null {
  try {
    return window[place].getItem(themeKey);
  } catch {
    return null;
  }
}

function put(place: Place, theme: Theme | undefined): void {
  try {
    if (theme) window[place].setItem(themeKey, theme);
    else window[place].removeItem(themeKey);
  } catch {
    // As above.
  }
}
