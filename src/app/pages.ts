import type { MessagePart } from '../i18n/messages.ts';
import type { PageComponent } from './pageProps.ts';
import type { PageName } from './routes.ts';

type Entry = {
  readonly load: () => Promise<{ readonly Page: PageComponent }>;
  /** The messages that it shows beside those for every page. */
  readonly texts: readonly MessagePart[];
  /** Beginnings of the names of Aksel's classes that come only with an action: their rules stay in the page's CSS. */
  readonly lateClasses?: readonly string[];
};

/** Each page's code, data and messages are loaded only where it is shown: one entry a page. */
export const pages: Record<PageName, Entry> = {
  start: { load: () => import('./entries/start.tsx'), texts: [] },
  counties: { load: () => import('./entries/counties.tsx'), texts: ['routes', 'areas'] },
  county: { load: () => import('./entries/county.tsx'), texts: ['routes', 'grant', 'figures', 'county'] },
  priorities: { load: () => import('./entries/priorities.tsx'), texts: ['routes', 'grant', 'areas'] },
  priority: { load: () => import('./entries/priority.tsx'), texts: ['routes', 'grant', 'areas'] },
  grants: { load: () => import('./entries/grants.tsx'), texts: ['routes', 'grant', 'announcement'] },
  grant: { load: () => import('./entries/grant.tsx'), texts: ['routes', 'grant', 'announcement'] },
  application: {
    load: () => import('./entries/application.tsx'),
    texts: ['routes', 'grant', 'figures', 'application'],
    lateClasses: ['aksel-error-', 'aksel-text-field--error'],
  },
  compare: { load: () => import('./entries/compare.tsx'), texts: ['routes', 'figures', 'compare'] },
  about: { load: () => import('./entries/about.tsx'), texts: ['routes', 'grant', 'about'] },
  accessibility: { load: () => import('./entries/accessibility.ts'), texts: ['routes', 'about'] },
  notFound: { load: () => import('./entries/notFound.ts'), texts: ['routes'] },
};
