import type { Dataset } from '../src/domain/dataset.ts';
import type { Route } from '../src/app/routes.ts';
import type { Site } from './site.ts';

/** The figures as a schema.org Dataset, for search engines. Addresses only where the site's is known. */
export function jsonLd(
  { table, indicators, country }: Dataset,
  description: string,
  file: string,
  { url, base, built }: Site,
) {
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: table.title,
    description: `${description} ${table.readingRule.rest}`,
    dateModified: built,
    temporalCoverage: temporalCoverage(indicators.map(({ period }) => period)),
    spatialCoverage: country.name,
    isAccessibleForFree: true,
    creditText: table.sources,
    measurementTechnique: table.divisionLabel,
    variableMeasured: indicators.map(({ label, unit }) => ({ '@type': 'PropertyValue', name: label, unitText: unit })),
    ...(url && {
      url: url + base,
      distribution: [{ '@type': 'DataDownload', encodingFormat: 'text/csv', contentUrl: `${url}${base}data/${file}` }],
    }),
  };
}

/** Any other page, for search engines. */
export function pageLd(name: string, description: string, inLanguage: string, address: string | undefined) {
  return { '@context': 'https://schema.org', '@type': 'WebPage', name, description, inLanguage, url: address };
}

function temporalCoverage(periods: readonly Dataset['indicators'][number]['period'][]): string {
  const starts = periods.map((period) => ('year' in period ? `${period.year}-01-01` : period.date)).sort();
  const ends = periods.map((period) => ('year' in period ? `${period.year}-12-31` : period.date)).sort();
  return `${starts[0] ?? ''}/${ends.at(-1) ?? ''}`;
}

/** robots.txt. */
export function robots({ url, base }: Site): string {
  return ['User-agent: *', 'Allow: /', ...(url ? [`Sitemap: ${url}${base}sitemap.xml`] : []), ''].join('\n');
}

/** The sitemap of a site whose address is known. */
export function sitemap(routes: readonly Route[], { url = '', base, built }: Site): string {
  const entries = routes
    .filter(({ kind }) => kind.isListed)
    .map(({ path }) => `<url><loc>${url}${base}${path}</loc><lastmod>${built}</lastmod></url>`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${entries.join('\n')}
</urlset>
`;
}
