import { useTable } from '../../context/TableContext.tsx';
import type { County } from '../../domain/county.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { nameIn } from '../../view/measures.ts';
import type { Measure } from '../../view/measures.ts';
import { symbolLines } from '../../view/table.ts';
import { ScrollTable } from '../../ui/ScrollTable.tsx';
import { Unbroken } from '../../ui/Unbroken.tsx';
import charts from './charts.module.css';
import grid from './plainTable.module.css';

type Props = { readonly measures: readonly Measure[]; readonly label: string };

/** What a chart shows, county by county: the same figures as a table. */
export function MeasureTable({ measures, label }: Props) {
  const { counties, country } = useTable().shown;
  const i18n = useI18n();
  const { t } = i18n;
  const symbols = new Set(
    measures.flatMap(({ missing }) => missing.map(({ symbol, reason }) => `${symbol} ${reason}`)),
  );
  return (
    <details className={`${charts.table} no-print`} data-part="chart-table">
      <summary>{label}</summary>
      <ScrollTable label={label}>
        <table className={grid.grid}>
          <thead>
            <tr>
              <th scope="col">{t('table.county')}</th>
              {measures.map(({ indicator, label: name }) => (
                <th key={indicator.id} scope="col">
                  <Unbroken text={name} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {[country, ...counties].map((county) => (
              <tr key={county.code}>
                <th scope="row">{nameIn(measures, county)}</th>
                {measures.map((measure) => (
                  <Figure key={measure.indicator.id} measure={measure} county={county} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollTable>
      {symbolLines([...symbols], i18n).map((line) => (
        <p key={line} className="small">
          {line}
        </p>
      ))}
    </details>
  );
}

function Figure({ measure, county }: { readonly measure: Measure; readonly county: County }) {
  const { figures, country, missing } = measure;
  const found = [...figures, ...(country ? [country] : [])].find((figure) => figure.county.code === county.code);
  const none = missing.find((figure) => figure.county.code === county.code);
  return (
    <td>
      {found?.text ?? none?.symbol}
      {!found && <span className="visually-hidden"> {none?.reason}</span>}
    </td>
  );
}
