import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const tokens = readFileSync(path.join(import.meta.dirname, '../../src/app/tokens.css'), 'utf8');

/** A token's colour in the light and in the dark theme. */
function token(name: string): readonly [light: string, dark: string] {
  const [, text = ''] = new RegExp(`--${name}: ([^;]+);`).exec(tokens) ?? [];
  const [light, dark = light] = text.match(/#[\da-f]{3,6}/gi) ?? [];
  if (light === undefined || dark === undefined) throw new Error(`no colour --${name}`);
  return [light, dark];
}

function luminance(hex: string): number {
  const long = hex.length === 4 ? hex.slice(1).replace(/./g, '$&$&') : hex.slice(1);
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((at) => {
    const channel = parseInt(long.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

/** The ground that charts stand on, as the dot's inside has it: white, and the dark theme's darkest. */
const [paper, night] = token('dot');

describe.each([
  ['light', 0, paper],
  ['dark', 1, night],
] as const)('in the %s theme', (_, at, ground) => {
  it.each([1, 2, 3, 4, 5, 6])('colour %d of the chosen counties can be read', (i) => {
    expect(contrast(token(`series-${i}`)[at], ground)).toBeGreaterThanOrEqual(4.5);
  });

  it('the red of a mark can be read', () => {
    expect(contrast(token('mark-high-edge')[at], ground)).toBeGreaterThanOrEqual(4.5);
  });

  it('dots and the coast stand out', () => {
    for (const name of ['dot-edge', 'coast']) expect(contrast(token(name)[at], ground)).toBeGreaterThanOrEqual(3);
  });

  it('what is about level with the country is not taken for the land around it', () => {
    // On white it is the lightest of all; in the dark it lies between two darks, and must be told from both.
    const [land, sea] = at === 0 ? [1.3, 1] : [1.5, 1.5];
    expect(contrast(token('neighbour-sides')[at], token('level')[at])).toBeGreaterThanOrEqual(land);
    expect(contrast(ground, token('level')[at])).toBeGreaterThanOrEqual(sea);
  });

  it('words on the tiles of all sides can be read', () => {
    for (const name of ['under-1', 'level', 'over-1'])
      expect(contrast(token('text-strong')[at], token(name)[at])).toBeGreaterThanOrEqual(4.5);
    for (const name of ['under-2', 'over-2'])
      expect(contrast(token('text-on-strong')[at], token(name)[at])).toBeGreaterThanOrEqual(4.5);
  });

  it('the sides of the country differ in lightness from what is about level, more the farther', () => {
    const apart = (name: string) => contrast(token(name)[at], token('level')[at]);
    for (const side of ['under', 'over']) {
      expect(apart(`${side}-1`)).toBeGreaterThan(1.4);
      expect(apart(`${side}-2`)).toBeGreaterThan(apart(`${side}-1`) * 1.4);
    }
  });
});

it('no two of the chosen counties have the same colour', () => {
  const all = [1, 2, 3, 4, 5, 6].flatMap((i) => token(`series-${i}`));
  expect(new Set(all).size).toBe(12);
});
