import type { MapGeometry } from '../domain/geometry';
import type { AreaCode } from '../domain/ids';

/** Where a county's tile stands in the grid, counted from 1. */
export type PlacedTile = { readonly area: AreaCode; readonly row: number; readonly column: number };

/** The tiles in reading order. */
export function layoutTiles(tiles: MapGeometry['tiles']): PlacedTile[] {
  return tiles.flatMap((row, y) =>
    row.flatMap((area, x) => (area === null ? [] : [{ area, row: y + 1, column: x + 1 }])),
  );
}
