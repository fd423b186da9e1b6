import type { MapPaths } from '../domain/geometry.ts';
import type { CountyCode } from '../domain/ids.ts';

export { geometry as builtGeometry } from 'virtual:geometry';

/**
 * The outlines that a prerendered page holds. They are half of what a map weighs, so they come once, in the HTML, and
 * not again in the script that wakes it.
 */
export function pathsInPage(page: ParentNode): MapPaths {
  const shapes = [...page.querySelectorAll<SVGPathElement>('[data-map] path[data-area]')];
  return Object.fromEntries(
    shapes.map((shape) => [shape.dataset['area'] as CountyCode, shape.getAttribute('d') ?? '']),
  );
}
