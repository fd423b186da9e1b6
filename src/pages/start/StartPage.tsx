import type { Dataset } from '../../domain/dataset';
import type { MapGeometry, MapPaths } from '../../domain/geometry';
import type { PriorityColumns } from '../../domain/priority';
import { useI18n } from '../../i18n/I18nContext';
import { IndicatorInfos } from '../../ui/IndicatorInfo';
import { ReadingRule } from '../../ui/ReadingRule';
import { ChoicesPanel } from './ChoicesPanel';
import { MapPanel } from './MapPanel';
import { TablePanel } from './TablePanel';

type Props = {
  readonly dataset: Dataset;
  readonly priorities: readonly PriorityColumns[];
  /** The site's root path, with its slashes. */
  readonly base: string;
  readonly geometry: MapGeometry;
  readonly paths: MapPaths;
};

/** Where does my county stand, and where are the extremes? Each panel listens to the choices that concern it. */
export function StartPage({ dataset, priorities, base, geometry, paths }: Props) {
  const { t } = useI18n();
  return (
    <>
      <h1>{dataset.table.title}</h1>
      <p className="lead">{t('page.start.lead')}</p>
      <ChoicesPanel counties={dataset.counties} priorities={priorities} />
      <p className="no-script">{t('site.noScript')}</p>
      <ReadingRule rule={dataset.table.readingRule} age={dataset.table.age} />
      <div className="table-and-map">
        <MapPanel dataset={dataset} priorities={priorities} base={base} geometry={geometry} paths={paths} />
        <TablePanel dataset={dataset} priorities={priorities} base={base} />
      </div>
      <IndicatorInfos indicators={dataset.indicators} priorities={priorities} />
    </>
  );
}
