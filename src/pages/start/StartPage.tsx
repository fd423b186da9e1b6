import { useCallback, useMemo, useState } from 'react';
import type { Choice, Sort } from '../../domain/choice';
import type { Dataset } from '../../domain/dataset';
import type { AreaCode } from '../../domain/ids';
import { useI18n } from '../../i18n/I18nContext';
import { choose, useSelection } from '../../state/selection';
import { Announcer } from '../../ui/Announcer';
import { Choices } from '../../ui/Choices';
import { CountyCard } from '../../ui/CountyCard';
import { DataTable } from '../../ui/DataTable';
import { IndicatorInfos } from '../../ui/IndicatorInfo';
import { KeepHeight } from '../../ui/KeepHeight';
import { Legend } from '../../ui/Legend';
import { focusMain } from '../../ui/mainContent';
import { ReadingRule } from '../../ui/ReadingRule';
import { useSortedTable } from '../../ui/useSortedTable';
import { viewCounty } from '../../view/county';
import { sortedText } from '../../view/sorted';
import { pinRow, searchRows, viewTable } from '../../view/table';
import { Sources } from './Sources';

type Props = {
  readonly dataset: Dataset;
  /** The site's root path, with its slashes. */
  readonly base: string;
};

/** Where does my county stand, and where are the extremes? */
export function StartPage({ dataset, base }: Props) {
  const i18n = useI18n();
  const { t } = i18n;
  const choice = useSelection();
  const [opened, setOpened] = useState<AreaCode>();
  const [said, setSaid] = useState('');

  const view = useMemo(() => viewTable(dataset, choice.colour, i18n), [dataset, choice.colour, i18n]);
  const found = useMemo(() => searchRows(view.rows, choice.search), [view, choice.search]);
  const onSort = (sort: Sort | undefined) => {
    choose({ sort });
    setSaid(sortedText(sort, dataset.indicators, i18n));
  };
  const table = useSortedTable(view.groups, found, choice.sort, onSort, i18n);
  const sorted = table.getRowModel().rows.map(({ original }) => original);
  const rows = pinRow(sorted, ({ area }) => area.code === choice.area);

  const onChoose = (change: Partial<Choice>) => {
    choose(change);
    if (change.search) setSaid(i18n.plural('table.found', searchRows(view.rows, change.search).length));
  };
  const onOpen = useCallback((area: AreaCode) => setOpened(area), []);
  const openedArea = dataset.counties.find(({ code }) => code === opened);
  const isChosen = opened !== undefined && opened === choice.area;
  const { table: info } = dataset;

  return (
    <>
      <h1>{info.title}</h1>
      <p className="lead">{t('page.start.lead')}</p>
      <Choices choice={choice} counties={dataset.counties} onChoose={onChoose} />
      <p className="no-script">{t('site.noScript')}</p>
      <ReadingRule rule={info.readingRule} age={info.age} />
      <KeepHeight isKept={rows.length < view.rows.length}>
        <DataTable
          view={view}
          table={table}
          rows={rows}
          chosen={choice.area}
          titleId="tabell-navn"
          title={info.title}
          caption={[`${info.divisionLabel}. ${info.periods.join('. ')}.`, info.divisionNote]}
          onOpen={onOpen}
          rowsKey={choice.isFromLink ? 'link' : 'default'}
        />
        {rows.length < view.rows.length && (
          <p className="no-match">
            {rows.length === 0
              ? t('table.noMatch', { search: choice.search.trim() })
              : i18n.plural('table.found', rows.length)}{' '}
            <button
              type="button"
              className="plain"
              onClick={() => {
                choose({ search: '' });
                focusMain();
              }}
            >
              {t('table.showAll')}
            </button>
          </p>
        )}
      </KeepHeight>
      <Legend colour={choice.colour} rule={info.colourRule} symbolNotes={view.symbolNotes} reversed={view.reversed} />
      <Sources dataset={dataset} view={view} rows={rows} base={base} />
      <IndicatorInfos indicators={dataset.indicators} />
      <CountyCard
        area={openedArea}
        figures={openedArea ? viewCounty(dataset, openedArea, i18n) : []}
        countryName={dataset.country.name}
        caveat={info.readingRule}
        isChosen={isChosen}
        onChoose={() => choose({ area: isChosen ? undefined : opened })}
      />
      <Announcer text={said} />
    </>
  );
}
