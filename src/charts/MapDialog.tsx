import { useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { useTable } from '../context/TableContext.tsx';
import { useI18n } from '../i18n/I18nContext.tsx';
import type { DrawnMap } from '../domain/geometry.ts';
import { Unbroken } from '../ui/Unbroken.tsx';
import type { MapView } from '../view/map.ts';
import { CountyMap } from './CountyMap.tsx';
import type { MapTouch } from './CountyMap.tsx';
import { MapDetail } from './MapDetail.tsx';
import { MapLegend } from './MapLegend.tsx';
import css from './MapDialog.module.css';
import mapCss from './CountyMap.module.css';

/** What a larger map shows: the same view, in the same hands. */
export type LargerMapProps = {
  readonly view: MapView;
  readonly map: DrawnMap;
  readonly touch: Omit<MapTouch, 'onLeave'>;
};

type Props = LargerMapProps & { readonly onClose: () => void };

/** The map as large as the window, with the counties' names. Closes with Escape, as its browser's own dialogs do. */
export function MapDialog({ view, map: { geometry, paths }, touch, onClose }: Props) {
  const { t, plural, number } = useI18n();
  const { table } = useTable().shown;
  const dialog = useRef<HTMLDialogElement>(null);
  const close = useRef<HTMLButtonElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return createPortal(
    <dialog ref={dialog} className={css.dialog} aria-labelledby="storre-kart" onClose={onClose}>
      <div className={css.head}>
        <h2 id="storre-kart">{view.title}</h2>
        <button ref={close} type="button" className="plain" onClick={() => dialog.current?.close()}>
          {t('close')}
        </button>
      </div>
      <div className={`${css.body} ${mapCss.large}`}>
        <div className={css.map}>
          <CountyMap
            view={view}
            geometry={geometry}
            paths={paths}
            label={`${view.title} ${t('map.keys')}`}
            insetLabel={t('map.inset')}
            insetTitle={t('map.inset.title')}
            {...touch}
            onLeave={() => close.current?.focus()}
          />
        </div>
        <div className={css.words}>
          <MapLegend
            view={view}
            counties={(count) => plural('map.class.count', count)}
            number={(value) => number(value, 0)}
            width={geometry.box[2]}
          />
          <MapDetail view={view} county={touch.pointed ?? touch.chosen} chosen={touch.chosen} />
          <p className="small">
            <b>{table.readingRule.lead}</b>{' '}
            <Unbroken
              text={`${t('map.source', { source: view.indicator.source, credit: geometry.credit })} ${table.divisionLabel}.`}
            />
          </p>
        </div>
      </div>
    </dialog>,
    document.body,
  );
}
