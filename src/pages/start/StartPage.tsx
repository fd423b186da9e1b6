import type { Dataset } from '../../domain/dataset';
import type { MapGeometry, MapPaths } from '../../domain/geometry';
import { useI18n } from '../../i18n/I18nContext';
import { IndicatorInfos } from '../../ui/IndicatorInfo';
import { ReadingRule } from '../../ui/ReadingRule';
import { ChoicesPanel } from './ChoicesPanel';
import { MapPanel } from './MapPanel';
import { TablePanel } from './TablePanel';

type Props = {
  readonly dataset: Dataset;
  /** The site's root path, with its slashes. */
  readonly base: string;
  readonly geometry: MapGeometry;
  readonly paths: MapPaths;
};

/** Where does my county stand, and where are the extremes? Each panel listens to the choices that concern it. */
export function StartPage({ dataset, base, geometry, paths }: Props) {
  const { t } = useI18n();
  return (
    <>
      <h1>{dataset.table.title}</h1>
      <p className="lead">{t('page.start.lead')}</p>
      <ChoicesPanel counties={dataset.counties} />
      <p className="no-script">{t('site.noScript')}</p>
      <ReadingRule rule={dataset.table.readingRule} age={dataset.table.age} />
      <div className="table-and-map">
        <MapPanel dataset={dataset} geometry={geometry} paths={paths} />
        <TablePanel dataset={dataset} base={base} />
      </div>
      <IndicatorInfos indicators={dataset.indicators} />
    </>
  );
}
