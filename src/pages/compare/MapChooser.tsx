import { useMemo, useRef, useState } from 'react';
import { CountyMap } from '../../charts/CountyMap.tsx';
import { SeriesShape } from '../../charts/SeriesShape.tsx';
import { TileMap } from '../../charts/TileMap.tsx';
import { useTable } from '../../context/TableContext.tsx';
import type { County } from '../../domain/county.ts';
import { mostCounties } from '../../domain/choice.ts';
import type { DrawnMap, MapGeometry } from '../../domain/geometry.ts';
import type { CountyCode } from '../../domain/ids.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { choose, useSelection } from '../../state/selection.ts';
import { mapIndicator, viewMap } from '../../view/map.ts';
import { seriesOf } from '../../view/series.ts';
import css from '../../charts/MapFigure.module.css';

type Props = {
  readonly map: DrawnMap;
  /** The reader's own county, which is always there, and the others. */
  readonly own: County | undefined;
  readonly counties: readonly County[];
};

/** The map as a way to choose: a press adds a county or takes it away. It shows the figure of the scatter plot. */
export function MapChooser({ map, own, counties }: Props) {
  const { shown: dataset, notes } = useTable();
  const i18n = useI18n();
  const { t } = i18n;
  const picked = useSelection((selection) => selection.indicator);
  const [pointed, setPointed] = useState<CountyCode>();
  const summary = useRef<HTMLElement>(null);
  const indicator = mapIndicator(dataset, picked, undefined);
  const view = useMemo(() => viewMap(dataset, indicator, i18n, 'off', notes), [dataset, indicator, i18n, notes]);
  const others = counties.map(({ code }) => code);
  const codes = own ? [own.code, ...others] : others;
  const shaped = codes.slice(0, mostCounties);
  const found = view.areas.find(({ county }) => county.code === pointed);
  const touch = {
    pointed,
    chosen: undefined,
    picked: codes,
    onPoint: setPointed,
    onChoose: (county: CountyCode) => {
      if (others.includes(county)) choose({ counties: others.filter((code) => code !== county) });
      else if (county !== own?.code) choose({ counties: [...others, county] });
    },
    onLeave: () => summary.current?.focus(),
  };
  const shapeOf = (county: CountyCode) => {
    const look = seriesOf(shaped, county);
    return look && <SeriesShape look={look} />;
  };
  const shapes = (scale: number) => <Badges counties={shaped} labels={map.geometry.labels} scale={scale} />;
  const label = `${view.title} ${t('map.keys')}`;
  return (
    <details data-part="pick-map">
      <summary ref={summary}>{t('compare.map')}</summary>
      <p className="small">{view.title}</p>
      <div data-map="" data-form={view.form}>
        <CountyMap
          view={view}
          {...map}
          label={label}
          insetLabel={t('map.inset')}
          insetTitle={t('map.inset.title')}
          over={shapes}
          {...touch}
        />
        <TileMap view={view} tiles={map.geometry.tiles} label={label} before={shapeOf} {...touch} />
      </div>
      <p className={css.detail} data-part="map-detail">
        {found?.label}
      </p>
    </details>
  );
}

type BadgesProps = {
  readonly counties: readonly CountyCode[];
  readonly labels: MapGeometry['labels'];
  readonly scale: number;
};

/** Map units to one of a shape's own, on the map of the whole country: large enough to be told apart. */
const badgeScale = 4.4;

/** The chosen counties' shapes on the map. */
function Badges({ counties, labels, scale }: BadgesProps) {
  return (
    <g aria-hidden pointerEvents="none">
      {counties.map((county) => {
        const look = seriesOf(counties, county);
        const [x, y] = labels[county] ?? [];
        if (!look || x === undefined || y === undefined) return null;
        const place = `translate(${x} ${y}) scale(${badgeScale * scale})`;
        return <path key={county} d={look.shape} transform={place} data-series={look.at} />;
      })}
    </g>
  );
}
