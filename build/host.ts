import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';

/** `vite preview` as a static host serves the site: with the headers of `_headers`, and 404.html for what is not there. */
export function hostPlugin(): Plugin {
  return {
    name: 'host',
    configurePreviewServer(server) {
      const dist = path.resolve(server.config.root, server.config.build.outDir);
      if (!existsSync(path.join(dist, '_headers'))) {
        const text = `No built site in ${path.relative(process.cwd(), dist)}/: run «npm run build» first, or «npm start», which does both.`;
        // No fault of the code: Vite prints the stack.
        throw Object.assign(new Error(text), { stack: text });
      }
      const rules = readHeaders(path.join(dist, '_headers'));
      const { base } = server.config;
      const isThere = (url: string) => {
        const [address = ''] = url.split(/[?#]/);
        if (!address.startsWith(base)) return `${address}/` === base;
        const file = path.join(dist, decoded(address.slice(base.length - 1)));
        return file.startsWith(dist) && existsSync(address.endsWith('/') ? path.join(file, 'index.html') : file);
      };
      server.middlewares.use((request, response, next) => {
        for (const { start, headers } of rules)
          if (request.url?.startsWith(start)) for (const [name, value] of headers) response.setHeader(name, value);
        const [address = '', query] = (request.url ?? '').split('?');
        if (!address.endsWith('/') && isThere(`${address}/`)) {
          response.writeHead(301, { location: `${address}/${query === undefined ? '' : `?${query}`}` });
          response.end();
        } else if (isThere(address)) next();
        else {
          response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
          response.end(readFileSync(path.join(dist, '404.html')));
        }
      });
    },
  };
}

/** An address as the name of a file; one that is no proper address names none. */
function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** What the `_headers` file says of all addresses that begin with `start`. */
function readHeaders(file: string) {
  const blocks = readFileSync(file, 'utf8').split(/^(?=\/)/m);
  return blocks.map((block) => {
    const [address = '', ...lines] = block.split('\n');
    const headers = lines
      .filter((line) => line.includes(': '))
      .map((line) => [line.slice(0, line.indexOf(':')).trim(), line.slice(line.indexOf(':') + 1).trim()] as const);
    return { start: address.replace(/\*$/, ''), headers };
  });
}
