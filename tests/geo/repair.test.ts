import { describe, expect, it } from 'vitest';
import type { Repair } from '../../scripts/geo/recipe.ts';
import { repairFeatures } from '../../scripts/geo/repair.ts';
import type { Features, Point } from '../../scripts/geo/shape.ts';

const WHY = { reason: 'test', basis: 'test' };

/** Two unit squares side by side at the equator: West and East share the line x = 1, with a vertex in its middle. */
function squares(): Features {
  const west: Point[] = [
    [0, 0],
    [1, 0],
    [1, 0.5],
    [1, 1],
    [0, 1],
  ];
  const east: Point[] = [
    [1, 0],
    [2, 0],
    [2, 1],
    [1, 1],
    [1, 0.5],
  ];
  return new Map([
    ['West', [[west]]],
    ['East', [[east]]],
  ]);
}

function repaired(...repairs: Repair[]): Record<string, Point[][][]> {
  return Object.fromEntries(repairFeatures(squares(), repairs));
}

describe('repairing the source', () => {
  it('moves a shared vertex in every outline through it and leaves the source alone', () => {
    const source = squares();
    const moved = repairFeatures(source, [{ kind: 'move', at: [1.01, 0.5], to: [1.3, 0.5], ...WHY }]);
    expect(moved.get('West')![0]![0]![2]).toEqual([1.3, 0.5]);
    expect(moved.get('East')![0]![0]![4]).toEqual([1.3, 0.5]);
    expect(source).toEqual(squares());
  });

  it('redraws a border alike on both sides', () => {
    const { West, East } = repaired({
      kind: 'redraw',
      border: ['West', 'East'],
      from: [1, 0],
      to: [1, 1],
      via: [
        [1.2, 0.3],
        [0.8, 0.7],
      ],
      ...WHY,
    });
    expect(West![0]![0]).toEqual([
      [1, 0],
      [1.2, 0.3],
      [0.8, 0.7],
      [1, 1],
      [0, 1],
      [0, 0],
    ]);
    expect(East![0]![0]).toEqual([
      [1, 1],
      [0.8, 0.7],
      [1.2, 0.3],
      [1, 0],
      [2, 0],
      [2, 1],
    ]);
  });

  it('hands over the part around the given point', () => {
    const { West, East } = repaired({
      kind: 'transfer',
      from: 'West',
      to: 'East',
      line: [
        [0, 0],
        [0.6, 0.6],
        [1, 1],
      ],
      inside: [0.9, 0.2],
      ...WHY,
    });
    expect(West![0]![0]).toEqual([
      [1, 1],
      [0, 1],
      [0, 0],
      [0.6, 0.6],
    ]);
    expect(East).toHaveLength(2);
    expect(East![1]![0]).toEqual([
      [0, 0],
      [1, 0],
      [1, 0.5],
      [1, 1],
      [0.6, 0.6],
    ]);
  });

  it('stops where the source has no such vertex, border or land', () => {
    expect(() => repaired({ kind: 'move', at: [0.5, 0.5], to: [0, 0], ...WHY })).toThrow(
      'no vertex of the source near 0.5, 0.5',
    );
    expect(() =>
      repaired({ kind: 'redraw', border: ['West', 'East'], from: [0, 0], to: [1, 0], via: [], ...WHY }),
    ).toThrow('no one border');
    expect(() =>
      repaired({
        kind: 'transfer',
        from: 'West',
        to: 'East',
        line: [
          [0, 0],
          [1, 1],
        ],
        inside: [5, 5],
        ...WHY,
      }),
    ).toThrow('no land of West');
  });
});
