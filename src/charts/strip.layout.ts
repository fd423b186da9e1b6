import { scaleFromZero } from './scales.ts';

/** A figure to place; `isHere` for the county that the plot is about. */
type Placeable = { readonly value: number; readonly isHere: boolean };

/** A dot of the plot, in drawn units. `level` 0 lies on the line, ties and near figures are stacked above it. */
export type PlacedDot<Figure> = {
  readonly figure: Figure;
  readonly x: number;
  readonly y: number;
  readonly level: number;
};

/** A strip plot in drawn units: where each dot lies, lowest figure first, the country's line, and the axis. */
export type StripLayout<Figure> = {
  readonly dots: readonly PlacedDot<Figure>[];
  readonly countryX: number | undefined;
  readonly ticks: readonly { readonly value: number; readonly at: number }[];
};

/**
 * Size and parts of the drawing. `line` is where the lowest dots' middle lies, `top` the highest that a dot's may, and
 * `axis` the line under them.
 */
export type StripFrame = Readonly<
  Record<'width' | 'height' | 'margin' | 'line' | 'top' | 'axis' | 'radius' | 'font', number>
>;

export const strip: StripFrame = {
  width: 360,
  height: 84,
  margin: 16,
  line: 54,
  top: 24,
  axis: 62,
  radius: 4.5,
  font: 12,
};

/** The same for a slide: wide and low, and its letters are read across a room. */
export const slideStrip: StripFrame = {
  width: 440,
  height: 70,
  margin: 22,
  line: 43,
  top: 22,
  axis: 50,
  radius: 4.5,
  font: 15,
};

/** About how many ticks the axis has. */
const ticks = 4;

/** Places the figures; the county that the plot is about lies on the line, the others make room for it. */
export function layoutStrip<Figure extends Placeable>(
  figures: readonly Figure[],
  country: number | undefined,
  frame = strip,
): StripLayout<Figure> {
  const top = Math.max(0, ...figures.map(({ value }) => value), country ?? 0);
  const scale = scaleFromZero(top, [frame.margin, frame.width - frame.margin]).nice(ticks);
  const apart = 2 * frame.radius + 0.5;
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
  const step = Math.min(apart, (frame.line - frame.top) / Math.max(1, highest));
  const dots = placed.map((dot) => ({ ...dot, y: Math.round((frame.line - dot.level * step) * 10) / 10 }));
  return {
    dots: dots.sort((a, b) => a.figure.value - b.figure.value || a.level - b.level),
    countryX: country === undefined ? undefined : scale(country),
    ticks: scale.ticks(ticks).map((value) => ({ value, at: scale(value) })),
  };
}
