import type { Load } from './measure';
import { compare, median } from './statistics';

/** The loads of each page, in the order of the runs; the JavaScript that the start page loads, in bytes (brotli). */
export type Measured = Record<'start' | 'handwritten' | 'sorting', readonly Load[]> & { readonly javascript: number };

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

export function checkLimits({ start, handwritten, sorting, javascript }: Measured): Outcome[] {
  const kilobytes = javascript / 1000;
  const shifts = start.map(({ layoutShift }) => layoutShift);
  return [
    times('First paint', start, handwritten, ({ firstPaint }) => firstPaint, limits.paint),
    times('Largest contentful paint', start, handwritten, ({ largestPaint }) => largestPaint, limits.paint),
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
    times('Sort click to paint', start, sorting, ({ sort }) => sort?.next ?? NaN, limits.sort),
  ];
}

/** A limit on how many times the hand-written page's figure the start page's may be. */
function times(
  name: string,
  start: readonly Load[],
  handwritten: readonly Load[],
  value: (load: Load) => number,
  limit: number,
): Outcome {
  const { ratio, least, most } = compare(start.map(value), handwritten.map(value));
  return {
    name,
    measured: `${ratio.toFixed(2)} ×`,
    spread: `${least.toFixed(2)}–${most.toFixed(2)}`,
    limit: `≤ ${limit.toFixed(2)} ×`,
    met: ratio <= limit,
  };
}
