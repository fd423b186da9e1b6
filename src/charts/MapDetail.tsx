import type { AreaCode } from '../domain/ids';
import { useI18n } from '../i18n/I18nContext';
import { countyLinkText } from '../view/county';
import { figureText } from '../view/map';
import type { MapView } from '../view/map';
import { countyPlace } from '../view/places';

type Props = {
  readonly view: MapView;
  readonly area: AreaCode | undefined;
  readonly chosen: AreaCode | undefined;
  /** The site's root path, with its slashes. */
  readonly base: string;
};

/** The county in hand, or the chosen one: name, figure, place and the country's figure, in words beside the map. */
export function MapDetail({ view, area, chosen, base }: Props) {
  const i18n = useI18n();
  const { t } = i18n;
  const found = view.areas.find((candidate) => candidate.area.code === area);
  return (
    <p className="map-detail">
      {found ? (
        <>
          <b>
            {found.name} {figureText(found.cell)}
          </b>
          <br />
          {found.rank ?? found.cell.note}. {view.countryText}.
          {/* Only of the chosen one: a link that comes and goes with the pointer cannot be reached. */}
          {area === chosen && (
            <>
              {' '}
              <a href={base + countyPlace(found.area)}>{countyLinkText(found.area, i18n)}</a>
            </>
          )}
        </>
      ) : (
        <span className="needs-script">{t('map.hint')}</span>
      )}
    </p>
  );
}
