import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Box, DrawnMap } from '../../src/domain/geometry.ts';
import type { CountyCode } from '../../src/domain/ids.ts';
import { drawPaths } from '../../scripts/geo/drawPaths.ts';
import { areaFeatures, polygonsOf } from '../../scripts/geo/topology.ts';
import type { AreaTopology } from '../../scripts/geo/topology.ts';

/** A built map, public/geo/*.json: the topology with what else a page needs. */
export type MapFile = AreaTopology & {
  readonly division: string;
  readonly credit: string;
  readonly bbox: [number, number, number, number];
  readonly inset: { readonly box: [number, number, number, number] };
  readonly tiles: (CountyCode | null)[][];
  readonly around: string;
};

/** Drawn units are the grid that the map was built on. */
const unitsPerKm = 2;

/** The built map of a county division; none where there is none. */
export function findMapFile(division: string): MapFile | undefined {
  const folder = path.join(import.meta.dirname, '../../public/geo');
  const files = readdirSync(folder).map((name) => JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as MapFile);
  return files.find((file) => file.division === division);
}

/** A map's outlines and what else a page needs to draw it. */
export function drawMap(map: MapFile): DrawnMap {
  const box = ([west, north, east, south]: readonly [number, number, number, number]): Box =>
    [west, north, east - west, south - north].map((km) => km * unitsPerKm) as unknown as Box;
  const labels = map.objects.areas.geometries.map(({ id, properties }) => {
    const [x = 0, y = 0] = properties?.label ?? [];
    return [id, [Math.round(x * unitsPerKm), Math.round(y * unitsPerKm)]] as const;
  });
  return {
    geometry: {
      box: box(map.bbox),
      inset: box(map.inset.box),
      insetAreas: areasWithin(map, map.inset.box),
      labels: Object.fromEntries(labels),
      tiles: map.tiles,
      credit: map.credit,
      sea: landBands(map),
    },
    paths: { areas: Object.fromEntries(drawPaths(map, { unitsPerKm, digits: 0 })), around: map.around },
  };
}

/** So many bands that a line of text is about as high as one. */
const bands = 28;

/** Where the land begins and ends in each band of the map, in drawn units; a band without land has its own middle. */
function landBands(map: MapFile): [number, number][] {
  const [west, north, east, south] = map.bbox;
  const high = (south - north) / bands;
  const middle = (west + east) / 2;
  const found = Array.from({ length: bands }, (): [number, number] => [Infinity, -Infinity]);
  for (const ring of areaFeatures(map).flatMap((area) => polygonsOf(area).flat())) {
    for (const [i, [x = 0, y = 0]] of ring.entries()) {
      const [toX = x, toY = y] = ring[i + 1] ?? [];
      // A long line crosses bands in which it has no corner.
      const steps = Math.max(1, Math.ceil(Math.abs(toY - y) / (high / 4)));
      for (let step = 0; step <= steps; step += 1) {
        const at = [x, y].map((from, axis) => from + (((axis === 0 ? toX : toY) - from) * step) / steps);
        const band = found[Math.min(bands - 1, Math.max(0, Math.floor(((at[1] ?? 0) - north) / high)))];
        if (band) band.splice(0, 2, Math.min(band[0], at[0] ?? 0), Math.max(band[1], at[0] ?? 0));
      }
    }
  }
  return found.map(
    (ends) => ends.map((x) => Math.round((Number.isFinite(x) ? x : middle) * unitsPerKm)) as [number, number],
  );
}

/** The areas whose extent meets a box (km). */
function areasWithin(map: AreaTopology, [west, north, east, south]: MapFile['inset']['box']): CountyCode[] {
  return areaFeatures(map)
    .filter((area) => {
      const points = polygonsOf(area).flat(2);
      const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
      return Math.min(...xs) < east && Math.max(...xs) > west && Math.min(...ys) < south && Math.max(...ys) > north;
    })
    .map(({ id }) => id as CountyCode);
}
