import { divisions } from 'virtual:divisions';
import { geometry } from 'virtual:geometry';
import { priorities } from 'virtual:priorities';
import { useCallback, useEffect, useLayoutEffect, useMemo, useState } from 'react';
import { usePathname } from 'wouter/use-browser-location';
import { FileCheckProvider } from '../context/FileCheckContext.tsx';
import type { CheckFile } from '../context/FileCheckContext.tsx';
import { ImportProvider } from '../context/ImportContext.tsx';
import type { ReadImport } from '../context/ImportContext.tsx';
import { TableProvider } from '../context/TableProvider.tsx';
import type { LoadedFacts } from '../context/TableContext.tsx';
import { tables } from '../dataset/tables.ts';
import type { Dataset } from '../domain/dataset.ts';
import type { IndicatorId, TableId } from '../domain/ids.ts';
import type { OtherTable } from '../domain/tables.ts';
import { I18nProvider } from '../i18n/I18nContext.tsx';
import { DraftKeeperProvider, hasUnsaved } from '../state/draftKeeper.ts';
import type { DraftKeeper } from '../state/draftKeeper.ts';
import { lacksDivision, setFailedTable, useSelection } from '../state/selection.ts';
import { params } from '../state/url.ts';
import { Announcer } from '../ui/Announcer.tsx';
import { NoticeBar } from '../ui/NoticeBar.tsx';
import { lateCode } from '../ui/lateCode.ts';
import { TableBar } from '../ui/TableBar.tsx';
import { bareNotice, divisionNotice, notFetchedNotice, tableNotice, unknownParamsNotice } from '../view/notice.ts';
import { Layout } from './Layout.tsx';
import { PageBoundary } from './PageBoundary.tsx';
import { useBefore } from './before.ts';
import { chooseDivision } from './chooseDivision.ts';
import type { LoadedPage } from './loadPage.ts';
import { useNavigation } from './navigation.ts';
import { documentTitle, titleOf } from './routes.ts';
import { restoreScroll } from './scrollMemory.ts';
import { useStylesheet } from './stylesheet.ts';
import { useConversion } from './useConversion.ts';
import { useLatestFigures } from './useLatestFigures.ts';
import { useOtherTable } from './useOtherTable.ts';
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
  const [failedVisit, setFailedVisit] = useState<number>();
  useLayoutEffect(() => {
    if (visits === 0) return;
    document.title = documentTitle(route, i18n);
    const heading = document.querySelector<HTMLElement>('main h1');
    heading?.setAttribute('tabindex', '-1');
    heading?.focus({ preventScroll: true });
    restoreScroll();
    // Once for each page that has come.
    // oxlint-disable-next-line react/exhaustive-deps
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

  const other = useOtherTable(route.tables);
  const { latest, notice, dataset, built } = useLatestFigures(route.kind.hasFigures, i18n, other);
  const { notices: beforeNotices, ...held } = useBefore(dataset.table.id, route.kind.hasChange, i18n);
  const table = {
    printed: dataset,
    summed: useConversion(dataset, other, route.kind.hasSums, i18n),
    map: useMemo(() => other?.map ?? { geometry, paths }, [other, paths]),
    facts: useMemo(
      () => (__SEVERAL_TABLES__ && facts && other ? { ...facts, ...ofTable(facts, other) } : facts),
      [facts, other],
    ),
    priorities: useMemo(
      () => priorities.filter(({ indicators }) => indicators.some((id) => has(dataset, id))),
      [dataset],
    ),
    divisions: other?.divisions ?? divisions,
    chooseDivision,
    isSettled: latest !== undefined,
    tables,
    chooseTable,
    ...held,
    ofOther: other,
  };
  // Loaded when a file is chosen.
  const checkHostFile: CheckFile = useCallback(
    async (file, words) => (await lateCode(import('./checkHostFile.ts'))).checkHostFile(file, built, words.language),
    [built],
  );
  const unknown = useSelection((selection) => selection.unknown);
  const hasNoSums = useSelection(lacksDivision);
  const failedTable = useSelection((selection) => selection.failedTable);
  const notFetched = useNavigation(({ failed }) => failed);
  const isBare = useStylesheet(({ isMissing }) => isMissing);
  const notices = useMemo(
    () => [
      ...(isBare ? [bareNotice(i18n)] : []),
      ...(notFetched ? [notFetchedNotice(titleOf(notFetched.route, i18n), notFetched, i18n)] : []),
      ...(unknown.length > 0 ? [unknownParamsNotice(unknown, [params.county, params.counties], i18n)] : []),
      ...(hasNoSums ? [divisionNotice(i18n)] : []),
      ...(failedTable ? [tableNotice(i18n)] : []),
      ...(notice ? [notice] : []),
      ...beforeNotices,
    ],
    [isBare, notFetched, unknown, hasNoSums, failedTable, notice, beforeNotices, i18n],
  );
  return (
    <I18nProvider value={i18n}>
      <DraftKeeperProvider value={keeper}>
        {/* First, so that it is met first; drawn over the lower edge of the window. */}
        <NoticeBar notices={notices} save={keeper?.save} />
        <Layout page={route.page} isReplaced={latest?.kind === 'changed'}>
          <PageBoundary key={route.path} isHydrating={isHydrating} onFailed={() => setFailedVisit(visits)}>
            <TableProvider {...table}>
              <FileCheckProvider value={checkHostFile}>
                {__SEVERAL_TABLES__ && route.kind.hasTable && <TableBar among={route.tables} />}
                <ImportProvider value={readImport}>
                  <Page subject={route.subject} />
                </ImportProvider>
              </FileCheckProvider>
            </TableProvider>
          </PageBoundary>
        </Layout>
        <Arriving />
        {/* The first page says by itself what it is. */}
        <Announcer
          text={failedVisit === visits ? i18n.t('failed.page.heading') : visits > 0 ? titleOf(route, i18n) : ''}
        />
      </DraftKeeperProvider>
    </I18nProvider>
  );
}

const has = ({ indicators }: Dataset, wanted: IndicatorId) => indicators.some(({ id }) => id === wanted);

/** Loaded when a file is brought. */
const readImport: ReadImport = async (task) => (await lateCode(import('./readImport.ts'))).readImport(task);

/** Shows another table, and says whether it is shown. What it takes is loaded first; if it does not come, the page says so. */
async function chooseTable(id: TableId): Promise<boolean> {
  if (!__SEVERAL_TABLES__) return true;
  return lateCode(import('./chooseTable.ts')).then(
    (code) => code.chooseTable(id),
    () => {
      setFailedTable(id);
      return false;
    },
  );
}

/** The facts that belong to a table. */
const ofTable = ({ grants }: LoadedFacts, { people, crosswalk, statsforvaltere, rates }: OtherTable) => ({
  people,
  crosswalk,
  statsforvaltere,
  grants: { ...grants, support: { ...grants.support, rates } },
});

/** A thin line over the page while the next one is a long time coming. */
function Arriving() {
  const isLate = useNavigation((status) => status.isLate);
  return isLate ? <div className={css.arriving} role="progressbar" /> : null;
}
