import { useMemo, useRef, useState } from 'react';
import { CountyMap } from '../../charts/CountyMap';
import { SeriesShape } from '../../charts/SeriesShape';
import { TileMap } from '../../charts/TileMap';
import type { Area } from '../../domain/area';
import { mostAreas } from '../../domain/choice';
import type { Dataset } from '../../domain/dataset';
import type { DrawnMap, MapGeometry } from '../../domain/geometry';
import type { AreaCode } from '../../domain/ids';
import { useI18n } from '../../i18n/I18nContext';
import { choose, useSelection } from '../../state/selection';
import { mapIndicator, viewMap } from '../../view/map';
import { refusedText } from '../../view/pick';
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
  const [refused, setRefused] = useState<AreaCode>();
  const summary = useRef<HTMLElement>(null);
  const indicator = mapIndicator(dataset, picked, undefined);
  const view = useMemo(() => viewMap(dataset, indicator, i18n, 'off', notes), [dataset, indicator, i18n, notes]);
  const codes = areas.map(({ code }) => code);
  const isFull = codes.length >= mostAreas;
  const full = t('compare.full', { most: mostAreas });
  const named = (code: AreaCode | undefined) => view.areas.find(({ area }) => area.code === code)?.area.name;
  // With room again the refusal is over, also when the last place is taken anew.
  if (!isFull && refused !== undefined) setRefused(undefined);
  const turnedAway = named(refused);
  const found = view.areas.find(({ area }) => area.code === pointed);
  const touch = {
    pointed,
    chosen: undefined,
    picked: codes,
    onPoint: setPointed,
    onChoose: (area: AreaCode) => {
      setRefused(isFull && !codes.includes(area) ? area : undefined);
      if (codes.includes(area)) choose({ areas: codes.filter((code) => code !== area) });
      else if (!isFull) choose({ areas: [...codes, area] });
    },
    onLeave: () => summary.current?.focus(),
  };
  const shapeOf = (area: AreaCode) => {
    const look = seriesOf(codes, area);
    return look && <SeriesShape look={look} />;
  };
  const shapes = (scale: number) => <Badges areas={codes} labels={map.geometry.labels} scale={scale} />;
  const label = `${view.title} ${t('map.keys')}`;
  return (
    <details className="pick-map">
      <summary ref={summary}>{t('compare.map')}</summary>
      <p className="small">{view.title}</p>
      <div data-map="" data-form={view.form}>
        <CountyMap view={view} {...map} label={label} insetLabel={t('map.inset')} over={shapes} {...touch} />
        <TileMap view={view} tiles={map.geometry.tiles} label={label} before={shapeOf} {...touch} />
      </div>
      <p className="map-detail">{found?.label ?? (isFull && turnedAway === undefined ? full : '')}</p>
      {/* Always there: what comes into it later is read out. */}
      <p className="small" role="status">
        {turnedAway !== undefined && refusedText([turnedAway], mostAreas, i18n)}
      </p>
    </details>
  );
}

type BadgesProps = {
  readonly areas: readonly AreaCode[];
  readonly labels: MapGeometry['labels'];
  readonly scale: number;
};

/** Map units to one of a shape's own, on the map of the whole country: large enough to be told apart. */
const badgeScale = 4.4;

/** The chosen counties' shapes on the map. */
function Badges({ areas, labels, scale }: BadgesProps) {
  return (
    <g aria-hidden pointerEvents="none">
      {areas.map((area) => {
        const look = seriesOf(areas, area);
        const [x, y] = labels[area] ?? [];
        if (!look || x === undefined || y === undefined) return null;
        const place = `translate(${x} ${y}) scale(${badgeScale * scale})`;
        return <path key={area} d={look.shape} transform={place} fill={look.colour} stroke="#fff" strokeWidth={2} />;
      })}
    </g>
  );
}
