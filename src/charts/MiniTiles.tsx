import type { MapGeometry } from '../domain/geometry.ts';
import type { CountyCode } from '../domain/ids.ts';
import { layoutTiles } from './tiles.layout.ts';

/** Where in the country a county is: one tile a county, this one filled and framed. Its caption says it in words. */
export function MiniTiles({ tiles, county }: { readonly tiles: MapGeometry['tiles']; readonly county: CountyCode }) {
  const placed = layoutTiles(tiles);
  const columns = Math.max(...placed.map(({ column }) => column));
  const rows = Math.max(...placed.map(({ row }) => row));
  return (
    <svg className="mini-tiles" viewBox={`0 0 ${columns * 10 + 1} ${rows * 10 + 1}`} aria-hidden>
      {placed.map(({ county: code, row, column }) => (
        <rect
          key={code}
          data-chosen={code === county || undefined}
          x={column * 10 - 9}
          y={row * 10 - 9}
          width={9}
          height={9}
        />
      ))}
    </svg>
  );
}
