import type { Tone } from '../domain/indicator.ts';

/**
 * Ground of the classes, lowest first: one blue in steps of at least 10 in CIE L*, which simulated deuteranopia and
 * protanopia leave apart (tested). src/charts/map.css draws the same on the page (tested, too).
 */
export const classColours: readonly string[] = ['#dde8f5', '#b0c9e6', '#7ba3d0', '#4678b0', '#1b4a80'];

/** Ground of a county that is only the place of a circle. */
export const neutral = '#e3e6eb';

/** The table's mark colours. */
export const marks: Record<Tone, { readonly ground: string; readonly sign: string }> = {
  red: { ground: '#ba2b17', sign: '#fff' },
  green: { ground: '#cfeadb', sign: '#0f2a1c' },
};
