import { useCallback, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { useTable } from '../../context/TableContext.tsx';
import type { Sort } from '../../domain/choice.ts';
import type { CountyCode } from '../../domain/ids.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { point, usePointed } from '../../state/pointed.ts';
import { choose, useSelection } from '../../state/selection.ts';
import { Announcer } from '../../ui/Announcer.tsx';
import type { CountyCard } from '../../ui/CountyCard.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import { focusTable } from '../../ui/tableParts.ts';
import type { OpenCounty } from '../../ui/FigureRow.tsx';
import { DivisionNotes } from '../../ui/DivisionNotes.tsx';
import { KeepHeight } from '../../ui/KeepHeight.tsx';
import { Legend } from '../../ui/Legend.tsx';
import { Link } from '../../ui/Link.tsx';
import { lateCode } from '../../ui/lateCode.ts';
import { useNarrow } from '../../ui/useNarrow.ts';
import { countyLinkText } from '../../view/county.ts';
import { mapIndicator } from '../../view/map.ts';
import { viewMeasureList } from '../../view/measureList.ts';
import { countyPlace } from '../../view/places.ts';
import { columnsOf } from '../../view/priorityMarks.ts';
import { sortRows } from '../../view/sortRows.ts';
import { narrowRows, pinRow, searchRows, viewScale, viewTable } from '../../view/table.ts';
import { ChoiceStatus } from './ChoiceStatus.tsx';
import { CompareLink } from './CompareLink.tsx';
import { CopyLink } from '../../ui/CopyLink.tsx';
import { Unbroken } from '../../ui/Unbroken.tsx';
import { Sources } from './Sources.tsx';
import { TableChoices } from './TableChoices.tsx';
import { useChangeColumn } from './useChangeColumn.ts';
import panels from '../../ui/panels.module.css';
import css from './StartPage.module.css';

/** A county's card, once one has been asked for: its code and what asked. */
type Opened = {
  readonly Card: typeof CountyCard;
  readonly county: CountyCode;
  readonly asker: { readonly element: HTMLElement };
};

type Props = {
  /** Whether no more is drawn than a window shows. */
  readonly isFirst: boolean;
  /** The map, which stands between the table and what explains it. */
  readonly children: ReactNode;
};

/** So many counties are painted with the page's head: about as many as a window of a laptop shows. */
const firstRows = 4;

/** The table with its choices, in the order and colours that the reader chose, and what belongs to it. */
export function TablePanel({ isFirst, children }: Props) {
  const { shown: dataset, isSummed, notes, toShown, toPrinted, priorities } = useTable();
  const i18n = useI18n();
  const { t, plural } = i18n;
  const colour = useSelection((selection) => selection.colour);
  const search = useSelection((selection) => selection.search);
  const wanted = useSelection((selection) => selection.sort);
  const picked = useSelection((selection) => selection.indicator);
  const area = useSelection((selection) => selection.priorities[0]);
  const isAuto = useSelection((selection) => selection.show === 'auto');
  const chosen = toShown(useSelection((selection) => selection.county));
  const counties = useSelection((selection) => selection.counties);
  const isFromLink = useSelection((selection) => selection.isFromLink);
  const pointed = usePointed((state) => state.county);
  const isList = useNarrow() && isAuto;
  const [opened, setOpened] = useState<Opened>();

  const figures = useMemo(() => viewTable(dataset, colour, i18n, notes), [dataset, colour, i18n, notes]);
  const view = useChangeColumn(figures);
  const scale = useMemo(() => (colour === 'scale' ? viewScale(dataset, i18n) : []), [dataset, colour, i18n]);
  // A phone shows one figure at a time, of those that speak to the chosen area: what the map shows, where it is one of them.
  const only = columnsOf(priorities, area);
  const measures = dataset.indicators.filter(({ id }) => only?.includes(id) ?? true);
  const isOne = (by: Sort['by'] | undefined) => measures.some(({ id }) => id === by);
  const measure = mapIndicator(
    dataset,
    isOne(picked) ? picked : undefined,
    isOne(wanted?.by) ? wanted : undefined,
    only,
  );
  const bars = useMemo(() => (isList ? viewMeasureList(dataset, measure) : undefined), [isList, dataset, measure]);
  const sort = useMemo(
    (): Sort | undefined => wanted ?? (isList ? { by: measure.id, direction: 'descending' } : undefined),
    [wanted, isList, measure],
  );
  const found = useMemo(() => searchRows(narrowRows(view.rows, counties), search), [view, counties, search]);
  const sorted = useMemo(() => sortRows(found, sort, i18n), [found, sort, i18n]);
  const onSort = useCallback((next: Sort | undefined) => choose({ sort: next }), []);
  const rows = pinRow(sorted, ({ county }) => county.code === chosen);
  const alone = rows.length === 1 ? rows[0] : undefined;
  const isFiltered = rows.length < view.rows.length;
  const count = isFiltered ? plural(search.trim() === '' ? 'table.narrowed' : 'table.found', rows.length) : '';
  const showAll = () => {
    choose({ search: '', counties: [] });
    focusTable();
  };

  const onOpen: OpenCounty = useCallback(
    (county, element) => {
      // If the card does not come, the name leads where it leads without it.
      lateCode(import('../../ui/CountyCard.tsx')).then(
        ({ CountyCard: Card }) => setOpened({ Card, county: toPrinted(county), asker: { element } }),
        () => window.location.assign((element as HTMLAnchorElement).href),
      );
    },
    [toPrinted],
  );
  // Another division's figures may come while it is open: it then shows the county that this one is in.
  const openedArea = dataset.counties.find(({ code }) => code === toShown(opened?.county));
  const isChosen = openedArea !== undefined && openedArea.code === chosen;
  const { table: info } = dataset;

  return (
    <>
      <div className={css.table} data-summed={isSummed || undefined}>
        <TableChoices measure={measure} measures={measures} />
        <p className="no-script">{t('site.noScript')}</p>
        <KeepHeight isKept={isFiltered} isPart={isFirst}>
          <DataTable
            view={view}
            sort={sort}
            onSort={onSort}
            rows={isFirst ? rows.slice(0, firstRows) : rows}
            chosen={chosen}
            priorities={priorities}
            titleId="tabell-navn"
            title={info.title}
            measure={measure.id}
            bars={bars}
            onOpen={onOpen}
            pointed={pointed}
            onPoint={point}
            rowsKey={(isFromLink ? 'link ' : '') + info.division}
          />
          {isFiltered && (
            <p className={panels.noMatch} data-part="no-match">
              {rows.length === 0 ? t('table.noMatch', { search: search.trim() }) : count}{' '}
              {alone && <Link to={countyPlace(alone.county)}>{countyLinkText(alone.county, i18n)}</Link>}{' '}
              <button type="button" className="plain" onClick={showAll}>
                {t('table.showAll')}
              </button>
            </p>
          )}
        </KeepHeight>
      </div>
      {!isFirst && (
        <>
          {children}
          <div className={css.notes}>
            <div className="small" data-part="about-table">
              {[info.periods.map((period) => `${period}.`).join(' '), info.divisionNote].map((text) => (
                <p key={text}>
                  <Unbroken text={text} />
                </p>
              ))}
            </div>
            {/* Always there, so that nothing moves when a link's county comes in. */}
            <p className="actions">
              <CompareLink county={isFiltered ? undefined : chosen} />
              <CopyLink />
            </p>
            {isSummed && <DivisionNotes texts={info.divisionDetails ?? []} />}
            <Legend
              colour={colour}
              rule={info.colourRule}
              symbolNotes={view.symbolNotes}
              reversed={view.reversed}
              scale={scale}
              priorities={priorities}
            />
            <Sources view={figures} shown={view} rows={rows} />
            {opened && openedArea && (
              <opened.Card
                county={openedArea}
                asker={opened.asker}
                isChosen={isChosen}
                onChoose={() => choose({ county: isChosen ? undefined : toPrinted(openedArea.code) })}
              >
                {!isSummed && <CompareLink county={openedArea.code} />}
              </opened.Card>
            )}
            <ChoiceStatus sort={sort} />
            <Announcer text={count} />
          </div>
        </>
      )}
    </>
  );
}
