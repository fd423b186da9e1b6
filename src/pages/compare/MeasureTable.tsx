import { useTable } from '../../context/TableContext.tsx';
import type { County } from '../../domain/county.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { nameIn } from '../../view/measures.ts';
import type { Measure } from '../../view/measures.ts';
import { symbolLines } from '../../view/table.ts';
import css from '../../ui/ScrollTable.module.css';

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
    <details className="chart-table">
      <summary>{label}</summary>
      <div className={css.pinned} role="region" aria-label={label} tabIndex={0}>
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
      </div>
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
