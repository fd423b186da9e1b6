import path from 'node:path';
import { preview } from 'vite';

/** A running server; `url` ends with the site's root path. */
export type Running = { readonly url: string; readonly close: () => void };

/** Serves a built site as a static host does (build/host.ts), on a free port. */
export async function serveSite({ dist, base }: { readonly dist: string; readonly base: string }): Promise<Running> {
  const server = await preview({
    root: path.join(import.meta.dirname, '../../..'),
    base,
    build: { outDir: dist },
    preview: { port: 0, strictPort: false },
    logLevel: 'silent',
  });
  const address = server.httpServer.address();
  const port = address && typeof address === 'object' ? address.port : 0;
  return { url: `http://localhost:${port}${base}`, close: () => void server.close() };
}
