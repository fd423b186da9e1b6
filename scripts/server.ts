import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import sirv from 'sirv';

/** A running server; `url` ends with the site's root path. */
export type Running = { readonly url: string; readonly close: () => void };

type Options = {
  /** The built site. */
  readonly dist: string;
  /** Root path, with its slashes. */
  readonly base: string;
  readonly port?: number;
  /** Serve the `.br` files beside the others. */
  readonly brotli?: boolean;
};

/** Serves a built site as a static host does: below its root path, with `404.html` and the headers of `_headers`. */
export async function serveSite({ dist, base, port = 0, brotli = false }: Options): Promise<Running> {
  const rules = readHeaders(path.join(dist, '_headers'));
  const files = sirv(dist, { etag: true, brotli });
  const server = createServer((request, response) => {
    const [address = '/'] = (request.url ?? '/').split('?');
    const inSite = `/${address.slice(base.length)}`;
    for (const { start, isOpen, headers } of rules) {
      if (isOpen ? !inSite.startsWith(start) : inSite !== start) continue;
      for (const [name, value] of headers) {
        const earlier = response.getHeader(name);
        response.setHeader(name, earlier === undefined ? value : `${String(earlier)}, ${value}`);
      }
    }
    const notFound = () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(readFileSync(path.join(dist, '404.html')));
    };
    if (!address.startsWith(base)) {
      if (`${address}/` === base) response.writeHead(302, { location: base }).end();
      else notFound();
      return;
    }
    request.url = `/${(request.url ?? '').slice(base.length)}`;
    files(request, response, notFound);
  });
  await listen(server, port);
  const address = server.address();
  const actual = address && typeof address === 'object' ? address.port : port;
  return { url: `http://localhost:${actual}${base}`, close: () => server.close() };
}

/** What the `_headers` file says of one address, or of all that begin so (`isOpen`). Values of one name are joined. */
type HeaderRule = {
  readonly start: string;
  readonly isOpen: boolean;
  readonly headers: readonly (readonly [name: string, value: string])[];
};

function readHeaders(file: string): HeaderRule[] {
  const blocks = readFileSync(file, 'utf8').split(/^(?=\/)/m);
  return blocks.map((block) => {
    const [address = '', ...lines] = block.split('\n');
    const headers = lines
      .filter((line) => line.includes(': '))
      .map((line) => [line.slice(0, line.indexOf(':')).trim(), line.slice(line.indexOf(':') + 1).trim()] as const);
    return { start: address.replace(/\*$/, ''), isOpen: address.endsWith('*'), headers };
  });
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => {
      server.off('error', reject);
      resolve();
    });
  });
}
