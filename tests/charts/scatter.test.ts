import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlaps } from '../../src/charts/labels.layout.ts';
import { heapsOf, layoutScatter } from '../../src/charts/scatter.layout.ts';
import type { Scatter, ScatterFigure } from '../../src/charts/scatter.layout.ts';
import { isNumber } from '../../src/domain/cell.ts';
import { cellOf } from '../../src/domain/figure.ts';
import type { CountyCode } from '../../src/domain/ids.ts';
import { text } from '../support/announced.ts';
import { countyCode, indicatorId } from '../support/makeDataset.ts';
import { datasetOf } from '../support/shipped.ts';

// As the page draws them.
const wide = { width: 760, height: 540, radius: 7, letter: 7.6, line: 18 };
const narrow = { width: 340, height: 560, radius: 7, letter: 7.6, line: 18 };

const shipped = datasetOf(text);
const figure = (county: CountyCode, id: string) => {
  const cell = cellOf(shipped, county, indicatorId(id));
  return isNumber(cell) ? cell.value : NaN;
};
const shares = shipped.indicators.filter(({ kind }) => kind !== 'count').map(({ id }) => id);
const figuresOf = (x: string, y: string): ScatterFigure[] =>
  shipped.counties.map(({ code, name }) => ({ county: code, name, x: figure(code, x), y: figure(code, y) }));

const collisions = ({ points }: Scatter) =>
  points.flatMap((a, i) =>
    points.slice(i + 1).flatMap((b) => (overlaps(a.label, b.label) ? [`${a.name} ${b.name}`] : [])),
  );

/** Points and the country's cross that lie under a name. */
const hidden = ({ points, country }: Scatter, radius: number) =>
  points.flatMap(({ name, label }) =>
    [...points, ...(country ? [{ ...country, name: 'Landet' }] : [])].flatMap((dot) => {
      // Drawn larger by 0.6 of itself for each other mark nearer than three units.
      const near = points.filter(({ cx, cy }) => Math.hypot(cx - dot.cx, cy - dot.cy) < 3).length;
      const grown = dot.name === 'Landet' ? radius : radius * (1 + 0.6 * (near - 1));
      const box = { x: dot.cx - grown, y: dot.cy - grown, width: 2 * grown, height: 2 * grown };
      return overlaps(label, box) ? [`${name} on ${dot.name}`] : [];
    }),
  );

describe('the announcement’s figures against each other', () => {
  const pairs = shares.flatMap((x) => shares.filter((y) => y !== x).map((y) => [x, y] as const));

  it.each(pairs)('%s and %s: every name has a place of its own, free of points', (x, y) => {
    for (const frame of [wide, narrow]) {
      const country = { x: figure(countyCode('0'), x), y: figure(countyCode('0'), y) };
      const scatter = layoutScatter(figuresOf(x, y), country, frame);
      expect(collisions(scatter)).toEqual([]);
      expect(hidden(scatter, frame.radius)).toEqual([]);
      for (const { label } of scatter.points) {
        expect(label.x).toBeGreaterThanOrEqual(0);
        expect(label.x + label.width).toBeLessThanOrEqual(frame.width);
        expect(label.y + label.height).toBeLessThanOrEqual(frame.height);
      }
    }
  });
});

describe('any figures', () => {
  const figures = fc
    .array(fc.tuple(fc.nat(100), fc.nat(100), fc.integer({ min: 3, max: 20 })), { minLength: 1, maxLength: 20 })
    .map((all): ScatterFigure[] =>
      all.map(([x, y, length], i) => ({ county: countyCode(String(i)), name: 'n'.repeat(length), x, y })),
    );

  it('have names that never overlap', () => {
    fc.assert(
      fc.property(figures, fc.constantFrom(wide, narrow), (all, frame) => {
        expect(collisions(layoutScatter(all, undefined, frame))).toEqual([]);
      }),
    );
  });

  it('stand further right and further up the larger they are, from zero unless half the frame would be empty', () => {
    fc.assert(
      fc.property(figures, (all) => {
        const { points, plot, x, y } = layoutScatter(all, undefined, wide);
        expect([x.ticks[0]?.at, y.ticks[0]?.at]).toEqual([plot.x, plot.y + plot.height]);
        for (const [axis, values] of [
          [x, all.map((one) => one.x)],
          [y, all.map((one) => one.y)],
        ] as const) {
          const [low, high] = [Math.min(...values), Math.max(...values)];
          expect(axis.ticks[0]?.value).toBe(axis.min);
          if (low <= 0.4 * high) expect(axis.min).toBe(0);
          else expect(axis.min).toBeLessThanOrEqual(low);
        }
        for (const a of points)
          for (const b of points) {
            if (a.x < b.x) expect(a.cx).toBeLessThan(b.cx);
            if (a.y < b.y) expect(a.cy).toBeGreaterThan(b.cy);
          }
      }),
    );
  });
});

it('all the same point: the names still have places', () => {
  const same = shipped.counties.map(({ code, name }) => ({ county: code, name, x: 5, y: 5 }));
  expect(collisions(layoutScatter(same, { x: 5, y: 5 }, narrow))).toEqual([]);
});

it('nothing but the country', () => {
  expect(layoutScatter([], { x: 2, y: 3 }, wide)).toMatchObject({ points: [], x: { max: 2 }, y: { max: 3 } });
});

describe('points upon each other', () => {
  const names = (figures: ScatterFigure[]) =>
    heapsOf(layoutScatter(figures, undefined, wide).points).map((heap) => heap.map(({ name }) => name));
  const at = (name: string, x: number, y: number): ScatterFigure => ({ county: countyCode(name), name, x, y });

  it('are told by name, each heap by itself', () => {
    expect(names([at('A', 10, 20), at('B', 90, 80), at('C', 10, 20), at('D', 90, 80), at('E', 50, 50)])).toEqual([
      ['A', 'C'],
      ['B', 'D'],
    ]);
  });

  it('keep their names clear of the grown marks', () => {
    const figures = [at('A', 50, 50), at('B', 50, 50), at('C', 50, 50)];
    expect(hidden(layoutScatter(figures, undefined, wide), wide.radius)).toEqual([]);
  });

  it('are none where every mark can be seen', () => {
    expect(names([at('A', 10, 20), at('B', 12, 20), at('C', 10, 23)])).toEqual([]);
  });
});
