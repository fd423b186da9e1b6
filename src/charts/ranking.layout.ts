import type { CountyCode } from '../domain/ids.ts';
import { scaleFromZero } from './scales.ts';
import { widthOf } from '../view/widthOf.ts';

/** A county's figure and its 95 % limits, to be ranked. */
export type RankingFigure = {
  readonly county: CountyCode;
  readonly name: string;
  readonly text: string;
  readonly value: number;
  readonly limits: { readonly low: number; readonly high: number } | undefined;
};

/** A row in drawn units: its middle `y`, the figure's end `x`, and where its whisker begins and ends. */
export type RankingRow = RankingFigure & {
  readonly y: number;
  readonly x: number;
  readonly whisker: readonly [from: number, to: number] | undefined;
};

export type Ranking = {
  readonly height: number;
  /** Where figures end, and where the bars run. */
  readonly figures: number;
  readonly plot: readonly [from: number, to: number];
  readonly top: number;
  readonly bottom: number;
  readonly rows: readonly RankingRow[];
  readonly ticks: readonly { readonly value: number; readonly at: number }[];
  readonly country: number | undefined;
};

/** Measures in drawn units. */
export type RankingFrame = { readonly width: number; readonly row: number; readonly font: number };

const [top, axis, between] = [24, 26, 10];
/** About how many ticks the axis has. */
const ticks = 5;

/** Counties as rows, in the order given, with bars from zero: names, then figures, then bars, each in a column of its own. */
export function layoutRanking(
  figures: readonly RankingFigure[],
  country: number | undefined,
  { width, row, font }: RankingFrame,
): Ranking {
  const widest = (texts: readonly string[]) => Math.max(0, ...texts.map((text) => widthOf(text, font)));
  const names = widest(figures.map(({ name }) => name));
  const end = names + between + widest(figures.map(({ text }) => text));
  const plot = [end + between, width - between] as const;
  const ends = figures.map(({ value, limits }) => Math.max(value, limits?.high ?? 0));
  const x = scaleFromZero(Math.max(0, ...ends, country ?? 0), plot).nice(ticks);
  const bottom = top + figures.length * row;
  return {
    height: bottom + axis,
    figures: end,
    plot,
    top,
    bottom,
    rows: figures.map((figure, i) => ({
      ...figure,
      y: top + (i + 0.5) * row,
      x: x(figure.value),
      whisker: figure.limits && [x(figure.limits.low), x(figure.limits.high)],
    })),
    ticks: x.ticks(ticks).map((value) => ({ value, at: x(value) })),
    country: country === undefined ? undefined : x(country),
  };
}
