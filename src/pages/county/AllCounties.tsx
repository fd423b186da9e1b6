import { usePrintedBasis } from '../../context/TableContext.tsx';
import type { County } from '../../domain/county.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { Link } from '../../ui/Link.tsx';
import { ScrollTable } from '../../ui/ScrollTable.tsx';
import { Unbroken } from '../../ui/Unbroken.tsx';
import { countyPlace } from '../../view/places.ts';
import { viewStrip } from '../../view/strip.ts';
import { Fold } from '../Fold.tsx';

/** The strip plots as a table: the same figures, a county a row. */
export function AllCounties({ here }: { readonly here: County }) {
  const basis = usePrintedBasis();
  const i18n = useI18n();
  const { t } = i18n;
  const { counties, country, indicators } = basis.dataset;
  const columns = indicators.flatMap((indicator) => {
    const strip = viewStrip(basis, indicator, i18n);
    return strip ? [{ indicator, strip }] : [];
  });
  return (
    <Fold id="alle" title={t('county.all')} isForScreen>
      <ScrollTable label={t('grant.scroll', { name: t('county.all') })}>
        <table className="plain-table figure-table">
          <caption>
            <span>{t('county.all.caption', { name: here.name })}</span>
          </caption>
          <thead>
            <tr>
              <th scope="col">{t('county.all.county')}</th>
              {columns.map(({ indicator, strip }) => (
                <th key={indicator.id} scope="col">
                  <Unbroken text={strip.column} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {[country, ...counties].map((county) => (
              <tr key={county.code} aria-current={county === here ? 'true' : undefined}>
                <th scope="row">
                  {county === country || county === here ? (
                    county.name
                  ) : (
                    <Link to={countyPlace(county)}>{county.name}</Link>
                  )}
                </th>
                {columns.map(({ indicator, strip }) => (
                  <td key={indicator.id} data-area={county.code} data-indicator={indicator.id}>
                    {strip.printed(county)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollTable>
    </Fold>
  );
}
