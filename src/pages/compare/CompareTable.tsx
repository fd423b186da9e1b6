import { useMemo } from 'react';
import { SeriesShape } from '../../charts/SeriesShape.tsx';
import { useBasis, useFacts, useTable } from '../../context/TableContext.tsx';
import type { County } from '../../domain/county.ts';
import { isNumber } from '../../domain/cell.ts';
import { cellOf } from '../../domain/figure.ts';
import type { Indicator } from '../../domain/indicator.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { viewCompareTable } from '../../view/compareTable.ts';
import type { CompareCell, CompareRow } from '../../view/compareTable.ts';
import { NoteSign } from '../../ui/NoteSign.tsx';
import { figureText } from '../../view/map.ts';
import { series } from '../../view/series.ts';
import { TakeTable } from './TakeTable.tsx';
import css from '../../ui/ScrollTable.module.css';

/** The country and the chosen counties as columns, the figures as rows by priority area. */
export function CompareTable({ counties }: { readonly counties: readonly County[] }) {
  const { shown: dataset, notes } = useTable();
  const { priorities } = useFacts().grants;
  const basis = useBasis();
  const i18n = useI18n();
  const { t, list } = i18n;
  const { country, table } = dataset;
  const groups = useMemo(
    () => viewCompareTable(basis, priorities, counties, i18n),
    [basis, priorities, counties, i18n],
  );
  const columns = counties.length + 2;
  // Said before a county is chosen too, so that nothing moves; not where no county has the figure.
  const hasFigures = ({ id }: Indicator) => dataset.counties.some(({ code }) => isNumber(cellOf(dataset, code, id)));
  const asPrinted = groups.flatMap(({ rows }) =>
    rows.filter(isPrinted).flatMap(({ indicator }) => (hasFigures(indicator) ? indicator.shortLabel : [])),
  );
  const printed = asPrinted.length > 0 ? t('compare.table.printed', { names: list(asPrinted) }) : '';
  return (
    <section className="compare-part" aria-labelledby="tabell" data-compare="">
      <h2 id="tabell">{t('compare.table')}</h2>
      <p className="small">
        {t('compare.table.about')} {printed}
      </p>
      <div className={css.pinned} role="region" aria-label={t('compare.table.region')} tabIndex={0}>
        <table className="compare-table">
          <caption className="visually-hidden">{t('compare.table.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('compare.figure')}</th>
              <th scope="col">{country.name}</th>
              {counties.map(({ code, name }, i) => (
                <th key={code} scope="col">
                  {series[i] && <SeriesShape look={series[i]} />}
                  {name}
                  {notes[code] && <NoteSign note={notes[code]} />}
                </th>
              ))}
            </tr>
          </thead>
          {groups.map(({ title, rows }) => (
            <tbody key={title}>
              <tr className="compare-group">
                <th scope="rowgroup" colSpan={columns}>
                  {title}
                </th>
              </tr>
              {rows.map((row) => (
                <Row key={row.indicator.id} row={row} />
              ))}
            </tbody>
          ))}
        </table>
      </div>
      <p className="small">
        {t('compare.table.sources', {
          sources: table.sources,
          division: table.divisionLabel,
          rule: table.readingRule.lead,
        })}
      </p>
      <TakeTable groups={groups} counties={counties} />
    </section>
  );
}

/** Whether a row is compared by its printed figures, because nothing else is published. */
const isPrinted = ({ indicator }: CompareRow) =>
  indicator.kind !== 'count' && indicator.denominator?.kind !== 'population';

function Row({ row }: { readonly row: CompareRow }) {
  const { notes } = useTable();
  return (
    <tr>
      <th scope="row">
        {row.indicator.shortLabel}
        {row.also !== undefined && <small>{row.also}</small>}
      </th>
      {row.cells.map((cell) => (
        <Figure key={cell.figure.county.code} cell={cell} isWeak={notes[cell.figure.county.code]?.isWeak ?? false} />
      ))}
    </tr>
  );
}

function Figure({ cell: { figure, lines }, isWeak }: { readonly cell: CompareCell; readonly isWeak: boolean }) {
  return (
    <td data-area={figure.county.code} data-indicator={figure.indicator.id} data-weak={isWeak || undefined}>
      <b>{figureText(figure.cell)}</b>
      {lines.map((line) => (
        <span key={line}> {line}</span>
      ))}
    </td>
  );
}
