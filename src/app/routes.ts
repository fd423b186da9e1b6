import type { ComponentType } from 'react';
import type { TableId } from '../domain/ids.ts';
import type { TableCounty } from '../domain/tables.ts';
import type { PriorityColumns } from '../domain/priority.ts';
import type { I18n } from '../i18n/createI18n.ts';
import type { MessageKey, MessagePart } from '../i18n/messages.ts';
import { following } from '../state/url.ts';
import type { Param } from '../state/url.ts';
import { countyPlace, grantPlace, places, priorityPlace } from '../view/places.ts';

/** What a page is about, where one component shows many: a county's code, an area's slug, a year; else "". */
export type PageProps = { readonly subject: string };

/** Which page an address shows. */
export type PageName =
  | 'start'
  | 'counties'
  | 'county'
  | 'compare'
  | 'office'
  | 'priorities'
  | 'priority'
  | 'grants'
  | 'grant'
  | 'application'
  | 'about'
  | 'openData'
  | 'accessibility'
  | 'notFound';

/** What there is a page of: in the tables, in data/reading.json, in data/grants/. */
export type Subjects = {
  readonly counties: readonly TableCounty[];
  readonly priorities: readonly PriorityColumns[];
  readonly years: readonly number[];
};

/** One page of a kind: its address below the site's root ("", "fylke/08-telemark/") and what its title names. */
type Place = {
  readonly path: string;
  readonly subject: string;
  readonly names: Readonly<Record<string, string | number>>;
  /** The tables that have what it is about, newest first, where not every one need have it. */
  readonly tables?: readonly TableId[];
};

/** All that the site knows of one kind of page. */
type Kind = {
  readonly places: (subjects: Subjects) => readonly Place[];
  /** The component, in the folder of src/pages that is named as the page. */
  readonly load: () => Promise<ComponentType<PageProps>>;
  /** Whether it shows more of data/ than the table (dataset/facts.ts). */
  readonly needsFacts: boolean;
  readonly needsMap: boolean;
  /** Whether the page shows figures, and so looks for the host's newer ones. */
  readonly hasFigures: boolean;
  /** Whether what the page shows hangs on which table is shown. */
  readonly hasTable: boolean;
  /** Whether the page shows how figures have changed since the table before. */
  readonly hasChange: boolean;
  /** Whether the page can show the figures summed into a later division. */
  readonly hasSums: boolean;
  /** Whether search engines and the sitemap should have it. */
  readonly isListed: boolean;
  /** The messages that it shows beside those for every page. */
  readonly texts: readonly MessagePart[];
  /** The choices that its address carries. */
  readonly takes: readonly Param[];
  /** Where the header names it; pages below it say the same. `within`: which place of those below. */
  readonly menu?: { readonly label: MenuKey; readonly within?: MenuKey };
};
type MenuKey = Extract<MessageKey, 'site.start' | `site.nav.${string}`>;

const one = (path: string) => () => [{ path, subject: '', names: {} }];
const table = {
  hasFigures: true,
  hasTable: true,
  hasChange: false,
  hasSums: false,
  isListed: true,
  needsFacts: true,
  needsMap: false,
} as const;
const text = {
  hasFigures: false,
  hasTable: false,
  hasChange: false,
  hasSums: false,
  isListed: true,
  needsFacts: true,
  needsMap: false,
} as const;

