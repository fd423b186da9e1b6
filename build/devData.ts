import path from 'node:path';
import sirv from 'sirv';
import type { Plugin } from 'vite';
import type * as Server from '../src/entry-server.tsx';
import { publishData } from './publish.ts';
import { dataDir } from './read/readData.ts';
import { siteLanguage } from './site.ts';
import type { Site } from './site.ts';

/** `vite` serves under data/ what a build publishes there: the host's file, and the files to take along. */
export function devDataPlugin({ base, built }: Pick<Site, 'base' | 'built'>): Plugin {
  return {
    name: 'dev-data',
    apply: 'serve',
    configureServer(server) {
      const dist = path.join(server.config.cacheDir, 'published');
      const files = sirv(dist, { dev: true });
      let publishing: Promise<void> | undefined;
      const publish = async () => {
        const entry = (await server.ssrLoadModule('/src/entry-server.tsx')) as typeof Server;
        await publishData({ dist, built }, entry, siteLanguage());
      };
      server.watcher.on('change', (file) => {
        if (file.startsWith(dataDir + path.sep)) publishing = undefined;
      });
      server.middlewares.use((request, response, next) => {
        const url = request.url ?? '';
        // The code's own imports from data/ are Vite's.
        if (!url.startsWith(`${base}data/`) || /[?&](import|t|url|raw)\b/.test(url)) {
          next();
          return;
        }
        publishing ??= publish();
        publishing.then(
          () => {
            request.url = url.slice(base.length - 1);
            files(request, response, () => {
              request.url = url;
              next();
            });
          },
          // A fault in data/ is what the overlay shows.
          () => {
            publishing = undefined;
            next();
          },
        );
      });
    },
  };
}
