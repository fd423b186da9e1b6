import { geometry } from 'virtual:geometry';
import { describe, expect, it } from 'vitest';
import { layoutTiles, tileWalk } from '../../src/charts/tiles.layout.ts';
import { neighbour } from '../../src/domain/order.ts';
import { countyCode } from '../support/makeDataset.ts';

describe('the tiles', () => {
  it('stand where the grid has them, counted from 1', () => {
    expect(
      layoutTiles([
        [null, countyCode('a')],
        [countyCode('b'), null],
      ]),
    ).toEqual([
      { county: 'a', row: 1, column: 2 },
      { county: 'b', row: 2, column: 1 },
    ]);
  });

  it('hold every county once, each on its own place, within what the stylesheet can set', () => {
    const tiles = layoutTiles(geometry.tiles);
    expect(tiles.map(({ county }) => county).sort()).toEqual(
      '01 02 03 04 05 06 07 08 09 10 11 12 14 15 18 19 20 50'.split(' '),
    );
    expect(new Set(tiles.map(({ row, column }) => `${row} ${column}`)).size).toBe(18);
    expect(Math.max(...tiles.map(({ row }) => row))).toBeLessThanOrEqual(8);
    expect(Math.max(...tiles.map(({ column }) => column))).toBeLessThanOrEqual(6);
  });

  it('are walked along their rows and down their columns, and each way round', () => {
    const walk = tileWalk(layoutTiles(geometry.tiles));
    const step = (from: string, direction: 'north' | 'south' | 'west' | 'east') =>
      neighbour(countyCode(from), direction, walk);
    // As they stand in the grid: Troms, Finnmark; Hordaland, Buskerud, Oslo, Akershus with Vestfold below Oslo.
    expect(step('19', 'east')).toBe('20');
    expect(step('20', 'west')).toBe('19');
    expect([step('12', 'east'), step('06', 'east'), step('03', 'east')]).toEqual(['06', '03', '02']);
    expect([step('04', 'south'), step('03', 'south'), step('07', 'north')]).toEqual(['03', '07', '03']);
    for (const order of [walk.right, walk.down]) expect(new Set(order).size).toBe(18);
    expect(walk.reading[0]).toBe('19');
  });

  it('have Finnmark in the north-east and Rogaland in the west', () => {
    const at = (code: string) => layoutTiles(geometry.tiles).find(({ county }) => county === code);
    expect(at('20')?.row).toBe(1);
    expect(at('11')?.column).toBe(1);
  });
});
