import { filter, planarRingArea, presimplify } from 'topojson-simplify';
import type { Recipe, Tolerance } from './recipe.ts';
import type { Arc, AreaTopology } from './topology.ts';
import { arcsOf } from './topology.ts';

/** Corners that an island keeps however small it is: the end of its arc and the three heaviest. With fewer it would be a line. */
const ISLAND_CORNERS = 4;

/** Visvalingam's simplification, arc by arc, so that a shared border stays shared; islands below the threshold go. Plane km. */
export function simplifyTopology(topology: AreaTopology, { finer, ...coarse }: Recipe['simplify']): AreaTopology {
  const toleranceOf = (arcs: ReadonlySet<number>) => (arc: number) =>
    finer && arcs.has(arc < 0 ? ~arc : arc) ? finer : coarse;
  const weighted = presimplify(topology);
  const before = toleranceOf(arcsOf(weighted, finer?.areas ?? []));
  const kept = filter(weighted, ((ring: number[]) => ringKm2(weighted, ring) >= before(ring[0]!).islandKm2) as never);
  const after = toleranceOf(arcsOf(kept as AreaTopology, finer?.areas ?? []));
  return { ...kept, arcs: kept.arcs.map((arc, i) => thinArc(arc as Arc, after(i))) } as AreaTopology;
}

/** The third number of a weighted point is the area in km² of the triangle it stood for; ends of an arc weigh infinitely much. */
function thinArc(arc: Arc, { vertexKm2 }: Tolerance): Arc {
  const [first, last] = [arc[0]!, arc.at(-1)!];
  const isIsland = first[0] === last[0] && first[1] === last[1];
  const corners = arc
    .map((point) => point[2]!)
    .filter(Number.isFinite)
    .sort((a, b) => b - a);
  const threshold = isIsland ? Math.min(vertexKm2, corners[ISLAND_CORNERS - 2] ?? 0) : vertexKm2;
  return arc.filter((point) => point[2]! >= threshold).map(([x, y]) => [x!, y!]);
}

function ringKm2(topology: AreaTopology, ring: number[]): number {
  const points = ring.flatMap((arc) => {
    const line = topology.arcs[arc < 0 ? ~arc : arc] as Arc;
    return (arc < 0 ? line.toReversed() : line).slice(0, -1);
  });
  return planarRingArea([...points, points[0]!] as [number, number][]);
}
