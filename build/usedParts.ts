import { createRequire } from 'node:module';
import path from 'node:path';
import type { Plugin } from 'vite';

const statistics = 'simple-statistics';
const preloadHelper = '\0vite/preload-helper.js';

/**
 * Two parts of which the start page needs little, and which come whole, because nothing says that the rest has no effect:
 * of simple-statistics the one function that is used, and of Vite's helper for late code only that it loads it
 * (stylesheets and files to preload, the helper's own matter, are none here: `cssCodeSplit`, `modulePreload`).
 */
export function usedPartsPlugin(): Plugin {
  return {
    name: 'used-parts',
    enforce: 'pre',
    resolveId: (id) => (id === statistics ? `\0${statistics}` : undefined),
    load: (id) => {
      if (id === preloadHelper) return 'export const __vitePreload = (load) => load();';
      if (id !== `\0${statistics}`) return undefined;
      const folder = path.dirname(createRequire(import.meta.url).resolve(`${statistics}/package.json`));
      return `export { default as ckmeans } from ${JSON.stringify(path.join(folder, 'src/ckmeans.js'))};`;
    },
  };
}
