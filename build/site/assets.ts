import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Manifest } from 'vite';
import type { Site } from './site.ts';

/** The built files that a page needs, by address. `css` is the text of the stylesheet, with all that anyone may need. */
export type Assets = {
  readonly css: string;
  /** Writes what the site needs of it, under a name that changes with its text. Its address. */
  readonly writeStylesheet: (css: string) => string;
  readonly script: string;
  /** Scripts to fetch alongside the entry: its imports, and the modules whose source begins with one of `sources`. */
  readonly preloads: (sources: readonly string[]) => string[];
  /** The texts of all scripts of the site. */
  readonly scripts: readonly string[];
};

/** Reads Vite's manifest. The stylesheet is written anew with less in it, so its file is removed. */
export function readAssets({ dist, base }: Site): Assets {
  const manifest = JSON.parse(readFileSync(path.join(dist, '.vite/manifest.json'), 'utf8')) as Manifest;
  const chunk = (source: string) => {
    const found = manifest[source];
    if (!found) throw new Error(`not in the manifest: ${source}`);
    return found;
  };
  const withImports = (source: string): string[] => {
    const { file, imports = [] } = chunk(source);
    return [...imports.flatMap(withImports), file];
  };
  const cssFile = path.join(dist, chunk('src/app/styles.css').file);
  const css = readFileSync(cssFile, 'utf8');
  rmSync(cssFile);
  const entry = 'src/app/client.tsx';
  const modules = (start: string) => Object.keys(manifest).filter((source) => source.startsWith(start));
  return {
    css,
    script: base + chunk(entry).file,
    preloads: (sources) =>
      [...new Set([entry, ...sources.flatMap(modules)].flatMap(withImports))]
        .filter((file) => file !== chunk(entry).file)
        .map((file) => base + file),
    scripts: [...new Set(Object.values(manifest).map(({ file }) => file))]
      .filter((file) => file.endsWith('.js'))
      .map((file) => readFileSync(path.join(dist, file), 'utf8')),
    writeStylesheet: (text) => {
      const hash = createHash('sha256').update(text).digest('base64url').slice(0, 8);
      const file = `assets/site-${hash}.css`;
      writeFileSync(path.join(dist, file), text);
      return base + file;
    },
  };
}
