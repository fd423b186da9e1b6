import { divisions } from 'virtual:divisions';
import { geometry } from 'virtual:geometry';
import { priorities } from 'virtual:priorities';
import { useEffect, useLayoutEffect, useMemo, useState } from 'react';
import { usePathname } from 'wouter/use-browser-location';
import { FileCheckProvider } from '../context/FileCheckContext.tsx';
import type { CheckFile } from '../context/FileCheckContext.tsx';
import { TableProvider } from '../context/TableContext.tsx';
import { I18nProvider } from '../i18n/I18nContext.tsx';
import { DraftKeeperProvider, hasUnsaved } from '../state/draftKeeper.ts';
import type { DraftKeeper } from '../state/draftKeeper.ts';
import { lacksDivision, useSelection } from '../state/selection.ts';
import { params } from '../state/url.ts';
import { Announcer } from '../ui/Announcer.tsx';
import { NoticeBar } from '../ui/NoticeBar.tsx';
import { lateCode } from '../ui/lateCode.ts';
import { divisionNotice, notFetchedNotice, unknownParamsNotice } from '../view/notice.ts';
import { Layout } from './Layout.tsx';
import { PageBoundary } from './PageBoundary.tsx';
import { chooseDivision } from './chooseDivision.ts';
import type { LoadedPage } from './loadPage.ts';
import { useNavigation } from './navigation.ts';
import { documentTitle, titleOf } from './routes.ts';
import { restoreScroll } from './scrollMemory.ts';
import { useConversion } from './useConversion.ts';
import { useLatestFigures } from './useLatestFigures.ts';
import css from './Layout.module.css';

type Props = {
  /** The page that the document was opened with. */
  readonly first: LoadedPage;
  /** The page of a path, if all of it is there; none: the one before stays. */
  readonly ready?: (path: string) => LoadedPage | undefined;
  readonly keeper?: DraftKeeper | undefined;
  /** Says that all that it holds is hydrated. */
  readonly onHydrated?: () => void;
  /** Whether the page as it was written could still be given back. */
  readonly isHydrating?: () => boolean;
};

/** The whole site: the page of the address within its frame, with what lasts from page to page. */
export function Site({ first, ready, keeper, onHydrated, isHydrating = () => false }: Props) {
  // While it is hydrated it is the page that was written, whatever address it is served at.
  const base = import.meta.env.BASE_URL;
  const pathname = usePathname({ ssrPath: base + first.route.path });
  const [shown, show] = useState(first);
  const next = ready?.(pathname.slice(base.length - 1));
  if (next && next !== shown) show(next);
  const { route, Page, i18n, facts, paths } = shown;

  const visits = useNavigation((status) => status.visits);
  useLayoutEffect(() => {
    if (visits === 0) return;
    document.title = documentTitle(route, i18n);
    const heading = document.querySelector<HTMLElement>('main h1');
    heading?.setAttribute('tabindex', '-1');
    heading?.focus({ preventScroll: true });
    restoreScroll();
    // Once for each page that has come.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [visits]);
  useEffect(() => onHydrated?.(), [onHydrated]);
  useEffect(() => {
    // The browser asks before the site is left with something unsaved, from whichever page.
    const ask = (event: BeforeUnloadEvent) => {
      if (keeper && hasUnsaved(keeper)) event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [keeper]);

  const { latest, notice, dataset } = useLatestFigures(route.kind.hasFigures, i18n);
  const table = {
    printed: dataset,
    summed: useConversion(dataset, route.kind.hasSums, i18n),
    map: useMemo(() => ({ geometry, paths }), [paths]),
    facts,
    priorities,
    divisions,
    chooseDivision,
    isSettled: latest !== undefined,
  };
  const unknown = useSelection((selection) => selection.unknown);
  const hasNoSums = useSelection(lacksDivision);
  const notFetched = useNavigation(({ failed }) => failed);
  const notices = useMemo(
    () => [
      ...(notFetched ? [notFetchedNotice(titleOf(notFetched.route, i18n), notFetched, i18n)] : []),
      ...(unknown.length > 0 ? [unknownParamsNotice(unknown, [params.county, params.counties], i18n)] : []),
      ...(hasNoSums ? [divisionNotice(i18n)] : []),
      ...(notice ? [notice] : []),
    ],
    [notFetched, unknown, hasNoSums, notice, i18n],
  );
  return (
    <I18nProvider value={i18n}>
      <DraftKeeperProvider value={keeper}>
        <Layout page={route.page} isReplaced={latest?.kind === 'changed'}>
          <PageBoundary key={route.path} isHydrating={isHydrating}>
            <TableProvider {...table}>
              <FileCheckProvider value={checkHostFile}>
                <Page subject={route.subject} />
              </FileCheckProvider>
            </TableProvider>
          </PageBoundary>
        </Layout>
        <Arriving />
        {/* The first page says by itself what it is. */}
        <Announcer text={visits > 0 ? titleOf(route, i18n) : ''} />
        <NoticeBar notices={notices} />
      </DraftKeeperProvider>
    </I18nProvider>
  );
}

/** Loaded when a file is chosen. */
const checkHostFile: CheckFile = async (file, i18n) =>
  (await lateCode(import('./checkHostFile.ts'))).checkHostFile(file, i18n.language);

/** A thin line over the page while the next one is a long time coming. */
function Arriving() {
  const isLate = useNavigation((status) => status.isLate);
  return isLate ? <div className={css.arriving} role="progressbar" /> : null;
}
