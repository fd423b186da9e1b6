import type { Point } from './shape.ts';
import { areaFeatures, polygonsOf, type AreaTopology } from './topology.ts';

/** How a map is drawn: `unitsPerKm` sets the size, coordinates are rounded to `digits` decimals of a unit. */
export type Drawing = { readonly unitsPerKm: number; readonly digits: number };

/** SVG path data by area code. Corners are rounded first and then told apart, so neighbours' borders stay exactly on each other. */
export function drawPaths(map: AreaTopology, { unitsPerKm, digits }: Drawing): Map<string, string> {
  const grid = 10 ** digits;
  const place = ([x, y]: Point): Point => [Math.round(x * unitsPerKm * grid), Math.round(y * unitsPerKm * grid)];
  const drawn = areaFeatures(map).map((area): [string, string] => {
    const rings = polygonsOf(area)
      .flat()
      .map((ring) => drawRing(ring.slice(0, -1).map(place), grid));
    return [area.id, rings.join('')];
  });
  return new Map(drawn);
}

/** One closed ring: an absolute start, then relative steps; a minus sign serves as separator. */
function drawRing(ring: Point[], grid: number): string {
  const [start] = ring;
  const steps = ring.slice(1).map(([x, y], i): Point => [x - ring[i]![0], y - ring[i]![1]]);
  const moves = steps.filter(([dx, dy]) => dx !== 0 || dy !== 0);
  return moves.length < 2 ? '' : `M${numbers([start!], grid)}l${numbers(moves, grid)}z`;
}

function numbers(points: Point[], grid: number): string {
  return points
    .flat()
    .map((n) => String(n / grid).replace(/^(-?)0\./, '$1.'))
    .join(' ')
    .replaceAll(' -', '-');
}
