import type { MessagePart } from '../i18n/messages';
import type { PageComponent } from './pageProps';
import type { PageName } from './routes';

type Entry = {
  readonly load: () => Promise<{ readonly Page: PageComponent }>;
  /** The messages that it shows beside those for every page. */
  readonly texts: readonly MessagePart[];
  /** Beginnings of the names of Aksel's classes that come only with an action: their rules stay in the page's CSS. */
  readonly lateClasses?: readonly string[];
};

/** Each page's code, data and messages are loaded only where it is shown: one entry a page. */
export const pages: Record<PageName, Entry> = {
  start: { load: () => import('./entries/start'), texts: [] },
  counties: { load: () => import('./entries/counties'), texts: ['routes', 'areas'] },
  county: { load: () => import('./entries/county'), texts: ['routes', 'grant', 'figures', 'county'] },
  priorities: { load: () => import('./entries/priorities'), texts: ['routes', 'grant', 'areas'] },
  priority: { load: () => import('./entries/priority'), texts: ['routes', 'grant', 'areas'] },
  grants: { load: () => import('./entries/grants'), texts: ['routes', 'grant', 'announcement'] },
  grant: { load: () => import('./entries/grant'), texts: ['routes', 'grant', 'announcement'] },
  application: {
    load: () => import('./entries/application'),
    texts: ['routes', 'grant', 'figures', 'application'],
    lateClasses: ['aksel-error-', 'aksel-text-field--error'],
  },
  compare: { load: () => import('./entries/compare'), texts: ['routes', 'figures', 'compare'] },
  about: { load: () => import('./entries/about'), texts: ['routes', 'grant', 'about'] },
  accessibility: { load: () => import('./entries/accessibility'), texts: ['routes', 'about'] },
  notFound: { load: () => import('./entries/notFound'), texts: ['routes'] },
};
