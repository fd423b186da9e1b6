import type { Dataset } from '../../domain/dataset';
import type { MapGeometry, MapPaths } from '../../domain/geometry';
import type { DivisionSpan } from '../../domain/division';
import type { PriorityColumns } from '../../domain/priority';
import { useI18n } from '../../i18n/I18nContext';
import { FirstViewEnd } from '../../ui/FirstViewEnd';
import { IndicatorInfos } from '../../ui/IndicatorInfo';
import { ReadingRule } from '../../ui/ReadingRule';
import type { ConvertedView } from '../../view/division';
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
  readonly divisions?: readonly DivisionSpan[];
  /** The figures of a later division, if one is chosen and its code has come. */
  readonly converted?: ConvertedView | undefined;
  /** Shows another division: its first day, none for the printed one. */
  readonly onDivision?: (division: string | undefined) => void;
};

/** Where does my county stand, and where are the extremes? Each panel listens to the choices that concern it. */
export function StartPage({ priorities, base, divisions = [], converted, onDivision, ...printed }: Props) {
  const { t } = useI18n();
  const dataset = converted?.dataset ?? printed.dataset;
  const { geometry, paths } = converted?.map ?? printed;
  return (
    <>
      <h1>{dataset.table.title}</h1>
      <p className="lead">{t('page.start.lead')}</p>
      <ReadingRule rule={dataset.table.readingRule} age={dataset.table.age} />
      <FirstViewEnd />
      <ChoicesPanel printed={printed.dataset} priorities={priorities} divisions={divisions} onDivision={onDivision} />
      <p className="no-script">{t('site.noScript')}</p>
      <div className="table-and-map">
        <MapPanel
          dataset={dataset}
          converted={converted}
          priorities={priorities}
          base={base}
          geometry={geometry}
          paths={paths}
        />
        <TablePanel dataset={dataset} converted={converted} priorities={priorities} base={base} />
      </div>
      <IndicatorInfos indicators={dataset.indicators} priorities={priorities} />
    </>
  );
}
