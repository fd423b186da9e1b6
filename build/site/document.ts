import type { PageData } from '../../src/app/pageData.ts';
import { pages } from '../../src/app/pages.ts';
import type { Route } from '../../src/app/routes.ts';
import type { Dataset } from '../../src/domain/dataset.ts';
import type { I18n } from '../../src/i18n/createI18n.ts';
import type { Assets } from './assets.ts';
import { contentPolicy, sha256 } from './csp.ts';
import { earlyScript, rootMarks } from './early.ts';
import { jsonLd } from './jsonLd.ts';
import { firstPaint } from './firstPaintCss.ts';
import type { Site } from './site.ts';

/** One page. `html`: what React wrote. */
type Page = { readonly route: Route; readonly data: PageData; readonly html: string };

/** What all pages of a build share. */
type Shared = {
  readonly site: Site;
  readonly assets: Assets;
  /** The site's stylesheet, and its address. */
  readonly css: string;
  readonly stylesheet: string;
  /** How a link names the later divisions. */
  readonly divisions: readonly string[];
  readonly i18n: I18n;
  readonly dataset: Dataset;
  /** Name of the figures' file, under data/. */
  readonly file: string;
};

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
/** JSON that cannot end the script element that it stands in. */
const inScript = (value: unknown) => JSON.stringify(value).replaceAll('<', '\\u003c');

/** The whole document of a page, and the policy that its meta tag states. */
export async function renderDocument({ route, data, html }: Page, shared: Shared) {
  const { site, assets, css, stylesheet, divisions, i18n, dataset, file } = shared;
  const title = `${route.title} – ${i18n.t('site.name')}`;
  const { description } = route;
  const address = site.url && site.url + site.base + route.path;
  const messages = `data/locales/${site.language}`;
  const parts = pages[route.page].texts.map((part) => `${messages}/${part}.json`);
  const preloads = assets.preloads([`src/app/entries/${route.page}.`, `${messages}.json`, ...parts]);
  const first = await firstPaint(css, html, rootMarks);
  const early = earlyScript(preloads, divisions);
  const csp = contentPolicy({ scripts: [sha256(early)], styles: first.styles.map(sha256) });
  const head = [
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${csp}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escape(title)}</title>`,
    `<meta name="description" content="${escape(description)}">`,
    route.isListed ? '' : '<meta name="robots" content="noindex">',
    address && route.isListed ? `<link rel="canonical" href="${escape(address)}">` : '',
    `<link rel="icon" href="${site.base}favicon.svg" type="image/svg+xml">`,
    `<script>${early}</script>`,
    `<style>${first.head}</style>`,
    `<script type="module" src="${assets.script}"></script>`,
  ].filter((line) => line !== '');
  // At the end: only search engines read it, and the first paint need not wait for it.
  const structured =
    route.page === 'start'
      ? `\n<script type="application/ld+json">${inScript(jsonLd(dataset, description, file, site))}</script>`
      : '';
  const document = `<!doctype html>
<html lang="${i18n.language}">
<head>
${head.join('\n')}
</head>
<body>
<div id="root">${first.html}</div>
<script type="application/json" id="page-data">${inScript(data)}</script>${structured}
<link rel="stylesheet" href="${stylesheet}">
</body>
</html>
`;
  return { document, csp };
}
