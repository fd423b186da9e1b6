import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Where and when a site is built: from the surroundings. */
export type Site = {
  readonly dist: string;
  /** Root path on the host, with its slashes (`BASE_PATH`). */
  readonly base: string;
  /** Address of the host, without its last slash (`SITE_URL`); none if not known. */
  readonly url: string | undefined;
  /** Day of the build (ISO). */
  readonly built: string;
};

/** The language that the site is built in: that of index.html. */
export function siteLanguage(): string {
  const html = readFileSync(path.join(import.meta.dirname, '../index.html'), 'utf8');
  const [, language] = /<html lang="([^"]+)"/.exec(html) ?? [];
  if (language === undefined) throw new Error('index.html names no language');
  return language;
}

/** Reads the surroundings. `SOURCE_DATE_EPOCH` makes a build repeatable (https://reproducible-builds.org). */
export function readSite(root: string): Site {
  const { BASE_PATH = '', DIST_DIR = 'dist', SITE_URL } = process.env;
  // Kept for the rest of the build: pages and scripts that were built on each side of midnight would not agree.
  const built = new Date(Number((process.env['SOURCE_DATE_EPOCH'] ||= String(Math.floor(Date.now() / 1000)))) * 1000);
  return {
    dist: path.resolve(root, DIST_DIR),
    base: `/${BASE_PATH.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/'),
    url: SITE_URL?.replace(/\/+$/, ''),
    built: built.toISOString().slice(0, 10),
  };
}
