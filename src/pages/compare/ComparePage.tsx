import { useCallback, useEffect, useMemo, useState } from 'react';
import { useBasis, useFacts, useTable } from '../../context/TableContext.tsx';
import { mostCounties } from '../../domain/choice.ts';
import type { CellMode, Choice, CompareView } from '../../domain/choice.ts';
import { isNumber } from '../../domain/cell.ts';
import { moveCounties } from '../../domain/division.ts';
import { cellOf } from '../../domain/figure.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { addStep } from '../../state/address.ts';
import { choose, lacksDivision, useSelection } from '../../state/selection.ts';
import { ReadingRule } from '../../ui/ReadingRule.tsx';
import { Unbroken } from '../../ui/Unbroken.tsx';
import { useDrawn } from '../../ui/useDrawn.ts';
import { useHydrated } from '../../ui/useHydrated.ts';
import { once, viewAllMeasures } from '../../view/allMeasures.ts';
import { gridGroups, nextOrder, orderCounties } from '../../view/compareGrid.ts';
import { divisionName } from '../../view/divisionName.ts';
import { viewMeasures } from '../../view/measures.ts';
import { rateIds } from '../../view/rateIds.ts';
import { Door } from '../Door.tsx';
import { OfficePanel } from '../OfficePanel.tsx';
import { Changes } from './Changes.tsx';
import { Chosen } from './Chosen.tsx';
import { CompareTable } from './CompareTable.tsx';
import { Controls } from './Controls.tsx';
import { Dots } from './Dots.tsx';
import { GridLegend } from './GridLegend.tsx';
import { Ranking } from './Ranking.tsx';
import { RobustnessTable } from './RobustnessTable.tsx';
import { ScatterPanel } from './ScatterPanel.tsx';
import { SumNotes } from './SumNotes.tsx';
import { Panel, Tabs } from './Tabs.tsx';
import { TakeTable } from './TakeTable.tsx';
import css from './ComparePage.module.css';

const modes: readonly CellMode[] = ['number', 'place', 'difference', 'people'];
const isMode = (view: CompareView): view is CellMode => modes.some((mode) => mode === view);

