import { quantile } from 'd3';
import type { CountyCode } from '../domain/ids.ts';
import { scaleFromZero } from './scales.ts';

/** A figure of a county, in the unit of its row. */
export type DotFigure = { readonly county: CountyCode; readonly value: number };

/** One figure's row: the counties' numbers and the country's, where it has one. */
export type DotFigures = { readonly figures: readonly DotFigure[]; readonly country: number | undefined };

/** A dot's centre in drawn units; `level` 0 stands on the line, equal figures stand above each other. */
export type PlacedDot = DotFigure & { readonly x: number; readonly y: number; readonly level: number };

/** A row's scale from zero to `max`, its dots, the country's line and the middle half of the counties as a band. */
export type PlacedRow = {
  readonly max: number;
  readonly ticks: readonly { readonly value: number; readonly at: number }[];
  readonly height: number;
  /** Where the line lies that the dots stand on. */
  readonly base: number;
  readonly dots: readonly PlacedDot[];
  readonly country: number | undefined;
  readonly band:
    | { readonly from: number; readonly to: number; readonly low: number; readonly high: number }
    | undefined;
};

/** Measures of a row in drawn units: the scale runs from `left` to `width` - `right`. */
export type DotFrame = {
  readonly width: number;
  readonly left: number;
  readonly right: number;
  /** Radius that keeps dots apart. */
  readonly radius: number;
  /** Size of the labels; the axis has numbers to match. */
  readonly font: number;
};

/** Room above the highest dot, for the labels. */
const air = 24;
/** About how many ticks the axis has. */
const ticks = 5;

/**
 * Places a row's dots: x by the figure on a scale from zero, y upwards where dots would lie on each other. Quartiles as
 * d3 has them (R-7: between the two nearest counties).
 */
export function layoutDots({ figures, country }: DotFigures, frame: DotFrame): PlacedRow {
  const { width, left, right, radius } = frame;
  const values = figures.map(({ value }) => value);
  const top = Math.max(0, ...values, country ?? 0);
  const x = scaleFromZero(top, [left, width - right]).nice(ticks);
  const [, max = top] = x.domain();
  const levels: number[] = [];
  const placed = [...figures]
    .sort((a, b) => a.value - b.value)
    .map((figure) => {
      const at = x(figure.value);
      const free = levels.findIndex((end) => end + 2 * radius <= at);
      const level = free < 0 ? levels.length : free;
      levels[level] = at;
      return { ...figure, x: at, level };
    });
  const base = air + Math.max(1, levels.length) * 2 * radius;
  const [low, high] = [quantile(values, 0.25), quantile(values, 0.75)];
  return {
    max,
    ticks: x.ticks(ticks).map((value) => ({ value, at: x(value) })),
    height: base + radius,
    base,
    dots: placed.map((dot) => ({ ...dot, y: base - radius - dot.level * 2 * radius })),
    country: country === undefined ? undefined : x(country),
    band:
      low === undefined || high === undefined || figures.length < 4
        ? undefined
        : { from: x(low), to: x(high), low, high },
  };
}
