import { useMemo, useRef, useState } from 'react';
import { CountyMap } from '../../charts/CountyMap';
import { TileMap } from '../../charts/TileMap';
import type { Area } from '../../domain/area';
import { mostAreas } from '../../domain/choice';
import type { Dataset } from '../../domain/dataset';
import type { DrawnMap } from '../../domain/geometry';
import type { AreaCode } from '../../domain/ids';
import { useI18n } from '../../i18n/I18nContext';
import { choose, useSelection } from '../../state/selection';
import { mapIndicator, viewMap } from '../../view/map';
import { seriesOf } from '../../view/series';
import type { AreaNote } from '../../view/table';

type Props = {
  readonly dataset: Dataset;
  readonly map: DrawnMap;
  readonly areas: readonly Area[];
  readonly notes: Readonly<Record<AreaCode, AreaNote>> | undefined;
};

/** The map as a way to choose: a press adds a county or takes it away. It shows the figure of the scatter plot. */
export function MapChooser({ dataset, map, areas, notes }: Props) {
  const i18n = useI18n();
  const { t } = i18n;
  const picked = useSelection((selection) => selection.indicator);
  const [pointed, setPointed] = useState<AreaCode>();
  const summary = useRef<HTMLElement>(null);
  const indicator = mapIndicator(dataset, picked, undefined);
  const view = useMemo(() => viewMap(dataset, indicator, i18n, 'off', notes), [dataset, indicator, i18n, notes]);
  const codes = areas.map(({ code }) => code);
  const found = view.areas.find(({ area }) => area.code === pointed);
  const touch = {
    pointed,
    chosen: undefined,
    picked: codes,
    onPoint: setPointed,
    onChoose: (area: AreaCode) => {
      if (codes.includes(area)) choose({ areas: codes.filter((code) => code !== area) });
      else if (codes.length < mostAreas) choose({ areas: [...codes, area] });
    },
    onLeave: () => summary.current?.focus(),
    badge: (area: AreaCode) => seriesOf(codes, area),
  };
  const label = `${view.title} ${t('map.keys')}`;
  return (
    <details className="pick-map">
      <summary ref={summary}>{t('compare.map')}</summary>
      <p className="small">{view.title}</p>
      <div data-map="" data-form={view.form}>
        <CountyMap view={view} {...map} label={label} insetLabel={t('map.inset')} {...touch} />
        <TileMap view={view} tiles={map.geometry.tiles} label={label} {...touch} />
      </div>
      <p className="map-detail">
        {found?.label ?? (codes.length < mostAreas ? '' : t('compare.full', { most: mostAreas }))}
      </p>
    </details>
  );
}
