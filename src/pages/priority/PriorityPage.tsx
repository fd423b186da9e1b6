import { useMemo } from 'react';
import { useBasis, useFacts, useTable } from '../../context/TableContext.tsx';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { useSelection } from '../../state/selection.ts';
import { Breadcrumb } from '../../ui/Breadcrumb.tsx';
import { IndicatorInfos } from '../../ui/IndicatorInfo.tsx';
import { ReadingRule } from '../../ui/ReadingRule.tsx';
import { viewArea } from '../../view/areas.ts';
import { places } from '../../view/places.ts';
import { rateIds } from '../../view/rateIds.ts';
import { areaWordings, findPriority, priorityDataset } from '../../view/priority.ts';
import { AreaCounty } from '../AreaCounty.tsx';
import { AreaFigures } from '../AreaFigures.tsx';
import { Door } from '../Door.tsx';
import { Fold } from '../Fold.tsx';
import { UseArea } from '../UseArea.tsx';
import { Unbroken } from '../../ui/Unbroken.tsx';
import { AreaMap } from './AreaMap.tsx';
import { AreaTable } from './AreaTable.tsx';
import { Missing } from './Missing.tsx';
import { OwnRates } from './OwnRates.tsx';
import { Reasons } from './Reasons.tsx';
import { Wordings } from './Wordings.tsx';
import panels from '../../ui/panels.module.css';
import css from './PriorityPage.module.css';

/**
 * What the reader's county's figures say to an area, the announcements' words and what is missing; then every county's
 * figures, and what they rest on. `subject`: its slug.
 */
export function PriorityPage({ subject }: { readonly subject: string }) {
  const { shown: whole, toShown } = useTable();
  const { grants } = useFacts();
  const basis = useBasis();
  const i18n = useI18n();
  const { t } = i18n;
  const chosen = toShown(useSelection((selection) => selection.county));
  const county = whole.counties.find(({ code }) => code === chosen);
  const { priority, dataset } = useMemo(() => {
    const found = findPriority(grants.priorities, subject);
    return { priority: found, dataset: priorityDataset(whole, found) };
  }, [grants, subject, whole]);
  const area = useMemo(() => viewArea(basis, priority, county, grants, i18n), [basis, priority, county, grants, i18n]);
  const { title, slug } = priority;
  const { table } = dataset;
  const hasFigures = dataset.indicators.length > 0;
  return (
    <div className={`upright ${css.page}`}>
      <Breadcrumb above={[{ path: places.priorities, text: t('site.nav.priorities') }]} here={title} />
      <h1>{title}</h1>
      <div className={css.head}>
        <div className={css.says}>
          {hasFigures ? <AreaFigures figures={area.figures} county={county} /> : <p>{t('area.figures.none')}</p>}
          <div className={`${css.ways} no-print`}>
            <UseArea area={area} county={county} />
            <AreaCounty />
          </div>
        </div>
        <div className={css.words}>
          <Wordings wordings={areaWordings(grants.grants, slug)} />
          <Missing themes={area.missing} />
        </div>
      </div>
      <ReadingRule rule={table.readingRule} age={table.age} />
      {hasFigures && (
        <>
          <h2 className="part">{t('area.table')}</h2>
          <p className="no-script">{t('site.noScript')}</p>
          <div className={`${panels.tableAndMap} ${css.figures}`}>
            <AreaTable dataset={dataset} title={title} />
            <AreaMap dataset={dataset} />
          </div>
        </>
      )}
      <div>
        {hasFigures && (
          <>
            <Fold id="hvorfor" title={t('area.reasons')}>
              <Reasons dataset={dataset} priority={priority} rule={grants.support} />
            </Fold>
            <OwnRates dataset={dataset} />
          </>
        )}
        <Fold id="kilder" title={t('area.sources')}>
          <p>
            {table.sources} {table.terms}
          </p>
          <p>
            <Unbroken text={`${table.divisionLabel}. ${table.divisionNote}`} />
          </p>
        </Fold>
      </div>
      <IndicatorInfos indicators={dataset.indicators} />
      <Door areas={[slug]} figures={rateIds({ dataset, rates: basis.rates })} />
    </div>
  );
}
