import { dataset, file } from 'virtual:dataset';
import { priorities } from 'virtual:priorities';
import { years } from 'virtual:years';
import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { FailedNotice } from './app/FailedNotice.tsx';
import { Site } from './app/Site.tsx';
import { loadPage } from './app/loadPage.ts';
import { allCounties, tables } from './dataset/tables.ts';
import { documentTitle, listRoutes } from './app/routes.ts';
import type { Route } from './app/routes.ts';
import { I18nProvider } from './i18n/I18nContext.tsx';
import { createI18n } from './i18n/createI18n.ts';
import { loadLocale } from './i18n/loadLocale.ts';
import type { MessageKey } from './i18n/messages.ts';
import { divisionParam } from './state/url.ts';
import { yearsOf } from './view/indicatorInfo.ts';

export { dataset, file };
export { csvFile } from './export/csvFile.ts';
export { csvFileName } from './view/csvFileName.ts';
export { lastRule } from './app/stylesheet.ts';
export { MessageError } from './i18n/messages.ts';
export { jsonFile, jsonFileName } from './export/jsonFile.ts';

/** Every page of the site. */
export const routes = listRoutes({ counties: allCounties, priorities, years });

/** How a link names the later divisions. */
export const divisionParams = [
  ...new Set(tables.flatMap(({ divisions }) => divisions.flatMap(({ start }) => divisionParam(start) ?? []))),
];

/** The message layer of a language, for the build's own texts. */
export async function loadI18n(language: string) {
  return createI18n(await loadLocale(language, ['descriptions']));
}

/** A page as HTML, as it is before anyone has chosen anything, with its notice for failures, title and description. */
export async function renderPage(route: Route, language: string) {
  const [page, i18n] = await Promise.all([loadPage(route, language), loadI18n(language)]);
  const html = renderToString(<Site first={page} />);
  const grant = page.facts?.grants.grants.find(({ year }) => String(year) === route.subject);
  const description = i18n.t(`page.${route.page}.description` as MessageKey, {
    ...route.names,
    ...(grant && { title: grant.title }),
    count: i18n.spelt(dataset.indicators.length),
    about: dataset.table.about,
    years: i18n.list(yearsOf(dataset).map(String)),
  });
  const notice = renderToStaticMarkup(
    <I18nProvider value={i18n}>
      <FailedNotice hasFields={html.includes('<textarea')} />
    </I18nProvider>,
  );
  return { html, notice, title: documentTitle(route, i18n), description };
}
