import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { akselTheme } from '../../build/akselTheme.ts';

const tokens = readFileSync(path.join(import.meta.dirname, '../../src/app/tokens.css'), 'utf8');
const schemes = ['light', 'dark'] as const;
type Scheme = (typeof schemes)[number];

/** What a token is in a scheme, through the tokens that it names. */
function colour(name: string, scheme: Scheme): string {
  const value = new RegExp(`--${name}: ([^;]+);`).exec(tokens)?.[1] ?? '';
  const [, other] = /^var\(--([\w-]+)\)$/.exec(value) ?? [];
  if (other) return colour(other, scheme);
  const both = /^light-dark\((#\w+), (#\w+)\)$/.exec(value);
  const found = both ? both[scheme === 'light' ? 1 : 2] : value;
  if (!found || !/^#(?:\w{3}|\w{6})$/.test(found)) throw new Error(`--${name} is no colour in ${scheme}: ${value}`);
  return found;
}

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

/** WCAG 2.2, between two tokens. */
function contrast(one: string, other: string, scheme: Scheme): number {
  const [a = 0, b = 0] = [one, other].map((name) => luminance(linear(colour(name, scheme)))).sort((x, y) => y - x);
  return (a + 0.05) / (b + 0.05);
}

const everyEyes = Object.keys(seen) as (keyof typeof seen)[];
const cases = schemes.flatMap((scheme) => everyEyes.map((eyes) => [scheme, eyes] as const));

describe.each(cases)('the classes in the %s theme under %s', (scheme, eyes) => {
  it('step in lightness by at least 10 a class, the highest furthest from the page', () => {
    const steps = [1, 2, 3, 4, 5].map((step) => lightness(colour(`class-${step}`, scheme), eyes));
    const away = scheme === 'light' ? -1 : 1;
    for (const [i, step] of steps.entries())
      if (i > 0) expect((step - (steps[i - 1] ?? 0)) * away).toBeGreaterThanOrEqual(10);
  });

  it('leave the marks’ two colours far apart', () => {
    const [low, high] = ['mark-low-edge', 'mark-high-edge'].map((name) => lightness(colour(name, scheme), eyes));
    expect(Math.abs((low ?? 0) - (high ?? 0))).toBeGreaterThan(30);
  });
});

const grounds = ['surface', 'surface-raised', 'surface-quiet', 'surface-chosen', 'surface-pointed'];

describe.each(schemes)('in the %s theme', (scheme) => {
  it('every ink can be read on every ground', () => {
    const worst = ['text', 'text-subtle', 'text-weak', 'text-strong', 'link'].flatMap((ink) =>
      grounds.filter((ground) => contrast(ink, ground, scheme) < 4.5).map((ground) => `${ink} on ${ground}`),
    );
    expect(worst).toEqual([]);
  });

  it.each([
    ['text-on-strong', 'accent-strong'],
    ['text-on-strong', 'accent-strong-hover'],
    ['mark-high-text', 'mark-high'],
    ['mark-low-text', 'mark-low'],
    ['text-strong', 'class-1'],
    ['text-strong', 'class-2'],
    ['text-strong', 'class-3'],
    ['text-on-strong', 'class-4'],
    ['text-on-strong', 'class-5'],
    ['text', 'added'],
    ['text', 'removed'],
    ['text', 'class-none'],
  ])('%s can be read on %s', (ink, ground) => {
    expect(contrast(ink, ground, scheme)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['border-strong', 'accent', 'focus', 'warn', 'coast', 'hatch', 'dot-edge', 'bar-own', 'class-edge'])(
    '%s can be seen on the page',
    (name) => {
      for (const ground of ['surface', 'surface-raised'])
        expect(contrast(name, ground, scheme)).toBeGreaterThanOrEqual(3);
    },
  );

  it('the band of the middle half can be seen on the page', () => {
    expect(contrast('band', 'surface', scheme)).toBeGreaterThanOrEqual(1.3);
  });

  it.each([1, 2, 3, 4, 5, 6])('series %s can be seen on the page', (nth) => {
    expect(contrast(`series-${nth}`, 'surface', scheme)).toBeGreaterThanOrEqual(4.5);
  });
});

it('in the dark a mark’s edge is seen, where its ground is only tinted', () => {
  for (const name of ['mark-high-edge', 'mark-low-edge'])
    expect(contrast(name, 'surface', 'dark')).toBeGreaterThanOrEqual(3);
});

it('Aksel’s tokens that differ in the dark follow the scheme, and the others are left alone', () => {
  const css = akselTheme(
    [
      ':root, :host, .light { --ax-a: #fff; --ax-same: #111; --ax-shadow: 0px 1px #000;',
      ...Array.from({ length: 60 }, (_, i) => `--ax-n-${i}: #00${i + 10};`),
      '}',
      '.dark, .dark-theme { --ax-a: rgba(1, 2, 3, .5); --ax-same: #111; --ax-shadow: 0px 2px #000;',
      ...Array.from({ length: 60 }, (_, i) => `--ax-n-${i}: #11${i + 10};`),
      '}',
    ].join('\n'),
  );
  expect(css).toContain('--ax-a:light-dark(#fff,rgba(1, 2, 3, .5))');
  expect(css).not.toMatch(/--ax-(?:same|shadow)/);
  expect(() => akselTheme(':root { --ax-a: #fff; }')).toThrow(/dark/);
});
