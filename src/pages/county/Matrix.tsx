import { Fragment } from 'react';
import { useFacts, useTable } from '../../context/TableContext.tsx';
import { defaultChoice } from '../../domain/choice.ts';
import { useI18n } from '../../i18n/I18nContext.tsx';
import { useSelection } from '../../state/selection.ts';
import { writeChoice } from '../../state/url.ts';
import { Link } from '../../ui/Link.tsx';
import { Verdict } from '../../ui/Tags.tsx';
import type { AnswerRate } from '../../view/answer.ts';
import { places, priorityPlace } from '../../view/places.ts';
import type { Matrix as View } from '../../view/profile.ts';
import type { ProfileFigure } from '../../view/profileFigures.ts';
import { ruleText } from '../../view/support.ts';
import { FigureValue } from './FigureValue.tsx';
import { Unbroken } from '../../ui/Unbroken.tsx';
import css from './Matrix.module.css';

type Props = {
  readonly view: View;
  readonly figures: readonly ProfileFigure[];
  readonly year: number;
  readonly name: string;
};

/**
 * Areas by figures: what the county's figures say, at once. A table also where a narrow window shows it as cards, hence the
 * roles, which a browser drops from a table that is drawn as something else.
 */
export function Matrix({ view, figures, year, name }: Props) {
  const { t } = useI18n();
  const table = useSelection((selection) => selection.table);
  const columns = view.columns.flatMap(({ indicator, label }) => {
    const figure = figures.find((one) => one.figure.indicator.id === indicator.id);
    return figure ? [{ id: indicator.id, label, figure }] : [];
  });
  return (
    <div className={css.box} data-matrix="">
      <table role="table" className={css.matrix} aria-labelledby="omrader">
        {/* The widths stand before the first header does: a page that comes in pieces keeps them. */}
        <colgroup>
          <col />
          {columns.map(({ id }) => (
            <col key={id} />
          ))}
          <col />
        </colgroup>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col" className={css.corner}>
              {t('county.matrix.area', { year })}
            </th>
            {columns.map(({ id, label, figure: { figure, rate } }) => (
              <th key={id} role="columnheader" scope="col" title={figure.indicator.label}>
                {label}
                <HeadUnit rate={rate} />
              </th>
            ))}
            <th role="columnheader" scope="col">
              {t('county.matrix.sum')}
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          <tr role="row" className={css.values}>
            <th role="rowheader" scope="row">
              {name}
            </th>
            {columns.map(({ id, label, figure: { figure, rate } }) => (
              <td key={id} role="cell" data-indicator={id} data-extreme={rate.extreme?.end}>
                <span className={css.label} title={figure.indicator.label} aria-hidden>
                  <Unbroken text={label} />
                  <HeadUnit rate={rate} />
                </span>
                <FigureValue rate={rate} />
                <span className={css.country}>{t('county.matrix.country', { figure: rate.country })}</span>
              </td>
            ))}
            <td role="cell" />
          </tr>
          {view.rows.map(({ slug, title, cells, summary, choice }) => (
            <tr key={slug} role="row" data-area-row={slug}>
              <th role="rowheader" scope="row" id={slug}>
                <Link to={priorityPlace(slug)}>{title}</Link>
              </th>
              {columns.map(({ id, label, figure: { figure } }, at) => {
                const cell = cells[at];
                return cell ? (
                  <td key={id} role="cell" data-indicator={id} data-support={cell.support}>
                    <span className={css.label} title={figure.indicator.label} aria-hidden>
                      <Unbroken text={label} />
                    </span>
                    <Verdict sign={cell.support}>{cell.text}</Verdict>
                    {cell.barely !== undefined && (
                      <span className={css.barely} data-barely="">
                        {' '}
                        {cell.barely}
                      </span>
                    )}
                  </td>
                ) : (
                  <td key={id} role="cell" className={css.empty}>
                    <span className="visually-hidden">{t('county.matrix.silent')}</span>
                  </td>
                );
              })}
              <td role="cell" className={css.sum}>
                <span>
                  {summary.split(/(?<=,) /).map((part, at) => (
                    <Fragment key={part}>
                      {at > 0 && ' '}
                      <span className="whole">{part}</span>
                    </Fragment>
                  ))}
                </span>
                <Link
                  className="button no-print"
                  data-small=""
                  to={places.application + writeChoice({ ...defaultChoice, ...choice, table })}
                >
                  {t('county.matrix.use')}
                  <span className="visually-hidden">: {title}</span>
                </Link>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A unit of several words has no room beside its figure: it stands with the column's name, for the eye. */
function HeadUnit({ rate: { unit, shortUnit } }: { readonly rate: AnswerRate }) {
  if (shortUnit === undefined) return null;
  return <span aria-hidden> {unit}</span>;
}

/** The rule that the verdicts follow: in short, and whole behind its words. */
export function VerdictRule() {
  const { support } = useFacts().grants;
  const { t, number } = useI18n();
  const { shown } = useTable();
  const { low, high } = support.similar;
  return (
    <div className={css.rule}>
      <p>
        <b>{t('county.rule')}</b> {t('county.rule.short', { low: number(low, 2), high: number(high, 2) })}
      </p>
      <details>
        <summary>{t('county.rule.whole')}</summary>
        <p>
          {ruleText(support, shown.indicators)} {support.countWording} {support.barely.reason}
        </p>
      </details>
    </div>
  );
}
