import type { Route } from '../../src/app/routes.ts';
import type { Site } from './site.ts';

export function robots({ url, base }: Site): string {
  return ['User-agent: *', 'Allow: /', ...(url ? [`Sitemap: ${url}${base}sitemap.xml`] : []), ''].join('\n');
}

/** The sitemap of a site whose address is known. */
export function sitemap(routes: readonly Route[], { url = '', base, built }: Site): string {
  const entries = routes
    .filter(({ isListed }) => isListed)
    .map(({ path }) => `<url><loc>${url}${base}${path}</loc><lastmod>${built}</lastmod></url>`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${entries.join('\n')}
</urlset>
`;
}
