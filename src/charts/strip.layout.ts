import { scaleFromZero } from './scaleFromZero.ts';

/** A figure to place; `isHere` for the county that the plot is about. */
type Placeable = { readonly value: number; readonly isHere: boolean };

/** A dot of the plot, in drawn units. `level` 0 lies on the line, ties and near figures are stacked above it. */
export type PlacedDot<Figure> = {
  readonly figure: Figure;
  readonly x: number;
  readonly y: number;
  readonly level: number;
};

/** A strip plot in drawn units: where each dot lies, lowest figure first, and the country's line. */
export type StripLayout<Figure> = {
  readonly dots: readonly PlacedDot<Figure>[];
  readonly countryX: number | undefined;
};

/** Size and parts of the drawing. `top` is the highest that a dot's middle may lie. */
export const strip = { width: 320, height: 72, margin: 10, line: 48, top: 20, radius: 4.5 } as const;

/** Places the figures; the county that the plot is about lies on the line, the others make room for it. */
export function layoutStrip<Figure extends Placeable>(
  figures: readonly Figure[],
  country: number | undefined,
): StripLayout<Figure> {
  const top = Math.max(0, ...figures.map(({ value }) => value), country ?? 0);
  const scale = scaleFromZero(top, [strip.margin, strip.width - strip.margin]);
  const apart = 2 * strip.radius + 0.5;
  const placed: { readonly figure: Figure; readonly x: number; readonly level: number }[] = [];
  const hereFirst = [...figures].sort((a, b) => Number(b.isHere) - Number(a.isHere) || a.value - b.value);
  for (const figure of hereFirst) {
    const x = scale(figure.value);
    const taken = new Set(placed.filter((dot) => Math.abs(dot.x - x) < apart).map(({ level }) => level));
    let level = 0;
    while (taken.has(level)) level++;
    placed.push({ figure, x, level });
  }
  const highest = Math.max(0, ...placed.map(({ level }) => level));
  // A tall stack is pressed together rather than drawn over the words above it.
  const step = Math.min(apart, (strip.line - strip.top) / Math.max(1, highest));
  const dots = placed.map((dot) => ({ ...dot, y: Math.round((strip.line - dot.level * step) * 10) / 10 }));
  return {
    dots: dots.sort((a, b) => a.figure.value - b.figure.value || a.level - b.level),
    countryX: country === undefined ? undefined : scale(country),
  };
}

/** How a text at `x` is held so that it stays inside the drawing. */
export function anchorOf(x: number): 'start' | 'middle' | 'end' {
  const third = strip.width / 3;
  return x < third ? 'start' : x > 2 * third ? 'end' : 'middle';
}
