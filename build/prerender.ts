import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Manifest } from 'vite';
import type * as Server from '../src/entry-server.tsx';
import type { Route } from '../src/app/routes.ts';
import { DataError } from '../src/dataset/dataError.ts';
import { contentPolicy, headersFile } from './csp.ts';
import { earlyScript, rootMarks } from './early.ts';
import { firstViewCss, purge } from './firstView.ts';
import { publishData } from './publish.ts';
import { jsonLd, pageLd, robots, sitemap } from './seo.ts';
import { siteLanguage } from './site.ts';
import type { Site } from './site.ts';

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
/** JSON that cannot end the script element that it stands in. */
const inScript = (value: unknown) => JSON.stringify(value).replaceAll('<', '\\u003c');

/**
 * The last step of a build: every route of the data as a file of its own, readable without JavaScript, with its policy;
 * and what stands beside them. `serverFile`: the built src/entry-server.tsx.
 */
export async function prerender(site: Site, serverFile: string): Promise<number> {
  const server = (await import(serverFile)) as typeof Server;
  const { dist, base, url } = site;
  const write = (file: string, content: string) => {
    const target = path.join(dist, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, content);
  };
  const manifest = JSON.parse(readFileSync(path.join(dist, '.vite/manifest.json'), 'utf8')) as Manifest;
  const template = readFileSync(path.join(dist, 'index.html'), 'utf8');
  const language = siteLanguage();
  const pages = await Promise.all(
    server.routes.map(async (route) => {
      try {
        return { route, ...(await server.renderPage(route, language)) };
      } catch (error) {
        if (!(error instanceof server.MessageError)) throw error;
        const files = [language, ...route.kind.texts.map((part) => `${language}/${part}`)];
        throw new DataError([`${files.map((file) => `locales/${file}.json`).join(', ')}: ${error.message}`]);
      }
    }),
  );

  const { script, css, scripts } = readAssets(dist, manifest);
  const sheet = await purge(
    readFileSync(path.join(dist, css), 'utf8'),
    pages.map(({ html, notice }) => html + notice),
    scripts.map((file) => readFileSync(path.join(dist, file), 'utf8')),
  );
  rmSync(path.join(dist, css));
  const rest = sheet.file + server.lastRule;
  const stylesheet = `assets/site-${createHash('sha256').update(rest).digest('base64url').slice(0, 8)}.css`;
  write(stylesheet, rest);

  const shell = template
    .replace(/\s*<title>[^<]*<\/title>/, '')
    .replace(/\s*<link rel="(?:stylesheet|modulepreload)"[^>]*>/g, '')
    .replace(/\s*<script type="module"[^>]*><\/script>/, '');
  const schemes = schemeTags(sheet.file);
  for (const { route, html, notice, title, description } of pages) {
    const early = earlyScript(
      base + script,
      chunksOf(route, manifest, language).map((file) => base + file),
      server.divisionParams,
    );
    const style = await firstViewCss(sheet, html + notice, rootMarks);
    const canonical = url && route.kind.isListed ? url + base + route.path : undefined;
    const head = [
      `<meta http-equiv="Content-Security-Policy" content="${contentPolicy({ scripts: [early], styles: [style] })}">`,
      `<title>${escape(title)}</title>`,
      `<meta name="description" content="${escape(description)}">`,
      ...schemes,
      ...(route.kind.isListed ? [] : ['<meta name="robots" content="noindex">']),
      ...(canonical ? [`<link rel="canonical" href="${escape(canonical)}">`] : []),
      `<script>${early}</script>`,
      `<style>${style}</style>`,
    ];
    const data =
      route.page === 'start'
        ? jsonLd(server.dataset, description, server.file, site)
        : pageLd(title, description, language, canonical);
    // At the end: the first paint need not wait for them.
    const end = [
      ...(route.kind.isListed ? [`<script type="application/ld+json">${inScript(data)}</script>`] : []),
      `<link rel="stylesheet" href="${base}${stylesheet}">`,
    ];
    const file = route.path.endsWith('.html') ? route.path : `${route.path}index.html`;
    write(
      file,
      shell
        .replace(/(<meta charset="[^"]*"\s*\/?>)/, (charset) => [charset, ...head].join('\n'))
        .replace('<div id="root"></div>', () => `<div id="root">${html}</div>${notice}`)
        .replace('</body>', () => `${end.join('\n')}\n</body>`),
    );
  }
  await publishData(site, server, language);
  write('version.json', JSON.stringify({ script: base + script }));
  write('_headers', headersFile(base));
  write('robots.txt', robots(site));
  if (url) write('sitemap.xml', sitemap(server.routes, site));
  rmSync(path.join(dist, '.vite'), { recursive: true });
  return pages.length;
}

/** Both schemes, and in each the colour of the page for what the browser draws about it; the early script picks the one that was chosen. */
function schemeTags(css: string): string[] {
  const [, light, dark] = /--surface:\s*light-dark\((#\w+),\s*(#\w+)\)/.exec(css) ?? [];
  if (!light || !dark) throw new Error('the stylesheet names no ground in light and dark');
  const tag = (scheme: string, colour: string) =>
    `<meta name="theme-color" content="${colour}" media="(prefers-color-scheme: ${scheme})" data-scheme="${scheme}">`;
  return ['<meta name="color-scheme" content="light dark">', tag('light', light), tag('dark', dark)];
}

/** The entry's script, the stylesheet, and all scripts. */
function readAssets(dist: string, manifest: Manifest) {
  const entry = manifest['index.html'];
  const css = manifest['style.css']?.file;
  if (!entry || !css) throw new Error(`no entry with a stylesheet in ${dist}`);
  const scripts = [...new Set(Object.values(manifest).map(({ file }) => file))].filter((file) => file.endsWith('.js'));
  return { script: entry.file, css, scripts };
}

/** The scripts that a page needs besides the entry's own. */
function chunksOf({ page, kind }: Route, manifest: Manifest, language: string): string[] {
  const wanted = [
    `data/locales/${language}.json`,
    ...kind.texts.map((part) => `data/locales/${language}/${part}.json`),
  ];
  const withImports = (key: string): string[] => {
    const { file = '', imports = [] } = manifest[key] ?? {};
    return [...imports.flatMap(withImports), file];
  };
  const isWanted = (key: string) =>
    wanted.includes(key) ||
    // What the page loads by itself later is not asked for with it.
    (key.startsWith(`src/pages/${page}/`) && key.endsWith('Page.tsx')) ||
    (kind.needsFacts && manifest[key]?.name === 'facts');
  const keys = Object.keys(manifest).filter(isWanted);
  const entry = manifest['index.html']?.file;
  return [...new Set(['index.html', ...keys].flatMap(withImports))].filter((file) => file !== entry);
}
