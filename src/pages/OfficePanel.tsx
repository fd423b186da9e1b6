import { useEffect } from 'react';
import { defaultChoice } from '../domain/choice.ts';
import type { CountyCode } from '../domain/ids.ts';
import { useI18n } from '../i18n/I18nContext.tsx';
import { arriveOffice, useOffice } from '../state/office.ts';
import { followingQuery } from '../state/url.ts';
import { Link } from '../ui/Link.tsx';
import { places } from '../view/places.ts';
import css from './OfficePanel.module.css';

/** Beside a county's figures: the way to the municipality's own, with the county where the page is of one, and those that have been taken from there. */
export function OfficePanel({ county }: { readonly county?: CountyCode }) {
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
      <Link to={places.office + followingQuery({ ...defaultChoice, county })}>{t('figures.office.link')}</Link>
    </aside>
  );
}
