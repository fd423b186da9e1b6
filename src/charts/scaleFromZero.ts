import { interpolateNumber, scaleLinear } from 'd3';
import type { ScaleLinear } from 'd3';

/** A scale from zero to `top` over places in drawn units; to one where every figure is zero. */
export function scaleFromZero(top: number, places: readonly [number, number]): ScaleLinear<number, number> {
  return scaleLinear([0, top > 0 ? top : 1], places).interpolate(tenths);
}

/** Places in tenths: finer is not seen, and makes a page longer. */
function tenths(from: number, to: number): (share: number) => number {
  const place = interpolateNumber(from, to);
  return (share) => Math.round(place(share) * 10) / 10;
}
