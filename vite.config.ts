import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { akselThemePlugin } from './build/akselTheme.ts';
import { chunkGroups } from './build/chunks.ts';
import { dataPlugin } from './build/data.ts';
import { devDataPlugin } from './build/devData.ts';
import { hostPlugin } from './build/host.ts';
import { stopOnDataError, stopOnFaults } from './build/stopOnFaults.ts';
import { prerender } from './build/prerender.ts';
import { readSite } from './build/site.ts';

const site = readSite(import.meta.dirname);
/** Apart for each target, so that two builds can run at once. */
const serverDir = path.join(import.meta.dirname, '.cache', `ssr-${path.basename(site.dist)}`);

/** How long the build's parts took says something of the machine, and is no warning. */
const checks = { bundlerTimings: false };

/** Tests that need a document say so in their name. */
const withDocument = 'tests/**/*.dom.test.{ts,tsx}';
const withMocks = 'tests/**/*.mocked.test.{ts,tsx}';

export default defineConfig(({ command, isPreview }) => ({
  base: site.base,
  // An unknown address is not the start page: a host answers it with 404.html.
  appType: isPreview ? 'mpa' : 'spa',
  plugins: [react(), dataPlugin(), devDataPlugin(site), hostPlugin(), akselThemePlugin()],
  // Readable in the inspector, and the same in the prerendered HTML and in the browser.
  css: {
    modules: { generateScopedName: (name, file) => `${path.basename(file).split('.')[0] ?? ''}__${name}` },
    // Nested rules written out (Lightning CSS' flag for them): build/firstView.ts would leave them out of a page's HTML.
    lightningcss: { include: 1 },
  },
  // A stand-in for older versions of React, which has the hook itself by now.
  resolve: { alias: [{ find: /^use-sync-external-store\/shim(\/index\.js)?$/, replacement: 'react' }] },
  define: { __BUILT__: JSON.stringify(site.built) },
  build: {
    target: 'es2022',
    // The oldest that know `light-dark()`: a stand-in for it would not follow the root's `color-scheme`.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    outDir: site.dist,
    emptyOutDir: true,
    manifest: true,
    reportCompressedSize: false,
    cssCodeSplit: false,
    // Everything stays a file of its own: a data: address would need a place in the CSP.
    assetsInlineLimit: 0,
    // A page's scripts are prefetched as a whole (src/app/navigation.ts), or named by the early script.
    modulePreload: false,
  },
  environments: {
    client: { build: { rolldownOptions: { checks, output: { codeSplitting: { groups: chunkGroups } } } } },
    ssr: {
      build: {
        outDir: serverDir,
        emptyOutDir: true,
        copyPublicDir: false,
        rolldownOptions: { checks, input: 'src/entry-server.tsx' },
      },
      // In one file with what it uses; while developing, Node loads its own.
      ...(command === 'build' && { resolve: { noExternal: true } }),
    },
  },
  builder: {
    async buildApp(builder) {
      stopOnFaults();
      const { client, ssr } = builder.environments;
      if (!client || !ssr) throw new Error('no environments');
      await builder.build(client);
      await builder.build(ssr);
      // As the command line has it (`vite build --outDir public --base /x/`).
      const dist = path.resolve(client.config.root, client.config.build.outDir);
      const built = { ...site, dist, base: client.config.base };
      const pages = await prerender(built, path.join(serverDir, 'entry-server.js')).catch(stopOnDataError);
      builder.config.logger.info(`${pages} sider i ${path.relative(process.cwd(), dist)}/`);
    },
  },
  test: {
    setupFiles: ['tests/setup.ts'],
    css: { modules: { classNameStrategy: 'non-scoped' } },
    projects: [
      // Files share what they load, which takes longer than most of them do: they put nothing in its place.
      {
        extends: true,
        test: {
          name: 'node',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [withDocument, withMocks],
          isolate: false,
        },
      },
      // What one puts in a module's place must not reach another file.
      {
        extends: true,
        test: { name: 'mocked', include: [withMocks], environment: 'jsdom', setupFiles: ['tests/setupDocument.ts'] },
      },
      {
        extends: true,
        test: {
          name: 'document',
          include: [withDocument],
          environment: 'jsdom',
          setupFiles: ['tests/setupDocument.ts'],
          isolate: false,
        },
      },
    ],
    // By itself it leaves one processor free: on two, the tests take nearly twice as long.
    maxWorkers: '100%',
    // Component tests press through a whole table; a loaded machine takes its time.
    testTimeout: 30_000,
  },
}));
