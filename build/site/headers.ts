/** A built page: its address below the site's root ("" or "om-tallene/"), and the policy that its meta tag states. */
type Page = { readonly path: string; readonly csp: string };

/**
 * The `_headers` file (Netlify, Cloudflare Pages and others read it; GitHub Pages does not): the usual security headers,
 * and for each page the policy of its meta tag. Where two rules meet an address, a host sends both policies and both
 * hold. `frame-ancestors`, which a meta tag cannot hold, is for every address, also those that are not found.
 */
export function headersFile(pages: readonly Page[]): string {
  return [
    '/*',
    "  Content-Security-Policy: frame-ancestors 'none'",
    '  X-Content-Type-Options: nosniff',
    '  Referrer-Policy: no-referrer',
    '  Permissions-Policy: camera=(), microphone=(), geolocation=()',
    '  Cross-Origin-Opener-Policy: same-origin',
    '  Strict-Transport-Security: max-age=31536000',
    '/assets/*',
    '  Cache-Control: public, max-age=31536000, immutable',
    ...pages.flatMap(({ path, csp }) => [`/${path}`, `  Content-Security-Policy: ${csp}`]),
    '',
  ].join('\n');
}
