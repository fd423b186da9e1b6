import { useState } from 'react';
import { StripPlot } from '../../charts/StripPlot.tsx';
import { useI18n } from '../../i18n/I18nContext.tsx';
import type { Neighbour, Neighbours as NeighboursView } from '../../view/officeNeighbours.ts';
import css from './OfficePage.module.css';

type Props = { readonly view: NeighboursView; readonly title: string; readonly here: string };

type Order = 'name' | 'value' | 'rate';

/** The county's municipalities, by name, figure or rate. No order of merit. */
export function Neighbours({ view: { year, sum, neighbours, strip, rateOf, why }, title, here }: Props) {
  const i18n = useI18n();
  const { t } = i18n;
  const [order, setOrder] = useState<Order>('name');
  if (year === undefined) return null;
  const of = (one: Neighbour) => (order === 'rate' ? one.rate?.value : one.value) ?? -Infinity;
  const sorted = [...neighbours].sort(
    (a, b) => (order === 'name' ? 0 : of(b) - of(a) || 0) || i18n.compare(a.name, b.name),
  );
  const head = (by: Order, words: string) => (
    <th scope="col" aria-sort={order === by ? (by === 'name' ? 'ascending' : 'descending') : undefined}>
      <button type="button" className={css.sort} onClick={() => setOrder(by)}>
        {words}
      </button>
    </th>
  );
  const hasRates = rateOf !== undefined;
  return (
    <details className="unfolds">
      <summary>{t('office.figures.neighbours', { year })}</summary>
      {sum !== undefined && <p className="small">{sum}</p>}
      {why !== undefined && <p className="small">{why}</p>}
      {strip && (
        <StripPlot
          view={strip}
          here={here}
          label={t(hasRates ? 'office.neighbours.dots' : 'office.figures.dots', {
            title,
            year,
          })}
        />
      )}
      {hasRates && <p className="small">{rateOf}</p>}
      <table className={`plain-table ${css.neighbours}`}>
        <thead>
          <tr>
            {head('name', t('office.figures.byName'))}
            {head('value', t('office.figures.byFigure'))}
            {hasRates && head('rate', t('office.neighbours.byRate'))}
          </tr>
        </thead>
        <tbody>
          {sorted.map(({ code, name, text, rate, isOwn }) => (
            <tr key={code} data-own={isOwn || undefined}>
              <th scope="row">{isOwn ? t('office.figures.ownMark', { name }) : name}</th>
              <td>{text}</td>
              {hasRates && <td>{rate?.text ?? t('office.cell.none')}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
