import { useMemo, useRef, useState } from 'react';
import { MapFigure } from '../../charts/MapFigure.tsx';
import { usePrintedBasis, useTable } from '../../context/TableContext.tsx';
import type { Dataset } from '../../domain/dataset.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { useMapTouch } from '../../state/mapTouch.ts';
import { useSelection } from '../../state/selection.ts';
import { MapColours } from '../MapColours.tsx';
import { NarrowFold } from '../../ui/NarrowFold.tsx';
import { SavePicture } from '../../ui/SavePicture.tsx';
import { foldsIf } from '../../ui/folds.ts';
import { lateCode } from '../../ui/lateCode.ts';
import { mapIndicator, viewMap } from '../../view/map.ts';
import { viewOverUnder } from '../../view/overUnder.ts';
import css from '../../ui/panels.module.css';

/** Where in the country are the area's figures high and low? The sorted column, else the area's first share. `dataset`: with its figures only. */
export function AreaMap({ dataset }: { readonly dataset: Dataset }) {
  const { map, people, isSummed, notes, toShown, toPrinted } = useTable();
  const i18n = useI18n();
  const sort = useSelection((selection) => selection.sort);
  const panel = useRef<HTMLElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const colour = useSelection((selection) => selection.colour);
  const touch = useMapTouch({ toShown, toPrinted });
  const indicator = mapIndicator(dataset, undefined, sort);
  const mapColour = useSelection((selection) => selection.mapColour);
  const { similar } = usePrintedBasis();
  const view = useMemo(() => {
    const plain = viewMap(dataset, indicator, i18n, colour, notes);
    return mapColour === 'country'
      ? viewOverUnder(plain, { dataset, people, rates: [], ...(similar && { similar }) }, i18n)
      : plain;
  }, [dataset, people, similar, indicator, i18n, colour, notes, mapColour]);
  if (!map) return undefined;
  return (
    <section ref={panel} className={css.map} data-part="map-panel" aria-label={i18n.t('map.label')}>
      <NarrowFold label={i18n.t('map.label')} controls="kart" isOpen={isOpen} onToggle={setIsOpen} />
      <div id="kart" className={foldsIf(!isOpen)}>
        <MapFigure view={view} map={map} touch={touch} colours={<MapColours view={view} />}>
          {/* The code that makes the picture is loaded when it is asked for. */}
          <SavePicture
            onSave={async (form) => {
              const { saveMap } = await lateCode(import('../../export/saveMap.ts'));
              const { geometry } = map;
              const parts = { view, geometry, chosen: touch.chosen, panel: panel.current };
              await saveMap({ ...parts, table: dataset.table, isConverted: isSummed, i18n }, form);
            }}
          />
        </MapFigure>
      </div>
    </section>
  );
}
