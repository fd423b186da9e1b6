import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const tokens = readFileSync(path.join(import.meta.dirname, '../../src/app/tokens.css'), 'utf8');
/** Ground of the classes, lowest first, and the marks' grounds and signs, as the stylesheets have them. */
const classColours = [...tokens.matchAll(/--class-\d: (#\w+);/g)].map(([, colour]) => colour ?? '');
const mark = (end: 'high' | 'low') =>
  [`--mark-${end}`, `--mark-${end}-text`].map((name) => new RegExp(`${name}: (#\\w+);`).exec(tokens)?.[1] ?? '');
const marks = { red: mark('high'), green: mark('low') };

type Rgb = readonly [number, number, number];

/** Linear light, 0 to 1, of an sRGB colour (IEC 61966-2-1). */
function linear(hex: string): Rgb {
  const long = hex.length === 4 ? hex.slice(1).replace(/./g, '$&$&') : hex.slice(1);
  return [0, 2, 4].map((at) => {
    const channel = parseInt(long.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;
}

/** Machado, Oliveira and Fernandes 2009, severity 1.0: what a dichromat sees, on linear light. */
const seen = {
  normal: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
};

const luminance = ([r, g, b]: Rgb) => 0.2126 * r + 0.7152 * g + 0.0722 * b;

/** CIE L* (D65). */
function lightness(hex: string, eyes: keyof typeof seen): number {
  const rgb = linear(hex);
  const m = seen[eyes];
  const out = [0, 3, 6].map((row) =>
    Math.min(
      1,
      Math.max(
        0,
        [0, 1, 2].reduce((sum, i) => sum + (m[row + i] ?? 0) * (rgb[i] ?? 0), 0),
      ),
    ),
  ) as unknown as Rgb;
  const y = luminance(out);
  return y > 216 / 24389 ? 116 * Math.cbrt(y) - 16 : (24389 / 27) * y;
}

describe.each(Object.keys(seen) as (keyof typeof seen)[])('the classes under %s', (eyes) => {
  it('fall in lightness by at least 10 a class', () => {
    expect(classColours).toHaveLength(5);
    const steps = classColours.map((colour) => lightness(colour, eyes));
    for (const [i, step] of steps.entries()) if (i > 0) expect((steps[i - 1] ?? 0) - step).toBeGreaterThanOrEqual(10);
  });

  it('leave the marks’ two grounds far apart', () => {
    expect(lightness(marks.green[0] ?? '', eyes) - lightness(marks.red[0] ?? '', eyes)).toBeGreaterThan(30);
  });
});

describe('the marks’ signs', () => {
  it('have 4.5:1 on their grounds', () => {
    for (const pair of Object.values(marks)) {
      const [a, b] = pair.map((colour) => luminance(linear(colour))).sort((x, y) => y - x) as [number, number];
      expect((a + 0.05) / (b + 0.05)).toBeGreaterThanOrEqual(4.5);
    }
  });
});
