import type { Facts } from '../dataset/facts.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { DivisionSpan } from '../domain/division.ts';
import type { MapGeometry, MapPaths } from '../domain/geometry.ts';
import type { PriorityColumns } from '../domain/priority.ts';
import type { ConvertedView } from '../view/division.ts';

/** What every page is given; `Facts` only where its route says so. */
export type PageProps = Facts & {
  readonly dataset: Dataset;
  /** The figures of a later division, if one is chosen and its code has come. */
  readonly converted: ConvertedView | undefined;
  readonly divisions: readonly DivisionSpan[];
  readonly priorities: readonly PriorityColumns[];
  readonly onDivision: (division: string | undefined) => void;
  /** What the page is about, where one component shows many: a county's code, an area's slug, a year; else "". */
  readonly subject: string;
  /** The site's root path, with its slashes. */
  readonly base: string;
  readonly geometry: MapGeometry;
  readonly paths: MapPaths;
};
