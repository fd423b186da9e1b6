import { useTable } from '../../context/TableContext.tsx';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { choose, useSelection } from '../../state/selection.ts';
import { CountySearch } from '../../ui/CountySearch.tsx';
import { IndicatorInfos } from '../../ui/IndicatorInfo.tsx';
import { Link } from '../../ui/Link.tsx';
import { ReadingRule } from '../../ui/ReadingRule.tsx';
import { useDrawn } from '../../ui/useDrawn.ts';
import { places } from '../../view/places.ts';
import { columnsOf } from '../../view/priorityMarks.ts';
import { rateIds } from '../../view/rateIds.ts';
import { Door } from '../Door.tsx';
import { Answer } from './Answer.tsx';
import { ChangePanel } from './ChangePanel.tsx';
import { MapPanel } from './MapPanel.tsx';
import { TablePanel } from './TablePanel.tsx';
import { useAnswerFacts } from './useAnswerFacts.ts';
import css from './StartPage.module.css';

/** Where does my county stand, and where are the extremes? Each panel listens to the choices that concern it. */
export function StartPage() {
  const { t, spelt } = useI18n();
  const { shown, map, priorities, toShown, toPrinted } = useTable();
  const areas = useSelection((selection) => selection.priorities);
  const county = toShown(useSelection((selection) => selection.county));
  const isFirst = useDrawn() === 'first';
  // All of what the answer shows, once it is a county's or an area's.
  const only = columnsOf(priorities, areas[0]);
  const figures = rateIds(useAnswerFacts(), only);
  const { table } = shown;
  return (
    <>
      <div className={css.page} data-drawn={isFirst ? 'first' : undefined}>
        <div className={css.top}>
          <p className="print-only">
            <b>{table.title}</b>
          </p>
          <a className={css.skip} href="#tabell">
            {t('start.skip')}
          </a>
          <div className={css.ask}>
            <h1>{t('start.question')}</h1>
            <CountySearch
              className={css.search ?? ''}
              label={t('choices.county')}
              hint={t('start.hint')}
              chosen={county}
              onChoose={(code) => choose({ county: code && toPrinted(code) })}
            >
              <Link to={places.counties}>{t('start.counties')}</Link>
            </CountySearch>
          </div>
          <p className={css.lead}>
            {t('page.start.lead', { count: spelt(shown.indicators.length), division: table.divisionLabel })}
          </p>
          <Answer figures={figures} />
        </div>
        <div className={css.rule}>
          <ReadingRule rule={table.readingRule} age={table.age} />
        </div>
        <TablePanel isFirst={isFirst}>
          {map && (
            <div className={css.map}>
              <MapPanel map={map} />
            </div>
          )}
        </TablePanel>
      </div>
      {!isFirst && (
        <>
          {__SEVERAL_TABLES__ && <ChangePanel />}
          <IndicatorInfos indicators={shown.indicators} priorities={priorities} />
          <Door areas={areas} figures={county || only ? figures : []} />
        </>
      )}
    </>
  );
}
