import type { AreaCode } from '../domain/ids';
import { useI18n } from '../i18n/I18nContext';
import { figureText } from '../view/map';
import type { MapView } from '../view/map';

/** The county in hand, or the chosen one: name, figure, place and the country's figure, in words beside the map. */
export function MapDetail({ view, area }: { readonly view: MapView; readonly area: AreaCode | undefined }) {
  const { t } = useI18n();
  const found = view.areas.find((candidate) => candidate.area.code === area);
  return (
    <p className="map-detail">
      {found ? (
        <>
          <b>
            {found.area.name} {figureText(found.cell)}
          </b>
          <br />
          {found.rank ?? found.cell.note}. {view.countryText}.
        </>
      ) : (
        <span className="needs-script">{t('map.hint')}</span>
      )}
    </p>
  );
}
