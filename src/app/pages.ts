import type { ComponentType } from 'react';
import type { Dataset } from '../domain/dataset';
import type { MapGeometry, MapPaths } from '../domain/geometry';
import type { PageName } from './routes';

/** What every page is given. */
export type PageProps = {
  readonly dataset: Dataset;
  /** The site's root path, with its slashes. */
  readonly base: string;
  readonly geometry: MapGeometry;
  readonly paths: MapPaths;
};
export type PageComponent = ComponentType<PageProps>;

/** Each page's code is its own file, loaded only where it is shown. */
export const loadPage: Record<PageName, () => Promise<PageComponent>> = {
  start: async () => (await import('../pages/start/StartPage')).StartPage,
  notFound: async () => (await import('../pages/notFound/NotFoundPage')).NotFoundPage,
};
