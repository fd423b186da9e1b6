import { createHash } from 'node:crypto';

/** Hash source of an inline script or style, for a policy. */
export function sha256(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** The content security policy of a page: everything from this site, and inline only what has its hash. */
export function contentPolicy({ scripts, styles }: { scripts: readonly string[]; styles: readonly string[] }): string {
  return [
    "default-src 'none'",
    `script-src 'self' ${scripts.map(sha256).join(' ')}`,
    `style-src 'self' ${styles.map(sha256).join(' ')}`,
    "img-src 'self' blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    // One policy, which lets through the worker's address alone (src/app/readImport.ts).
    'trusted-types import-worker',
  ].join('; ');
}

/**
 * The `_headers` file (Netlify, Cloudflare Pages and others read it; GitHub Pages does not): one rule for all addresses,
 * with what a page's meta tag cannot say. The policy itself, with its hashes, is the meta tag's.
 */
export function headersFile(base: string): string {
  return [
    `${base}*`,
    "  Content-Security-Policy: frame-ancestors 'none'",
    '  X-Content-Type-Options: nosniff',
    '  Referrer-Policy: no-referrer',
    '  Permissions-Policy: camera=(), microphone=(), geolocation=()',
    '  Cross-Origin-Opener-Policy: same-origin',
    '  Cross-Origin-Resource-Policy: same-origin',
    '  Strict-Transport-Security: max-age=31536000',
    `${base}assets/*`,
    '  Cache-Control: public, max-age=31536000, immutable',
    '',
  ].join('\n');
}
