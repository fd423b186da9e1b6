import { useMemo } from 'react';
import { useBasis, useFacts, useTable } from '../../context/TableContext.tsx';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { Breadcrumb } from '../../ui/Breadcrumb.tsx';
import { IndicatorInfos } from '../../ui/IndicatorInfo.tsx';
import { missingThemes } from '../../view/missingThemes.ts';
import { places } from '../../view/places.ts';
import { rateIds } from '../../view/rateIds.ts';
import { areaWordings, findPriority, priorityDataset, yearsText } from '../../view/priority.ts';
import { Door } from '../Door.tsx';
import { AreaMap } from './AreaMap.tsx';
import { AreaTable } from './AreaTable.tsx';
import { Missing } from './Missing.tsx';
import { OwnRates } from './OwnRates.tsx';
import { Reasons } from './Reasons.tsx';
import { Wordings } from './Wordings.tsx';
import panels from '../../ui/panels.module.css';
import css from './PriorityPage.module.css';

/** What do the announcements say of an area, which figures speak to it, and what is missing? `subject`: its slug. */
export function PriorityPage({ subject }: { readonly subject: string }) {
  const { shown: whole } = useTable();
  const { grants } = useFacts();
  const { rates } = useBasis();
  const i18n = useI18n();
  const { t } = i18n;
  const { priority, dataset } = useMemo(() => {
    const found = findPriority(grants.priorities, subject);
    return { priority: found, dataset: priorityDataset(whole, found) };
  }, [grants, subject, whole]);
  const { title, slug } = priority;
  const wordings = areaWordings(grants.grants, slug);
  const { table } = dataset;
  return (
    <>
      <Breadcrumb above={[{ path: places.priorities, text: t('site.nav.priorities') }]} here={title} />
      <h1>{title}</h1>
      <p className="lead">
        {yearsText(wordings, i18n)} {t('area.lead')}
      </p>
      <h2 className="part">{t('area.table')}</h2>
      {dataset.indicators.length === 0 ? (
        <p>{t('area.figures.none')}</p>
      ) : (
        <>
          <p className="no-script">{t('site.noScript')}</p>
          <div className={`${panels.tableAndMap} ${css.figures}`}>
            <AreaTable dataset={dataset} title={title} />
            <AreaMap dataset={dataset} />
          </div>
        </>
      )}
      <Wordings wordings={wordings} />
      {dataset.indicators.length > 0 && (
        <>
          <div className="prose upright">
            <Reasons dataset={dataset} priority={priority} rule={grants.support} />
          </div>
          <OwnRates dataset={dataset} />
        </>
      )}
      <div className="prose upright">
        <Missing themes={missingThemes(priority, whole, i18n)} />
        <h2>{t('area.sources')}</h2>
        <p>
          {table.sources} {table.terms}
        </p>
        <p>
          {table.divisionLabel}. {table.divisionNote}
        </p>
      </div>
      <IndicatorInfos indicators={dataset.indicators} />
      <Door areas={[slug]} figures={rateIds({ dataset, rates })} />
    </>
  );
}
