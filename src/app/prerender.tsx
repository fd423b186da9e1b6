import { paths } from 'virtual:paths';
import { renderToString } from 'react-dom/server';
import { createI18n } from '../i18n/createI18n';
import { loadLocale } from '../i18n/loadLocale';
import { App } from './App';
import type { PageData } from './pageData';
import { loadPage } from './pages';

export { builtDataset } from '../dataset/built';
export { csvFile, csvFileName } from '../export/csvFile';
export { routes } from './routes';
export type { Route } from './routes';

/** The message layer of a language, for the build's own texts. */
export async function loadI18n(language: string) {
  return createI18n(await loadLocale(language));
}

/** A page as HTML, as it is before anyone has chosen anything. */
export async function renderPage(data: PageData, language: string): Promise<string> {
  const Page = await loadPage[data.page]();
  return renderToString(<App data={data} Page={Page} i18n={await loadI18n(language)} paths={paths} />);
}
