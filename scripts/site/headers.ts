/**
 * The `_headers` file (Netlify, Cloudflare Pages and others read it; GitHub Pages does not): the policy of the meta
 * tags, which cannot hold `frame-ancestors`, and the usual security headers.
 */
export function headersFile(policies: readonly string[]): string {
  const directives = new Map<string, Set<string>>();
  for (const directive of policies.flatMap((policy) => policy.split('; '))) {
    const [name = '', ...sources] = directive.split(' ');
    const known = directives.get(name) ?? new Set();
    sources.forEach((source) => known.add(source));
    directives.set(name, known);
  }
  const policy = [...directives].map(([name, sources]) => [name, ...sources].join(' '));
  return [
    '/*',
    `  Content-Security-Policy: ${[...policy, "frame-ancestors 'none'"].join('; ')}`,
    '  X-Content-Type-Options: nosniff',
    '  Referrer-Policy: no-referrer',
    '  Permissions-Policy: camera=(), microphone=(), geolocation=()',
    '  Cross-Origin-Opener-Policy: same-origin',
    '  Strict-Transport-Security: max-age=31536000',
    '/assets/*',
    '  Cache-Control: public, max-age=31536000, immutable',
    '',
  ].join('\n');
}
