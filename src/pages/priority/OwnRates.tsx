import { useMemo } from 'react';
import { useBasis } from '../../context/TableContext.tsx';
import type { Dataset } from '../../domain/dataset.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { Link } from '../../ui/Link.tsx';
import { ScrollTable } from '../../ui/ScrollTable.tsx';
import { viewOwnRates } from '../../view/ownRates.ts';
import { countyPlace } from '../../view/places.ts';
import { Unbroken } from '../../ui/Unbroken.tsx';
import { Fold } from '../Fold.tsx';
import css from '../../ui/DataTable.module.css';

/** Counts without a share of their own, per so many inhabitants: worked out here, and said to be. `dataset`: with the area's figures only. */
export function OwnRates({ dataset }: { readonly dataset: Dataset }) {
  const basis = useBasis();
  const i18n = useI18n();
  const { t } = i18n;
  const views = useMemo(() => viewOwnRates({ ...basis, dataset }, i18n), [basis, dataset, i18n]);
  return views.map(({ rate, indicator, rows }) => {
    const title = rate.name;
    return (
      <Fold key={indicator.id} id={`${indicator.id}-alle`} title={title}>
        <p>
          <Unbroken text={t('area.rate.caption', { note: rate.note, denominator: rate.denominator })} />
        </p>
        <ScrollTable label={t('grant.scroll', { name: title })}>
          <table className="plain-table figure-table" aria-label={title}>
            <thead>
              <tr>
                <th scope="col">{t('table.county')}</th>
                <th scope="col">{t('area.rate.count')}</th>
                <th scope="col">{t('area.rate.people')}</th>
                <th scope="col">{rate.label}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ county, isCountry, count, population, rate: value, mark }) => (
                <tr key={county.code} className={isCountry ? 'country' : undefined}>
                  <th scope="row">{isCountry ? county.name : <Link to={countyPlace(county)}>{county.name}</Link>}</th>
                  <td>{count ?? t('area.rate.none')}</td>
                  <td>{population ?? t('area.rate.none')}</td>
                  <td data-own-end={mark?.end}>
                    {mark && (
                      <span className={css.mark} data-part="mark" aria-hidden>
                        {mark.symbol}
                      </span>
                    )}
                    {value ?? t('area.rate.none')}
                    {mark && <span className="visually-hidden"> {mark.text}</span>}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollTable>
      </Fold>
    );
  });
}
