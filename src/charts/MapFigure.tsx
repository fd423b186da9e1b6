import { useRef } from 'react';
import type { ReactNode } from 'react';
import type { DrawnMap } from '../domain/geometry.ts';
import { useI18n } from '../i18n/I18nContext.tsx';
import { Unbroken } from '../ui/Unbroken.tsx';
import type { MapView } from '../view/map.ts';
import { CountyMap } from './CountyMap.tsx';
import type { MapTouch } from './CountyMap.tsx';
import { LargerMap } from './LargerMap.tsx';
import { MapDetail } from './MapDetail.tsx';
import { MapLegend } from './MapLegend.tsx';
import { MapList } from './MapList.tsx';
import { TileMap } from './TileMap.tsx';
import css from './MapFigure.module.css';

type Props = {
  readonly view: MapView;
  readonly map: DrawnMap;
  readonly touch: Omit<MapTouch, 'onLeave'>;
  /** What its colours say, to choose between. */
  readonly colours?: ReactNode;
  /** What stands under the map: how to take it along. */
  readonly children?: ReactNode;
};

/** A map with what makes it readable: title, the county in hand, legend, the same as a list, sources. How to read it, and which counties, its page says. */
export function MapFigure({ view, map: { geometry, paths }, touch, colours, children }: Props) {
  const { t, plural, number } = useI18n();
  const list = useRef<HTMLElement>(null);
  const label = `${view.title} ${t('map.keys')}`;
  const hands = { ...touch, onLeave: () => list.current?.focus() };
  return (
    <figure>
      <figcaption>
        <h2 className={css.title} data-part="map-title">
          {view.title}
        </h2>
      </figcaption>
      <div className={css.drawing} data-drawing="">
        <div data-map="" data-form={view.form}>
          <CountyMap
            view={view}
            geometry={geometry}
            paths={paths}
            label={label}
            insetLabel={t('map.inset')}
            insetTitle={t('map.inset.title')}
            {...hands}
          />
          <TileMap view={view} tiles={geometry.tiles} label={label} {...hands} />
        </div>
        <div className={css.key} data-part="map-key">
          <MapLegend
            view={view}
            counties={(count) => plural('map.class.count', count)}
            number={(value) => number(value, 0)}
            width={geometry.box[2]}
          />
        </div>
      </div>
      {colours}
      <MapDetail view={view} county={touch.pointed ?? touch.chosen} chosen={touch.chosen} />
      <p className="small">
        {view.areas.some(({ cell }) => cell.mark) && `${t('map.marks')} `}
        {view.form === 'circles' ? t('map.counts') : (view.about ?? t('map.classes'))}
      </p>
      <MapList view={view} focus={list} />
      <LargerMap view={view} map={{ geometry, paths }} touch={touch} />
      <p className="small">
        <Unbroken text={t('map.source', { source: view.indicator.source, credit: geometry.credit })} />
      </p>
      {children}
    </figure>
  );
}
