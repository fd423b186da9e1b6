import { useMemo } from 'react';
import { MapFigure } from '../../charts/MapFigure';
import type { Dataset } from '../../domain/dataset';
import type { MapGeometry, MapPaths } from '../../domain/geometry';
import type { CountyCode } from '../../domain/ids';
import { useI18n } from '../../i18n/I18nContext';
import { sortOf, useLateSelection } from '../../state/lateSelection';
import { point, usePointed } from '../../state/pointed';
import { choose, useSelection } from '../../state/selection';
import { SavePicture } from '../../ui/SavePicture';
import { mapIndicator, viewMap } from '../../view/map';

type Props = {
  readonly dataset: Dataset;
  readonly base: string;
  readonly geometry: MapGeometry;
  readonly paths: MapPaths;
};

/** Where in the country are the area's figures high and low? The sorted column, else the area's first share. */
export function AreaMap({ dataset, base, geometry, paths }: Props) {
  const i18n = useI18n();
  const sort = useLateSelection(sortOf);
  const chosen = useSelection((selection) => selection.county);
  const colour = useSelection((selection) => selection.colour);
  const pointed = usePointed(({ county }) => county);
  const indicator = mapIndicator(dataset, undefined, sort);
  const view = useMemo(() => viewMap(dataset, indicator, i18n, colour), [dataset, indicator, i18n, colour]);
  return (
    <section className="map-panel" aria-label={i18n.t('map.label')}>
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
          onChoose: (county: CountyCode) => choose({ county: county === chosen ? undefined : county }),
        }}
      >
        {/* The code that draws the picture is loaded when it is asked for. */}
        <SavePicture
          onSave={async (form) => {
            const { saveMap } = await import('../../export/saveMap');
            await saveMap({ view, geometry, paths, table: dataset.table, isConverted: false, i18n }, form);
          }}
        />
      </MapFigure>
    </section>
  );
}
