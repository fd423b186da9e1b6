import { expect, it } from 'vitest';
import { layOutSeries } from '../../src/charts/series.layout.ts';
import type { SeriesPoint } from '../../src/domain/series.ts';

const point = (year: number, value: number | undefined, isUnrevised = false): SeriesPoint => ({
  year,
  cell: value === undefined ? { kind: 'suppressed' } : { kind: 'value', value, decimals: 0 },
  isUnrevised,
});

it('draws from zero, with a line only between years that follow each other, and none across a break', () => {
  const series = [
    point(2019, 10),
    point(2020, 20),
    point(2021, undefined),
    point(2022, 40),
    point(2023, 30),
    point(2024, 20, true),
  ];
  const { points, lines, breaks, baseline, years } = layOutSeries(series, {
    breaks: [{ from: 2024, reason: '' }],
    hasLimits: false,
  });
  expect(points.map(({ year }) => year)).toEqual([2019, 2020, 2022, 2023, 2024]);
  // Heights above the baseline are as the figures.
  const heights = points.map(({ y }) => baseline - y);
  for (const [at, value] of [10, 20, 40, 30, 20].entries())
    expect(heights[at]! / heights[2]!).toBeCloseTo(value / 40, 1);
  // Years are evenly spaced, a missing one too.
  expect(points[2]!.x - points[1]!.x).toBeCloseTo(2 * (points[1]!.x - points[0]!.x), 0);
  expect(lines).toHaveLength(2);
  expect(lines[0]).toBe(`M${points[0]!.x} ${points[0]!.y}L${points[1]!.x} ${points[1]!.y}`);
  expect(lines[1]).toBe(`M${points[2]!.x} ${points[2]!.y}L${points[3]!.x} ${points[3]!.y}`);
  expect(breaks).toHaveLength(1);
  expect(breaks[0]).toBeCloseTo((points[3]!.x + points[4]!.x) / 2, 0);
  expect(points.at(-1)!.isUnrevised).toBe(true);
  expect(years.map(({ year }) => year)).toEqual([2019, 2020, 2021, 2022, 2023, 2024]);
});

it('draws the limits of counts, above and below their figure and within the picture', () => {
  const { points, baseline } = layOutSeries([point(2023, 0), point(2024, 25)], { breaks: [], hasLimits: true });
  for (const { y, limits } of points) {
    expect(limits![0]).toBeLessThan(y);
    expect(limits![0]).toBeGreaterThanOrEqual(10);
    expect(limits![1]).toBeGreaterThanOrEqual(y);
    expect(limits![1]).toBeLessThanOrEqual(baseline);
  }
});

it('one year stands in the middle, and twenty years leave some names out', () => {
  expect(layOutSeries([point(2024, 5)], { breaks: [], hasLimits: true }).points[0]!.x).toBe(166);
  const many = layOutSeries(
    Array.from({ length: 20 }, (_, at) => point(2005 + at, at)),
    { breaks: [], hasLimits: false },
  );
  expect(many.years.at(-1)!.year).toBe(2024);
  for (const [at, { x }] of many.years.entries())
    if (at > 0) expect(x - many.years[at - 1]!.x).toBeGreaterThanOrEqual(34);
});

it('other places’ lines are drawn on the same axis, each named at its end, no name upon another or below the axis', () => {
  const beside = ['Telemark', 'Landet'].map((name, at) => ({
    name,
    lines: [
      [
        { year: 2022, value: 10 + at },
        { year: 2023, value: 4 + at / 10 },
      ],
      [{ year: 2024, value: at }],
    ],
  }));
  const series = [point(2022, 10), point(2023, 4), point(2024, 1)];
  const about = { breaks: [{ from: 2024, reason: '' }], hasLimits: false, name: 'Oss' };
  const { beside: drawn, names, points, baseline, width } = layOutSeries(series, { ...about, beside });
  // The first line begins where the own one does: they have the same figure there. A single year is no line.
  expect(drawn.map(({ paths }) => paths.length)).toEqual([1, 1]);
  expect(drawn[0]!.paths[0]).toBe(`M${points[0]!.x} ${points[0]!.y}L${points[1]!.x} ${points[1]!.y}`);
  expect(names.map(({ name }) => name).sort()).toEqual(['Landet', 'Oss', 'Telemark']);
  for (const [at, { x, y }] of names.entries()) {
    expect(x).toBeGreaterThan(points.at(-1)!.x);
    expect(x).toBeLessThan(width);
    expect(y).toBeLessThanOrEqual(baseline + 4);
    if (at > 0) expect(y - names[at - 1]!.y).toBeGreaterThanOrEqual(14);
  }
  expect(layOutSeries(series, about).names).toEqual([]);
});
