import type { MapPaths } from '../domain/geometry.ts';
import type { CountyCode } from '../domain/ids.ts';

/**
 * The outlines that a prerendered page holds. They are half of what a map weighs, so they come once, in the HTML, and
 * not again in the script that hydrates it. None where the page has no map.
 */
export function pathsInPage(page: ParentNode): MapPaths | undefined {
  const shapes = [...page.querySelectorAll<SVGPathElement>('[data-map] path[data-area]')];
  if (shapes.length === 0) return undefined;
  const pathOf = (shape: Element | null) => shape?.getAttribute('d') ?? '';
  return {
    areas: Object.fromEntries(shapes.map((shape) => [shape.dataset['area'] as CountyCode, pathOf(shape)])),
    around: pathOf(page.querySelector('[data-map] path[data-around]')),
  };
}
