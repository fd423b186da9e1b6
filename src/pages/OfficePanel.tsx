import { useEffect } from 'react';
import type { County } from '../domain/county.ts';
import type { Dataset } from '../domain/dataset.ts';
import { useI18n } from '../i18n/I18nContext.tsx';
import { arriveOffice, useOffice } from '../state/office.ts';
import { Link } from '../ui/Link.tsx';
import { viewElsewhere } from '../view/officeElsewhere.ts';
import { places } from '../view/places.ts';
import css from './OfficePanel.module.css';

type Props = {
  /** The counties that the page is about, of this dataset. */
  readonly counties: readonly County[];
  readonly dataset: Dataset;
};

/** Beside the county's figures: the way to the municipality's own, and those that have been taken from there. */
export function OfficePanel({ counties, dataset }: Props) {
  const i18n = useI18n();
  const { t } = i18n;
  const taken = useOffice((office) => office.taken);
  useEffect(() => void arriveOffice(), []);
  return (
    <aside className={`${css.panel} no-print`} aria-label={t('figures.office.heading')} data-part="office">
      {viewElsewhere(taken, counties, dataset, i18n).map((sentence) => (
        <p key={sentence} data-elsewhere="">
          {sentence}
        </p>
      ))}
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
