import type { MapGeometry } from './geometry';
import type { AreaCode } from './ids';

/** A step that an arrow key takes on the map. */
export type Step = 'north' | 'south' | 'west' | 'east';

/**
 * The next county in a direction. Each axis has one order (north to south, west to east) that goes round, so every
 * county is reached from every other.
 */
export function neighbour(from: AreaCode, step: Step, labels: MapGeometry['labels']): AreaCode {
  const axis = step === 'north' || step === 'south' ? 1 : 0;
  const order = (Object.entries(labels) as [AreaCode, readonly [number, number]][])
    .sort(([, a], [, b]) => a[axis] - b[axis])
    .map(([area]) => area);
  const move = step === 'south' || step === 'east' ? 1 : -1;
  return order[(order.indexOf(from) + move + order.length) % order.length] ?? from;
}

/** The northernmost county: where a walk begins. */
export function firstOnMap(labels: MapGeometry['labels']): AreaCode | undefined {
  return northToSouth(labels)[0];
}

/** The southernmost county. */
export function lastOnMap(labels: MapGeometry['labels']): AreaCode | undefined {
  return northToSouth(labels).at(-1);
}

function northToSouth(labels: MapGeometry['labels']): AreaCode[] {
  const entries = Object.entries(labels) as [AreaCode, readonly [number, number]][];
  return entries.sort(([, a], [, b]) => a[1] - b[1]).map(([area]) => area);
}
