import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { feature, mergeArcs, merge, neighbors } from 'topojson-client';
import { describe, expect, it } from 'vitest';
import { landKm2 } from '../../scripts/geo/accuracy.ts';
import type { BuiltMap } from '../../scripts/geo/buildMap.ts';
import { readRecipes } from '../../scripts/geo/recipe.ts';
import { isInside, type Point } from '../../scripts/geo/shape.ts';
import { areaFeatures, polygonsOf } from '../../scripts/geo/topology.ts';
import { crossings } from './crossings.ts';

type Expected = {
  codes: string[];
  neighbours: string[];
  km2Between: Record<string, [number, number]>;
  publishedKm2: { areas: Record<string, number> };
  shareWithin: Record<string, number>;
};

const recipes = readRecipes('data/geo').map(({ file, recipe }) => ({ name: path.basename(file, '.json'), recipe }));

describe.each(recipes)('the map built from $name', ({ name, recipe }) => {
  const text = readFileSync(recipe.output, 'utf8');
  const map = JSON.parse(text) as BuiltMap;
  const geometries = map.objects.areas.geometries;
  const features = areaFeatures(map);
  const km2 = Object.fromEntries(features.map((area) => [area.id, landKm2(polygonsOf(area))]));
  const whole = Object.values(km2).reduce((total, area) => total + area, 0);

  it('carries what its recipe says', () => {
    expect(geometries.map(({ id }) => id)).toEqual(Object.keys(recipe.areas).sort());
    const { division, inset, tiles } = map;
    expect({ division, inset, tiles }).toEqual({ division: recipe.division, inset: recipe.inset, tiles: recipe.tiles });
  });

  it('has no overlap: no two lines cross, touch or coincide but at a common end', () => {
    const lines = map.arcs.map((_, arc) => lineOf(map, arc));
    expect(crossings(lines)).toEqual([]);
  });

  it('shares every inner border between exactly two areas, once in each direction', () => {
    const uses = new Map<number, number[]>();
    for (const arc of geometries.flatMap(({ arcs }) => (arcs as number[][]).flat(2))) {
      const line = arc < 0 ? ~arc : arc;
      uses.set(line, [...(uses.get(line) ?? []), Math.sign(arc + 0.5)]);
    }
    expect([...uses.keys()].sort((a, b) => a - b)).toEqual(map.arcs.map((_, i) => i));
    for (const directions of uses.values()) expect([[1], [-1], [1, -1], [-1, 1]]).toContainEqual(directions);
  });

  it('has no hole: the dissolved whole is as large as the sum and has outlines only', () => {
    const dissolved = merge(map, geometries);
    const land = dissolved.coordinates as Point[][][];
    expect(landKm2(land)).toBeCloseTo(whole, 6);
    expect(land.filter((rings) => rings.length > 1)).toEqual([]);
    expect(mergeArcs(map, geometries as never).arcs).toHaveLength(land.length);
  });

  it('puts every label point inside its area, with its free radius around it', () => {
    for (const area of features) {
      const [x, y, radius] = geometries.find(({ id }) => id === area.id)!.properties!.label!;
      const home = polygonsOf(area).find(([outline]) => isInside([x, y], outline!.slice(1)));
      expect(home, `${area.id}: label outside`).toBeDefined();
      const nearest = Math.min(...home!.flat().map((corner) => Math.hypot(corner[0] - x, corner[1] - y)));
      expect(nearest, `${area.id}: corner inside the free radius`).toBeGreaterThanOrEqual(radius - 0.2);
    }
  });

  it('shows the whole of every inset area in the inset window', () => {
    const [left, top, right, bottom] = recipe.inset.box;
    const shown = features
      .filter(({ id }) => recipe.inset.areas.includes(id))
      .flatMap((area) => polygonsOf(area).flat(2));
    const outside = shown.filter(([x, y]) => x < left || x > right || y < top || y > bottom);
    expect(outside).toEqual([]);
  });

  it('was measured as it stands: the accuracy table in docs/geometry.md is of this very file', () => {
    expect(measured(name).sha256).toBe(createHash('sha256').update(text).digest('hex'));
  });

  const fixture = `tests/geo/fixtures/${name}.json`;
  it.runIf(existsSync(fixture))('agrees with what is known of the division', () => {
    const expected = JSON.parse(readFileSync(fixture, 'utf8')) as Expected;
    const published = expected.publishedKm2.areas;
    const publishedWhole = Object.values(published).reduce((total, area) => total + area, 0);
    const within = (code: string) => expected.shareWithin[code] ?? expected.shareWithin.any!;

    expect(geometries.map(({ id }) => id)).toEqual(expected.codes);
    expect(neighbourPairs(map)).toEqual(expected.neighbours);
    for (const [code, [least, most]] of Object.entries(expected.km2Between)) {
      expect(km2[code], `${code} km²`).toBeGreaterThanOrEqual(least);
      expect(km2[code], `${code} km²`).toBeLessThanOrEqual(most);
    }
    for (const code of expected.codes) {
      const ratio = km2[code]! / whole / (published[code]! / publishedWhole);
      expect(Math.abs(ratio - 1), `${code}: share against published areas`).toBeLessThanOrEqual(within(code));
      const recorded = measured(name).shareRatio[code] ?? NaN;
      expect(Math.abs(recorded - 1), `${code}: share against the reference, as recorded`).toBeLessThanOrEqual(
        within(code),
      );
    }
  });
});

function lineOf(map: BuiltMap, arc: number): Point[] {
  return (feature(map, { type: 'LineString', arcs: [arc] }).geometry as { coordinates: unknown })
    .coordinates as Point[];
}

function neighbourPairs(map: BuiltMap): string[] {
  const geometries = map.objects.areas.geometries;
  const pairs = neighbors(geometries).flatMap((list, i) =>
    list.map((j) => [geometries[i]!.id, geometries[j]!.id].sort().join('-')),
  );
  return [...new Set(pairs)].sort();
}

/** What `npm run geo:measure` wrote into docs/geometry.md about one map. */
function measured(name: string): { sha256: string | undefined; shareRatio: Record<string, number> } {
  const docs = readFileSync('docs/geometry.md', 'utf8');
  const part = docs.split(`<!-- measured: ${name} -->`)[1]?.split('<!-- end of measured -->')[0] ?? '';
  const rows = [...part.matchAll(/^\| (\d+) .*\| +([\d.]+) \|$/gm)];
  return {
    sha256: /sha256 `([0-9a-f]{64})`/.exec(part)?.[1],
    shareRatio: Object.fromEntries(rows.map(([, code = '', ratio]) => [code, Number(ratio)] as const)),
  };
}
