import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { readData } from '../../build/read/readData.ts';
import { serveSite } from '../server.ts';
import type { Running } from '../server.ts';
import { contentPolicy, sha256 } from '../../build/site/csp.ts';
import { headersFile } from '../../build/site/headers.ts';
import { makeSite } from '../../build/site/site.ts';
import { handwrittenPage } from './handwritten.ts';

const root = path.join(import.meta.dirname, '../..');

/** Builds the site into `dist` and serves it as a good host does. */
export async function serveBuilt(dist: string): Promise<Running> {
  execFileSync(process.execPath, ['--import', 'tsx', 'scripts/build.ts'], {
    cwd: root,
    env: { ...process.env, DIST_DIR: dist, BASE_PATH: '' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return serveCompressed(dist);
}

/** Writes a hand-written page into `dist` and serves it with the same server, headers and compression. */
export async function serveHandwritten(dist: string, use: 'paint' | 'sorting'): Promise<Running> {
  const { reading } = readData();
  if (!reading.ok) throw new Error('the figures have errors: npm run build says which');
  const { html, style, script } = handwrittenPage(reading.dataset, makeSite().built, use);
  const csp = contentPolicy({ scripts: script ? [sha256(script)] : [], styles: [sha256(style)] });
  mkdirSync(dist, { recursive: true });
  writeFileSync(path.join(dist, 'index.html'), html);
  writeFileSync(path.join(dist, '404.html'), '');
  writeFileSync(path.join(dist, '_headers'), headersFile([{ path: '', csp }]));
  copyFileSync(path.join(root, 'public/favicon.svg'), path.join(dist, 'favicon.svg'));
  return serveCompressed(dist);
}

/** Serves a folder with brotli, as a good host does. */
export function serveCompressed(dist: string): Promise<Running> {
  for (const name of readdirSync(dist, { recursive: true, encoding: 'utf8' })) {
    const file = path.join(dist, name);
    if (/\.(html|js|css|json|svg|csv|txt|xml)$/.test(name)) writeFileSync(`${file}.br`, brotli(readFileSync(file)));
  }
  return serveSite({ dist, base: '/', brotli: true });
}

const brotli = (bytes: Uint8Array) =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } });

/** Size of served files, as compressed, without headers. */
export function compressedSize(dist: string, addresses: readonly string[]): number {
  return addresses.reduce((sum, address) => sum + statSync(path.join(dist, `${address}.br`)).size, 0);
}
