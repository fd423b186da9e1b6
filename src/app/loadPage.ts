import type { ComponentType } from 'react';
import { loadTable, newest } from '../dataset/tables.ts';
import type { LoadedFacts } from '../context/TableContext.tsx';
import type { MapPaths } from '../domain/geometry.ts';
import { loadBefore } from './before.ts';
import { createI18n } from '../i18n/createI18n.ts';
import type { I18n } from '../i18n/createI18n.ts';
import { loadLocale } from '../i18n/loadLocale.ts';
import type { PageProps, Route } from './routes.ts';

/** A page with all that it needs to be drawn at once. */
export type LoadedPage = {
  readonly route: Route;
  readonly Page: ComponentType<PageProps>;
  readonly i18n: I18n;
  readonly facts: LoadedFacts | undefined;
  readonly paths: MapPaths;
};

const noPaths: MapPaths = { areas: {}, around: '' };

/** Loads a page's component, messages, facts and map together. `paths`: outlines that are there already. */
export async function loadPage(route: Route, language: string, paths?: MapPaths): Promise<LoadedPage> {
  const { load, texts, takes, needsFacts, needsMap, hasChange } = route.kind;
  // Only where there is an earlier table has anything changed.
  const also = __SEVERAL_TABLES__ && (hasChange || takes.includes('change')) ? (['change'] as const) : [];
  const [own] = route.tables ?? [];
  const [Page, locale, facts, outlines] = await Promise.all([
    load(),
    loadLocale(language, [...texts, ...also]),
    needsFacts ? import('../dataset/facts.ts').then((module) => module.facts) : undefined,
    needsMap ? (paths ?? import('virtual:paths').then((module) => module.paths)) : noPaths,
    __SEVERAL_TABLES__ && own && loadTable(own),
    __SEVERAL_TABLES__ && hasChange && loadBefore(own ?? newest.id),
  ]);
  return { route, Page, i18n: createI18n(locale), facts, paths: outlines };
}
