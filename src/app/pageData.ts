import type { PageName } from './routes.ts';

/** What the prerendered page tells the script that wakes it. */
export type PageData = {
  readonly page: PageName;
  /** As in the route: a county's code, an area's slug, a year. */
  readonly subject: string;
  readonly hasFigures: boolean;
  /** The site's root path, with its slashes. */
  readonly base: string;
  /** The day on which the site was built (ISO). */
  readonly built: string;
};
