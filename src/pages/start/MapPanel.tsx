import { Select } from '@navikt/ds-react/Select';
import { ToggleGroup } from '@navikt/ds-react/ToggleGroup';
import { useMemo, useRef } from 'react';
import { MapFigure } from '../../charts/MapFigure.tsx';
import type { MapForm } from '../../domain/choice.ts';
import type { Dataset } from '../../domain/dataset.ts';
import type { MapGeometry, MapPaths } from '../../domain/geometry.ts';
import type { CountyCode, IndicatorId } from '../../domain/ids.ts';
import type { PriorityColumns } from '../../domain/priority.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { point, usePointed } from '../../state/pointed.ts';
import { choose, useSelection } from '../../state/selection.ts';
import { SavePicture } from '../../ui/SavePicture.tsx';
import { useNarrow } from '../../ui/useNarrow.ts';
import type { ConvertedView } from '../../view/division.ts';
import { mapIndicator, viewMap } from '../../view/map.ts';
import { columnsOf } from '../../view/priorityMarks.ts';
import { mapId } from '../../view/places.ts';
import { CompareLink } from './CompareLink.tsx';
import css from '../../ui/panels.module.css';

type Props = {
  readonly dataset: Dataset;
  readonly converted: ConvertedView | undefined;
  readonly priorities: readonly PriorityColumns[];
  /** The site's root path, with its slashes. */
  readonly base: string;
  readonly geometry: MapGeometry;
  readonly paths: MapPaths;
};

const forms = ['map', 'tiles'] as const satisfies readonly MapForm[];

/** Where in the country are the figures high and low? One indicator, linked to the table. */
export function MapPanel({ dataset, converted, priorities, base, geometry, paths }: Props) {
  const i18n = useI18n();
  const panel = useRef<HTMLElement>(null);
  const { t } = i18n;
  const sort = useSelection((selection) => selection.sort);
  const priority = useSelection((selection) => selection.priorities[0]);
  const picked = useSelection((selection) => selection.indicator);
  const mine = useSelection((selection) => selection.county);
  const chosen = mine && converted ? converted.successors[mine] : mine;
  const colour = useSelection((selection) => selection.colour);
  const form = useSelection((selection) => selection.form);
  const pointed = usePointed(({ county }) => county);
  const narrow = useNarrow();
  const indicator = mapIndicator(dataset, picked, sort, columnsOf(priorities, priority));
  const notes = converted?.notes;
  const view = useMemo(
    () => viewMap(dataset, indicator, i18n, colour, notes),
    [dataset, indicator, i18n, colour, notes],
  );
  const shown = form === 'auto' ? (narrow ? 'tiles' : 'map') : form;
  return (
    <section ref={panel} id={mapId} className={css.map} data-part="map-panel" aria-label={t('map.label')}>
      <div className={`${css.choices} needs-script`} data-part="map-choices">
        <Select
          label={t('map.indicator')}
          size="small"
          value={picked ?? ''}
          onChange={({ target }) => choose({ indicator: (target.value || undefined) as IndicatorId | undefined })}
        >
          <option value="">{t('map.follow')}</option>
          {dataset.indicators.map(({ id, shortLabel }) => (
            <option key={id} value={id}>
              {shortLabel}
            </option>
          ))}
        </Select>
        <ToggleGroup
          className={css.form}
          label={t('map.form')}
          size="small"
          value={shown}
          onChange={(value) => choose({ form: value as MapForm })}
        >
          {forms.map((value) => (
            <ToggleGroup.Item key={value} value={value} label={t(`map.form.${value}`)} />
          ))}
        </ToggleGroup>
      </div>
      <MapFigure
        view={view}
        table={dataset.table}
        geometry={geometry}
        paths={paths}
        base={base}
        touch={{
          pointed,
          chosen,
          onPoint: point,
          onChoose: (county: CountyCode) =>
            choose({ county: county === chosen ? undefined : (converted?.origins[county] ?? county) }),
        }}
      >
        {/* Always there, so that nothing moves when a link's county comes in. */}
        <p className={css.more}>
          <CompareLink county={converted ? undefined : chosen} dataset={dataset} base={base} />
        </p>
        {/* The code that makes the picture is loaded when it is asked for. */}
        <SavePicture
          onSave={async (form) => {
            const { saveMap } = await import('../../export/saveMap.ts');
            await saveMap(
              {
                view,
                panel: panel.current,
                credit: geometry.credit,
                table: dataset.table,
                isConverted: converted !== undefined,
                i18n,
              },
              form,
            );
          }}
        />
      </MapFigure>
    </section>
  );
}
