import type { Area } from '../../domain/area';
import type { Facts } from '../../domain/compare';
import { useI18n } from '../../i18n/I18nContext';
import type { Measure } from '../../view/measures';

type Props = { readonly measures: readonly Measure[]; readonly facts: Facts; readonly label: string };

/** What a chart shows, county by county: the same figures as a table. */
export function MeasureTable({ measures, facts, label }: Props) {
  const { t } = useI18n();
  const { counties, country } = facts.dataset;
  const named = measures.flatMap(({ figures }) => figures);
  const nameOf = ({ code, name }: Area) => named.find(({ area }) => area.code === code)?.name ?? name;
  return (
    <details className="chart-table">
      <summary>{label}</summary>
      <div className="table-scroll" role="region" aria-label={label} tabIndex={0}>
        <table className="compare-grid">
          <thead>
            <tr>
              <th scope="col">{t('table.county')}</th>
              {measures.map(({ indicator, label: name }) => (
                <th key={indicator.id} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {[country, ...counties].map((area) => (
              <tr key={area.code}>
                <th scope="row">{nameOf(area)}</th>
                {measures.map(({ indicator, figures, country: whole }) => (
                  <td key={indicator.id}>
                    {[...figures, ...(whole ? [whole] : [])].find((figure) => figure.area.code === area.code)?.text ??
                      t('map.missing')}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
