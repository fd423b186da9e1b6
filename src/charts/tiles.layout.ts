import type { MapGeometry } from '../domain/geometry.ts';
import type { CountyCode } from '../domain/ids.ts';
import type { Walk } from '../domain/order.ts';

/** Where a county's tile stands in the grid, counted from 1. */
export type PlacedTile = { readonly county: CountyCode; readonly row: number; readonly column: number };

/** The tiles in reading order. */
export function layoutTiles(tiles: MapGeometry['tiles']): PlacedTile[] {
  return tiles.flatMap((row, y) =>
    row.flatMap((county, x) => (county === null ? [] : [{ county, row: y + 1, column: x + 1 }])),
  );
}

/** How the arrow keys go through the tiles: along the rows, and down the columns. */
export function tileWalk(placed: readonly PlacedTile[]): Walk {
  const areas = (tiles: readonly PlacedTile[]) => tiles.map(({ county }) => county);
  const right = areas(placed);
  return { right, down: areas([...placed].sort((a, b) => a.column - b.column)), reading: right };
}
