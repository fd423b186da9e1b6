import { mergeArcs } from 'topojson-client';
import { crosswalkFrom } from '../../src/dataset/crosswalk.ts';
import { DataError, fault, shown } from '../../src/dataset/dataError.ts';
import { tableName } from '../../src/dataset/definitionFiles.ts';
import { summable } from '../../src/domain/division.ts';
import { compositionOf } from '../../src/domain/crosswalk.ts';
import type { Register } from '../../src/domain/crosswalk.ts';
import type { DrawnMap, LaterMaps, MapGeometry } from '../../src/domain/geometry.ts';
import type { CountyCode } from '../../src/domain/ids.ts';
import { labelOf } from '../../scripts/geo/label.ts';
import { areaFeatures } from '../../scripts/geo/topology.ts';
import type { AreaGeometry } from '../../scripts/geo/topology.ts';
import { readCountyFiles, readRegisterFiles } from './readCountyFiles.ts';
import { dataDir, readDefinitionFiles } from './readData.ts';
import { drawMap, findMapFile } from './readMap.ts';
import type { MapFile } from './readMap.ts';

/** The map of a table's own counties, and of the later ones that its figures are summed into. None named: the newest's. */
export function readTableMaps(dir = dataDir, id?: string): { readonly own: DrawnMap; readonly later: LaterMaps } {
  const definitions = readDefinitionFiles(dir, id);
  const { table, counties } = definitions;
  const register = readRegisterFiles(dir, definitions);
  const { crosswalk } = readCountyFiles(dir, id);
  const later = crosswalk.later.flatMap(({ start }) => {
    const map = mapOf(start, register);
    const shown = summable(crosswalk, start, counties);
    return map
      ? [
          [
            start,
            drawMap(
              only(
                map,
                shown.map(({ code }) => code),
              ),
            ),
          ] as const,
        ]
      : [];
  });
  const own = mapOf(table.division, register);
  if (!own) {
    const expected =
      'en inndeling som public/geo/ har kart over (oppskrift i data/geo/, npm run geo), eller som registeret følger';
    throw new DataError([fault(tableName(table.id), 'egenskapen «division»', shown(table.division), expected)]);
  }
  return {
    own: drawMap(
      only(
        own,
        counties.map(({ code }) => code),
      ),
    ),
    later: Object.fromEntries(later),
  };
}

/**
 * The map of a division: its own, or put together from the counties of one that has a map just as figures are. The borders
 * are the division's own only where the sum is exact, which the notes beside the map say.
 */
function mapOf(division: string, register: Register): MapFile | undefined {
  const built = findMapFile(division);
  if (built) return built;
  for (const { start, counties } of register.divisions) {
    const map = findMapFile(start);
    const crosswalk = crosswalkFrom(register, start, counties);
    const whole = crosswalk.later.find((later) => later.start === division);
    if (!map || !whole) continue;
    const merged = whole.counties.map(({ code }) => {
      const { nearest } = compositionOf(crosswalk, division, code);
      return { code, from: nearest.map((county) => county.code) };
    });
    const inhabitants = (code: CountyCode) =>
      register.pieces.reduce((sum, { people, counties: of }) => sum + (of[start] === code ? people : 0), 0);
    return mergeAreas(map, merged, inhabitants);
  }
  return undefined;
}

/** The map without the counties that a table leaves out. */
function only(map: MapFile, codes: readonly CountyCode[]): MapFile {
  const { areas } = map.objects;
  const has = (code: CountyCode) => codes.includes(code);
  return {
    ...map,
    objects: { areas: { ...areas, geometries: areas.geometries.filter(({ id }) => has(id as CountyCode)) } },
    tiles: map.tiles.map((row) => row.map((area) => (area !== null && has(area) ? area : null))),
  };
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
