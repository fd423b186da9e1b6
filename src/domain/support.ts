import type { Comparison } from './compare.ts';
import type { SpeaksWhen, SupportRule } from './priority.ts';

/** What a figure says to a priority area. `silent`: a bare count, or nothing to compare. */
export type Support = 'for' | 'similar' | 'against' | 'silent';

/** Room for the binary form of decimals: a ratio that is exactly a bound is within it. */
const dust = 1e-9;

/** Whether a ratio to the country is within the bounds, both included. */
export function isSimilar(ratio: number, { low, high }: SupportRule['similar']): boolean {
  return ratio >= low - dust && ratio <= high + dust;
}

/** The bounds of what is as the country, and how near them a verdict is a limit case. */
export type Bounds = Pick<SupportRule, 'similar'> & { readonly barely: Pick<SupportRule['barely'], 'within'> };

/** Whether a ratio to the country is so near a bound that the verdict could as well have been the other. */
export function isBarely(ratio: number, { similar, barely }: Bounds): boolean {
  return [similar.low, similar.high].some((bound) => Math.abs(ratio - bound) <= barely.within + dust);
}

/** The stated rule (data/reading.json): within the bounds, both included, a figure is as the country's. */
export function judge(
  comparison: Comparison | undefined,
  speaksWhen: SpeaksWhen,
  similar: SupportRule['similar'],
): Support {
  if (!comparison) return 'silent';
  const { ratio } = comparison;
  if (isSimilar(ratio, similar)) return 'similar';
  return ratio > similar.high === (speaksWhen === 'high') ? 'for' : 'against';
}
