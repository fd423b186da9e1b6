import { paths } from 'virtual:paths';
import { renderToString } from 'react-dom/server';
import { builtDataset } from '../dataset/built.ts';
import { builtDivisions } from '../dataset/builtDivisions.ts';
import { builtGrants } from '../dataset/builtGrants.ts';
import { createI18n } from '../i18n/createI18n.ts';
import { loadLocale } from '../i18n/loadLocale.ts';
import { App } from './App.tsx';
import { divisionParam } from '../state/url.ts';
import type { PageData } from './pageData.ts';
import { pages } from './pages.ts';
import { makeRoutes } from './routes.ts';

export { builtDataset } from '../dataset/built.ts';
export { builtPriorities } from '../dataset/builtPriorities.ts';
export { csvFile } from '../export/csvFile.ts';
export { csvFileName } from '../view/csvFileName.ts';
export type { Route } from './routes.ts';

/** How a link names the later divisions. */
export const divisions = builtDivisions.flatMap(({ start }) => divisionParam(start) ?? []);

/** Of all pages. */
export const lateClasses = Object.values(pages).flatMap((page) => page.lateClasses ?? []);

/** The message layer of a language, for the build's own texts. */
export async function loadI18n(language: string) {
  return createI18n(await loadLocale(language, ['routes']));
}

/** Every page of the site, in the language's words. */
export async function siteRoutes(language: string) {
  return makeRoutes(builtDataset, builtGrants, await loadI18n(language));
}

/** A page as HTML, as it is before anyone has chosen anything. */
export async function renderPage(data: PageData, language: string): Promise<string> {
  const { load, texts } = pages[data.page];
  // With the parts that the browser will have, and no others: a message that it would lack stops the build.
  const [locale, { Page }] = await Promise.all([loadLocale(language, texts), load()]);
  return renderToString(<App data={data} Page={Page} i18n={createI18n(locale)} paths={paths} />);
}
