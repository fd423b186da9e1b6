import { symbol, symbolCross, symbolDiamond2, symbolSquare, symbolStar, symbolTriangle } from 'd3';
import type { SymbolType } from 'd3';
import type { CountyCode } from '../domain/ids.ts';

/** How a chosen county is drawn in every chart: its number, which gives the colour, and a shape about the origin, some 8 in radius. */
export type Series = { readonly at: number; readonly shape: string };

const turnedTriangle: SymbolType = {
  draw: (context, size) => {
    const y = -Math.sqrt(size / (Math.sqrt(3) * 3));
    context.moveTo(0, -y * 2);
    context.lineTo(-Math.sqrt(3) * y, y);
    context.lineTo(Math.sqrt(3) * y, y);
    context.closePath();
  },
};

/** One for each county side by side, in the order chosen: the shapes differ without colour. */
export const series: readonly Series[] = [
  [symbolDiamond2, 155],
  [symbolSquare, 190],
  [symbolTriangle, 150],
  [turnedTriangle, 150],
  [symbolStar, 130],
  [symbolCross, 165],
].map(([type, size], at) => ({ at, shape: drawn(type as SymbolType, size as number) }));

function drawn(type: SymbolType, size: number): string {
  return symbol(type, size).digits(1)() ?? '';
}

/** The look of a county in the order chosen; none if it is not chosen. */
export function seriesOf(counties: readonly CountyCode[], county: CountyCode): Series | undefined {
  const at = counties.indexOf(county);
  return at < 0 ? undefined : series[at];
}
