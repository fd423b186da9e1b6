import type { ComponentType } from 'react';
import type { Dataset } from '../domain/dataset.ts';
import type { MapGeometry, MapPaths } from '../domain/geometry.ts';

/** What every page is given. */
export type PageProps = {
  readonly dataset: Dataset;
  /** What the page is about, where one component shows many: a county's code, an area's slug, a year; else "". */
  readonly subject: string;
  /** The site's root path, with its slashes. */
  readonly base: string;
  readonly geometry: MapGeometry;
  readonly paths: MapPaths;
};
export type PageComponent = ComponentType<PageProps>;
