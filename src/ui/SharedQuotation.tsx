import { Fragment } from 'react';
import { useI18n } from '../i18n/I18nContext.tsx';
import type { SharedWording } from '../view/areas.ts';
import { grantPlace } from '../view/places.ts';
import { Link } from './Link.tsx';
import css from './Quotation.module.css';

/** The announcements' own words, once for all the years that have the same. */
export function SharedQuotation({ words: { wording, years } }: { readonly words: SharedWording }) {
  const { t } = useI18n();
  const [latest = 0, ...others] = years;
  return (
    <figure className={css.quotation} data-part="quotation">
      <blockquote>
        <p>{wording}</p>
      </blockquote>
      <figcaption>
        <Link to={grantPlace(latest)}>{t('quotation.from', { year: latest })}</Link>
        {others.length > 0 && `${t('list.comma')}${t('quotation.same')} `}
        {others.map((year, i) => (
          <Fragment key={year}>
            {i > 0 && t('list.comma')}
            <Link to={grantPlace(year)}>{year}</Link>
          </Fragment>
        ))}
      </figcaption>
    </figure>
  );
}
