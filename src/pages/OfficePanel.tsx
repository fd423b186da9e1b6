import { useEffect } from 'react';
import { defaultChoice } from '../domain/choice.ts';
import type { CountyCode } from '../domain/ids.ts';
import type { County } from '../domain/county.ts';
import type { Dataset } from '../domain/dataset.ts';
import { useI18n } from '../i18n/I18nContext.tsx';
import { arriveOffice, useOffice } from '../state/office.ts';
import { followingQuery } from '../state/url.ts';
import { Link } from '../ui/Link.tsx';
import { viewElsewhere } from '../view/officeElsewhere.ts';
import { places } from '../view/places.ts';
import css from './OfficePanel.module.css';

type Props = {
  /** The counties that the page is about, of this dataset. */
  readonly counties: readonly County[];
  readonly dataset: Dataset;
  /** Goes along to the page of the municipality, where this page is of one county. */
  readonly county?: CountyCode;
};

/** Beside a county's figures: the way to the municipality's own, and those that have been taken from there. */
export function OfficePanel({ counties, dataset, county }: Props) {
  const i18n = useI18n();
  const { t } = i18n;
  const taken = useOffice((office) => office.taken);
  const isInUse = useOffice(({ files }) => files.some(({ isConfirmed, used }) => isConfirmed && used.length > 0));
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
          {taken.map(({ id, sentence, reason }) => (
            <li key={id} data-own-figure={id}>
              {reason === undefined ? sentence : `${sentence} ${reason}`}
            </li>
          ))}
        </ul>
      )}
      {isInUse && taken.length === 0 && <p>{t('figures.office.notTaken')}</p>}
      <Link to={places.office + followingQuery({ ...defaultChoice, county })}>{t('figures.office.link')}</Link>
    </aside>
  );
}
