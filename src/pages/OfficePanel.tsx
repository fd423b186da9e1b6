import { useEffect } from 'react';
import { useI18n } from '../i18n/I18nContext.tsx';
import { arriveOffice, useOffice } from '../state/office.ts';
import { Link } from '../ui/Link.tsx';
import { places } from '../view/places.ts';
import css from './OfficePanel.module.css';

/** Beside the county's figures: the way to the municipality's own, and those that have been taken from there. */
export function OfficePanel() {
  const { t } = useI18n();
  const taken = useOffice((office) => office.taken);
  useEffect(() => void arriveOffice(), []);
  return (
    <aside className={`${css.panel} no-print`} aria-label={t('figures.office.heading')} data-part="office">
      {taken.length > 0 && (
        <ul>
          {taken.map(({ id, sentence }) => (
            <li key={id} data-own-figure={id}>
              {sentence}
            </li>
          ))}
        </ul>
      )}
      <Link to={places.office}>{t('figures.office.link')}</Link>
    </aside>
  );
}
