import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { dist, expect, test } from './support/test.ts';

const read = (file: string) => readFileSync(path.join(dist, file), 'utf8');
const sha256 = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** A policy's directives by name. */
const directives = (policy: string) =>
  new Map(
    policy
      .split(';')
      .map((part) => part.trim().split(/\s+/))
      .map(([name = '', ...sources]) => [name, sources]),
  );

for (const file of ['index.html', '404.html']) {
  test.describe(file, () => {
    const html = existsSync(path.join(dist, file)) ? read(file) : '';
    const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? '';
    const scripts = [...html.matchAll(/<script([^>]*)>([\s\S]*?)<\/script>/g)].map(([, tag = '', text = '']) => ({
      tag,
      text,
    }));
    const styles = [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, text = '']) => text);
    const markup = html.replace(/<(script|style)[^>]*>[\s\S]*?<\/\1>/g, '');

    test('the policy forbids all, then allows this site and what has its hash', () => {
      expect(policy.startsWith("default-src 'none'")).toBe(true);
      expect(policy).not.toMatch(/unsafe|\*|https?:|data:/);
      expect(policy).not.toContain('frame-ancestors');
      expect(directives(policy).get('img-src')).toEqual(["'self'", 'blob:']);
      const inline = scripts.filter(({ tag }) => !tag.includes('src=') && !/type="application\/(ld\+)?json"/.test(tag));
      expect(directives(policy).get('script-src')).toEqual(["'self'", ...inline.map(({ text }) => sha256(text))]);
      expect(styles.length).toBeGreaterThan(0);
      expect(directives(policy).get('style-src')).toEqual(["'self'", ...styles.map(sha256)]);
    });

    test('no style attribute, no inline handler, no address of another host', () => {
      expect(markup).toContain('<main');
      expect(markup).not.toMatch(/<[^>]*\sstyle=/);
      expect(markup).not.toMatch(/<[^>]*\son\w+=/);
      expect(html).not.toMatch(/\s(src|href|action|poster)="(https?:)?\/\//);
      expect(styles.join('')).not.toMatch(/url\(\s*['"]?(https?:|\/\/|data:)/);
    });

    test('language, title and description', () => {
      expect(html).toContain('<html lang="nb">');
      expect(/<title>([^<]+)<\/title>/.exec(html)?.[1]).toMatch(/Sosialtjenestetall$/);
      expect(/<meta name="description" content="([^"]+)"/.exec(html)?.[1]?.length).toBeGreaterThan(20);
      expect(html.includes('noindex')).toBe(file === '404.html');
      expect(html).not.toContain('rel="canonical"');
    });
  });
}

test('the two pages have titles and descriptions of their own', () => {
  const head = (file: string) =>
    [/<title>[^<]+/, /name="description" content="[^"]+/].map((part) => part.exec(read(file))?.[0]);
  const [start, notFound] = [head('index.html'), head('404.html')];
  expect(start[0]).not.toBe(notFound[0]);
  expect(start[1]).not.toBe(notFound[1]);
});

test('_headers has one rule for all pages, with what a meta tag cannot say', () => {
  const rules = read('_headers').split(/^(?=\/)/m);
  expect(rules.map((rule) => rule.split('\n')[0])).toEqual(['/*', '/assets/*']);
  expect(rules[0]).toContain("Content-Security-Policy: frame-ancestors 'none'\n");
  for (const header of [
    'X-Content-Type-Options: nosniff',
    'Referrer-Policy: no-referrer',
    'Permissions-Policy: ',
    'Cross-Origin-Resource-Policy: same-origin',
  ])
    expect(rules[0]).toContain(header);
});

test('every page states its own policy, with the hashes of what stands in it', () => {
  const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(20);
  for (const file of pages) {
    const html = read(file);
    const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? 'no policy';
    for (const [, text = ''] of html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g))
      expect(policy, file).toContain(sha256(text));
    expect(policy, file).toContain("require-trusted-types-for 'script'");
    expect(html, file).toContain('<meta name="referrer" content="no-referrer"');
  }
});

test('a page is served with what _headers says, as a host that reads it does', async ({ request }) => {
  const headers = (await request.get('')).headers();
  expect(headers['content-security-policy']).toBe("frame-ancestors 'none'");
  expect(headers['x-content-type-options']).toBe('nosniff');
});

test('the site serves the figures as they stand in data/, with their descriptions', () => {
  const source = path.join(import.meta.dirname, '../../data');
  for (const [file, place] of [
    ['sosialtjenestetall.csv', 'tables/2021/figures.csv'],
    ['tables/2021/figures.csv', 'tables/2021/figures.csv'],
    ['indicators.json', 'indicators.json'],
    ['population.csv', 'register/population.csv'],
    ['counties.csv', 'register/counties.csv'],
  ] as const) {
    expect(read(`data/${file}`)).toBe(readFileSync(path.join(source, place), 'utf8'));
  }
});

test('the package has all of the hand-kept description, and every file as it says', () => {
  type Package = { resources: { path: string; bytes: number; hash: string; schema?: object; title: string }[] };
  const source = path.join(import.meta.dirname, '../../data/datapackage.json');
  // What it says of the newest table is filled in when the site is built.
  const filledIn = readFileSync(source, 'utf8')
    .replaceAll('{announcement}', '2021')
    .replaceAll('{counties}', '18')
    .replaceAll('{indicators}', '9');
  const { resources: kept, ...words } = JSON.parse(filledIn) as Package;
  const { resources, ...head } = JSON.parse(read('data/datapackage.json')) as Package & { version: string };
  expect(head).toMatchObject(words);
  for (const { schema, ...own } of kept) {
    const found = resources.find((resource) => resource.path === own.path);
    expect(found).toMatchObject(own);
    // Of the host's file the columns are the newest table's own words.
    if (own.path !== 'sosialtjenestetall.csv') expect(found?.schema).toEqual(schema);
  }
  expect(resources.length).toBeGreaterThan(kept.length + 5);
  for (const { path: file, bytes, hash } of resources) {
    const content = readFileSync(path.join(dist, 'data', file));
    expect(content.length, file).toBe(bytes);
    expect(`sha256:${createHash('sha256').update(content).digest('hex')}`, file).toBe(hash);
  }
});

test('search engines are told what the figures are', () => {
  const text = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(read('index.html'))?.[1] ?? '{}';
  const json = JSON.parse(text) as Record<string, unknown>;
  expect(json).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: 'Utvalgte sosialtjenestetall',
    temporalCoverage: '2018-01-01/2019-08-31',
  });
  expect(json['variableMeasured']).toHaveLength(9);
  expect(read('robots.txt')).toMatch(/^User-agent: \*\nAllow: \//);
  expect(existsSync(path.join(dist, 'sitemap.xml'))).toBe(false);
});
