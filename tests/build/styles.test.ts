import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const root = path.join(import.meta.dirname, '../../src');
const sheets = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.css'))
  .map((file) => ({ file, css: readFileSync(path.join(root, file), 'utf8').replaceAll(/\/\*[^]*?\*\//g, '') }));

/** Of tokens.css, where each has its name. */
const widths = ['30rem', '48rem', '64rem', '75rem'];

describe('the stylesheets', () => {
  it('name colours in one file, so that another set of them reaches every page', () => {
    const named = sheets
      .filter(({ file }) => file !== path.join('app', 'tokens.css'))
      .flatMap(({ file, css }) =>
        (css.match(/#[\da-f]{3,8}\b|\b(?:rgb|hsl|oklch)a?\(/gi) ?? []).map((one) => `${file}: ${one}`),
      );
    expect(named).toEqual([]);
  });

  it('change at four widths, so that all parts of a page change together', () => {
    const asked = sheets.flatMap(({ css }) => [...css.matchAll(/@media ([^{]+)/g)].map(([, query = '']) => query));
    const used = asked.flatMap(
      (query) => query.match(/(?<=\bwidth [<>]=? )[\d.]+\w+|[\d.]+\w+(?= [<>]=? width)/g) ?? [],
    );
    expect([...new Set(used)].sort()).toEqual(widths);
    expect(asked.filter((query) => /(?:min|max)-(?:width|height)/.test(query))).toEqual([]);
  });

  it('set type in seven sizes, what the browser has its own for too', () => {
    const tokens = sheets.find(({ file }) => file === path.join('app', 'tokens.css'))?.css ?? '';
    expect(tokens.match(/--size-\d+:/g)).toHaveLength(7);
    // Paper is measured in its own root, and a map in the units of its drawing.
    const drawn = /applicationPrint|CountyMap|MapLegend/;
    const others = sheets.flatMap(({ file, css }) =>
      [...css.replaceAll(/:root[^{]*\{\s*font-size: [\d.]+px;/g, '').matchAll(/font-size: ([^;]+);/g)]
        .filter(([, size = '']) => !/^(?:var\(--(?:size-\d+|head|row-head)\)|inherit)$/.test(size))
        .map(([rule]) => `${file}: ${rule}`),
    );
    expect(others.filter((one) => !drawn.test(one))).toEqual([]);
  });

  it('name only tokens that there are, so that nothing is drawn without its colour', () => {
    const all = sheets.map(({ css }) => css).join('\n');
    const declared = new Set([...all.matchAll(/(--[\w-]+):/g)].map(([, name]) => name));
    // Aksel's own, and those that the build writes from the data (build/columnCss.ts).
    const given = /^--(?:ax-|word$|figure$|columns$|counts$|shares$|name-word$|row-word$)/;
    const missing = sheets.flatMap(({ file, css }) =>
      [...css.matchAll(/var\((--[\w-]+)(?=\))/g)]
        .map(([, name = '']) => name)
        .filter((name) => !declared.has(name) && !given.test(name))
        .map((name) => `${file}: ${name}`),
    );
    expect(missing).toEqual([]);
  });

  it('give every colour of the page in light and in dark', () => {
    const tokens = sheets.find(({ file }) => file === path.join('app', 'tokens.css'))?.css ?? '';
    const alone = [...tokens.matchAll(/(--[\w-]+): (?:#|rgb)[^;]*;/g)].map(([, name]) => name);
    // Paper is white.
    expect(alone).toEqual(['--text-print']);
  });
});
