import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Manifest } from 'vite';
import type { Site } from './site';

/** The built files that a page needs, by address. `css` is the text of the stylesheet. */
export type Assets = {
  readonly css: string;
  readonly script: string;
  /** Scripts to fetch alongside the entry: its imports, and the modules whose source begins with one of `sources`. */
  readonly preloads: (sources: readonly string[]) => string[];
  /** The text of a built script, by its address. */
  readonly text: (address: string) => string;
};

/** Reads Vite's manifest. The stylesheet goes into the pages, so its file is removed. */
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
    text: (address) => readFileSync(path.join(dist, address.slice(base.length)), 'utf8'),
  };
}
