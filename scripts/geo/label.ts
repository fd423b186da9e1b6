import polylabel from 'polylabel';
import { polygonsOf, type AreaFeature, type Label } from './topology.ts';

const PRECISION_KM = 0.1;

/** The point of an area farthest from its outline, in its roomiest piece of land; km, one decimal. */
export function labelOf(area: AreaFeature): Label {
  const [best] = polygonsOf(area)
    .map((piece) => polylabel(piece, PRECISION_KM))
    .sort((a, b) => b.distance - a.distance);
  if (!best) throw new Error(`${area.id} has no land left`);
  const [x, y, radius] = [best[0], best[1], best.distance].map((km) => Math.round(km * 10) / 10);
  return [x!, y!, radius!];
}
