import { geoAzimuthalEqualArea } from 'd3';
import type { LonLat, Recipe } from './recipe.ts';
import type { Point } from './shape.ts';

/** Lambert azimuthal equal-area on the recipe's centre: degrees in, km east and south of the centre out. */
export function projectionOf({ centre, radiusKm }: Recipe['projection']): (place: LonLat) => Point {
  const projection = geoAzimuthalEqualArea()
    .rotate([-centre[0], -centre[1]])
    .scale(radiusKm)
    .translate([0, 0])
    .precision(0);
  return (place) => {
    const point = projection([place[0], place[1]]);
    if (!point) throw new Error(`${place.join(', ')} cannot be projected`);
    return point;
  };
}
