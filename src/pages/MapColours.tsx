import { useState } from 'react';
import { useI18n } from '../i18n/I18nContext.tsx';
import { choose, useSelection } from '../state/selection.ts';
import { Announcer } from '../ui/Announcer.tsx';
import { Segments } from '../ui/Segments.tsx';
import type { MapView } from '../view/map.ts';
import css from '../ui/panels.module.css';

/** Named as the legend names what they show. */
const words = { classes: 'map.percent', country: 'map.side' } as const;
const colours = ['classes', 'country'] as const;

/** What the map's colours say: the figures in classes, or which counties lie over and under the country. */
export function MapColours({ view }: { readonly view: Pick<MapView, 'form'> }) {
  const { t } = useI18n();
  const [said, setSaid] = useState('');
  const colour = useSelection((selection) => selection.mapColour);
  // Of rates only: a count's side of the country would show where people live.
  if (view.form !== 'choropleth') return null;
  const label = t('map.colours');
  return (
    <div className={`${css.colours} needs-script`}>
      <Segments
        label={label}
        value={colour}
        onChange={(mapColour) => {
          choose({ mapColour });
          setSaid(t('choices.said', { label, value: t(words[mapColour]) }));
        }}
        options={colours.map((value) => ({ value, label: t(words[value]) }))}
      />
      <Announcer text={said} />
    </div>
  );
}
