import { useMemo } from 'react';
import type { People } from '../../domain/compare.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { MapGeometry, MapPaths } from '../../domain/geometry.ts';
import type { Grants } from '../../domain/grant.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { Breadcrumb } from '../../ui/Breadcrumb.tsx';
import { IndicatorInfos } from '../../ui/IndicatorInfo.tsx';
import { ReadingRule } from '../../ui/ReadingRule.tsx';
import { places } from '../../view/places.ts';
import { areaWordings, findPriority, priorityDataset, yearsText } from '../../view/priority.ts';
import { AreaMap } from './AreaMap.tsx';
import { AreaTable } from './AreaTable.tsx';
import { Missing } from './Missing.tsx';
import { OwnRates } from './OwnRates.tsx';
import { Reasons } from './Reasons.tsx';
import { Wordings } from './Wordings.tsx';
import css from '../../ui/panels.module.css';

type Props = {
  readonly dataset: Dataset;
  readonly grants: Grants;
  readonly people: People;
  /** The area's slug. */
  readonly subject: string;
  /** The site's root path, with its slashes. */
  readonly base: string;
  readonly geometry: MapGeometry;
  readonly paths: MapPaths;
};

/** What do the announcements say of an area, which figures speak to it, and what is missing? */
export function PriorityPage({ dataset: whole, grants, people, subject, base, geometry, paths }: Props) {
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
      <Breadcrumb base={base} above={[{ path: places.priorities, text: t('site.nav.priorities') }]} here={title} />
      <h1>{title}</h1>
      <p className="lead">
        {yearsText(wordings, i18n)} {t('area.lead')}
      </p>
      <ReadingRule rule={table.readingRule} age={table.age} />
      <Wordings wordings={wordings} base={base} />
      <h2 className="part">{t('area.table')}</h2>
      <p className="no-script">{t('site.noScript')}</p>
      <div className={css.tableAndMap}>
        <AreaTable dataset={dataset} title={title} base={base} />
        <AreaMap dataset={dataset} base={base} geometry={geometry} paths={paths} />
      </div>
      <div className="prose upright">
        <Reasons dataset={dataset} priority={priority} rule={grants.support} />
      </div>
      <OwnRates dataset={dataset} people={people} rates={grants.support.rates} base={base} />
      <div className="prose upright">
        <Missing themes={priority.missing} />
        <h2>{t('area.sources')}</h2>
        <p>{table.sources}</p>
        <p>
          {table.divisionLabel}. {table.divisionNote} {table.periods.join('. ')}.
        </p>
      </div>
      <IndicatorInfos indicators={dataset.indicators} />
    </>
  );
}
