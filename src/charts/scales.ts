import { interpolateNumber, scaleLinear } from 'd3';
import type { ScaleLinear } from 'd3';

type Places = readonly [from: number, to: number];

/** A scale from zero to `top` over places in drawn units; to one where every figure is zero. */
export function scaleFromZero(top: number, places: Places): ScaleLinear<number, number> {
  return scaleLinear([0, top > 0 ? top : 1], places).interpolate(tenths);
}

/** Where a scale may leave out what lies under every figure: as a part of the highest. */
const emptiness = 0.4;

/**
 * A scale over figures. It begins at zero unless about half of it would be empty; then at a round number under the lowest
 * figure, which whoever draws it must say.
 */
export function scaleOver(values: readonly number[], places: Places, ticks: number): ScaleLinear<number, number> {
  const [low, top] = [Math.min(...values), Math.max(0, ...values)];
  const isHalfEmpty = Number.isFinite(low) && low > emptiness * top && low < top;
  if (!isHalfEmpty) return scaleFromZero(top, places).nice(ticks);
  return scaleLinear([low, top], places).interpolate(tenths).nice(ticks);
}

/** Places in tenths: finer is not seen, and makes a page longer. */
function tenths(from: number, to: number): (share: number) => number {
  const place = interpolateNumber(from, to);
  return (share) => Math.round(place(share) * 10) / 10;
}
