import { useCallback, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTable } from '../../context/TableContext.tsx';
import type { Sort } from '../../domain/choice.ts';
import type { CountyCode } from '../../domain/ids.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { point, usePointed } from '../../state/pointed.ts';
import { choose, useSelection } from '../../state/selection.ts';
import { Announcer } from '../../ui/Announcer.tsx';
import { CountyCard, showCountyCard } from '../../ui/CountyCard.tsx';
import { DataTable, focusTable } from '../../ui/DataTable.tsx';
import { DivisionNotes } from '../../ui/DivisionNotes.tsx';
import { KeepHeight } from '../../ui/KeepHeight.tsx';
import { Legend } from '../../ui/Legend.tsx';
import { Link } from '../../ui/Link.tsx';
import { useSortedTable } from '../../ui/useSortedTable.ts';
import { countyLinkText, viewCounty } from '../../view/county.ts';
import { countyPlace } from '../../view/places.ts';
import { sortedText } from '../../view/sorted.ts';
import { narrowRows, pinRow, searchRows, viewTable } from '../../view/table.ts';
import { CompareLink } from './CompareLink.tsx';
import { Sources } from './Sources.tsx';
import css from '../../ui/panels.module.css';

/** The table with what belongs under it, in the order and colours that the reader chose. */
export function TablePanel() {
  const { shown: dataset, isSummed, notes, toShown, toPrinted, priorities } = useTable();
  const i18n = useI18n();
  const { t, plural } = i18n;
  const colour = useSelection((selection) => selection.colour);
  const search = useSelection((selection) => selection.search);
  const sort = useSelection((selection) => selection.sort);
  const chosen = toShown(useSelection((selection) => selection.county));
  const counties = useSelection((selection) => selection.counties);
  const isFromLink = useSelection((selection) => selection.isFromLink);
  const pointed = usePointed((state) => state.county);
  const [opened, setOpened] = useState<CountyCode>();
  const [said, setSaid] = useState('');

  const view = useMemo(() => viewTable(dataset, colour, i18n, notes), [dataset, colour, i18n, notes]);
  const found = useMemo(() => searchRows(narrowRows(view.rows, counties), search), [view, counties, search]);
  const onSort = (next: Sort | undefined) => {
    choose({ sort: next });
    setSaid(sortedText(next, dataset.indicators, i18n));
  };
  const table = useSortedTable(view.groups, found, sort, onSort, i18n);
  const sorted = table.getRowModel().rows.map(({ original }) => original);
  const rows = pinRow(sorted, ({ county }) => county.code === chosen);
  const only = rows.length === 1 ? rows[0] : undefined;
  const isFiltered = rows.length < view.rows.length;
  const count = isFiltered ? plural(search.trim() === '' ? 'table.narrowed' : 'table.found', rows.length) : '';
  const showAll = () => {
    choose({ search: '', counties: [] });
    focusTable();
  };

  const onOpen = useCallback((county: CountyCode, asker: HTMLElement) => {
    // Filled before it is shown: an empty card cannot take the focus.
    flushSync(() => setOpened(county));
    showCountyCard(asker);
  }, []);
  const openedArea = dataset.counties.find(({ code }) => code === opened);
  const isChosen = opened !== undefined && opened === chosen;
  const { table: info } = dataset;

  return (
    <div className={css.table}>
      <KeepHeight isKept={isFiltered}>
        <DataTable
          view={view}
          table={table}
          rows={rows}
          chosen={chosen}
          priorities={priorities}
          titleId="tabell-navn"
          title={info.title}
          caption={[`${info.divisionLabel}. ${info.periods.join('. ')}.`, info.divisionNote]}
          onOpen={onOpen}
          pointed={pointed}
          onPoint={point}
          rowsKey={(isFromLink ? 'link ' : '') + info.division}
        />
        {isFiltered && (
          <p className={css.noMatch} data-part="no-match">
            {rows.length === 0 ? t('table.noMatch', { search: search.trim() }) : count}{' '}
            {only && <Link to={countyPlace(only.county)}>{countyLinkText(only.county, i18n)}</Link>}{' '}
            <button type="button" className="plain" onClick={showAll}>
              {t('table.showAll')}
            </button>
          </p>
        )}
      </KeepHeight>
      {/* Always there, so that nothing moves when a link's county comes in. */}
      <p className="actions">
        <CompareLink county={isFiltered ? undefined : chosen} />
      </p>
      {isSummed && <DivisionNotes texts={info.divisionDetails ?? []} />}
      <Legend
        colour={colour}
        rule={info.colourRule}
        symbolNotes={view.symbolNotes}
        reversed={view.reversed}
        priorities={priorities}
      />
      <Sources view={view} rows={rows} />
      <CountyCard
        county={openedArea}
        figures={openedArea ? viewCounty(dataset, openedArea, i18n) : []}
        isChosen={isChosen}
        onChoose={() => choose({ county: isChosen ? undefined : opened && toPrinted(opened) })}
      >
        {openedArea && !isSummed && <CompareLink county={openedArea.code} />}
      </CountyCard>
      <Announcer text={said} />
      <Announcer text={count} />
    </div>
  );
}
