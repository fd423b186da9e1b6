import type { MapGeometry } from './geometry.ts';
import type { CountyCode } from './ids.ts';

/** A step that an arrow key takes on the map. */
export type Step = 'north' | 'south' | 'west' | 'east';

/** The order in which the arrow keys meet the counties: to the right, and down. `reading` is from first to last. */
export type Walk = Readonly<Record<'right' | 'down' | 'reading', readonly CountyCode[]>>;

/**
 * The next county in a direction. Each axis has one order that goes round, so every county is reached from every other.
 */
export function neighbour(from: CountyCode, step: Step, { right, down }: Walk): CountyCode {
  const order = step === 'north' || step === 'south' ? down : right;
  const move = step === 'south' || step === 'east' ? 1 : -1;
  return order[(order.indexOf(from) + move + order.length) % order.length] ?? from;
}

/** On a map: west to east, and north to south, where a walk begins in the north. */
export function mapWalk(labels: MapGeometry['labels']): Walk {
  const by = (axis: 0 | 1) =>
    (Object.entries(labels) as [CountyCode, readonly [number, number]][])
      .sort(([, a], [, b]) => a[axis] - b[axis])
      .map(([county]) => county);
  const down = by(1);
  return { right: by(0), down, reading: down };
}
