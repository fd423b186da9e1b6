import type { RefObject } from 'react';
import { useI18n } from '../i18n/I18nContext';
import { figureText } from '../view/map';
import type { MapView } from '../view/map';

type Props = { readonly view: MapView; readonly focus: RefObject<HTMLElement | null> };

/** What the map shows, county by county, in words. */
export function MapList({ view, focus }: Props) {
  const { t } = useI18n();
  return (
    <details className="map-list">
      <summary ref={focus}>{t('map.list')}</summary>
      <ul>
        {view.areas.map(({ area, cell, rank }) => (
          <li key={area.code}>
            {t('map.area', { name: area.name, figure: figureText(cell), rank: rank ?? cell.note ?? '' })}
          </li>
        ))}
      </ul>
    </details>
  );
}
