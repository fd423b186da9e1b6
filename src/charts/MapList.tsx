import type { RefObject } from 'react';
import { useI18n } from '../i18n/I18nContext.tsx';
import { Link } from '../ui/Link.tsx';
import { figureText } from '../view/map.ts';
import type { MapView } from '../view/map.ts';
import { countyPlace } from '../view/places.ts';
import css from './MapFigure.module.css';

type Props = {
  readonly view: MapView;
  readonly focus: RefObject<HTMLElement | null>;
};

/** What the map shows, county by county, in words. */
export function MapList({ view, focus }: Props) {
  const { t } = useI18n();
  return (
    <details className={css.list} data-part="map-list">
      <summary ref={focus}>{t('map.list')}</summary>
      <ul>
        {view.areas.map(({ county, name, cell, rank }) => (
          <li key={county.code}>
            <Link to={countyPlace(county)}>{name}</Link>:{' '}
            {[figureText(cell), rank ?? cell.note ?? ''].join(t('list.comma'))}
          </li>
        ))}
      </ul>
    </details>
  );
}
