import type { Dataset } from '../../domain/dataset.ts';
import type { MapGeometry, MapPaths } from '../../domain/geometry.ts';
import type { DivisionSpan } from '../../domain/division.ts';
import type { PriorityColumns } from '../../domain/priority.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { IndicatorInfos } from '../../ui/IndicatorInfo.tsx';
import { ReadingRule } from '../../ui/ReadingRule.tsx';
import type { ConvertedView } from '../../view/division.ts';
import { ChoicesPanel } from './ChoicesPanel.tsx';
import { MapPanel } from './MapPanel.tsx';
import { TablePanel } from './TablePanel.tsx';
import css from '../../ui/panels.module.css';

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
      <ChoicesPanel printed={printed.dataset} priorities={priorities} divisions={divisions} onDivision={onDivision} />
      <p className="no-script">{t('site.noScript')}</p>
      <div className={css.tableAndMap}>
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
