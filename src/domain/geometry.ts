import type { CountyCode } from './ids.ts';

/** x, y, width and height in drawn units; y grows to the south. */
export type Box = readonly [x: number, y: number, width: number, height: number];

/**
 * A division's map without its outlines, which stand in the pages' HTML. Equal-area, one drawn unit is 0.5 km.
 * Built by `npm run geo`; source and accuracy in docs/geometry.md.
 */
export type MapGeometry = {
  readonly box: Box;
  /** The window that shows the most crowded counties enlarged. */
  readonly inset: Box;
  /** The counties of which it shows something. */
  readonly insetAreas: readonly CountyCode[];
  /** Where a county's figure stands: the point farthest from its outline. */
  readonly labels: Readonly<Record<CountyCode, readonly [x: number, y: number]>>;
  /** Rows of a grid with one equal tile a county. */
  readonly tiles: readonly (readonly (CountyCode | null)[])[];
  readonly credit: string;
  /** The map in bands from the north, equally high: where the land begins and ends in each, west to east. */
  readonly sea: readonly (readonly [west: number, east: number])[];
};

/** SVG path data, in the geometry's units: of each area, and of the land of other countries. */
export type MapPaths = { readonly areas: Readonly<Record<CountyCode, string>>; readonly around: string };

/** A whole map, as it is drawn. */
export type DrawnMap = { readonly geometry: MapGeometry; readonly paths: MapPaths };

/** Maps of later divisions by their first day (ISO): the figures' counties put together as the figures are. */
export type LaterMaps = Readonly<Record<string, DrawnMap>>;
