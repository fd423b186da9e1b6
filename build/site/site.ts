import path from 'node:path';
import { siteLanguage } from '../read/readFigures.ts';

/** Where and when a site is built. */
export type Site = {
  readonly dist: string;
  /** Root path, with its slashes. */
  readonly base: string;
  /** Address of the root, without its last slash; none if not known. */
  readonly url: string | undefined;
  /** Day of the build (ISO). */
  readonly built: string;
  readonly language: string;
};

/** Reads the surroundings. `SOURCE_DATE_EPOCH` makes a build repeatable (https://reproducible-builds.org). */
export function makeSite(): Site {
  const base = `/${(process.env['BASE_PATH'] ?? '').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
  const epoch = process.env['SOURCE_DATE_EPOCH'];
  const built = epoch ? new Date(Number(epoch) * 1000) : new Date();
  return {
    dist: path.resolve(process.env['DIST_DIR'] ?? path.join(import.meta.dirname, '../../dist')),
    base,
    url: process.env['SITE_URL']?.replace(/\/+$/, ''),
    built: built.toISOString().slice(0, 10),
    language: siteLanguage(),
  };
}