/** Any number of counties beside the country: a table of all measures, and behind tabs what it takes to judge them. */
export function ComparePage() {
  const { printed, shown, isSummed, notes, divisions, priorities, toShown, toPrinted } = useTable();
  const { crosswalk } = useFacts();
  const basis = useBasis();
  const i18n = useI18n();
  const { t, list } = i18n;
  const codes = useSelection((selection) => selection.counties);
  const ownCode = toShown(useSelection((selection) => selection.county));
  const division = useSelection((selection) => selection.division);
  const view = useSelection((selection) => selection.view);
  const order = useSelection((selection) => selection.order);
  const show = useSelection((selection) => selection.show);
  const areas = useSelection((selection) => selection.priorities);
  const lacksSums = useSelection(lacksDivision);
  const isHydrated = useHydrated();
  const [said, say] = useState('');
  // Of a choice that Back undoes, or Forward does again, what was said is no longer true.
  useEffect(() => {
    const forget = () => say('');
    window.addEventListener('popstate', forget);
    return () => window.removeEventListener('popstate', forget);
  }, []);
  // Sums that a link asks for come a moment after the page: until then its figures would be those of other counties.
  const [hasMoved, setMoved] = useState(false);
  const isWaiting = division !== undefined && !isSummed && !lacksSums && !hasMoved;
  // The table is come back to as it was left.
  const [lastMode, setLastMode] = useState<CellMode>('number');
  const mode = isMode(view) ? view : lastMode;
  const tab = isMode(view) ? 'table' : view;
  const drawn = useDrawn();
  const hasAll = drawn === 'all';
  const draws = (id: string) => hasAll || (id === tab && (id === 'table' || drawn !== 'first'));

  const measures = useMemo(() => viewAllMeasures(basis, i18n, notes), [basis, i18n, notes]);
  // Worked out by the first chart, which is not in the first screen of the table.
  const charted = useMemo(() => once(() => viewMeasures(basis, i18n, notes)), [basis, i18n, notes]);
  const own = shown.counties.find(({ code }) => code === ownCode);
  const others = useMemo(
    () => codes.flatMap((code) => shown.counties.find((one) => one.code === code && one !== own) ?? []),
    [codes, shown, own],
  );
  const isAll = others.length === 0;
  const chosen = useMemo(() => (own ? [own, ...others] : others), [own, others]);
  const shaped = useMemo(() => chosen.slice(0, mostCounties), [chosen]);
  const groupsOf = useCallback(
    (wanted: Pick<Choice, 'show' | 'priorities'>) => {
      const found = priorities.find(({ slug }) => slug === wanted.priorities[0]);
      return gridGroups(measures, { show: wanted.show, mode, indicators: found?.indicators }, i18n);
    },
    [measures, mode, priorities, i18n],
  );
  const groups = useMemo(() => groupsOf({ show, priorities: areas }), [groupsOf, show, areas]);
  const rows = orderCounties(
    isAll ? shown.counties.filter((county) => county !== own) : others,
    order,
    measures,
    mode,
    i18n,
  );
  const inTable = own ? [own, ...rows] : rows;

  const columnsOf = (choice: Partial<Choice>) =>
    groupsOf({ show, priorities: areas, ...choice }).reduce((sum, group) => sum + group.measures.length, 0);
  const chooseOrder = (by: string, name: string) => {
    const next = nextOrder(order, by);
    choose({ order: next });
    if (!next) {
      say(t('compare.said.order.none'));
      return;
    }
    const { direction } = next;
    const key =
      by === 'name' ? (`compare.said.order.name.${direction}` as const) : (`compare.said.order.${direction}` as const);
    say(t('compare.said.order', { name, direction: t(key) }));
  };
  const rank = (by: string, name: string) => {
    choose({ order: { by, direction: 'descending' } });
    say(t('compare.said.order', { name, direction: t('compare.said.order.descending') }));
  };
  const chooseView = (next: CompareView) => {
    if (isMode(next)) setLastMode(next);
    choose({ view: next });
  };
  const chooseDivision = (next: string | undefined) => {
    setMoved(true);
    // Counties that become one there would stay one: Back brings them back.
    addStep();
    choose({ division: next, counties: moveCounties(crosswalk, codes, division, next) });
    const span = divisions.find(({ start }) => start === next);
    say(span ? divisionName(span, i18n) : printed.table.divisionLabel);
  };
  // Said before a county is chosen too, so that nothing moves; not where no county has the figure.
  const asPrinted = shown.indicators.filter(
    ({ id, kind, denominator }) =>
      kind !== 'count' &&
      denominator?.kind !== 'population' &&
      shown.counties.some(({ code }) => isNumber(cellOf(shown, code, id))),
  );
  const titles = {
    table: t('compare.table'),
    ranking: t('compare.tab.ranking'),
    spread: t('compare.dots'),
    scatter: t('compare.scatter'),
    marks: t('compare.robust'),
  };
  const panel = (id: keyof typeof titles) => ({ id, title: titles[id], isChosen: tab === id });
  const door = own ?? chosen[0];
  const only = priorities.find(({ slug }) => slug === areas[0])?.indicators;
  const figures = rateIds(basis, only);
  return (
    <>
      <div className={css.head}>
        <h1>{t('compare.title')}</h1>
        <TakeTable measures={measures} counties={inTable} />
      </div>
      <p className="no-script">{t('compare.noScript')}</p>
      <Chosen own={own} others={others} hasAll={hasAll} onSay={say} />
      {/* Always there: what comes into it later is read out. */}
      <p className={`${css.said} needs-script no-print`} role="status" data-part="said">
        <span>
          {isWaiting
            ? t('compare.coming')
            : said !== ''
              ? said
              : isAll
                ? t(own ? 'compare.all.own' : 'compare.all', { count: shown.counties.length })
                : ''}
        </span>
        {!isHydrated && <span data-asks="">{t('compare.coming')}</span>}
      </p>
      <Tabs
        label={t('compare.tabs')}
        tabs={Object.entries(titles).map(([id, title]) => ({ id: id as keyof typeof titles, title }))}
        chosen={tab}
        onChoose={(id) => chooseView(id === 'table' ? lastMode : id)}
      />
      <div
        className={css.panels}
        data-part="compare-panels"
        data-waits={isWaiting || undefined}
        data-drawn={drawn === 'first' ? drawn : undefined}
      >
        <Panel {...panel('table')}>
          {draws('table') && (
            <>
              <Controls
                mode={mode}
                modes={modes}
                onMode={(next) => {
                  chooseView(next);
                  say(t('compare.said.view', { view: t(`compare.mode.${next}`) }));
                }}
                onColumns={(choice) => {
                  choose(choice);
                  say(t('compare.said.columns', { count: columnsOf(choice) }));
                }}
                onDivision={chooseDivision}
              />
              {isSummed && (
                <>
                  <p className="small">{shown.table.divisionNote}</p>
                  <SumNotes counties={isAll ? chosen : inTable} />
                </>
              )}
              <GridLegend mode={mode} of={shown.counties.length} />
              <CompareTable
                groups={groups}
                own={own}
                counties={drawn === 'first' ? rows.slice(0, firstRows) : rows}
                mode={mode}
                order={order}
                onOrder={chooseOrder}
              >
                {drawn !== 'first' && <ReadingRule rule={shown.table.readingRule} age={shown.table.age} />}
              </CompareTable>
            </>
          )}
          {draws('table') && drawn !== 'first' && (
            <>
              <div className={css.notes}>
                <p className="small">
                  {t('compare.table.about')}{' '}
                  {asPrinted.length > 0 &&
                    t('compare.table.printed', {
                      names: list(asPrinted.map(({ shortLabel }) => shortLabel)),
                    })}
                </p>
                {measures.map(
                  ({ id, label, own: derived }) =>
                    derived && (
                      <p key={id} className="small">
                        <Unbroken text={t('compare.note', { label, note: derived.note })} />
                      </p>
                    ),
                )}
                <p className="small">
                  <Unbroken
                    text={`${t('compare.table.sources', {
                      sources: shown.table.sources,
                      division: shown.table.divisionLabel,
                    })} ${shown.table.terms ?? ''}`}
                  />
                </p>
              </div>
              <Changes counties={chosen} />
            </>
          )}
        </Panel>
        <Panel {...panel('ranking')}>
          {draws('ranking') && (
            <Ranking {...{ measures, charted, own, chosen, shaped }} by={order?.by} onChoose={rank} />
          )}
        </Panel>
        <Panel {...panel('spread')}>
          {draws('spread') && <Dots charted={charted} counties={shaped} others={chosen.length - shaped.length} />}
        </Panel>
        <Panel {...panel('scatter')}>
          {draws('scatter') && (
            <ScatterPanel charted={charted} counties={shaped} others={chosen.length - shaped.length} onSay={say} />
          )}
        </Panel>
        <Panel {...panel('marks')}>{draws('marks') && <RobustnessTable own={own} chosen={chosen} />}</Panel>
        {drawn !== 'first' && (
          <>
            {tab !== 'table' && (
              <div className="no-print">
                <ReadingRule rule={shown.table.readingRule} age={shown.table.age} />
              </div>
            )}
            <OfficePanel counties={chosen} dataset={shown} />
            <Door {...(door && { county: toPrinted(door.code) })} areas={areas} figures={door || only ? figures : []} />
          </>
        )}
      </div>
    </>
  );
}

/** So many counties are painted with the page's head: about as many as a window of a laptop shows. */
const firstRows = 6;
