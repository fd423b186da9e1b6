import type { PageName } from './routes';

/** What the prerendered page tells the script that wakes it. */
export type PageData = {
  readonly page: PageName;
  readonly hasFigures: boolean;
  /** The site's root path, with its slashes. */
  readonly base: string;
  /** The day on which the site was built (ISO). */
  readonly built: string;
};
