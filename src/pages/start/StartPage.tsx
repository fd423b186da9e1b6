import { useTable } from '../../context/TableContext.tsx';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { useSelection } from '../../state/selection.ts';
import { IndicatorInfos } from '../../ui/IndicatorInfo.tsx';
import { ReadingRule } from '../../ui/ReadingRule.tsx';
import { Door } from '../Door.tsx';
import { ChangePanel } from './ChangePanel.tsx';
import { ChoicesPanel } from './ChoicesPanel.tsx';
import { MapPanel } from './MapPanel.tsx';
import { TablePanel } from './TablePanel.tsx';
import css from '../../ui/panels.module.css';

/** Where does my county stand, and where are the extremes? Each panel listens to the choices that concern it. */
export function StartPage() {
  const { t, spelt } = useI18n();
  const { shown, map, priorities } = useTable();
  const areas = useSelection((selection) => selection.priorities);
  const { table } = shown;
  return (
    <>
      <h1>{table.title}</h1>
      <p className="lead">{t('page.start.lead', { count: spelt(shown.indicators.length), about: table.about })}</p>
      <ReadingRule rule={table.readingRule} age={table.age} />
      <ChoicesPanel />
      <p className="no-script">{t('site.noScript')}</p>
      <div className={css.tableAndMap}>
        {map && <MapPanel map={map} />}
        <TablePanel />
      </div>
      {__SEVERAL_TABLES__ && <ChangePanel />}
      <IndicatorInfos indicators={shown.indicators} priorities={priorities} />
      <Door areas={areas} />
    </>
  );
}
