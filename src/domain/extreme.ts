import type { HighMeans, Tone } from './indicator.ts';
import type { Rank } from './rank.ts';

/** Which end of its column a figure stands at. */
export type End = 'highest' | 'lowest';

/** Mark of a figure at one end of its column, with the tone that the announcement's colour rule gives that end. */
export type Extreme = { readonly end: End; readonly tone: Tone };

const opposite: Record<Tone, Tone> = { red: 'green', green: 'red' };

/**
 * The announcement's colour rule: the highest and the lowest county of a column, every tied one.
 * A column whose figures are all equal (or hold one county) has no ends.
 */
export function extremeOf(rank: Rank, highMeans: HighMeans): Extreme | undefined {
  if (highMeans === 'none' || rank.tied === rank.of) return undefined;
  if (rank.fromTop === 1) return { end: 'highest', tone: highMeans };
  if (rank.fromBottom === 1) return { end: 'lowest', tone: opposite[highMeans] };
  return undefined;
}
