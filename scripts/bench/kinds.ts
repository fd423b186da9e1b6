import { cpSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Running } from '../server.ts';
import { serveCompressed } from './pages.ts';

/** One page of a kind: what the build calls it, and its address below the root. */
export type KindPage = { readonly kind: string; readonly address: string };

/** Measured against others already, or not visited by choice. */
const leftOut = ['start', 'notFound'];

/** The first page of each kind that was built, by what the page itself says that it is. */
export function pagesOfKinds(dist: string): KindPage[] {
  const found = new Map<string, KindPage>();
  for (const name of readdirSync(dist, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!name.endsWith('.html')) continue;
    const told = /id="page-data">(.*?)<\/script>/.exec(readFileSync(path.join(dist, name), 'utf8'))?.[1];
    const { page: kind } = JSON.parse(told ?? '{}') as { page?: string };
    if (kind === undefined || leftOut.includes(kind) || found.has(kind)) continue;
    found.set(kind, { kind, address: name.replace(/index\.html$/, '').replaceAll(path.sep, '/') });
  }
  return [...found.values()];
}

/** The same pages without their scripts, with the same server, headers, fonts and compression. */
export async function serveWithoutScripts(dist: string, target: string, pages: readonly KindPage[]): Promise<Running> {
  mkdirSync(target, { recursive: true });
  const kept = ['assets', '_headers', '404.html', 'favicon.svg'];
  for (const name of kept) {
    cpSync(path.join(dist, name), path.join(target, name), {
      recursive: true,
      filter: (file) => !file.endsWith('.br'),
    });
  }
  for (const { address } of pages) {
    const file = path.join(target, address, 'index.html');
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, withoutScripts(readFileSync(path.join(dist, address, 'index.html'), 'utf8')));
  }
  return serveCompressed(target);
}

function withoutScripts(html: string): string {
  return html.replaceAll(/<script\b[^>]*>.*?<\/script>\n?/gs, '');
}
