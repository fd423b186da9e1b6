import type { Dataset } from '../domain/dataset.ts';
import type { Grants } from '../domain/grant.ts';
import type { I18n } from '../i18n/createI18n.ts';
import type { MessageKey } from '../i18n/messages.ts';
import { countyPlace, grantPlace, places, priorityPlace } from '../view/places.ts';

/** Which page component an address shows. */
export type PageName =
  | 'start'
  | 'counties'
  | 'county'
  | 'compare'
  | 'priorities'
  | 'priority'
  | 'grants'
  | 'grant'
  | 'application'
  | 'about'
  | 'accessibility'
  | 'notFound';

/** One prerendered page. `path` is relative to the site's root: "" or "om-tallene/"; `file` is what a host serves for it. */
export type Route = {
  readonly page: PageName;
  /** What the page is about, where one component shows many: a county's code, an area's slug, a year. */
  readonly subject: string;
  readonly path: string;
  readonly file: string;
  readonly title: string;
  readonly description: string;
  /** Whether the page shows figures, and so looks for the host's newer ones. */
  readonly hasFigures: boolean;
  /** Whether search engines and the sitemap should have it. */
  readonly isListed: boolean;
};

/** Every page of the site: which counties, areas and years there are is in the data. */
export function makeRoutes(dataset: Dataset, { grants, priorities }: Grants, { t }: I18n): Route[] {
  const route = (page: PageName, path: string, texts: { title: string; description: string }): Route => ({
    page,
    subject: '',
    path,
    file: `${path}index.html`,
    hasFigures: false,
    isListed: true,
    ...texts,
  });
  const texts = (
    key:
      | 'start'
      | 'counties'
      | 'compare'
      | 'priorities'
      | 'grants'
      | 'application'
      | 'about'
      | 'accessibility'
      | 'notFound',
  ) => ({
    title: t(`page.${key}.title` satisfies MessageKey),
    description: t(`page.${key}.description` satisfies MessageKey),
  });
  const withFigures = { hasFigures: true };
  return [
    { ...route('start', places.start, texts('start')), ...withFigures },
    route('counties', places.counties, texts('counties')),
    ...dataset.counties.map((county) => ({
      ...route('county', countyPlace(county), {
        title: t('page.county.title', { name: county.name }),
        description: t('page.county.description', { name: county.name }),
      }),
      ...withFigures,
      subject: county.code,
    })),
    { ...route('compare', places.compare, texts('compare')), ...withFigures },
    route('priorities', places.priorities, texts('priorities')),
    ...priorities.map(({ slug, title }) => ({
      ...route('priority', priorityPlace(slug), {
        title: t('page.priority.title', { title }),
        description: t('page.priority.description', { title }),
      }),
      ...withFigures,
      subject: slug,
    })),
    route('grants', places.grants, texts('grants')),
    ...grants.map(({ year, title }) => ({
      ...route('grant', grantPlace(year), {
        title: t('page.grant.title', { year }),
        description: t('page.grant.description', { year, title }),
      }),
      subject: String(year),
    })),
    { ...route('application', places.application, texts('application')), ...withFigures },
    { ...route('about', places.about, texts('about')), ...withFigures },
    route('accessibility', places.accessibility, texts('accessibility')),
    { ...route('notFound', '404.html', texts('notFound')), file: '404.html', isListed: false },
  ];
}
