import { mergeArcs } from 'topojson-client';
import { compositionOf } from '../../src/domain/crosswalk.ts';
import type { Crosswalk } from '../../src/domain/crosswalk.ts';
import type { LaterMaps, MapGeometry } from '../../src/domain/geometry.ts';
import type { CountyCode } from '../../src/domain/ids.ts';
import { labelOf } from '../../scripts/geo/label.ts';
import { areaFeatures } from '../../scripts/geo/topology.ts';
import type { AreaGeometry } from '../../scripts/geo/topology.ts';
import type { Data } from './readData.ts';
import { drawMap, readMapFile } from './readMap.ts';
import type { MapFile } from './readMap.ts';

/**
 * The maps of the later divisions, put together from the counties of the figures just as the figures are: what one sees
 * is what was added. The borders are today's only where the sum is exact, which the notes beside the map say.
 */
export function readLaterMaps(crosswalk: Crosswalk, { definitions }: Pick<Data, 'definitions'>): LaterMaps {
  const { people, table } = definitions;
  const map = readMapFile(table.division);
  const inhabitants = (code: CountyCode) => people[table.division]?.[code]?.['i_alt'] ?? 0;
  const drawn = crosswalk.later.map(({ start, counties }) => {
    const merged = counties.map(({ code }) => {
      const { nearest } = compositionOf(crosswalk, start, code);
      return { code, from: nearest.map((county) => county.code) };
    });
    return [start, drawMap(mergeAreas(map, merged, inhabitants))] as const;
  });
  return Object.fromEntries(drawn);
}

type Merged = { readonly code: CountyCode; readonly from: readonly CountyCode[] };

function mergeAreas(map: MapFile, merged: readonly Merged[], inhabitants: (code: CountyCode) => number): MapFile {
  const geometries = merged
    .filter(({ from }) => from.length > 0)
    .map(({ code, from }) => {
      const parts = map.objects.areas.geometries.filter(({ id }) => from.includes(id as CountyCode));
      return { ...mergeArcs(map, parts), id: code };
    });
  const joined: MapFile = { ...map, objects: { areas: { type: 'GeometryCollection', geometries } } };
  const labels = areaFeatures(joined).map((area, i) => ({ ...geometries[i], properties: { label: labelOf(area) } }));
  return {
    ...joined,
    objects: { areas: { type: 'GeometryCollection', geometries: labels as AreaGeometry[] } },
    tiles: mergeTiles(map.tiles, merged, inhabitants),
  };
}

/** A later county's tile stands where that of its most populous part stood. */
function mergeTiles(
  tiles: MapGeometry['tiles'],
  merged: readonly Merged[],
  inhabitants: (code: CountyCode) => number,
): (CountyCode | null)[][] {
  const place = new Map(
    merged.map(({ code, from }) => [[...from].sort((a, b) => inhabitants(b) - inhabitants(a))[0], code]),
  );
  return tiles.map((row) => row.map((area) => (area === null ? null : (place.get(area) ?? null))));
}
