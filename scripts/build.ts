/**
 * Builds the site into dist/: the browser's code, then every page as HTML.
 * `BASE_PATH`: root path on the host; `SITE_URL`: its address, for canonical links and the sitemap.
 */
import { copyFileSync, cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import type * as Prerender from '../src/app/prerender.tsx';
import { jsonFile, jsonFileName } from '../src/export/jsonFile.ts';
import { checkData } from '../build/read/checkData.ts';
import { dataDir, readData } from '../build/read/readData.ts';
import { figureWarnings } from '../build/read/readFigures.ts';
import { readAssets } from '../build/site/assets.ts';
import { renderDocument } from '../build/site/document.ts';
import { followingCss } from '../build/site/firstPaintCss.ts';
import { headersFile } from '../build/site/headers.ts';
import { robots, sitemap } from '../build/site/listing.ts';
import { priorityCss } from '../build/site/priorityCss.ts';
import { siteCss } from '../build/site/pruneCss.ts';
import { makeSite } from '../build/site/site.ts';
import { viteConfig } from './viteConfig.ts';

const root = path.join(import.meta.dirname, '..');
const site = makeSite();

// Data with faults stops the build here, in the words that a person can act on; warnings are printed.
const faults = checkData();
for (const sentence of faults.length > 0 ? faults : figureWarnings()) console.error(sentence);
if (faults.length > 0) {
  // In no message file, which may be the one at fault.
  console.error(`Bygget stanset: rett ${faults.length} feil i data/.`);
  process.exit(1);
}

/** The other tables that datapackage.json describes. */
function describedFiles(): string[] {
  const { resources } = JSON.parse(readFileSync(path.join(dataDir, 'datapackage.json'), 'utf8')) as {
    resources: { path: string }[];
  };
  return resources.map((resource) => resource.path).filter((name) => name !== readData().definitions.file);
}

rmSync(site.dist, { recursive: true, force: true });

await build({
  ...viteConfig,
  root,
  logLevel: 'warn',
  build: {
    ...viteConfig.build,
    outDir: site.dist,
    manifest: true,
    // The early script asks for what a page needs (scripts/site/early.ts).
    modulePreload: false,
    rolldownOptions: { input: { client: 'src/app/client.tsx', styles: 'src/app/styles.css' } },
  },
});
// Apart for each target, so that two builds can run at once.
const ssrDir = path.join(root, '.cache', `ssr-${path.basename(site.dist)}`);
await build({
  ...viteConfig,
  root,
  logLevel: 'warn',
  ssr: { noExternal: true },
  build: { outDir: ssrDir, emptyOutDir: true, ssr: 'src/app/prerender.tsx', copyPublicDir: false },
});

const prerender = (await import(path.join(ssrDir, 'prerender.js'))) as typeof Prerender;
const i18n = await prerender.loadI18n(site.language);
const assets = readAssets(site);

const write = (file: string, content: string | Uint8Array) => {
  const target = path.join(site.dist, file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, content);
};

const { definitions, bytes } = readData();
const dataset = prerender.builtDataset;
const routes = await prerender.siteRoutes(site.language);
const rendered = await Promise.all(
  routes.map(async (route) => {
    const { page, subject, hasFigures } = route;
    const data = { page, subject, hasFigures, base: site.base, built: site.built };
    return { route, data, html: await prerender.renderPage(data, site.language) };
  }),
);
const css = await siteCss(assets.css + priorityCss(prerender.builtPriorities, dataset), {
  html: rendered.map(({ html }) => html).join(''),
  scripts: assets.scripts,
  late: prerender.lateClasses,
});
const stylesheet = assets.writeStylesheet(followingCss(css));
const policies: { path: string; csp: string }[] = [];
const { divisions } = prerender;
const shared = { site, assets, css, stylesheet, divisions, i18n, dataset, file: definitions.file };
for (const page of rendered) {
  const { document, csp } = await renderDocument(page, shared);
  policies.push({ path: page.route.path, csp });
  write(page.route.file, document);
}

write(`data/${definitions.file}`, bytes);
write(`data/${prerender.csvFileName(dataset, i18n)}`, prerender.csvFile(dataset, i18n));
write(`data/${jsonFileName(definitions.file)}`, jsonFile(dataset));
mkdirSync(path.join(site.dist, 'data/grants'));
// Those of what is published: `$schema` leads to them there too.
cpSync(path.join(dataDir, 'schemas'), path.join(site.dist, 'data/schemas'), { recursive: true });
const described = ['datapackage.json', 'indicators.json', 'table.json', ...describedFiles()];
const announcements = readdirSync(path.join(dataDir, 'grants')).map((name) => `grants/${name}`);
for (const file of [...described, 'reading.json', 'reading.schema.json', ...announcements]) {
  copyFileSync(path.join(dataDir, file), path.join(site.dist, 'data', file));
}
write('_headers', headersFile(policies));
write('robots.txt', robots(site));
if (site.url) write('sitemap.xml', sitemap(routes, site));
rmSync(path.join(site.dist, '.vite'), { recursive: true });
console.log(i18n.t('build.done', { pages: routes.length, dist: path.relative(process.cwd(), site.dist) }));