/** ONE record a kind of page. */
export const kinds: Record<PageName, Kind> = {
  start: {
    ...table,
    places: one(places.start),
    load: async () => (await import('../pages/start/StartPage.tsx')).StartPage,
    hasSums: true,
    needsFacts: false,
    needsMap: true,
    texts: [],
    takes: [...following, 'sort', 'colour', 'show', 'priorities', 'search', 'indicator', 'form', 'mapColour', 'change'],
    menu: { label: 'site.nav.figures', within: 'site.start' },
  },
  counties: {
    ...table,
    places: one(places.counties),
    load: async () => (await import('../pages/counties/CountiesPage.tsx')).CountiesPage,
    texts: ['areas'],
    takes: following,
    menu: { label: 'site.nav.figures', within: 'site.nav.counties' },
  },
  county: {
    ...table,
    places: ({ counties }) =>
      counties.map((county) => ({
        path: countyPlace(county),
        subject: county.code,
        names: { name: county.name },
        tables: county.tables,
      })),
    load: async () => (await import('../pages/county/CountyPage.tsx')).CountyPage,
    hasChange: true,
    hasSums: true,
    texts: ['grant', 'figures', 'county'],
    takes: following,
    menu: { label: 'site.nav.figures', within: 'site.nav.counties' },
  },
  compare: {
    ...table,
    places: one(places.compare),
    load: async () => (await import('../pages/compare/ComparePage.tsx')).ComparePage,
    hasChange: true,
    hasSums: true,
    needsMap: true,
    texts: ['figures', 'compare'],
    takes: [...following, 'indicator', 'against', 'form', 'show', 'priorities', 'view', 'order'],
    menu: { label: 'site.nav.figures', within: 'site.nav.compare' },
  },
  office: {
    ...table,
    places: one(places.office),
    load: async () => (await import('../pages/office/OfficePage.tsx')).OfficePage,
    needsFacts: false,
    texts: ['grant', 'office'],
    takes: following,
    menu: { label: 'site.nav.figures', within: 'site.nav.office' },
  },
  priorities: {
    ...table,
    places: one(places.priorities),
    load: async () => (await import('../pages/priorities/PrioritiesPage.tsx')).PrioritiesPage,
    hasSums: true,
    texts: ['grant', 'figures', 'areas'],
    takes: following,
    menu: { label: 'site.nav.priorities' },
  },
  priority: {
    ...table,
    places: ({ priorities }) =>
      priorities.map(({ slug, title }) => ({ path: priorityPlace(slug), subject: slug, names: { title } })),
    load: async () => (await import('../pages/priority/PriorityPage.tsx')).PriorityPage,
    hasSums: true,
    needsMap: true,
    texts: ['grant', 'figures', 'areas'],
    takes: [...following, 'sort', 'colour', 'form', 'mapColour'],
    menu: { label: 'site.nav.priorities' },
  },
  grants: {
    ...text,
    places: one(places.grants),
    load: async () => (await import('../pages/grants/GrantsPage.tsx')).GrantsPage,
    texts: ['grant', 'announcement'],
    takes: following,
    menu: { label: 'site.nav.grants' },
  },
  grant: {
    ...text,
    places: ({ years }) => years.map((year) => ({ path: grantPlace(year), subject: String(year), names: { year } })),
    load: async () => (await import('../pages/grant/GrantPage.tsx')).GrantPage,
    texts: ['grant', 'announcement'],
    takes: following,
    menu: { label: 'site.nav.grants' },
  },
  application: {
    ...table,
    places: one(places.application),
    load: async () => (await import('../pages/application/ApplicationPage.tsx')).ApplicationPage,
    hasChange: true,
    texts: ['grant', 'figures', 'application'],
    takes: [...following, 'priorities', 'figures'],
  },
  about: {
    ...table,
    places: one(places.about),
    load: async () => (await import('../pages/about/AboutPage.tsx')).AboutPage,
    texts: ['grant', 'about'],
    takes: following,
  },
  openData: {
    ...text,
    places: one(places.openData),
    load: async () => (await import('../pages/openData/OpenDataPage.tsx')).OpenDataPage,
    needsFacts: false,
    texts: ['openData'],
    takes: following,
  },
  accessibility: {
    ...text,
    places: one(places.accessibility),
    load: async () => (await import('../pages/accessibility/AccessibilityPage.tsx')).AccessibilityPage,
    needsFacts: false,
    texts: ['about'],
    takes: following,
  },
  notFound: {
    ...text,
    places: one('404.html'),
    load: async () => (await import('../pages/notFound/NotFoundPage.tsx')).NotFoundPage,
    needsFacts: false,
    isListed: false,
    texts: ['notFound'],
    takes: following,
  },
};

/** One page of the site. */
export type Route = Place & { readonly page: PageName; readonly kind: Kind };

/** Every page of the site: which counties, priority areas and years there are is in the data. */
export function listRoutes(subjects: Subjects): Route[] {
  return (Object.keys(kinds) as PageName[]).flatMap((page) =>
    kinds[page].places(subjects).map((place) => ({ ...place, page, kind: kinds[page] })),
  );
}

/** The route of an address below the site's root (with its slash: "/om-tallene/"); that of what does not exist, if there is none. */
export function routeOf(path: string, routes: readonly Route[]): Route {
  const found = routes.find((route) => `/${route.path}` === path) ?? routes.find(({ page }) => page === 'notFound');
  if (!found) throw new Error('no route');
  return found;
}

/** A place of the header: what it is called, and the first of its pages. */
type MenuPlace = { readonly label: MenuKey; readonly first: PageName; readonly path: string };

const routesOfNone = listRoutes({ counties: [], priorities: [], years: [] });

/** The places that the header names, one whatever is in the data, with the places within them. */
export const menu = placesBy('label', routesOfNone).map((place) => ({
  ...place,
  within: placesBy(
    'within',
    routesOfNone.filter(({ kind }) => kind.menu?.label === place.label),
  ),
}));

/** The paths of all that the header leads to. */
export const menuPaths = [
  ...new Set([...menu.flatMap(({ path, within }) => [path, ...within.map((place) => place.path)]), places.application]),
];

function placesBy(name: 'label' | 'within', routes: readonly Route[]): MenuPlace[] {
  const labels = new Set(routes.flatMap(({ kind }) => kind.menu?.[name] ?? []));
  return [...labels].flatMap((label) => {
    const found = routes.find(({ kind }) => kind.menu?.[name] === label);
    return found ? { label, first: found.page, path: found.path } : [];
  });
}

/** A page's title in words, without the site's name. */
export function titleOf({ page, names }: Route, { t }: I18n): string {
  return t(`page.${page}.title` as MessageKey, names);
}

/** The whole title of its document. */
export function documentTitle(route: Route, i18n: I18n): string {
  return `${titleOf(route, i18n)} – ${i18n.t('site.name')}`;
}
