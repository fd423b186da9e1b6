import { useMemo, useRef } from 'react';
import { MapFigure } from '../../charts/MapFigure.tsx';
import { useTable } from '../../context/TableContext.tsx';
import type { Dataset } from '../../domain/dataset.ts';
import type { CountyCode } from '../../domain/ids.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { point, usePointed } from '../../state/pointed.ts';
import { choose, useSelection } from '../../state/selection.ts';
import { SavePicture } from '../../ui/SavePicture.tsx';
import { lateCode } from '../../ui/lateCode.ts';
import { mapIndicator, viewMap } from '../../view/map.ts';
import css from '../../ui/panels.module.css';

/** Where in the country are the area's figures high and low? The sorted column, else the area's first share. `dataset`: with its figures only. */
export function AreaMap({ dataset }: { readonly dataset: Dataset }) {
  const { map, isSummed, notes, toShown, toPrinted } = useTable();
  const i18n = useI18n();
  const sort = useSelection((selection) => selection.sort);
  const panel = useRef<HTMLElement>(null);
  const chosen = toShown(useSelection((selection) => selection.county));
  const colour = useSelection((selection) => selection.colour);
  const pointed = usePointed(({ county }) => county);
  const indicator = mapIndicator(dataset, undefined, sort);
  const view = useMemo(
    () => viewMap(dataset, indicator, i18n, colour, notes),
    [dataset, indicator, i18n, colour, notes],
  );
  if (!map) return undefined;
  return (
    <section ref={panel} className={css.map} data-part="map-panel" aria-label={i18n.t('map.label')}>
      <MapFigure
        view={view}
        map={map}
        touch={{
          pointed,
          chosen,
          onPoint: point,
          onChoose: (county: CountyCode) => choose({ county: county === chosen ? undefined : toPrinted(county) }),
        }}
      >
        {/* The code that makes the picture is loaded when it is asked for. */}
        <SavePicture
          onSave={async (form) => {
            const { saveMap } = await lateCode(import('../../export/saveMap.ts'));
            const { credit } = map.geometry;
            await saveMap(
              { view, panel: panel.current, credit, table: dataset.table, isConverted: isSummed, i18n },
              form,
            );
          }}
        />
      </MapFigure>
    </section>
  );
}
