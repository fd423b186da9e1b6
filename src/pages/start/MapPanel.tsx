import { useMemo, useRef } from 'react';
import { MapFigure } from '../../charts/MapFigure.tsx';
import { useTable } from '../../context/TableContext.tsx';
import { byChange } from '../../domain/choice.ts';
import type { MapForm } from '../../domain/choice.ts';
import type { DrawnMap } from '../../domain/geometry.ts';
import type { IndicatorId } from '../../domain/ids.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { useMapTouch } from '../../state/mapTouch.ts';
import { choose, useSelection } from '../../state/selection.ts';
import { MapColours } from '../MapColours.tsx';
import { Segments } from '../../ui/Segments.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { SavePicture } from '../../ui/SavePicture.tsx';
import { lateCode } from '../../ui/lateCode.ts';
import { useNarrow } from '../../ui/useNarrow.ts';
import { mapIndicator, viewMap } from '../../view/map.ts';
import { viewOverUnder } from '../../view/overUnder.ts';
import { columnsOf } from '../../view/priorityMarks.ts';
import { mapId } from '../../view/places.ts';
import { useAnswerFacts } from './useAnswerFacts.ts';
import { useChangeMap } from './useChangeColumn.ts';
import css from '../../ui/panels.module.css';

const forms = ['map', 'tiles'] as const satisfies readonly MapForm[];

/** Where in the country are the figures high and low? One indicator, linked to the table. */
export function MapPanel({ map }: { readonly map: DrawnMap }) {
  const { shown: dataset, isSummed, notes, toShown, toPrinted, priorities } = useTable();
  const i18n = useI18n();
  const panel = useRef<HTMLElement>(null);
  const { t } = i18n;
  const sort = useSelection((selection) => selection.sort);
  const priority = useSelection((selection) => selection.priorities[0]);
  const picked = useSelection((selection) => selection.indicator);
  const touch = useMapTouch({ toShown, toPrinted });
  const colour = useSelection((selection) => selection.colour);
  const form = useSelection((selection) => selection.form);
  const narrow = useNarrow();
  const changed = useChangeMap();
  const change = useSelection((selection) => selection.change);
  // Ordered by the change of a count, which has no map of its own, the count itself is shown.
  const by = sort?.by === byChange && change ? { ...sort, by: change } : sort;
  const indicator = mapIndicator(dataset, picked, by, columnsOf(priorities, priority));
  const mapColour = useSelection((selection) => selection.mapColour);
  const facts = useAnswerFacts();
  const level = useMemo(() => {
    const plain = viewMap(dataset, indicator, i18n, colour, notes);
    return mapColour === 'country' ? viewOverUnder(plain, facts, i18n) : plain;
  }, [dataset, facts, indicator, i18n, colour, notes, mapColour]);
  const view = changed ?? level;
  const shown = form === 'auto' ? (narrow ? 'tiles' : 'map') : form;
  return (
    <section ref={panel} id={mapId} className={css.map} data-part="map-panel" aria-label={t('map.label')}>
      <div className={`${css.choices} needs-script`} data-part="map-choices">
        <SelectField
          label={t('map.indicator')}
          value={picked ?? ''}
          onChange={(id) => choose({ indicator: (id || undefined) as IndicatorId | undefined })}
        >
          <option value="">{t('map.follow')}</option>
          {dataset.indicators.map(({ id, shortLabel }) => (
            <option key={id} value={id}>
              {shortLabel}
            </option>
          ))}
        </SelectField>
        <Segments
          className={css.form}
          label={t('map.form')}
          value={shown}
          onChange={(next) => choose({ form: next })}
          options={forms.map((one) => ({ value: one, label: t(`map.form.${one}`) }))}
        />
      </div>
      <MapFigure view={view} map={map} touch={touch} colours={!changed && <MapColours view={view} />}>
        {/* The code that makes the picture is loaded when it is asked for. */}
        <SavePicture
          onSave={async (form) => {
            const { saveMap } = await lateCode(import('../../export/saveMap.ts'));
            await saveMap(
              {
                view,
                panel: panel.current,
                geometry: map.geometry,
                chosen: touch.chosen,
                table: dataset.table,
                isConverted: isSummed,
                isChange: changed !== undefined,
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
