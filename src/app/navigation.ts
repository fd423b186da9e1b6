import { create } from 'zustand';
import type { AddressOwner } from '../state/address.ts';
import { loadPage } from './loadPage.ts';
import type { LoadedPage } from './loadPage.ts';
import { routeOf } from './routes.ts';
import type { Route } from './routes.ts';
import { isNewEntry, newEntry, restoreScroll } from './scrollMemory.ts';

/** After so long without the next page, a line says that something is coming (ms). */
const lateAfter = 400;

/** After so long it counts as not coming; if it does come, it is shown all the same (ms). */
const lostAfter = 10_000;

/** How going from page to page stands. */
type Status = {
  /** How many pages have come since the document was opened. */
  readonly visits: number;
  /** Whether the next page is a long time coming. */
  readonly isLate: boolean;
  /** The page that did not come; none if the last one did. */
  readonly failed: Failed | undefined;
};

/** A page that did not come, by its whole address, and which of the document's changes of page it was. */
type Failed = {
  readonly route: Route;
  readonly address: string;
  readonly attempt: number;
  /** The host may have it no more: it has another version, which unsaved text keeps from being opened. */
  readonly isHeld: boolean;
};

export const useNavigation = create<Status>(() => ({ visits: 0, isLate: false, failed: undefined }));

type Options = {
  readonly routes: readonly Route[];
  readonly language: string;
  readonly address: AddressOwner;
  /** Opens an address as a new document; says whether it does. Asked once its page has failed, or `isUnfit`. */
  readonly reload: (to: string) => Promise<boolean>;
  /** Whether the next page should not be drawn in this document: the host has a newer one, or it has lost its stylesheet. */
  readonly isUnfit: () => boolean;
  readonly isHeld: () => boolean;
  /** What is waited for before `isUnfit` is asked; nothing in most cases. */
  readonly settle: () => Promise<unknown> | undefined;
};

/** The way from page to page: the old one stays until all of the new one has come. */
export type Navigation = {
  /** The page of a path (below the root), if all of it is there. */
  readonly ready: (path: string) => LoadedPage | undefined;
  readonly prefetch: (path: string) => void;
  /** Loads a page, then enters its address and shows it, unless another one has been asked for meanwhile. */
  readonly go: (to: string, enter: () => void) => Promise<void>;
  /** What Back and Forward have brought into the address. */
  readonly onPop: () => void;
};

export function createNavigation(first: LoadedPage, options: Options): Navigation {
  const { routes, language, address, reload, isUnfit, isHeld, settle } = options;
  const pages = new Map<string, LoadedPage>([[first.route.path, first]]);
  const loading = new Map<string, Promise<LoadedPage>>();
  let shown = first.route;
  let turn = 0;

  const load = (route: Route): Promise<LoadedPage> => {
    const page = pages.get(route.path);
    if (page) return Promise.resolve(page);
    const asked = loading.get(route.path) ?? loadPage(route, language, outlines(pages));
    loading.set(route.path, asked);
    return asked.then(
      (one) => {
        pages.set(route.path, one);
        return one;
      },
      (fault: unknown) => {
        // Asked for again when it is wanted again.
        loading.delete(route.path);
        throw fault;
      },
    );
  };

  const show = (route: Route, enter: () => void) => {
    enter();
    shown = route;
    address.arrive(route.kind.takes, route.tables);
    useNavigation.setState(({ visits }) => ({ visits: visits + 1, isLate: false, failed: undefined }));
  };

  const go: Navigation['go'] = async (to, enter) => {
    turn++;
    const mine = turn;
    const route = routeOf(pathOf(to), routes);
    const settling = settle();
    if (pages.has(route.path) && !settling && !isUnfit()) {
      show(route, enter);
      return;
    }
    const fail = () => {
      const failed = { route, address: import.meta.env.BASE_URL.slice(0, -1) + to, attempt: mine, isHeld: isHeld() };
      if (mine === turn) useNavigation.setState({ failed, isLate: false });
    };
    useNavigation.setState({ failed: undefined });
    const late = setTimeout(() => mine === turn && useNavigation.setState({ isLate: true }), lateAfter);
    const lost = setTimeout(fail, lostAfter);
    try {
      await settling;
      if (mine !== turn || (isUnfit() && (await reload(to)))) return;
      await load(route);
      if (mine === turn) show(route, enter);
    } catch {
      if (mine === turn && !(await reload(to))) fail();
    } finally {
      clearTimeout(late);
      clearTimeout(lost);
      if (mine === turn) useNavigation.setState({ isLate: false });
    }
  };

  return {
    ready: (path) => pages.get(routeOf(path, routes).path),
    prefetch: (path) => {
      load(routeOf(path, routes)).then(
        // What sorts by name is made before the press, not while the page is drawn.
        ({ i18n }) => i18n.compare('', ''),
        () => undefined,
      );
    },
    go,
    onPop: () => {
      const { pathname, search, hash } = window.location;
      const path = pathname.slice(import.meta.env.BASE_URL.length - 1);
      if (routeOf(path, routes) !== shown) {
        // The address is another page's from now on: nothing is written into it until that has come.
        address.pause();
        void go(path + search + hash, () => undefined);
        return;
      }
      address.arrive(shown.kind.takes, shown.tables);
      // An anchor of this page is an entry that the browser has made, and gone to, by itself.
      if (isNewEntry()) window.history.replaceState(newEntry(), '');
      else restoreScroll();
    },
  };
}

const pathOf = (to: string) => to.split(/[?#]/)[0] ?? '/';

/** The map's outlines, if some page has them. */
const outlines = (pages: ReadonlyMap<string, LoadedPage>) =>
  [...pages.values()].find(({ route }) => route.kind.needsMap)?.paths;
