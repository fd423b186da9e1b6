// First: it declares the order of the layers that the components' styles are in.
import './app/styles.css';
import { priorities } from 'virtual:priorities';
import { years } from 'virtual:years';
import { StrictMode, startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { navigate } from 'wouter/use-browser-location';
import { Site } from './app/Site.tsx';
import { createLastResort } from './app/lastResort.ts';
import { endGuard, showHydrated } from './app/guard.ts';
import { repeatEarlyInput, takeEarlyInput } from './app/earlyInput.ts';
import { followLinks } from './app/links.ts';
import { loadPage } from './app/loadPage.ts';
import { createNavigation } from './app/navigation.ts';
import { listRoutes, menuPaths, routeOf } from './app/routes.ts';
import { openDocument } from './app/openDocument.ts';
import { newEntry, rememberScroll } from './app/scrollMemory.ts';
import { watchStylesheet } from './app/stylesheet.ts';
import 'virtual:aksel-theme.css';
import 'virtual:priority.css';
import { watchVersion } from './app/version.ts';
import { pathsInPage } from './dataset/geometry.ts';
import { allCounties, newest, tables } from './dataset/tables.ts';
import { ownAddress } from './state/address.ts';
import type { TableBrief } from './domain/tables.ts';
import { hasUnsaved, makeDraftKeeper } from './state/draftKeeper.ts';

const base = import.meta.env.BASE_URL;
const root = document.getElementById('root') as HTMLElement;
const language = document.documentElement.lang;
const routes = listRoutes({ counties: allCounties, priorities, years });
const keeper = makeDraftKeeper();
const namesOf = (table: TableBrief) => ({ ...table, counties: table.counties.map(({ code }) => code) });
const address = ownAddress({
  ...namesOf(newest),
  priorities: priorities.map(({ slug }) => slug),
  tables: tables.map(namesOf),
});

async function start(): Promise<void> {
  // Asked for by the early script, and so perhaps here before the rest of the page.
  if (document.readyState === 'loading')
    await new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve, { once: true }));
  const route = routeOf(window.location.pathname.slice(base.length - 1), routes);
  // A prerendered page is hydrated as it was written: all of it must be there first.
  const first = await loadPage(route, language, pathsInPage(root));
  const mustStay = () => hasUnsaved(keeper);
  const version = watchVersion(new URL(import.meta.url).pathname, mustStay);
  const isStyled = watchStylesheet();
  const isBare = () => !isStyled() && !mustStay();
  const navigation = createNavigation(first, {
    routes,
    language,
    address,
    settle: version.settle,
    isHeld: version.isHeld,
    isUnfit: () => isBare() || version.isOutdated(),
    reload: async (to) => {
      if (!isBare()) return version.reload(to);
      openDocument(to);
      return true;
    },
  });
  address.arrive(route.kind.takes, route.tables);
  rememberScroll();
  window.addEventListener('popstate', navigation.onPop);
  const stopLinks = followLinks({
    go: (to) => void navigation.go(to, () => navigate(base.slice(0, -1) + to, { state: newEntry() })),
    prefetch: (path) => {
      version.foresee();
      if (!savesData()) navigation.prefetch(path);
    },
  });
  endGuard();
  const isWritten = root.firstElementChild !== null;
  let early = takeEarlyInput(root);
  const lastResort = createLastResort({
    root,
    letGo: () => {
      stopLinks();
      window.removeEventListener('popstate', navigation.onPop);
      // What was typed before the page was hydrated stands in its fields again.
      repeatEarlyInput(early);
    },
    save: () => (hasUnsaved(keeper) ? keeper.save : undefined),
  });
  let isHydrating = isWritten;
  const onHydrated = () => {
    if (performance.getEntriesByName('hydrated').length > 0) return;
    performance.mark('hydrated');
    isHydrating = false;
    lastResort.keep();
    showHydrated();
    repeatEarlyInput(early);
    early = [];
    whenIdle(() => {
      for (const path of menuPaths) navigation.prefetch(`/${path}`);
    });
  };
  const site = (
    <StrictMode>
      <Site
        first={first}
        ready={navigation.ready}
        keeper={keeper}
        onHydrated={onHydrated}
        isHydrating={() => isHydrating}
      />
    </StrictMode>
  );
  const { onUncaughtError } = lastResort;
  if (isWritten) startTransition(() => void hydrateRoot(root, site, { onUncaughtError }));
  else createRoot(root, { onUncaughtError }).render(site);
}

/** Whether the reader wants to save data: what may never be asked for is not fetched then. */
const savesData = () => (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;

/** Once the page has nothing else to do. */
function whenIdle(task: () => void): void {
  if (savesData()) return;
  if ('requestIdleCallback' in window) window.requestIdleCallback(task, { timeout: 5_000 });
  else setTimeout(task, 2_000);
}

void start();
