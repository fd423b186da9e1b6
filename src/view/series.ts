import type { CountyCode } from '../domain/ids.ts';

/** How a chosen county is drawn in every chart: a colour, and a shape about the origin with a radius of about 8. */
export type Series = { readonly colour: string; readonly shape: string };

/**
 * One for each county side by side, in the order chosen. Every colour has 4.5:1 on white, and none is the red or green
 * of the marks; the shapes differ without colour.
 */
export const series: readonly Series[] = [
  { colour: '#0b4f9e', shape: 'M0-9 8 0 0 9-8 0z' },
  { colour: '#9a4a00', shape: 'M-7-7H7V7H-7z' },
  { colour: '#6d2f9c', shape: 'M0-9 9 7H-9z' },
  { colour: '#00666b', shape: 'M0 9-9-7H9z' },
  { colour: '#5b4a00', shape: 'M0-10 2.6-3.4 9.5-3.1 4.1 1.4 5.9 8.1 0 4.2-5.9 8.1-4.1 1.4-9.5-3.1-2.6-3.4z' },
  { colour: '#a3195b', shape: 'M-3-9H3V-3H9V3H3V9H-3V3H-9V-3H-3z' },
];

/** Ground of the counties that are not chosen. */
export const pale = '#b9c3d1';

/** The look of a county in the order chosen; none if it is not chosen. */
export function seriesOf(counties: readonly CountyCode[], county: CountyCode): Series | undefined {
  const at = counties.indexOf(county);
  return at < 0 ? undefined : series[at];
}
