import { geometry } from 'virtual:geometry';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { circleRadius, largestRadius, layoutCircles, legendFigures, markPlace } from '../../src/view/circles.ts';
import { mapIndicator, viewMap } from '../../src/view/map.ts';
import { dataset } from '../support/announced.ts';
import { countyCode, indicatorId, makeDataset } from '../support/makeDataset.ts';
import { nb } from '../support/nb.ts';

describe('circles', () => {
  it('have areas in proportion to the figures, within 1 %', () => {
    const view = viewMap(dataset, mapIndicator(dataset, indicatorId('barn-antall'), undefined), nb);
    const circles = layoutCircles(view, geometry.labels);
    expect(circles).toHaveLength(18);
    // Announcement: Oslo 7 112, Finnmark 531.
    const r = (code: string) => circles.find(({ county }) => county === code)?.r ?? 0;
    expect(r('03') ** 2 / r('20') ** 2).toBeGreaterThan((7112 / 531) * 0.99);
    expect(r('03') ** 2 / r('20') ** 2).toBeLessThan((7112 / 531) * 1.01);
  });

  it('double in area when the figure doubles', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50_000 }), fc.integer({ min: 1, max: 50_000 }), (a, b) => {
        const max = Math.max(a, b);
        const ratio = circleRadius(a, max) ** 2 / circleRadius(b, max) ** 2;
        expect(Math.abs(ratio / (a / b) - 1)).toBeLessThan(0.01);
        expect(circleRadius(max, max)).toBe(largestRadius);
      }),
    );
  });

  it('are none for zero counties, missing figures and places off the map; a zero is a point', () => {
    const made = makeDataset({ counties: ['A', 'B', 'C'], columns: { antall: { cells: [0, 'missing', 4] } } });
    const view = viewMap(made, mapIndicator(made, undefined, undefined), nb);
    const labels = { [countyCode('91')]: [1, 2] as const, [countyCode('92')]: [3, 4] as const };
    expect(layoutCircles(view, labels)).toEqual([{ county: '91', x: 1, y: 2, r: 0 }]);
  });

  it('lie with the small ones on top', () => {
    const view = viewMap(dataset, mapIndicator(dataset, indicatorId('unge-antall'), undefined), nb);
    const radii = layoutCircles(view, geometry.labels).map(({ r }) => r);
    expect(radii).toEqual([...radii].sort((a, b) => b - a));
  });
});

describe('the legend’s figures', () => {
  it('are round, falling and no larger than the largest', () => {
    expect(legendFigures(7112)).toEqual([7000, 1000, 300]);
    expect(legendFigures(912)).toEqual([900, 200, 40]);
    expect(legendFigures(3)).toEqual([3]);
    expect(legendFigures(0)).toEqual([]);
  });
});

describe('a mark', () => {
  const labels = { '03': [100, 50], '20': [10, 20] } as unknown as Parameters<typeof markPlace>[1];
  const circles = [
    { county: countyCode('03'), x: 100, y: 50, r: 170 },
    { county: countyCode('20'), x: 10, y: 20, r: 30 },
  ];

  it('stands on a large circle, beside a small one, and on a county without a circle', () => {
    expect(markPlace(countyCode('03'), labels, circles, 44, 1)).toEqual([100, 50]);
    // 30 and 44 to the right; in a window drawn half as large, half of it.
    expect(markPlace(countyCode('20'), labels, circles, 44, 1)).toEqual([84, 20]);
    expect(markPlace(countyCode('20'), labels, circles, 44, 0.5)).toEqual([47, 20]);
    expect(markPlace(countyCode('20'), labels, [], 44, 1)).toEqual([10, 20]);
    expect(markPlace(countyCode('99'), labels, circles, 44, 1)).toBeUndefined();
  });
});
