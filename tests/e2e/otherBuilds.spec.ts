import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildSite } from './support/buildSite.ts';
import { serveSite } from './support/host.ts';
import type { Running } from './support/host.ts';
import { announced, indicators } from './support/announcement.ts';
import { changed } from './support/figuresFile.ts';
import { open, shownFigures, sortButton } from './support/page.ts';
import { expect, test } from './support/test.ts';

const root = path.join(import.meta.dirname, '../..');

// One after the other: builds share a folder for the code that writes the pages.
test.describe.configure({ mode: 'default', timeout: 120_000 });

let folder: string;
test.beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'sosialtjenestetall-'));
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Builds the site into a folder of its own. */
const build = (name: string, env: Record<string, string>) => buildSite(path.join(folder, name), env);

/** A copy of data/ with other figures. */
function dataWith(name: string, fields: Record<string, string>): string {
  const data = path.join(folder, name);
  cpSync(path.join(root, 'data'), data, { recursive: true });
  writeFileSync(path.join(data, 'tables/2021/figures.csv'), changed(fields));
  return data;
}

test('a build on data with errors stops, and says every one of them', async () => {
  const data = dataWith('errors', { '07 unge-andel': 'mange', '12 kvp-antall': '-3' });
  const { code, output, dist } = await build('stopped', { DATA_DIR: data });
  expect(code).toBe(1);
  expect(output).toContain('Linje 9, kolonne «unge-andel»: fant «mange», ventet et tall');
  expect(output).toContain('Linje 14, kolonne «kvp-antall»: fant «-3», ventet et tall som ikke er negativt.');
  expect(output).toContain('Bygget stanset: rett 2 feil i data/.');
  expect(output).not.toMatch(/at .*\.ts:\d+/);
  expect(existsSync(path.join(dist, 'index.html'))).toBe(false);
});

test.describe('below a path of the host, with a known address', () => {
  const base = '/sosialtjenestetall/';
  const address = `https://tall.example${base}`;
  let site: Running;
  let dist: string;

  test.beforeAll(async () => {
    test.setTimeout(180_000);
    const built = await build('subfolder', { BASE_PATH: base, SITE_URL: 'https://tall.example/' });
    expect(built.code, built.output).toBe(0);
    dist = built.dist;
    site = await serveSite({ dist, base });
  });
  test.afterAll(() => site.close());

  test('assets, figures, links and choices work', async ({ page }) => {
    const paths = new Set<string>();
    const failed: string[] = [];
    page.on('response', (response) => {
      paths.add(new URL(response.url()).pathname);
      if (response.status() >= 400) failed.push(response.url());
    });
    expect(new URL(site.url).pathname).toBe(base);
    await open(page, site.url);
    await page.waitForLoadState('networkidle');
    expect(failed).toEqual([]);
    expect([...paths].filter((name) => !name.startsWith(base))).toEqual([]);
    expect(paths).toContain(`${base}data/sosialtjenestetall.csv`);
    expect([...paths].some((name) => name.endsWith('.woff2'))).toBe(true);
    await expect(page.locator('[data-notice]')).toHaveCount(0);
    expect(await shownFigures(page)).toEqual(
      Object.fromEntries(
        announced.flatMap(({ code, figures }) => figures.map((figure, i) => [`${code} ${indicators[i]}`, figure])),
      ),
    );
    await sortButton(page, 'unge-andel').click();
    expect(new URL(page.url()).pathname).toBe(base);
    await page.getByRole('navigation').getByRole('link', { name: 'Tabell og kart' }).click();
    expect(new URL(page.url()).pathname).toBe(base);
    const href = await page.getByRole('link', { name: 'Last ned CSV' }).getAttribute('href');
    expect(href?.startsWith(`${base}data/`)).toBe(true);
    expect(existsSync(path.join(dist, href?.slice(base.length) ?? ''))).toBe(true);
  });

  test('canonical link, sitemap, robots and JSON-LD carry the address', () => {
    const read = (file: string) => readFileSync(path.join(dist, file), 'utf8');
    const html = read('index.html');
    expect(html).toContain(`<link rel="canonical" href="${address}">`);
    expect(read('404.html')).not.toContain('canonical');
    const listed = [...read('sitemap.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc = '']) => loc);
    expect(listed[0]).toBe(address);
    // Start, five lists and texts, eighteen counties, three areas and two announcements at the least.
    expect(listed.length).toBeGreaterThanOrEqual(1 + 5 + 18 + 3 + 2);
    for (const loc of listed) {
      expect(read(`${loc.slice(address.length)}index.html`)).toContain(`<link rel="canonical" href="${loc}">`);
    }
    expect(read('robots.txt')).toContain(`Sitemap: ${address}sitemap.xml`);
    const json = JSON.parse(
      /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(html)?.[1] ?? '{}',
    ) as unknown;
    expect(json).toMatchObject({
      url: address,
      distribution: [{ encodingFormat: 'text/csv', contentUrl: `${address}data/sosialtjenestetall.csv` }],
    });
  });

  test.describe('an address that leads nowhere', () => {
    test.use({ mayReport: /^Failed to load resource: .* 404 / });

    test('is answered with the site’s own page, hydrated and with a way back', async ({ page }) => {
      await open(page, `${site.url}finnes/ikke/`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Siden finnes ikke');
      await page.getByRole('link', { name: 'Tabellen med alle fylkene' }).click();
      await expect(page.getByRole('table', { name: 'Utvalgte sosialtjenestetall' })).toBeVisible();
      expect(new URL(page.url()).pathname).toBe(base);
    });
  });
});
