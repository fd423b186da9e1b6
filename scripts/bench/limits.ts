import type { Load } from './measure.ts';
import type { Paints } from './paint.ts';
import type { Sort } from './sort.ts';
import { compare, median } from './statistics.ts';

/** First paints (ms) of one page of a kind, and of the same HTML without its scripts, in the order of the runs. */
export type Kind = { readonly name: string; readonly built: readonly number[]; readonly plain: readonly number[] };

/**
 * The loads of each page, in the order of the runs, and further loads of two of them in which only the paints, or only the
 * presses on the sort buttons, were measured; the JavaScript that the start page loads, in bytes (brotli).
 */
export type Measured = Record<'start' | 'handwritten' | 'sorting', readonly Load[]> & {
  readonly paints: Record<'start' | 'handwritten', readonly Paints[]>;
  readonly sorts: Record<'start' | 'sorting', readonly Sort[]>;
  readonly javascript: number;
  readonly kinds: readonly Kind[];
};

/** One promise of the project, as measured. Texts are ready to print. */
export type Outcome = {
  readonly name: string;
  readonly measured: string;
  readonly spread: string;
  readonly limit: string;
  readonly met: boolean;
};

/** kB of 1000 bytes. JavaScript: 100 for the table alone, 110 with the map. */
const limits = { paint: 1.1, javascript: 110, layoutShift: 0.02, sort: 1.75 };

export function checkLimits({ start, paints, sorts, javascript, kinds }: Measured): Outcome[] {
  const kilobytes = javascript / 1000;
  const shifts = start.map(({ layoutShift }) => layoutShift);
  const first = (loads: readonly Paints[]) => loads.map((paint) => paint.first);
  const largest = (loads: readonly Paints[]) => loads.map((paint) => paint.largest);
  const pressed = (loads: readonly Sort[]) => loads.map(({ slow }) => slow.next);
  return [
    times('First paint', first(paints.start), first(paints.handwritten), limits.paint),
    times('Largest contentful paint', largest(paints.start), largest(paints.handwritten), limits.paint),
    {
      name: 'JavaScript, brotli',
      measured: `${kilobytes.toFixed(1)} kB`,
      spread: '',
      limit: `≤ ${limits.javascript} kB`,
      met: kilobytes <= limits.javascript,
    },
    {
      name: 'Layout shift',
      measured: median(shifts).toFixed(3),
      spread: `${Math.min(...shifts).toFixed(3)}–${Math.max(...shifts).toFixed(3)}`,
      limit: `≤ ${limits.layoutShift}`,
      met: median(shifts) <= limits.layoutShift,
    },
    times('Sort click to paint', pressed(sorts.start), pressed(sorts.sorting), limits.sort),
    ...kinds.map(({ name, built, plain }) => times(`First paint, ${name}`, built, plain, limits.paint)),
  ];
}

/**
 * Whether first paints lie so near their limit, over or under it, that the scatter of a few loads decides: so many loads
 * again tell, and all of them count.
 */
export function isNearLimit(built: readonly number[], plain: readonly number[]): boolean {
  return Math.abs(compare(built, plain).ratio - limits.paint) < 0.05;
}

/** A limit on how many times the figure of the page beside it a page's may be. */
function times(name: string, series: readonly number[], against: readonly number[], limit: number): Outcome {
  const { ratio, least, most } = compare(series, against);
  return {
    name,
    measured: `${ratio.toFixed(2)} ×`,
    spread: `${least.toFixed(2)}–${most.toFixed(2)}`,
    limit: `≤ ${limit.toFixed(2)} ×`,
    met: ratio <= limit,
  };
}
