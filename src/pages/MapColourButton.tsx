import type { MapView } from '../view/map.ts';
import { useI18n } from '../i18n/I18nContext.tsx';
import { choose, useSelection } from '../state/selection.ts';

/** Changes what the map's colours say: the figures in classes, or which counties lie over and under the country. */
export function MapColourButton({ view }: { readonly view: Pick<MapView, 'form'> }) {
  const { t } = useI18n();
  const colour = useSelection((selection) => selection.mapColour);
  // Of rates only: a count's side of the country would show where people live.
  if (view.form !== 'choropleth') return null;
  const next = colour === 'country' ? 'classes' : 'country';
  return (
    <p className="needs-script no-print">
      <button type="button" className="plain" onClick={() => choose({ mapColour: next })}>
        {t(`map.colours.${next}`)}
      </button>
    </p>
  );
}
