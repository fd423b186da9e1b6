import { describe, expect, it } from 'vitest';
import { readTableMaps } from '../../build/read/divisionMaps.ts';
import { layoutCallouts, layoutNames } from '../../src/view/callouts.ts';
import { widthOf } from '../../src/view/widthOf.ts';

const { own, later } = readTableMaps();

describe.each([['the printed counties', own] as const, ...Object.entries(later)])('names in the sea, %s', (_, map) => {
  const { geometry } = map;
  const size = 84;
  const [left, , width] = geometry.box;
  const codes = Object.keys(geometry.labels) as (keyof typeof geometry.labels)[];

  it('have a place for every county, clear of the land and within the map', () => {
    for (const county of codes) {
      const [placed] = layoutCallouts([{ county, text: 'Et langt navn 10,5 % ▲' }], geometry, size);
      expect(placed, county).toBeDefined();
      if (!placed) continue;
      const long = Math.max(...placed.lines.map((line) => widthOf(line, size)));
      const [from, to] = placed.anchor === 'end' ? [placed.x - long, placed.x] : [placed.x, placed.x + long];
      expect(from).toBeGreaterThanOrEqual(left);
      expect(to).toBeLessThanOrEqual(left + width);
      const band =
        geometry.sea[Math.floor(((placed.y - size * 0.35 - geometry.box[1]) / geometry.box[3]) * geometry.sea.length)];
      expect(band && (to < band[0] || from > band[1]), county).toBe(true);
    }
  });

  it('stand near their county, the longest ones too: in two lines where one has no room', () => {
    for (const county of codes) {
      const [placed] = layoutCallouts([{ county, text: 'Vestfold og Telemark 8,4\u00a0% ▲' }], geometry, size);
      const [x = 0, y = 0] =
        /M(-?\d+) (-?\d+)L/
          .exec(placed?.line ?? '')
          ?.slice(1)
          .map(Number) ?? [];
      const [atX, atY] = geometry.labels[county] ?? [];
      expect(Math.hypot(x - (atX ?? 0), y - (atY ?? 0)), county).toBeLessThan(geometry.box[3] / 3);
      expect(placed?.lines.join(' ')).toBe('Vestfold og Telemark 8,4\u00a0% ▲');
    }
  });

  it('never lie upon each other', () => {
    const placed = layoutCallouts(
      codes.slice(0, 3).map((county) => ({ county, text: 'Et navn 10,5 %' })),
      geometry,
      size,
    );
    expect(new Set(placed.map(({ y }) => y)).size).toBeGreaterThan(1);
  });
});

it('a name on the land that would lie upon another is left out', () => {
  const [a, b, c] = Object.keys(own.geometry.labels) as (keyof typeof own.geometry.labels)[];
  const labels = { [a!]: [0, 0], [b!]: [20, 5], [c!]: [0, 300] } as never;
  const names = [a, b, c].map((code) => ({ code: code!, name: 'Navn' }));
  expect(layoutNames(names, labels, 50, [-500, -500, 1000, 1000]).map(({ county }) => county)).toEqual([a, c]);
});

it('a name on the land is never cut by the edge, nor covered by its county’s mark', () => {
  const [a, b] = Object.keys(own.geometry.labels) as (keyof typeof own.geometry.labels)[];
  const labels = { [a!]: [5, 40], [b!]: [995, 200] } as never;
  const names = [a, b].map((code) => ({ code: code!, name: 'Rogaland' }));
  const [left, right] = layoutNames(names, labels, 50, [0, 0, 1000, 500], (code) => (code === b ? 70 : 0));
  // Half of eight letters is some hundred units, to either side of the middle.
  expect(left!.x).toBeGreaterThan(80);
  expect(right!.x).toBeLessThan(920);
  expect(right!.y - left!.y).toBe(200 - 40 + 70);
});
