import type { CountyCode } from '../domain/ids.ts';
import { useI18n } from '../i18n/I18nContext.tsx';
import { Link } from '../ui/Link.tsx';
import { countyLinkText } from '../view/county.ts';
import { figureText } from '../view/map.ts';
import type { MapView } from '../view/map.ts';
import { countyPlace } from '../view/places.ts';
import css from './MapFigure.module.css';

type Props = {
  readonly view: MapView;
  readonly county: CountyCode | undefined;
  readonly chosen: CountyCode | undefined;
};

/** The county in hand, or the chosen one: name, figure, place and the country's figure, in words beside the map. */
export function MapDetail({ view, county, chosen }: Props) {
  const i18n = useI18n();
  const { t } = i18n;
  const found = view.areas.find((candidate) => candidate.county.code === county);
  return (
    <p className={css.detail} data-part="map-detail">
      {found ? (
        <>
          <b>
            {found.name} {figureText(found.cell)}
          </b>
          <br />
          {found.rank ?? found.cell.note}. {view.countryText}.
          {/* Only of the chosen one: a link that comes and goes with the pointer cannot be reached. */}
          {county === chosen && (
            <>
              {' '}
              <Link to={countyPlace(found.county)}>{countyLinkText(found.county, i18n)}</Link>
            </>
          )}
        </>
      ) : (
        <span className="needs-script">{t('map.hint')}</span>
      )}
    </p>
  );
}
