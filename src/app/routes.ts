import type { MessageKey } from '../i18n/messages';

/** Which page component an address shows. */
export type PageName = 'start' | 'notFound';

/** One prerendered page. `path` is relative to the site's root: "" or "om/"; `file` is what a host serves for it. */
export type Route = {
  readonly page: PageName;
  readonly path: string;
  readonly file: string;
  readonly title: MessageKey;
  readonly description: MessageKey;
  /** Whether the page shows figures, and so looks for the host's newer ones. */
  readonly hasFigures: boolean;
  /** Whether search engines and the sitemap should have it. */
  readonly isListed: boolean;
};

export const routes: readonly Route[] = [
  {
    page: 'start',
    path: '',
    file: 'index.html',
    title: 'page.start.title',
    description: 'page.start.description',
    hasFigures: true,
    isListed: true,
  },
  {
    page: 'notFound',
    path: '404.html',
    file: '404.html',
    title: 'page.notFound.title',
    description: 'page.notFound.description',
    hasFigures: false,
    isListed: false,
  },
];
